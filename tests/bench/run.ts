import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { inProject } from '../../tools/project.ts';
import { resolveRuntime } from '../../tools/runtime/resolve.ts';
import type { Runtime } from '../../tools/runtime/runtime.ts';
import { testExecutable } from '../../tools/steps/test-app.ts';
import { launchApp, type RunningApp } from '../support/launch-app.ts';
import { measureCoaching, type CoachingFigures } from './coaching.ts';
import { copyEdition, editionSize, removeEdition, writeEdition, type BenchEdition } from './edition.ts';
import { measureMarks } from './marks.ts';
import { measurePrint } from './print.ts';
import { measureIdle, measureSizes } from './running-app.ts';
import { measureStart, startApp } from './start.ts';
import { measureSearch, type SearchFigures } from './search.ts';
import type { Summary } from './statistics.ts';
import { measureTabulation, type TabulationFigures } from './tabulate.ts';
import { figureLine, ratioLine, show, tableOf, verdictOf, type Line } from './verdict.ts';

// Measures the packed app against the bare limits of this machine, in one run. Figures are reported, never asserted: it
// fails only when something cannot be measured at all.

const app = process.env.MIRACOLO_APP ?? testExecutable();
if (!existsSync(app)) throw new Error('There is no packed app to measure: npm run bench packs one.');
const runtime = await bareRuntime();
const startedAt = new Date();
const edition = await writeEdition();
try {
  const figures = await measureAll(edition);
  const lines = linesOf(figures);
  const machine = {
    platform: process.platform,
    cores: cpus().length,
    processor: cpus()[0]?.model.trim() ?? '',
    gigabytes: Math.round(totalmem() / 1024 ** 3),
    electron: runtime.version,
    node: process.versions.node,
  };
  const report = {
    startedAt: startedAt.toISOString(),
    seconds: Math.round((Date.now() - startedAt.getTime()) / 1000),
    machine,
    edition: editionSize,
    lines: lines.map((line) => ({ ...line, verdict: verdictOf(line) })),
    figures,
  };
  await mkdir(inProject('out'), { recursive: true });
  await writeFile(inProject('out/bench.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\n${tableOf(lines)}\n`);
  console.log(
    `${machine.cores} core, Electron ${machine.electron}, ${report.seconds} s. Tutte le cifre: out/bench.json`,
  );
} finally {
  await removeEdition(edition);
}

/** The runtime without the app: of MIRACOLO_ELECTRON, else as every tool finds it. */
async function bareRuntime(): Promise<Runtime> {
  const executable = process.env.MIRACOLO_ELECTRON ?? '';
  const folder = dirname(executable);
  const version = join(folder, 'version');
  if (executable === '' || !existsSync(version)) return resolveRuntime();
  return { source: 'override', folder, executable, version: readFileSync(version, 'utf8').trim().replace(/^v/, '') };
}

type Figures = Awaited<ReturnType<typeof measureAll>>;

async function measureAll(original: BenchEdition) {
  say('l’edizione');
  // The first start fills the working copy from the journals.
  const firstStart = await startApp(app, original);
  say('l’avvio');
  const forStart = await copyEdition(original);
  const start = await measureStart(app, runtime, forStart);
  await removeEdition(forStart);
  say('i voti');
  const running = await measureInCopy(original, measureRunning);
  say('il coaching');
  const coaching = await measureInCopy(original, ({ window }, copy) => measureCoaching(window, copy));
  say('le stampe');
  const print = await measurePrint(runtime);
  say('le classifiche');
  const tabulation = await measureTabulation(runtime);
  say('la ricerca');
  const search = measureSearch();
  return { firstStart, start, ...running, coaching, print, tabulation, search };
}

/** Measures the app as it runs on a copy of the edition. */
async function measureInCopy<Measured>(
  original: BenchEdition,
  measure: (running: RunningApp, copy: BenchEdition) => Promise<Measured>,
): Promise<Measured> {
  const copy = await copyEdition(original);
  const running = await launchApp({ userData: copy.userData });
  try {
    await running.window.getByRole('main').waitFor();
    return await measure(running, copy);
  } finally {
    await running.app.close();
    await removeEdition(copy);
  }
}

async function measureRunning({ app: running, window }: RunningApp, copy: BenchEdition) {
  const sizes = await measureSizes(running);
  const idle = await measureIdle(running);
  const marks = await measureMarks(window, copy);
  return { sizes, idle, marks };
}

function linesOf({ start, marks, print, sizes, idle, coaching, tabulation, search }: Figures): readonly Line[] {
  const { one, hundred, memory } = print;
  const kilobytes = (bytes: number): number => bytes / 1000;
  return [
    ratioLine(
      'avvio: lista dipinta / finestra vuota',
      spread(start.list),
      spread(start.blank),
      start.list.median / start.blank.median,
      2,
    ),
    figureLine('voto digitato → dipinto, p99', marks.painted.p99, 50, 'ms', tail(marks.painted)),
    ratioLine(
      'voto digitato → nei due archivi, p99 / put + fsync',
      tail(marks.acknowledged),
      tail(marks.putAndSync),
      marks.acknowledged.p99 / marks.putAndSync.p99,
      4,
    ),
    ratioLine('PDF di 1 pagina', spread(one.app), spread(one.bare), one.app.median / one.bare.median, 1.25),
    ratioLine(
      'PDF di 100 pagine',
      spread(hundred.app),
      spread(hundred.bare),
      hundred.app.median / hundred.bare.median,
      1.25,
    ),
    ratioLine(
      'memoria di 100 pagine / in un pezzo solo',
      spread(memory.app, 'MB'),
      spread(memory.bare, 'MB'),
      memory.app.median / memory.bare.median,
      0.5,
    ),
    figureLine('script della prima schermata, gzip', kilobytes(sizes.firstRoute), 300, 'kB'),
    figureLine('processo principale', kilobytes(sizes.main), 400, 'kB'),
    figureLine('preload', kilobytes(sizes.preload), 15, 'kB'),
    figureLine('a riposo, di un core', idle, 0.5, '%'),
    ...coachingLines(coaching),
    ...tabulationLines(tabulation),
    ...searchLines(search),
  ];
}

function coachingLines({
  typed,
  bareTyped,
  opened,
  clicked,
  openedAgain,
  openedAtHand,
}: CoachingFigures): readonly Line[] {
  return [
    figureLine('tasto in note di 20.000 parole → dipinto, p99', typed.p99, 50, 'ms', tail(typed)),
    ratioLine('tasto nelle note / campo nudo', tail(typed), tail(bareTyped), typed.median / bareTyped.median, 2),
    figureLine('organizzazione con 50 sessioni, dal disco', opened.median, 300, 'ms', spread(opened)),
    figureLine('la stessa, con il mouse dall’elenco', clicked.median, 300, 'ms', spread(clicked)),
    figureLine('la stessa, dalla memoria', openedAgain.median, 300, 'ms', spread(openedAgain)),
    figureLine('una con la sessione in corso', openedAtHand.median, 300, 'ms', spread(openedAtHand)),
  ];
}

function searchLines({ query, bare, build }: SearchFigures): readonly Line[] {
  return [
    figureLine('ricerca in 4.000 note con 50 passi, p99', query.p99, 50, 'ms', tail(query)),
    ratioLine('ricerca / includes soli', spread(query), spread(bare), query.median / bare.median, 2),
    figureLine('indice di 4.000 note da capo', build, 1000, 'ms'),
  ];
}

function tabulationLines({ page, node }: TabulationFigures): readonly Line[] {
  const { large, bare, moreEntries, moreJurors, contest } = page;
  const slowest = Object.values(contest).reduce((slow, one) => (one.median > slow.median ? one : slow));
  return [
    figureLine('5.000 × 9, 2.000 estrazioni', large.median, 2000, 'ms', spread(large)),
    figureLine('5.000 × 9, 2.000 estrazioni, Node', node.large.median, 2000, 'ms', spread(node.large)),
    ratioLine('5.000 × 9 / somme e ordinamento soli', spread(large), spread(bare), large.median / bare.median, 2),
    ratioLine('progetti raddoppiati', spread(moreEntries), spread(large), moreEntries.median / large.median, 2.2),
    ratioLine('giurati raddoppiati', spread(moreJurors), spread(large), moreJurors.median / large.median, 2.2),
    figureLine('classifica di 40 × 18 × 5, metodo più lento', slowest.median, 3000, 'ms', spread(slowest)),
  ];
}

/** Median and range. */
function spread({ median, min, max }: Summary, unit = 'ms'): string {
  return `${show(median, unit)} (${show(min, unit)} – ${show(max, unit)})`;
}

/** Median and 99th percentile. */
function tail({ median, p99 }: Summary): string {
  return `p50 ${show(median, 'ms')}, p99 ${show(p99, 'ms')}`;
}

function say(what: string): void {
  console.log(`Misuro ${what}…`);
}
