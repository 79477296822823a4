import { findPlaces } from '../launch/places.ts';

/** A command of the app that needs its engine but no window. Resolves to the exit code. */
type Command = (args: readonly string[]) => Promise<number>;

/** Loaded only when asked for: each carries libraries that a window never needs. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  demo: async () => {
    const { runDemo } = await import('./demo/run-demo.ts');
    return (args) => runDemo(args, findPlaces());
  },
};

/**
 * Runs `--cli COMMAND ARGUMENTS…` once the engine is ready.
 *
 * @returns the exit code: 0 done, 1 the command failed, 2 there is no such command.
 */
export async function runInElectron([name = '', ...args]: readonly string[]): Promise<number> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    const known = Object.keys(COMMANDS).join(', ') || 'none';
    process.stderr.write(`miracolo: no command “${name}”. Commands: ${known}.\n`);
    return 2;
  }
  const run = await load();
  return run(args);
}
