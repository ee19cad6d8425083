import { expect, it } from "vitest";
import { idleTimeout } from "../../data/situations/idle-timeout.ts";
import { cardHeight } from "./card-height.ts";
import { situationCard } from "./card-target.ts";

it("the card of a situation stands for its page, at the height that was measured", () => {
  const card = situationCard(idleTimeout, new URL("https://ws-code.example"), 300);
  expect(card).toMatchObject({
    heading: idleTimeout.title,
    pageUrl: "https://ws-code.example/situations/idle-timeout/",
    cardUrl: "https://ws-code.example/embed/situations/idle-timeout/",
    height: cardHeight("/situations/idle-timeout/", 300),
  });
});
