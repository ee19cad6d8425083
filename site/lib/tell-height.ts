/**
 * Tells the page around a card how tall the card is, in px, now and whenever it changes.
 *
 * The content is measured and not the viewport, so that a frame can shrink as well as grow.
 * `*` is right as the target: a card cannot know its host, and a height is no secret.
 */
export function tellHeight(): void {
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height > 0) parent.postMessage({ type: "ws-code:height", height }, "*");
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener("load", tell);
}
