import { join } from 'node:path';
import { createTranslate, type Translate } from '../../../shared/i18n/translator.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import { createPdfPrinter } from '../../pdf/pdf-printer.ts';
import { readDemoArguments } from './demo-arguments.ts';
import { holdContest } from './demo-contest.ts';
import type { DemoFailure } from './demo-failure.ts';
import { readDemoInput } from './demo-input.ts';
import { openOutputFolder } from './demo-output.ts';
import { listPapers } from './demo-papers.ts';
import { compareWithPublished } from './published-scores.ts';
import { rankingJson } from './ranking-json.ts';

/** Where the app's own files are. */
export interface DemoPlaces {
  readonly sample: string;
  readonly fonts: string;
}

/**
 * `demo --out DIR [--in DIR]`: a real contest from spreadsheet to paper without a window. Prints each file with the time it took.
 *
 * @returns the exit code: 0, or 1 after a clear error; then nothing stands in the output folder.
 */
export async function runDemo(words: readonly string[], places: DemoPlaces): Promise<number> {
  const t = createTranslate('it');
  const outcome = await holdDemo(words, places, t);
  if (outcome.ok) return 0;
  for (const language of ['it', 'en'] as const) process.stderr.write(`${failureLine(outcome.error, language)}\n`);
  return 1;
}

async function holdDemo(
  words: readonly string[],
  places: DemoPlaces,
  t: Translate,
): Promise<Result<null, DemoFailure>> {
  const started = performance.now();
  const options = readDemoArguments(words, process.cwd());
  if (!options.ok) return options;
  const { out } = options.value;
  const source = options.value.input ?? places.sample;

  const input = await readDemoInput(source, t);
  if (!input.ok) return input;
  const { organisations, jurors, contest, agreeing } = input.value;
  say(
    t('command:demo.read', { organisations, jurors, marks: contest.marks.length, files: agreeing.join(', ') }),
    started,
  );

  const voted = performance.now();
  const dossier = await holdContest(contest, new Date().toISOString());
  const published = await compareWithPublished(source, dossier);
  if (!published.ok) return published;
  say(t('command:demo.agrees', { ...published.value }), voted);

  const folder = await openOutputFolder(out);
  if (!folder.ok) return folder;
  const printer = createPdfPrinter({ fontFolder: places.fonts });
  const filled = await fill();
  if (!filled.ok) await folder.value.discard();
  return filled;

  async function fill(): Promise<Result<null, DemoFailure>> {
    if (!folder.ok) return folder;
    const lines: (readonly [string, number])[] = [];
    const jsonStarted = performance.now();
    const json = await folder.value.write('ranking.json', new TextEncoder().encode(rankingJson(dossier)));
    if (!json.ok) return json;
    lines.push(['ranking.json', performance.now() - jsonStarted]);
    for (const { fileName, paper } of listPapers(dossier, t)) {
      const paperStarted = performance.now();
      const printed = await printer.print(paper);
      if (!printed.ok) return err({ kind: 'demo-print-failed', file: fileName, cause: printed.error.code });
      const written = await folder.value.write(fileName, printed.value);
      if (!written.ok) return written;
      lines.push([fileName, performance.now() - paperStarted]);
    }
    const finished = await folder.value.finish();
    if (!finished.ok) return finished;
    for (const [fileName, milliseconds] of lines) say(join(out, fileName), performance.now() - milliseconds);
    say(t('command:demo.done', { count: lines.length }), started);
    return ok(null);
  }
}

function say(line: string, since: number): void {
  process.stdout.write(`${line}  ${formatNumber('it', (performance.now() - since) / 1000, 2)} s\n`);
}

function failureLine(failure: DemoFailure, language: 'it' | 'en'): string {
  return createTranslate(language)(`command:failure.${failure.kind}`, { replace: failure });
}
