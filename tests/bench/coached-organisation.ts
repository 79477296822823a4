import { readFileSync } from 'node:fs';
import { sampleCoachingOf } from '../../renderer/data/commands/sample-coaching.ts';
import { sampleCoachingSchema, type SampleSession } from '../../renderer/data/commands/sample-coaching-file.ts';
import type { LiveStore } from '../../renderer/data/document-store.ts';
import { listSessions } from '../../renderer/data/queries/coaching.ts';
import { inProject } from '../../tools/project.ts';

/** How much coaching the measured organisation has seen. */
export const coachingSize = { sessions: 50, words: 20_000 } as const;

/** An organisation with all that coaching. */
export interface CoachedOrganisation {
  readonly organisation: string;
  readonly name: string;
  /** Its session that runs, the last one; empty where all are closed. */
  readonly session: string;
}

/** The organisation to write into. */
interface Named {
  readonly id: string;
  readonly name: string;
}

const PARAGRAPH_WORDS = 50;
const DAYS_BETWEEN = 7;
const TALK = 'il gruppo ha provato il percorso con dieci visitatori ciechi e torna con tre cose da cambiare'.split(' ');

/**
 * Writes coaching into an organisation: that of the sample's own, its closed sessions again and again, a week apart, until there are 50
 * with the one that runs, if any. The notes of the last have 20,000 words, with a heading and a list now and then.
 */
export async function writeCoaching(
  store: LiveStore,
  { id: organisation, name }: Named,
  { now, last }: { readonly now: string; readonly last: 'running' | 'closed' },
): Promise<CoachedOrganisation> {
  const file = sampleCoachingSchema.parse(
    JSON.parse(readFileSync(inProject('assets/sample/programme/coaching.json'), 'utf8')),
  );
  const invented = file.organisations.find(({ sessions }) => sessions.some(({ state }) => state === 'running'));
  if (invented === undefined) throw new Error('The sample has no running session');
  const documents = sampleCoachingOf(
    { ...file, organisations: [{ ...invented, sessions: manySessions(invented.sessions, last) }] },
    { organisations: [{ id: organisation, code: invented.code }], people: new Map(), needs: [], now },
  );
  const written = await store.change({ undoLabel: null, documents });
  if (!written.ok) throw new Error(`The coaching was refused: ${JSON.stringify(written.error)}`);
  const sessions = (await listSessions().run(store.database)).filter((row) => row.organisation === organisation);
  const running = sessions.find(({ state }) => state === 'running');
  if (sessions.length !== coachingSize.sessions || (running === undefined) !== (last === 'closed'))
    throw new Error('Other sessions than announced');
  return { organisation, name, session: running?.id ?? '' };
}

function manySessions(sessions: readonly SampleSession[], last: 'running' | 'closed'): SampleSession[] {
  const closed = sessions.filter(({ state }) => state === 'closed');
  const running = last === 'closed' ? [] : sessions.filter(({ state }) => state === 'running').slice(0, 1);
  const many = Array.from({ length: coachingSize.sessions - running.length }, (_, index) =>
    again(closed[index % closed.length], index),
  );
  return [...many, ...running].map((one, index, all) =>
    index < all.length - 1 ? one : { ...one, notes: longNotes() },
  );
}

/** The same session under other keys, on another day. */
function again(session: SampleSession | undefined, time: number): SampleSession {
  if (session === undefined) throw new Error('The sample has no closed session');
  const other = (key: string): string => `${key}-${time}`;
  return {
    ...session,
    key: other(session.key),
    day: -DAYS_BETWEEN * (coachingSize.sessions - time),
    decisions: session.decisions.map((one) => ({ ...one, settles: one.settles.map(other) })),
    advice: session.advice.map((one) => ({ ...one, key: other(one.key), against: one.against.map(other) })),
  };
}

/** Lines as the sample's notes have them, see `readSampleNotes`. */
function longNotes(): string[] {
  return Array.from({ length: coachingSize.words / PARAGRAPH_WORDS }, (_, index) => {
    const sign = index % 20 === 0 ? '## ' : index % 5 === 0 ? '- ' : '';
    const words = Array.from({ length: PARAGRAPH_WORDS }, (_word, word) => TALK[(index * 7 + word) % TALK.length]);
    return sign + words.join(' ');
  });
}
