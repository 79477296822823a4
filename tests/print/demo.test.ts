import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inProject } from '../../tools/project.ts';
import { runCommand } from '../../tools/run-command.ts';
import { testExecutable } from '../../tools/steps/test-app.ts';
import { onAnyDisplay, sandboxArguments } from '../../tools/system/display.ts';
import { missingTexts, pageCountProblems, pdfPages, pdfProblems } from '../support/pdf-checks.ts';

const rankingSchema = z.object({
  entries: z.array(z.object({ entry: z.string(), rank: z.number(), n: z.number() })),
  jurors: z.array(z.object({ juror: z.string() })),
});

// The packed app, as a user would run it: `npm run demo` passes the same arguments to the unpacked one.
let folder = '';
let out = '';
let output = '';

async function demo(...words: readonly string[]): Promise<{ readonly code: number | null; readonly output: string }> {
  const [command, args] = onAnyDisplay(testExecutable(), [...sandboxArguments(), '--cli', 'demo', ...words]);
  return runCommand(command, args, { capture: true });
}

async function table(name: string): Promise<readonly Record<string, string>[]> {
  const text = await readFile(inProject('assets/sample/contest-real', name), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** As Italian papers write it, with the decimals of the marks. */
function italian(score: string): string {
  return Number(score).toFixed(2).replace('.', ',');
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'miracolo-demo-'));
  out = join(folder, 'out');
  const run = await demo('--out', out);
  output = run.output;
  if (run.code !== 0) throw new Error(output);
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a demo that succeeds', () => {
  it('names every file with the time it took, and leaves nothing else', async () => {
    const files = await readdir(out);
    const jurors = [...new Set((await table('scores-long.csv')).map((row) => row.juror))];
    const wanted = ['classifica.pdf', 'ranking.json', 'schede-in-bianco.pdf', 'verbale.pdf'];
    expect(files.sort()).toEqual([...wanted, ...jurors.map((juror) => `scheda-${juror}.pdf`)].sort());
    for (const file of files) expect(output).toMatch(new RegExp(`${join(out, file)} +\\d+,\\d\\d s`));
    expect((await readdir(folder)).sort()).toEqual(['out']);
  });

  it('recomputes all published scores', () => {
    expect(output).toContain('90 punteggi e 18 totali');
  });

  it('prints whole files with page counts', async () => {
    for (const file of (await readdir(out)).filter((name) => name.endsWith('.pdf'))) {
      const path = join(out, file);
      expect([file, await pdfProblems(path)]).toEqual([file, []]);
      expect([file, pageCountProblems(await pdfPages(path))]).toEqual([file, []]);
    }
  });

  it('shows every entry on the ranking and in the minutes', async () => {
    const entries = (await table('entries.csv')).map((row) => row.entry ?? '');
    expect(entries).toHaveLength(18);
    for (const file of ['classifica.pdf', 'verbale.pdf', 'schede-in-bianco.pdf']) {
      expect([file, await missingTexts(join(out, file), entries)]).toEqual([file, []]);
    }
  });

  it('shows every mark on the sheet of its juror, row by row', async () => {
    const marks = await table('scores-long.csv');
    for (const juror of ['J1', 'J5', 'J9']) {
      const text = (await pdfPages(join(out, `scheda-${juror}.pdf`))).join('\n');
      const own = marks.filter((row) => row.juror === juror);
      const entries = new Set(own.map((row) => row.entry));
      expect(entries.size).toBe(18);
      for (const entry of entries) {
        const rows = own.filter((row) => row.entry === entry);
        const pattern = rows.map((row) => italian(row.score ?? '')).join('\\s+');
        expect([entry, new RegExp(pattern).test(text)]).toEqual([entry, true]);
      }
    }
  });

  it('writes the ranking as the command tabulate does', async () => {
    const ranking = rankingSchema.parse(JSON.parse(await readFile(join(out, 'ranking.json'), 'utf8')));
    expect(ranking.entries[0]).toEqual({ entry: 'Evgenia TARASOVA / Vladimir MOROZOV', rank: 1, n: 9 });
    expect([ranking.entries.length, ranking.jurors.length]).toEqual([18, 9]);
  });
});

describe('a demo that cannot go on', () => {
  async function spoiled(name: string, spoil: (file: string) => Promise<void>): Promise<string> {
    const source = join(folder, `input-${name}`);
    await cp(inProject('assets/sample'), source, { recursive: true });
    await spoil(source);
    return source;
  }

  it('refuses wrong words with its usage', async () => {
    const run = await demo('--aut', join(folder, 'x'));
    expect(run.code).toBe(1);
    expect(run.output).toContain('Uso: npm run demo -- --out CARTELLA');
  });

  it('says which file is missing, and writes nothing', async () => {
    const source = await spoiled('missing', (input) => rm(join(input, 'contest-real/scores.xlsx')));
    const run = await demo('--in', source, '--out', join(folder, 'missing'));
    expect(run.code).toBe(1);
    expect(run.output).toContain('contest-real/scores.xlsx: il file non c’è');
    expect(await readdir(folder)).not.toContain('missing');
  });

  it('stops when the files do not give the same marks', async () => {
    const source = await spoiled('differ', async (input) => {
      const file = join(input, 'contest-real/scores-long.csv');
      await writeFile(file, (await readFile(file, 'utf8')).replace('Skating Skills,5.50', 'Skating Skills,5.75'));
    });
    const run = await demo('--in', source, '--out', join(folder, 'differ'));
    expect(run.code).toBe(1);
    expect(run.output).toContain('voti diversi da quelli di contest-real/scores-long.csv: 1');
    expect(await readdir(folder)).not.toContain('differ');
  });

  it('stops when a published score is not the computed one', async () => {
    const source = await spoiled('official', async (input) => {
      const file = join(input, 'contest-real/official.csv');
      await writeFile(file, (await readFile(file, 'utf8')).replace('Skating Skills,5.46', 'Skating Skills,5.47'));
    });
    const run = await demo('--in', source, '--out', join(folder, 'official'));
    expect(run.code).toBe(1);
    expect(run.output).toContain('il risultato pubblicato è 5.47, quello calcolato è 5.46');
    expect(await readdir(folder)).not.toContain('official');
  });

  it('leaves a folder alone that holds something', async () => {
    const taken = join(folder, 'taken');
    await mkdir(taken);
    await writeFile(join(taken, 'mine.txt'), 'mine');
    const run = await demo('--out', taken);
    expect(run.code).toBe(1);
    expect(run.output).toContain('la cartella non è vuota');
    expect(await readdir(taken)).toEqual(['mine.txt']);
  });
});
