import { expect as impatient } from "playwright/test";

/** `expect` that waits for as long as a busy machine may take: none of its checks passes by time. */
export const expect = impatient.configure({ timeout: 30_000 });
