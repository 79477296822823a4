import { spawn } from 'node:child_process';
import { projectDirectory } from './project.ts';

/** How a command is run. `seconds` bounds it; `capture` collects its output instead of showing it. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly seconds?: number;
  readonly capture?: boolean;
}

/** What a finished command left. `code` is null when it was killed or could not start; `output` is stdout and stderr. */
export interface Finished {
  readonly code: number | null;
  readonly output: string;
  readonly timedOut: boolean;
}

/** Runs one command to its end, without a shell. A command that cannot start gives `code: null` and the reason. */
export function runCommand(command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const ownGroup = options.seconds !== undefined && process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd: options.cwd ?? projectDirectory,
      env: { ...process.env, ...options.env },
      // A bounded command leads a group of its own, so that what it started ends with it.
      detached: ownGroup,
      stdio: options.capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    const end = (signal: NodeJS.Signals): void => {
      if (ownGroup && child.pid !== undefined) process.kill(-child.pid, signal);
      else child.kill(signal);
    };
    let output = '';
    let timedOut = false;
    const collect = (chunk: Buffer): void => void (output += chunk.toString('utf8'));
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    const timer =
      options.seconds === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            end('SIGKILL');
          }, options.seconds * 1000);
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
    const finish = (code: number | null, note = ''): void => {
      clearTimeout(timer);
      process.off('SIGINT', end);
      process.off('SIGTERM', end);
      resolve({ code, output: output + note, timedOut });
    };
    child.once('error', (error) => finish(null, error.message));
    child.once('close', (code) => finish(code));
  });
}
