/** How the app was started. */
export interface Switches {
  /** Open the sample edition without asking. */
  readonly sample: boolean;
  /** Write a picture of the first list to this file, then quit. */
  readonly screenshot: string | null;
  /** Where everything this app keeps lives, instead of the system's place for it. */
  readonly userDataDirectory: string | null;
  /** Arguments of the command line program; null when a window is wanted. */
  readonly cli: readonly string[] | null;
  /** A package to open: what the system passes for a double-clicked file. */
  readonly packagePath: string | null;
}

/** Reads the switches from the arguments, in any order; what is unknown belongs to Chromium and is passed over. */
export function parseSwitches(argv: readonly string[]): Switches {
  const cliAt = argv.indexOf('--cli');
  const own = cliAt === -1 ? argv : argv.slice(0, cliAt);
  return {
    sample: own.includes('--sample'),
    screenshot: valueOf(own, '--screenshot='),
    userDataDirectory: valueOf(own, '--user-data-dir='),
    cli: cliAt === -1 ? null : argv.slice(cliAt + 1),
    packagePath: own.slice(1).find((argument) => !argument.startsWith('-') && argument.endsWith('.miracolo')) ?? null,
  };
}

function valueOf(argv: readonly string[], prefix: string): string | null {
  const value = argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length) ?? '';
  return value === '' ? null : value;
}
