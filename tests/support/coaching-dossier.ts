import type { CoachingDossier } from '../../shared/coaching-papers/coaching-dossier.ts';
import type { AssessmentWithMarks, CoachingDocument } from '../../shared/documents/organisation-document.ts';
import type { ProseBlock } from '../../shared/documents/prose.ts';
import type { Identified } from '../../shared/documents/record.ts';
import {
  actionSchema,
  adviceSchema,
  attendanceSchema,
  coachingDecisionSchema,
  sessionSchema,
  sessionStepSchema,
  type Action,
} from '../../shared/domain/coaching.ts';
import {
  assessmentSchema,
  cardSchema,
  helpRequestSchema,
  levelMarkSchema,
  type LevelMark,
} from '../../shared/domain/needs.ts';
import { organisationSchema } from '../../shared/domain/organisation.ts';
import { createTranslate } from '../../shared/i18n/translator.ts';
import { listTemplates } from '../../shared/needs/templates.ts';

const t = createTranslate('it');

const DIMENSIONS = ['technology', 'finance', 'market', 'communication', 'patents', 'legal', 'impact', 'team'] as const;

const one = <Value>(id: string, value: Value): Identified<Value> => ({ id, value });

/** Levels of an assessment in the order of the map; `null` leaves a level unknown. */
function marksOf(
  dimensions: readonly string[],
  present: readonly (number | null)[],
  target: readonly (number | null)[],
  priority: readonly number[],
  words: Readonly<Record<number, Partial<LevelMark>>> = {},
): ReadonlyMap<string, LevelMark> {
  return new Map(
    dimensions.map((dimension, index) => [
      dimension,
      levelMarkSchema.parse({
        present: present[index] ?? null,
        target: target[index] ?? null,
        priority: priority[index] ?? null,
        ...words[index],
      }),
    ]),
  );
}

const EVIDENCE: Readonly<Record<number, Partial<LevelMark>>> = {
  0: {
    evidence: 'Sensori in 40 case da sei mesi; la batteria dura 70 giorni su 90 previsti.',
    potential: 'L’installazione fatta dai vicini costa un terzo di quella tecnica.',
  },
  1: { evidence: 'Tre preventivi firmati e un conto economico riletto da un esperto.' },
  3: {
    evidence:
      'Il pitch parla di sensori per cinque minuti su otto. Prova con tre famiglie il 2 giugno: nessuna sa dire a chi è rivolto.',
    potential: 'Le famiglie che usano il servizio lo raccontano meglio di noi: due sono pronte a farlo in pubblico.',
  },
  4: {
    evidence: 'Il marchio è depositato in Italia. Il software usa due librerie la cui licenza non è stata verificata.',
    potential: 'L’insieme di dati anonimi di 40 case può interessare la ricerca universitaria.',
  },
  5: {
    evidence:
      'Il trattamento dei dati sanitari è descritto, non ancora valutato. Manca il responsabile della protezione dei dati.',
    potential: 'Un ospedale del distretto ha già moduli e procedure, e ha chiesto di vedere il prodotto.',
  },
};

const TARGET = [5, 3, 2, 5, 5, 4, 3, 5];
const PRIORITY = [2, 2, 1, 3, 2, 3, 1, 1];

function assessments(dimensions: readonly string[]): readonly AssessmentWithMarks[] {
  const map = listTemplates({ templates: [], versions: [], dimensions: [] }, t)[0];
  const common = { template: map?.id ?? '', version: map?.current?.id ?? '' };
  const make = (id: string, value: object, marks: AssessmentWithMarks['marks']): AssessmentWithMarks => ({
    id,
    value: assessmentSchema.parse({ ...common, ...value }),
    marks,
  });
  return [
    make(
      'T0',
      { moment: 't0', assessor: 'coach', author: 'Coach 2', date: '2021-03-15' },
      marksOf(dimensions, [4, 2, 1, 2, 3, 1, 3, 4], TARGET, PRIORITY),
    ),
    make(
      'SELF',
      { moment: 't1', assessor: 'organisation', author: 'Referente', date: '2021-06-28' },
      marksOf(dimensions, [4, 3, 2, 5, 3, 2, 3, 4], TARGET, PRIORITY),
    ),
    make(
      'T1',
      { moment: 't1', assessor: 'coach', author: 'Coach 2', date: '2021-06-30' },
      marksOf(dimensions, [4, 3, 2, 3, 3, 2, 3, 4], TARGET, PRIORITY, EVIDENCE),
    ),
  ];
}

/** An action with those fields. */
export function action(id: string, value: Partial<Action>): Identified<Action> {
  return one(id, actionSchema.parse({ createdAt: '2021-06-22T09:00:00.000Z', order: id, ...value }));
}

const PLAN: readonly Identified<Action>[] = [
  action('A1', {
    session: 'S4',
    dimension: 'communication',
    card: 'G1',
    text: 'Riscrivere il pitch partendo da una famiglia; provarlo con cinque estranei',
    owner: 'referente',
    helper: 'Esperto 33, comunicazione',
    hours: 12,
    dueOn: '2021-07-15',
  }),
  action('A2', {
    session: 'S4',
    dimension: 'legal',
    text: 'Valutazione d’impatto sui dati; nomina del responsabile',
    owner: 'referente',
    helper: 'Esperto 11, legale',
    hours: 10,
    dueOn: '2021-07-31',
  }),
  action('A3', {
    session: 'S4',
    dimension: 'patents',
    text: 'Inventario delle licenze software',
    owner: 'sviluppo',
    helper: 'Esperto 29, brevetti',
    hours: 6,
    dueOn: '2021-09-10',
  }),
  action('A4', {
    dimension: 'technology',
    text: 'Prova di durata della batteria in dieci case',
    owner: 'sviluppo',
    helper: 'Esperto 31, tecnologia',
    hours: 3,
    dueOn: '2021-09-20',
  }),
  action('A5', {
    text: 'Incontro con il referente innovazione dell’ospedale',
    owner: '',
    helper: 'contatto C04, MIND',
    hours: 3,
    dueOn: '2021-06-20',
  }),
];

const EARLIER: readonly Identified<Action>[] = [
  action('B1', {
    session: 'S3',
    dimension: 'communication',
    text: 'Provare il pitch con tre famiglie',
    owner: 'referente',
    state: 'done',
    doneOn: '2021-06-22',
    createdAt: '2021-06-02T09:00:00.000Z',
  }),
  action('B2', {
    session: 'S3',
    dimension: 'legal',
    text: 'Elenco dei dati raccolti in casa',
    owner: 'sviluppo',
    state: 'partly',
    createdAt: '2021-05-19T09:00:00.000Z',
  }),
];

/** Words of a paragraph; those between asterisks are bold. */
export function paragraph(text: string): ProseBlock {
  const spans = text
    .split('*')
    .map((part, index) => ({ text: part, isBold: index % 2 === 1, isItalic: false, link: '' }));
  return { kind: 'paragraph', spans, depth: 0, isDone: false };
}

const NOTES: readonly ProseBlock[] = [
  paragraph(
    '*Comunicazione.* Le famiglie capiscono i sensori, non il servizio. La frase che ha funzionato è di una figlia: «So che mia madre si è alzata, senza chiamarla».',
  ),
  paragraph('*Legale.* Manca una valutazione d’impatto sui dati: senza, nessun ospedale firma.'),
];

function coachingOf(dimensions: readonly string[]): CoachingDocument {
  return {
    assessments: assessments(dimensions),
    cards: [
      one(
        'G1',
        cardSchema.parse({ board: 'gaps', kind: 'gap', zone: 'communication', title: 'Il pitch non dice a chi serve' }),
      ),
      one('G2', cardSchema.parse({ board: 'gaps', kind: 'gap', zone: 'legal', title: 'Nessun responsabile dei dati' })),
      one(
        'P1',
        cardSchema.parse({
          board: 'gaps',
          kind: 'potential',
          zone: 'market',
          title: 'Due comuni vicini chiedono una prova gratuita',
        }),
      ),
    ],
    requests: [
      one(
        'R1',
        helpRequestSchema.parse({
          gap: 'G2',
          dimension: 'legal',
          hours: 4,
          text: 'Un legale che conosca i dati sanitari',
        }),
      ),
    ],
    sessions: [
      one(
        'S3',
        sessionSchema.parse({ topic: 'Dati e famiglie', startsAt: '2021-06-02T13:00:00.000Z', state: 'closed' }),
      ),
      one(
        'S4',
        sessionSchema.parse({
          topic: 'A chi parla il pitch',
          startsAt: '2021-06-22T13:00:00.000Z',
          startedAt: '2021-06-22T13:05:00.000Z',
          closedAt: '2021-06-22T14:20:00.000Z',
          countedSeconds: 75 * 60,
          place: 'in sede',
          state: 'closed',
          participants: ['referente', 'sviluppo'],
          coachIds: ['P2'],
          nextAt: '2021-07-06T08:00:00.000Z',
          outcome: 'Si prova il pitch intero, a due giorni dal contest.',
        }),
      ),
    ],
    steps: [
      one(
        'ST1',
        sessionStepSchema.parse({
          session: 'S4',
          title: 'Obiettivo',
          hint: 'Che cosa vorreste avere in mano alla fine di quest’ora?',
          minutes: 10,
          order: 'a',
        }),
      ),
      one(
        'ST2',
        sessionStepSchema.parse({
          session: 'S4',
          title: 'Realtà',
          hint: 'Che cosa è successo dall’ultima volta?',
          minutes: 20,
          order: 'b',
        }),
      ),
      one(
        'ST3',
        sessionStepSchema.parse({
          session: 'S4',
          title: 'Opzioni',
          hint: 'Che cosa potreste fare? E che cos’altro?',
          minutes: 20,
          order: 'c',
        }),
      ),
      one(
        'ST4',
        sessionStepSchema.parse({
          session: 'S4',
          title: 'Impegni',
          hint: 'Chi fa che cosa, entro quando?',
          minutes: 10,
          order: 'd',
        }),
      ),
    ],
    attendance: [
      one(
        'S4.P2',
        attendanceSchema.parse({ session: 'S4', person: 'P2', name: 'Coach 2', role: 'coach', minutes: 75 }),
      ),
      one('S4.x', attendanceSchema.parse({ session: 'S4', name: 'Esperto 22', role: 'expert', minutes: 40 })),
      one('S4.r', attendanceSchema.parse({ session: 'S4', name: 'referente', role: 'organisation', minutes: 75 })),
    ],
    decisions: [
      one(
        'D1',
        coachingDecisionSchema.parse({
          session: 'S4',
          text: 'Il pitch comincia da una famiglia, i sensori arrivano al terzo minuto.',
          order: 'a',
        }),
      ),
      one(
        'D2',
        coachingDecisionSchema.parse({
          session: 'S4',
          text: 'Il prezzo si decide dopo l’incontro con l’ospedale.',
          owner: 'referente',
          from: '2021-07-20',
          order: 'b',
        }),
      ),
    ],
    advice: [
      one(
        'V1',
        adviceSchema.parse({
          session: 'S3',
          title: 'Vendere a chi già assiste',
          text: 'Cooperative e ospedali pagano di più e durano; le famiglie verranno.',
          authorName: 'Esperto 22',
          dimension: 'market',
          topic: 'prezzo',
          givenOn: '2021-06-11',
        }),
      ),
      one(
        'V2',
        adviceSchema.parse({
          session: 'S4',
          title: 'Vendere alle famiglie, a canone',
          text: 'Incasso certo dal primo mese; il passaparola è già partito.',
          authorName: 'Coach 2',
          dimension: 'market',
          topic: 'prezzo',
          givenOn: '2021-06-22',
          against: ['V1'],
        }),
      ),
      one(
        'V3',
        adviceSchema.parse({
          session: 'S4',
          title: 'Far parlare la figlia',
          text: 'Trenta secondi registrati valgono una pagina.',
          authorName: 'Coach 2',
          dimension: 'communication',
          givenOn: '2021-06-22',
        }),
      ),
    ],
    actions: [...PLAN, ...EARLIER],
  };
}

/** The example organisation of the design, with two assessments of the coach, one of its own, and four sessions' worth of work. */
export function sampleDossier(change: Partial<CoachingDocument> = {}): CoachingDossier {
  const templates = listTemplates({ templates: [], versions: [], dimensions: [] }, t);
  const listed = templates[0]?.current?.dimensions.map(({ id }) => id) ?? DIMENSIONS;
  return {
    language: 'it',
    issuer: 'Miracolo a Milano',
    isSample: false,
    today: '2021-06-30',
    organisationId: '01HZZZZZZZZZZZZZZZZZZZZZ13',
    organisation: organisationSchema.parse({
      code: 'O13',
      name: 'Telecura di prossimità',
      projectName: 'Sensori leggeri',
      contactName: 'Referente progetto',
      coachIds: ['P2'],
      isExample: true,
    }),
    attachments: [],
    coaching: { ...coachingOf(listed), ...change },
    templates,
    people: new Map([['P2', 'Coach 2']]),
    notes: new Map([['S4', NOTES]]),
  };
}
