/**
 * The secret that WordPress puts behind the address of a frame: `#?secret=…`. Its script takes no
 * message without it (wp-includes/js/wp-embed.js).
 */
const secret = /[?&]secret=([A-Za-z0-9]+)(?:&|$)/.exec(location.hash)?.[1];

/** `*` is right as the target: a card cannot know its host, and what it tells is no secret. */
const tell = (message: unknown): void => {
  parent.postMessage(message, "*");
};

/** Everything that the card shows (layouts/Card.astro). */
const content = document.querySelector("main");

/**
 * The height of the content in px. Not of the viewport, which is never less than the frame's, so
 * that a frame can shrink as well as grow.
 */
const contentHeight = () => Math.ceil(content?.getBoundingClientRect().height ?? 0);

/** One height in the words of every host that listens: Embedly and Medium take a string. */
function tellHeight(): void {
  const height = contentHeight();
  if (height === 0) return;
  tell({ type: "ws-code:height", height });
  tell({ sentinel: "amp", type: "embed-size", height });
  tell(JSON.stringify({ src: location.href, context: "iframe.resize", method: "resize", height }));
  if (secret) tell({ message: "height", value: height, secret });
}

/**
 * Tells the page around the card how tall it is: at once, when it has loaded, at every change, and
 * when WordPress says that it listens, which may be after all of those (wp-embed.js, `ready`).
 */
export function tellHeights(): void {
  tellHeight();
  addEventListener("load", tellHeight);
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && (Object(data) as { message?: unknown }).message === "ready")
      tellHeight();
  });
  if (content) new ResizeObserver(tellHeight).observe(content);
}

/**
 * Asks WordPress to follow a link that is clicked: the sandbox that it puts the card in lets no
 * link open, neither here nor outside.
 */
export function tellLinks(): void {
  if (!secret) return;
  addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link) tell({ message: "link", value: link.href, secret });
  });
}
