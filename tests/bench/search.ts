import {
  emptyIndex,
  searchNotes,
  updateIndex,
  type NoteIndex,
  type SearchEntry,
} from '../../shared/coaching/note-search.ts';
import { snippetOf } from '../../shared/coaching/snippet.ts';
import { createRandom, type RandomSource } from '../../shared/scoring/random.ts';
import { summarise, type Summary } from './statistics.ts';

/** How long the search over notes took, milliseconds. */
export interface SearchFigures {
  /** A query with its fifty snippets, over all kinds of queries. */
  readonly query: Summary;
  /** The same words looked for in the same texts by one plain `includes` after the other. */
  readonly bare: Summary;
  /** One note of all that changed. */
  readonly update: Summary;
  /** All notes for the first time. */
  readonly build: number;
}

const ORGANISATIONS = 200;
const SESSIONS = 20;
const WORDS = 300;
const SHOWN = 50;
const REPETITIONS = 20;
/** What a coach might type: a rare word, common ones, several, none that is there, a part of a word. */
const QUERIES = ['perché', 'ospedale magazzino', 'libertà di scelta domani', 'introvabile', 'zia', 'nota 3999', 'e'];

/** Measures the search over the notes of 200 organisations with 20 sessions each. */
export function measureSearch(): SearchFigures {
  const random = createRandom(4);
  const entries = Array.from({ length: ORGANISATIONS * SESSIONS }, (_, number) => entryOf(number, random));
  const [index, build] = timed(() => updateIndex(emptyIndex, entries));
  const folded = index.entries.map((one) => one.folded);
  const [query, bare, update]: [number[], number[], number[]] = [[], [], []];
  for (let repetition = 0; repetition <= REPETITIONS; repetition += 1) {
    for (const words of QUERIES) {
      const [, time] = timed(() => searchAndCut(index, words));
      const [, plain] = timed(
        () => folded.filter((text) => words.split(' ').every((word) => text.includes(word))).length,
      );
      // The first round lets the engine compile.
      if (repetition > 0) {
        query.push(time);
        bare.push(plain);
      }
    }
    const changed = entries.map((one, number) => (number === repetition ? { ...one, text: `${one.text} altro` } : one));
    const [, time] = timed(() => updateIndex(index, changed));
    if (repetition > 0) update.push(time);
  }
  return { query: summarise(query), bare: summarise(bare), update: summarise(update), build };
}

function searchAndCut(index: NoteIndex, words: string): number {
  const { found } = searchNotes(index, { words }, SHOWN);
  return found.reduce((sum, { text }) => sum + snippetOf(text, words).length, 0);
}

const VOCABULARY = [
  ...'la il di e che per una con non sono anche più già perché città attività libertà così però sarà'.split(' '),
  ...'magazzino ospedale cooperativa famiglie operatori turno prova contratto scuola quartiere domani'.split(' '),
  ...'scelta impatto volontari bilancio cliente fornitore prezzo sito riunione verbale decisione'.split(' '),
];

function entryOf(number: number, random: RandomSource): SearchEntry {
  const words = Array.from({ length: WORDS }, () => VOCABULARY[random.below(VOCABULARY.length)] ?? '');
  return {
    key: `notes/${number}`,
    kind: 'notes',
    organisation: `O${number % ORGANISATIONS}`,
    session: `S${number}`,
    href: '',
    on: new Date(Date.UTC(2021, 0, 1 + (number % 365))).toISOString(),
    text: `Nota ${number}. ${words.join(' ')}`,
  };
}

function timed<Answer>(work: () => Answer): [Answer, number] {
  const start = performance.now();
  const answer = work();
  return [answer, performance.now() - start];
}
