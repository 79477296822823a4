import { generateNKeysBetween } from 'fractional-indexing';
import type { z } from 'zod';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import {
  assessmentRecord,
  cardRecord,
  helpRequestRecord,
  levelMarkIdOf,
  levelMarkRecord,
  organisationRecord,
  sessionNotesOf,
} from '../../../shared/documents/organisation-document.ts';
import type { RecordChange } from '../../../shared/documents/write.ts';
import {
  assessmentIdSchema,
  cardIdSchema,
  newId,
  requestIdSchema,
  sessionIdSchema,
} from '../../../shared/domain/ids.ts';
import { builtInVersionOf } from '../../../shared/needs/built-in-templates.ts';
import { DEFAULT_TEMPLATE } from '../../../shared/needs/templates.ts';
import type { NeedDraft } from '../../../shared/importing/needs.ts';
import type { DocumentChange } from '../store-contract.ts';
import { recordChange } from './record-change.ts';
import { assessmentsOf } from './needs-import.ts';
import { calendarOf, type SampleCalendar } from './sample-calendar.ts';
import type { SampleCoaching, SampleCoachingOf } from './sample-coaching-file.ts';
import { readSampleNotes } from './sample-notes.ts';
import { sessionChanges } from './sample-session.ts';
import { withoutEmpty } from './without-empty.ts';

type Changes = readonly RecordChange<z.ZodRawShape>[];

/** People of the sample by their code ("E19") and coaches by their key. */
export type SamplePeople = ReadonlyMap<string, { readonly id: string; readonly name: string }>;

/** What the coaching of the sample is written onto. */
export interface SampleGround {
  readonly organisations: readonly SampleOrganisation[];
  readonly people: SamplePeople;
  /** The figures of `needs.csv`, which every organisation has. */
  readonly needs: readonly NeedDraft[];
  /** ISO date and time. */
  readonly now: string;
}

/** An organisation of the sample, by the code of the register. */
export interface SampleOrganisation {
  readonly id: string;
  readonly code: string;
}

/**
 * What writes the needs of all organisations, whom each is coached by, and the invented coaching of some. An organisation that is
 * not named in the file gets figures and a coach, and no word.
 */
export function sampleCoachingOf(file: SampleCoaching, ground: SampleGround): readonly DocumentChange[] {
  const { organisations, people, needs, now } = ground;
  const calendar = calendarOf(now);
  const map = { template: DEFAULT_TEMPLATE, version: builtInVersionOf(DEFAULT_TEMPLATE) };
  const date = calendar.day(file.needsDay);
  return [
    ...assessmentsOf(needs, { ...map, moment: 't0', author: '', date }),
    ...organisations.flatMap(({ id, code }, index) => {
      const invented = file.organisations.find((one) => one.code === code);
      const coach = people.get(invented?.coach ?? file.coaches[index % file.coaches.length]?.key ?? '');
      return [
        assignment(id, coach?.id),
        ...(invented === undefined ? [] : [coachingOf(invented, id, people, calendar)]),
      ];
    }),
  ];
}

function assignment(organisation: string, coach: string | undefined): DocumentChange {
  const changes = coach === undefined ? [] : [recordChange(organisationRecord, organisation, { coachIds: [coach] })];
  return { documentId: documentIdOf({ kind: 'organisation', id: organisation }), changes };
}

/** What writes the invented coaching of one organisation. Everything in it refers to the rest by fresh ids. */
function coachingOf(
  file: SampleCoachingOf,
  organisation: string,
  people: SamplePeople,
  calendar: SampleCalendar,
): DocumentChange {
  const coach = people.get(file.coach) ?? { id: '', name: '' };
  const cards = idsOf(file.cards, () => newId(cardIdSchema));
  const requests = idsOf(file.requests, () => newId(requestIdSchema));
  const sessions = idsOf(file.sessions, () => newId(sessionIdSchema));
  const links = { coach, people, cards, requests, sessions, calendar };
  return {
    documentId: documentIdOf({ kind: 'organisation', id: organisation }),
    changes: [
      ...file.assessments.flatMap((one) => assessmentChanges(one, calendar)),
      ...cardChanges(file.cards, cards, calendar),
      ...file.requests.map(({ key, gap, day, ...request }) =>
        recordChange(
          helpRequestRecord,
          requests.get(key) ?? '',
          withoutEmpty({ ...request, gap: cards.get(gap) ?? '', requestedOn: calendar.day(day) }),
        ),
      ),
      ...sessionChanges(file.sessions, links),
    ],
    prose: file.sessions
      .filter(({ notes }) => notes.length > 0)
      .map(({ key, notes }) => ({ name: sessionNotesOf(sessions.get(key) ?? ''), blocks: readSampleNotes(notes) })),
  };
}

function idsOf(things: readonly { readonly key: string }[], make: () => string): ReadonlyMap<string, string> {
  return new Map(things.map(({ key }) => [key, make()]));
}

function assessmentChanges(
  { day, marks, ...facts }: SampleCoachingOf['assessments'][number],
  calendar: SampleCalendar,
): Changes {
  const id = newId(assessmentIdSchema);
  const made = { template: DEFAULT_TEMPLATE, version: builtInVersionOf(DEFAULT_TEMPLATE), date: calendar.day(day) };
  return [
    recordChange(assessmentRecord, id, { ...made, ...withoutEmpty(facts) }),
    ...Object.entries(marks).map(([dimension, { evidence, potential, confidence, ...levels }]) => {
      const words = { evidence: evidence ?? '', potential: potential ?? '', confidence: confidence ?? null };
      return recordChange(levelMarkRecord, levelMarkIdOf(id, dimension), withoutEmpty({ ...levels, ...words }));
    }),
  ];
}

function cardChanges(
  cards: SampleCoachingOf['cards'],
  ids: ReadonlyMap<string, string>,
  calendar: SampleCalendar,
): Changes {
  const orders = generateNKeysBetween(null, null, cards.length);
  return cards.map(({ key, day, closed, ...card }, index) =>
    recordChange(
      cardRecord,
      ids.get(key) ?? '',
      withoutEmpty({
        ...card,
        order: orders[index] ?? '',
        createdAt: calendar.moment(day, '12:00'),
        closedOn: closed === undefined ? '' : calendar.day(closed),
      }),
    ),
  );
}
