import { err, ok, type Result } from '../../shared/lib/result.ts';
import type { CommandFailure } from './command-failure.ts';
import { failureLines, usageLines } from './command-text.ts';
import { runTabulate } from './tabulate.ts';

type Command = (words: readonly string[], folder: string) => Promise<Result<string, CommandFailure>>;

/** The commands that run without a window: each answers with the text to print. */
const commands: ReadonlyMap<string, Command> = new Map([['tabulate', runTabulate]]);

const [name, ...words] = process.argv.slice(2);
const outcome = await dispatch(name, words);
if (outcome.ok) {
  process.stdout.write(outcome.value);
} else {
  process.stderr.write(`${failureLines(outcome.error).join('\n')}\n`);
  process.exitCode = 1;
}

async function dispatch(name: string | undefined, words: readonly string[]): Promise<Result<string, CommandFailure>> {
  if (name === undefined) return err({ kind: 'no-command' });
  if (name === '--help' || name === '-h') return ok(`${usageLines().join('\n')}\n`);
  return (await commands.get(name)?.(words, callersFolder())) ?? err({ kind: 'unknown-command', command: name });
}

/** `npm run cli` moves to the project's folder first: file names still start from where the user stands. */
function callersFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: start } = process.env;
  return script === 'cli' && start !== undefined ? start : process.cwd();
}
