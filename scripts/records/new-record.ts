import { join } from "node:path";
import { format } from "prettier";

// What new-service.ts and new-code.ts share.

/** Why a record was not made: what was wrong, then what to do. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(problem: string, remedy: string) {
    super(`${problem}\n${remedy}`);
  }
}

/** The layout of the project, which `npm run check` looks for. */
export const layOut = (text: string): Promise<string> =>
  format(text, { parser: "typescript", printWidth: 100 });

/**
 * Runs a generator from the command line and says what it wrote or why it did not.
 * @param make takes what was typed and the folder of the data, and gives the path that it wrote
 */
export async function runGenerator(
  make: (asked: string, data: string) => Promise<string>,
): Promise<void> {
  const [asked = "", data = join(import.meta.dirname, "../../data")] = process.argv.slice(2);
  try {
    console.log(`wrote ${await make(asked, data)}`);
    console.log("Replace every TODO, then run: npm run generate");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
