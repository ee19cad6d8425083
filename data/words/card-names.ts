import type { CardSubject } from "../model/subject.ts";

/** What stands before the heading in the name of a card's frame, for those who cannot see it. */
const beforeHeading: Readonly<Record<CardSubject["kind"], string>> = {
  code: "WebSocket close code ",
  "service-code": "WebSocket close code ",
  comparison: "WebSocket close codes: ",
  situation: "WebSocket: ",
};

/** What the frame of a card is called. @param heading what the page of its subject calls itself */
export const cardFrameName = (kind: CardSubject["kind"], heading: string): string =>
  `${beforeHeading[kind]}${heading}`;

/** What the card of a code is called in a page, where no heading says that it is about WebSocket. */
export const codeCardName = (heading: string): string => cardFrameName("code", heading);
