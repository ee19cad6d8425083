declare module "oembetter" {
  /** What oembetter hands on of an answer. */
  type Answer = Readonly<Record<string, unknown>>;

  interface Oembetter {
    fetch(url: string, callback: (error: Error | null, answer?: Answer) => void): void;
  }

  export default function oembetter(): Oembetter;
}
