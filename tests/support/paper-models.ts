import type { BlankSheetModel } from '../../shared/reports/blank-sheet-model.ts';
import type { JurorSheetModel, SheetLine } from '../../shared/reports/juror-sheet-model.ts';
import type { MinutesModel } from '../../shared/reports/minutes-model.ts';
import type { PaperContext } from '../../shared/reports/paper-context.ts';
import type {
  RankedCriterion,
  RankingReportModel,
  RankingRow,
  Solidity,
  RankingTable,
} from '../../shared/reports/ranking-model.ts';
import { sampleEntries } from './paper-entries.ts';

/** A SHA-256 for papers whose contents do not matter. */
export const sampleHash = '309c42f2d7d404c3b96aea0cc4bd332dc1c800711bfee7e383c4bc680af78a1a';

/** What the sample papers say of themselves. */
export const samplePaperContext: PaperContext = {
  language: 'it',
  issuer: {
    name: 'Miracolo a Milano',
    detail: 'Fondazione Triulza · con il sostegno di Fondazione di Comunità Milano',
  },
  contest: { title: 'Contest finale', code: 'C3', date: '2021-07-08', place: 'MIND, Milano' },
  document: { code: 'VG-C3-1', version: 1 },
  notice: 'Dati di esempio: persone, voti e posti sono inventati.',
};

const criteria: readonly RankedCriterion[] = [
  { code: 'K1', name: 'Valore dell’idea', weight: 25 },
  { code: 'K2', name: 'Innovazione e originalità', weight: 20 },
  { code: 'K3', name: 'Impatto sociale e occupazionale', weight: 25 },
  { code: 'K4', name: 'Sostenibilità economica', weight: 20 },
  { code: 'K5', name: 'Qualità della squadra', weight: 10 },
];

/** A ranking with as many rows as wanted; rows 3 and 4 are tied where there are that many. */
export function sampleRanking(size: number): RankingTable {
  const valueAt = (index: number): number => 9.31 - (index * 6.9) / Math.max(17, size - 1);
  const rows = Array.from({ length: size }, (_row, index): RankingRow => {
    const entry = sampleEntries[index % sampleEntries.length];
    const round = Math.floor(index / sampleEntries.length);
    const tied = size > 3 && (index === 2 || index === 3);
    const value = valueAt(index === 3 ? 2 : index);
    const place = index === 3 && tied ? 3 : index + 1;
    const swapped = index === 7 ? 9 : index === 8 ? 8 : place;
    return {
      place,
      tied,
      organisation: `${entry?.organisation ?? ''}${round === 0 ? '' : ` ${round + 1}`}`,
      project: entry?.project ?? null,
      sheets: 22 - (index % 3 === 2 ? 1 : 0),
      values: [
        { value, place },
        { value: value - 0.04 * (index % 4), place: swapped },
      ],
      criteria: criteria.map((_criterion, column) => Math.max(1, value + ((index * 7 + column * 5) % 9) / 10 - 0.4)),
      interval: { low: Math.max(1, place - 2 - (index % 2)), high: Math.min(size, place + 1 + (index % 3)) },
      notes: index === 7 || index === 8 ? ['a'] : [],
    };
  });
  return {
    measures: [
      { kind: 'raw', decimals: 2, range: { min: 1, max: 10 } },
      { kind: 'trimmed', decimals: 2, range: { min: 1, max: 10 } },
    ],
    trim: 1,
    podium: 3,
    criteria,
    scale: { min: 1, max: 10 },
    rows,
    notes:
      size > 8
        ? [{ mark: 'a', text: 'Senza il voto più alto e il più basso, Badacare passa davanti a Officina del riuso.' }]
        : [],
  };
}

/** How solid the sample ranking is. */
const sampleSolidity: Solidity = {
  resamples: 2000,
  seed: 1,
  first: [{ name: 'Abitare più vicini', share: 0.88 }],
  members: [],
  order: [],
  kendallW: null,
  alpha: 0.35,
  panels: 1,
};

/** The ranking report of a contest with `size` entries. */
export function sampleRankingReport(size: number): RankingReportModel {
  return {
    ...samplePaperContext,
    document: { code: 'CL-C3-1', version: 1 },
    subtitle: `Contest finale, turno unico: ${size} progetti di innovazione sociale`,
    voting: { openedAt: '2021-07-08T14:48:00', closedAt: '2021-07-08T18:04:00' },
    sheets: { valid: 387, expected: 414 },
    jurors: 22,
    ranking: sampleRanking(size),
    solidity: sampleSolidity,
  };
}

/** The minutes of a contest with `size` entries, with recusals, missing sheets and decisions. */
export function sampleMinutes(size: number): MinutesModel {
  return {
    ...samplePaperContext,
    subtitle: `Contest finale, turno unico: ${size} progetti di innovazione sociale`,
    voting: { openedAt: '2021-07-08T14:48:00', closedAt: '2021-07-08T18:04:00' },
    president: 'Giurato 18, istituzioni',
    secretary: 'Coordinamento 1',
    sheets: { valid: 387, expected: 414 },
    rules: 'Decide il punteggio grezzo; a pari punti vale l’impatto, poi il confronto diretto.',
    jury: {
      summoned: 23,
      present: 22,
      quorum: 15,
      worlds: [
        { world: 'Finanza', jurors: ['G02', 'G03', 'G04', 'G05', 'G27', 'G37'] },
        { world: 'Impresa', jurors: ['G11', 'G15', 'G16', 'G17', 'G20', 'G24', 'G32', 'G36'] },
        { world: 'Terzo settore', jurors: ['G19', 'G21', 'G26', 'G39'] },
        { world: 'Istituzioni', jurors: ['G18', 'G22', 'G23'] },
        { world: 'Ricerca', jurors: ['G01', 'G13'] },
      ],
    },
    recusals: [
      { juror: 'G11', project: 'Telecura di prossimità', reason: 'cliente', origin: 'programma' },
      { juror: 'G11', project: 'Orto di comunità', reason: 'fornitore', origin: 'dichiarata 15.41' },
      { juror: 'G15', project: 'Teatro di prossimità', reason: 'socio sostenitore', origin: 'programma' },
      { juror: 'G20', project: 'Dispensa di quartiere', reason: 'fornitore', origin: 'programma' },
      { juror: 'G21', project: 'Officina del riuso', reason: 'socia', origin: 'dichiarata 15.31' },
      { juror: 'G36', project: 'Mensa circolare', reason: 'cliente', origin: 'programma' },
      { juror: 'G37', project: 'Casa in comune', reason: 'finanziatore', origin: 'programma' },
    ],
    ranking: sampleRanking(size),
    missing: {
      lines: [
        { juror: 'G27', what: 'tutti i progetti', sheets: 18, reason: 'assente', podium: 'could-move' },
        { juror: 'G05', what: 'Mensa circolare', sheets: 1, reason: 'uscito alle 17.20', podium: 'safe' },
        { juror: 'G32', what: 'Teatro di prossimità', sheets: 1, reason: 'incompleta: manca un voto', podium: 'safe' },
      ],
      podium: 'could-move',
      closingReason: 'dopo tre solleciti, per rispettare l’orario della proclamazione',
    },
    solidity: sampleSolidity,
    trace: ['8 lug 2021, 18.04: turno chiuso da Coordinamento 1.'],
    decisions: [
      {
        text: 'La giuria conferma la classifica secondo il punteggio grezzo, con la scheda incompleta di G32 non conteggiata.',
        reason: '',
        votes: '22 su 22',
      },
      {
        text: 'Orto di comunità e Telecura di prossimità sono proclamate terze ex aequo; il quarto posto non è assegnato.',
        reason: 'Pari anche negli spareggi dichiarati.',
        votes: 'favorevoli 20, contrari 0, astenuti 2',
      },
    ],
    seal: { sha256: sampleHash, shortCode: '7F3K' },
    signedAt: null,
    signatures: [
      { name: 'Giurato 18', role: 'Presidente della giuria' },
      { name: 'Coordinamento 1', role: 'Segretario verbalizzante' },
      { name: 'Giurato 04', role: 'Scrutatore' },
      { name: 'Giurato 26', role: 'Scrutatore' },
    ],
  };
}

/** The sheet of juror number `juror` over `size` pitches: one recusal, one missing sheet, some remarks. */
export function sampleJurorSheet(size: number, juror = 24): JurorSheetModel {
  const lines = Array.from({ length: size }, (_line, index): SheetLine => {
    const entry = sampleEntries[index % sampleEntries.length];
    const round = Math.floor(index / sampleEntries.length);
    const state = index === 4 ? 'recused' : index === 9 ? 'missing' : 'submitted';
    const marks = criteria.map((_criterion, column) => 4 + ((index * 3 + column * 5 + juror) % 7));
    const weights = criteria.map((criterion) => criterion.weight);
    const weighted = marks.reduce((sum, mark, column) => sum + mark * (weights[column] ?? 0), 0) / 100;
    return {
      number: index + 1,
      organisation: `${entry?.organisation ?? ''}${round === 0 ? '' : ` ${round + 1}`}`,
      project: entry?.project ?? null,
      state,
      marks: state === 'submitted' ? marks : criteria.map(() => null),
      value: state === 'submitted' ? weighted : null,
      remark:
        state === 'submitted' && index % 5 === 1
          ? 'Bella squadra; i conti del terzo anno vanno rivisti con qualcuno che conosca gli appalti pubblici della zona.'
          : null,
      recusalReason: state === 'recused' ? 'collaboro con loro dal 2019' : null,
    };
  });
  return {
    ...samplePaperContext,
    document: { code: `SG-C3-G${juror}`, version: 1 },
    juror: { code: `G${juror}`, name: `Giurato ${juror}`, world: 'Impresa' },
    scale: { min: 1, max: 10, step: 1 },
    criteria,
    lines,
    receipt: {
      shortCode: '7F3K',
      sha256: sampleHash,
      submittedAt: '2021-07-08T18:01:00',
      version: 2,
      reason: 'corretto un voto scambiato fra due progetti',
    },
  };
}

const questions = [
  'Il bisogno è reale e la risposta è chiara?',
  'Che cosa c’è di nuovo, e per chi?',
  'Quante persone cambiano vita o lavoro, e come si sa?',
  'I conti reggono senza contributi straordinari?',
  'Le persone sanno fare ciò che promettono?',
];

const anchors = [
  {
    low: 'bisogno vago o non provato',
    middle: 'bisogno chiaro, risposta in prova',
    high: 'risposta già scelta da chi ne ha bisogno',
  },
  { low: 'esiste già, uguale', middle: 'combina in modo nuovo cose note', high: 'nuovo, e si capisce perché funziona' },
  {
    low: 'effetti dichiarati, non contati',
    middle: 'effetti contati una volta',
    high: 'effetti contati nel tempo e confrontati',
  },
  {
    low: 'entrate non indicate',
    middle: 'entrate provate, margine incerto',
    high: 'conti in pareggio con clienti paganti',
  },
  {
    low: 'mancano competenze decisive',
    middle: 'competenze presenti, ruoli incerti',
    high: 'squadra completa, con prove alle spalle',
  },
];

/** Blank sheets for the first `size` pitches. */
export function sampleBlankSheets(size: number, jurorCode: string | null = 'G24'): BlankSheetModel {
  return {
    ...samplePaperContext,
    notice: 'Dati di esempio.',
    jurorCode,
    scale: { min: 1, max: 10, step: 1 },
    criteria: criteria.map((criterion, index) => ({
      ...criterion,
      question: questions[index] ?? null,
      anchors: anchors[index] ?? null,
    })),
    pitchCount: Math.max(18, size),
    pitches: Array.from({ length: size }, (_pitch, index) => ({
      number: index + 1,
      code: String(index + 1).padStart(2, '0'),
      organisation: sampleEntries[index % sampleEntries.length]?.organisation ?? '',
      project: sampleEntries[index % sampleEntries.length]?.project ?? null,
    })),
    keepUntil: '2021-12-31',
  };
}
