import type { Action, Advice, CoachingDecision, CoachingSession } from '../domain/coaching.ts';
import type { Card, LevelMark, NeedsAssessment } from '../domain/needs.ts';
import type { SearchEntry, SearchKind } from './note-search.ts';

/** A record with where it belongs. */
type Of<Value> = Value & { readonly id: string; readonly organisation: string };

/** Everything with words that one person may read. */
export interface SearchSources {
  /** Ids of the organisations that are shown. */
  readonly organisations: ReadonlySet<string>;
  readonly sessions: readonly Of<CoachingSession>[];
  /** The words of notes, by the id of their session. */
  readonly notes: readonly Of<{ readonly text: string }>[];
  readonly decisions: readonly Of<CoachingDecision>[];
  readonly advice: readonly Of<Advice>[];
  readonly actions: readonly Of<Action>[];
  readonly cards: readonly Of<Card>[];
  readonly assessments: readonly Of<NeedsAssessment & { readonly marks: Readonly<Record<string, LevelMark>> }>[];
  /** What the person of this laptop noted for themselves, by the id of a session or an organisation. */
  readonly own: ReadonlyMap<string, string>;
}

/** Lists what can be found, each with where it lives. */
export function listSearchEntries(sources: SearchSources): readonly SearchEntry[] {
  const sessions = new Map(sources.sessions.map((session) => [session.id, session]));
  const startOf = (id: string) => sessions.get(id)?.startsAt ?? '';
  const home = (organisation: string) => `/organisations/${organisation}`;
  const sessionAddress = (organisation: string, id: string) => `/coaching/${organisation}/${id}`;
  const entryOf = (
    kind: SearchKind,
    { id, organisation }: Of<object>,
    {
      session = '',
      href,
      on,
      texts,
    }: Pick<SearchEntry, 'href' | 'on'> & { session?: string; texts: readonly string[] },
  ): SearchEntry => ({
    key: `${kind}/${id}`,
    kind,
    organisation,
    session,
    href,
    on,
    text: texts.filter(Boolean).join('\n'),
  });
  const entries = [
    ...sources.sessions.map((one) =>
      entryOf('session', one, {
        session: one.id,
        href: sessionAddress(one.organisation, one.id),
        on: one.startsAt,
        texts: [one.topic, one.outcome, one.place, ...one.participants],
      }),
    ),
    ...sources.notes.map((one) =>
      entryOf('notes', one, {
        session: one.id,
        href: sessionAddress(one.organisation, one.id),
        on: startOf(one.id),
        texts: [one.text],
      }),
    ),
    ...sources.decisions.map((one) =>
      entryOf('decision', one, {
        session: one.session,
        href: one.session === '' ? `${home(one.organisation)}/thread` : sessionAddress(one.organisation, one.session),
        on: one.from || startOf(one.session),
        texts: [one.text, one.owner],
      }),
    ),
    ...sources.advice.map((one) =>
      entryOf('advice', one, {
        session: one.session,
        href: `${home(one.organisation)}/advice`,
        on: one.givenOn || startOf(one.session),
        texts: [one.title, one.text, one.topic, one.authorName],
      }),
    ),
    ...sources.actions.map((one) =>
      entryOf('action', one, {
        session: one.session,
        href: `${home(one.organisation)}/actions`,
        on: one.doneOn || one.createdAt || startOf(one.session),
        texts: [one.text, one.owner, one.helper],
      }),
    ),
    ...sources.cards.map((one) =>
      entryOf('card', one, {
        href: `${home(one.organisation)}/board/${one.board}`,
        on: one.createdAt,
        texts: [one.title, one.text, one.owner],
      }),
    ),
    ...sources.assessments.flatMap((one) =>
      Object.entries(one.marks).map(([dimension, { evidence, potential }]) =>
        entryOf(
          'evidence',
          { id: `${one.id}.${dimension}`, organisation: one.organisation },
          { href: `${home(one.organisation)}/needs/${one.id}`, on: one.date, texts: [evidence, potential] },
        ),
      ),
    ),
    ...[...sources.own].flatMap(([subject, text]) => {
      const session = sessions.get(subject);
      // A note about a session that is gone, or about a pitch, has no place here.
      if (session === undefined && !sources.organisations.has(subject)) return [];
      const organisation = session?.organisation ?? subject;
      return [
        entryOf(
          'private',
          { id: subject, organisation },
          {
            session: session?.id ?? '',
            href: session === undefined ? home(organisation) : sessionAddress(organisation, session.id),
            on: session?.startsAt ?? '',
            texts: [text],
          },
        ),
      ];
    }),
  ];
  return entries.filter(({ organisation, text }) => text !== '' && sources.organisations.has(organisation));
}
