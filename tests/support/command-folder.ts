import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { inProject } from '../../tools/project.ts';

const program = fileURLToPath(new URL('../../electron/cli/cli.ts', import.meta.url));

/** The marks of the contest with published results. */
export const contestScores = fileURLToPath(
  new URL('../../assets/sample/contest-real/scores-long.csv', import.meta.url),
);

/** The first line of a file of marks. */
export const scoresHeader = 'juror,entry,criterion,score\n';

/** How a command ended and what it printed. */
interface CommandRun {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
}

/** A folder of its own for every test, with the real program started in it. */
export interface CommandFolder {
  /** The path of a file of the folder. */
  readonly pathOf: (name: string) => string;
  /** The names of its files, in order. */
  readonly files: () => readonly string[];
  /** Writes a file and gives its name back. */
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly run: (...words: readonly string[]) => CommandRun;
  /** Runs what must fail: exit code 1, nothing printed, nothing written, one Italian and one English line. */
  readonly refused: (...words: readonly string[]) => string;
}

/** Gives every test of a file a folder to start the program in. */
export function commandFolder(): CommandFolder {
  // Every test starts the program anew, some of them many times: on a busy machine that takes longer than usual.
  vi.setConfig({ testTimeout: 60_000 });
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tabulate-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const files = (): readonly string[] => readdirSync(folder).sort();
  const run = (...words: readonly string[]): CommandRun => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
      cwd: folder,
      encoding: 'utf8',
      // A start reads a hundred sources anew: kept as compiled code it takes a third of the time.
      env: { ...process.env, NODE_COMPILE_CACHE: inProject('out/compile-cache') },
    });
    return { status, out: stdout, errors: stderr };
  };
  return {
    files,
    run,
    pathOf: (name) => join(folder, name),
    write: (name, content) => {
      writeFileSync(join(folder, name), content);
      return name;
    },
    refused: (...words) => {
      const before = files();
      const { status, out, errors } = run(...words, ...(words[0] === 'tabulate' ? ['--json', 'result.json'] : []));
      expect([status, out, files()]).toEqual([1, '', before]);
      expect(errors).toMatch(/^[^\n]+\n[^\n]+\n$/);
      expect(errors).not.toMatch(/undefined|\{\{|failure\.|node:|Error/);
      return errors;
    },
  };
}
