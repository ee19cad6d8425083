import { expect, it } from "vitest";
import { cardHeight } from "./card-height.ts";
import { requireSubject } from "./card-subject.ts";
import { cardTarget } from "./card-target.ts";

const origin = new URL("https://ws-code.example");

it.each([
  ["/1006/", "WebSocket close code 1006 Abnormal Closure"],
  [
    "/services/discord-gateway/4004/",
    "WebSocket close code Discord Gateway: 4004 Authentication failed",
  ],
  ["/compare/1006-vs-1013/", "WebSocket close codes: "],
  ["/situations/idle-timeout/", "WebSocket: "],
])("the card of %s stands for its page, at the height that was measured", (path, frameTitle) => {
  const card = cardTarget(requireSubject(path), origin, 300);
  expect(card).toMatchObject({
    pageUrl: `https://ws-code.example${path}`,
    cardUrl: `https://ws-code.example/embed${path}`,
    height: cardHeight(path, 300),
  });
  expect(card.frameTitle).toContain(frameTitle);
});
