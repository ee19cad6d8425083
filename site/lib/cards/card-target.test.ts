import { expect, it } from "vitest";
import measured from "#site/generated/card-heights.json" with { type: "json" };
import { requireCard } from "./site-card.ts";
import { cardTarget } from "./card-target.ts";

const origin = new URL("https://ws-code.example");
const heights: Readonly<Record<string, readonly (readonly number[])[]>> = measured;

/** The height that was measured at a width: of the last step that begins at it or before. */
const measuredAt = (path: string, width: number) =>
  heights[path]?.filter(([from = 0]) => from <= width).at(-1)?.[1];

it.each([
  ["/1006/", "WebSocket close code 1006 Abnormal Closure"],
  [
    "/services/discord-gateway/4004/",
    "WebSocket close code Discord Gateway: 4004 Authentication failed",
  ],
  ["/compare/1006-vs-1013/", "WebSocket close codes: 1006 or 1013: what is the difference?"],
  ["/situations/idle-timeout/", "WebSocket: It was quiet for too long and something cut it"],
])("the card of %s stands for its page, at the height that was measured", (path, frameTitle) => {
  for (const width of [240, 300, 420, 640]) {
    const height = measuredAt(path, width);
    expect(height).toBeGreaterThan(100);
    expect(cardTarget(requireCard(path), origin, width)).toEqual({
      heading: frameTitle.replace(/^WebSocket(?: close codes?)?:? /, ""),
      frameTitle,
      pageUrl: `https://ws-code.example${path}`,
      cardUrl: `https://ws-code.example/embed${path}`,
      width,
      height,
    });
  }
});
