/** An expected failure with a sentence for the person at the terminal: what went wrong and what to do. */
export class Stop extends Error {}

/** Runs a script; a `Stop` ends it with its sentence and exit code 1, anything else is a bug and keeps its stack. */
export async function runTool(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
