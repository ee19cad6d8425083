const ignore = (): void => undefined;

/**
 * Lets the process go on once nobody reads its standard output or its standard error: without this
 * the next word to a closed pipe (EPIPE) ends it.
 */
export function bearClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr])
    if (!stream.listeners("error").includes(ignore)) stream.on("error", ignore);
}
