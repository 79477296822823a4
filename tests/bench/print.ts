import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { createTranslate } from '../../shared/i18n/translator.ts';
import { blankSheetReport } from '../../shared/reports/blank-sheet-report.ts';
import { jurorSheetReport } from '../../shared/reports/juror-sheet-report.ts';
import { bindPapers, type Paper } from '../../shared/reports/paper.ts';
import { inProject } from '../../tools/project.ts';
import { runCommand } from '../../tools/run-command.ts';
import { folderCommand } from '../../tools/runtime/app-command.ts';
import type { Runtime } from '../../tools/runtime/runtime.ts';
import { sampleBlankSheets, sampleJurorSheet } from '../support/paper-models.ts';
import { buildPrintApp } from '../support/print-papers.ts';
import type { PrintBenchFigure, PrintBenchJob, PrintTurn } from './print-bench-app.ts';
import { summarise, type Summary } from './statistics.ts';

/** Printing by the app's printer and by the engine alone: milliseconds, and megabytes of all processes at their highest. */
export interface PrintFigures {
  readonly one: Readonly<Record<PrintTurn, Summary>>;
  readonly hundred: Readonly<Record<PrintTurn, Summary>>;
  readonly memory: Readonly<Record<PrintTurn, Summary>>;
  /** Megabytes before the print of the hundred pages began. */
  readonly idleMegabytes: Summary;
  /** Pages that came out. */
  readonly pages: {
    readonly one: Readonly<Record<PrintTurn, number>>;
    readonly hundred: Readonly<Record<PrintTurn, number>>;
  };
}

const ONE_PAGE_REPETITIONS = 9;
const HUNDRED_PAGE_REPETITIONS = 3;
/** The sheet of a juror of an eighteen-pitch contest takes two pages. */
const SHEETS_OF_HUNDRED_PAGES = 50;

/** Prints in turns. The long report gets a fresh process each time, so that no print counts the memory of another. */
export async function measurePrint(runtime: Runtime): Promise<PrintFigures> {
  const folder = inProject('out/bench-print');
  await mkdir(folder, { recursive: true });
  const bench: PrintBench = { runtime, app: inProject('out/bench-print-app'), folder };
  await buildPrintApp(bench.app, 'tests/bench/print-bench-app.ts');

  const onePage = await writePaper(bench, 'one', onePagePaper());
  const short = await printTurns(bench, onePage, ['app', 'bare', ...inTurns(ONE_PAGE_REPETITIONS)]);
  const hundred = await writePaper(bench, 'hundred', hundredPagePaper());
  const long: PrintBenchFigure[] = [];
  for (const turn of inTurns(HUNDRED_PAGE_REPETITIONS)) long.push(...(await printTurns(bench, hundred, [turn])));

  // The first of each warms fonts and engine.
  const measured = short.slice(2);
  return {
    one: byTurn(measured, (figure) => figure.milliseconds),
    hundred: byTurn(long, (figure) => figure.milliseconds),
    memory: byTurn(long, (figure) => figure.peakMegabytes),
    idleMegabytes: summarise(long.map((figure) => figure.idleMegabytes)),
    pages: { one: await countPages(bench, 'one'), hundred: await countPages(bench, 'hundred') },
  };
}

interface PrintBench {
  readonly runtime: Runtime;
  readonly app: string;
  readonly folder: string;
}

function onePagePaper(): Paper {
  return blankSheetReport(sampleBlankSheets(1), createTranslate('it'));
}

function hundredPagePaper(): Paper {
  const t = createTranslate('it');
  const [first, ...others] = Array.from({ length: SHEETS_OF_HUNDRED_PAGES }, (_sheet, index) =>
    jurorSheetReport(sampleJurorSheet(18, index + 1), t),
  );
  if (first === undefined) throw new Error('No sheets');
  return bindPapers('Schede dei giurati', first, ...others);
}

function inTurns(repetitions: number): readonly PrintTurn[] {
  return Array.from({ length: repetitions }, () => ['app', 'bare'] as const).flat();
}

async function writePaper({ folder }: PrintBench, name: string, paper: Paper): Promise<string> {
  const path = join(folder, `${name}.paper.json`);
  await writeFile(path, JSON.stringify(paper));
  return path;
}

async function printTurns(
  { runtime, app, folder }: PrintBench,
  paper: string,
  turns: readonly PrintTurn[],
): Promise<readonly PrintBenchFigure[]> {
  const answer = paper.replace('.paper.json', '.json');
  const job: PrintBenchJob = { paper, turns, answer, fontFolder: inProject('assets/fonts') };
  const jobFile = join(folder, 'job.json');
  await writeFile(jobFile, JSON.stringify(job));
  const [command, args] = folderCommand(runtime, app, [jobFile]);
  const { code, output } = await runCommand(command, args, { capture: true, seconds: 120 });
  if (code !== 0) throw new Error(`Printing ended with ${code}: ${output}`);
  return JSON.parse(await readFile(answer, 'utf8')) as readonly PrintBenchFigure[];
}

function byTurn(
  figures: readonly PrintBenchFigure[],
  valueOf: (figure: PrintBenchFigure) => number,
): Readonly<Record<PrintTurn, Summary>> {
  const of = (turn: PrintTurn): Summary => summarise(figures.filter((figure) => figure.turn === turn).map(valueOf));
  return { app: of('app'), bare: of('bare') };
}

async function countPages({ folder }: PrintBench, name: string): Promise<Readonly<Record<PrintTurn, number>>> {
  const count = async (turn: PrintTurn): Promise<number> =>
    (await PDFDocument.load(await readFile(join(folder, `${name}.json.${turn}.pdf`)))).getPageCount();
  return { app: await count('app'), bare: await count('bare') };
}
