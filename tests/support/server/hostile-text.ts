/** What breaks out of JSON, XML, HTML, a script, an address or a line of text. */
const pieces: readonly string[] = [
  "<script>alert(1)</script>",
  "</script><!--",
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  "</title></iframe></blockquote></div>",
  "]]><![CDATA[",
  "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>&b;",
  "<?xml version='1.0'?>",
  "&lt;&amp;&#0;&#x3c;&bogus;&",
  "$&$1$`$'$$",
  "${1+1}{{1+1}}%{1}",
  "\\u003cscript\\u003e\\",
  "%3Cscript%3E%00%zz",
  "javascript:alert(1)",
  "data:text/html,<b>",
  "://evil.example/",
  "/../..//1006/",
  "\r\nSet-Cookie: a=b\r\n\r\n",
  "\u0000\u0001\u0008\u000b\u001f\u007f\u0085",
  "\u202eright to left\u202c\u200f\u061c\u2066",
  "\u2028\u2029\ufeff\u200b",
  "\ud800",
  "\udc00\ud83d",
  "\ufffe\uffff\ufdd0",
  "\u{1f50c}é\u0301",
  "1006",
  "`${x}`",
  "\t \n",
];

/** The same numbers from 0 to 1 in every run: mulberry32, by Tommy Ettinger, in the public domain. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** Every so many texts, one is of 100 kB. */
const longEvery = 1000;

/**
 * Hostile texts, the same in every run: what breaks out of something, among characters of any kind.
 * @param count how many
 */
export function hostileTexts(count: number): readonly string[] {
  const random = numbers(6455);
  const below = (limit: number) => Math.floor(random.next().value * limit);
  const piece = () =>
    below(4) === 0 ? String.fromCharCode(below(0x1_0000)) : (pieces[below(pieces.length)] ?? "");
  return Array.from({ length: count }, (_, index) => {
    const text = Array.from({ length: 2 + below(5) }, piece).join("");
    return index % longEvery === longEvery - 1 ? text.repeat(100_000 / text.length + 1) : text;
  });
}

/**
 * What a parser may read where a text was put: all but what no XML document can hold, with line
 * ends as both parsers unify them (XML 1.0 §2.11; HTML, "preprocessing the input stream").
 */
export const kept = (text: string): string =>
  text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "")
    .replaceAll(/\r\n?/g, "\n");
