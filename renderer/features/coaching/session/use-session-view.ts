import { useMemo } from 'react';
import { indexDimensions } from '../../../../shared/coaching/dimension-index.ts';
import { numberSessions } from '../../../../shared/coaching/session-order.ts';
import { documentIdOf } from '../../../../shared/documents/document-id.ts';
import {
  readCoaching,
  readOrganisation,
  type CoachingDocument,
} from '../../../../shared/documents/organisation-document.ts';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { CoachingSession, SessionStep } from '../../../../shared/domain/coaching.ts';
import type { Organisation } from '../../../../shared/domain/organisation.ts';
import type { DimensionView } from '../../../../shared/needs/templates.ts';
import type { PersonRow } from '../../../data/rows.ts';
import { listPeople } from '../../../data/queries/people.ts';
import { useDocument } from '../../../data/use-document.ts';
import { useLive } from '../../../data/use-live.ts';
import { useTemplates } from '../../../data/use-templates.ts';
import { useWords } from '../../../ui/text.tsx';
import { useToday } from '../../../outcome/use-today.ts';

/** A session with everything its page shows. */
export interface SessionView {
  /** Id of the organisation. */
  readonly of: string;
  readonly organisation: Organisation;
  /** The organisation's name in words. */
  readonly name: string;
  readonly session: Identified<CoachingSession>;
  /** In order. */
  readonly steps: readonly Identified<SessionStep>[];
  /** Null for one that was called off. */
  readonly number: number | null;
  readonly coaching: CoachingDocument;
  /** By id, in the order of the templates. */
  readonly dimensions: ReadonlyMap<string, DimensionView>;
  /** By id. */
  readonly people: ReadonlyMap<string, PersonRow>;
  /** ISO day. */
  readonly today: string;
}

const NO_DIMENSIONS: ReadonlyMap<string, DimensionView> = new Map();

/** Reads a session; null while loading, `gone` when there is none. */
export function useSessionView(of: string, id: string): SessionView | 'gone' | null {
  const { t } = useWords();
  const state = useDocument(documentIdOf({ kind: 'organisation', id: of }));
  const templates = useTemplates(t);
  const people = useLive(listPeople());
  const today = useToday();
  const byId = useMemo(() => new Map(people?.map((person) => [person.id, person])), [people]);
  const dimensions = useMemo(() => (templates === null ? NO_DIMENSIONS : indexDimensions(templates)), [templates]);
  return useMemo(() => {
    if (state === null) return null;
    const coaching = readCoaching(state);
    const { organisation } = readOrganisation(state, of);
    const session = coaching.sessions.find((one) => one.id === id);
    if (session === undefined) return 'gone';
    return {
      of,
      organisation,
      name: organisation.name === '' ? t('organisations:unnamed') : organisation.name,
      session,
      steps: orderedSteps(coaching.steps, id),
      number: numberSessions(coaching.sessions).get(id) ?? null,
      coaching,
      dimensions,
      people: byId,
      today,
    };
  }, [state, of, id, t, dimensions, byId, today]);
}

/** The steps of a session, in order. */
export function orderedSteps(
  steps: readonly Identified<SessionStep>[],
  session: string,
): readonly Identified<SessionStep>[] {
  return steps
    .filter(({ value }) => value.session === session)
    .sort((a, b) => (a.value.order < b.value.order ? -1 : a.value.order > b.value.order ? 1 : a.id < b.id ? -1 : 1));
}

/** Names of people by their ids; those the register does not know are left out. */
export function namesOf(ids: readonly string[], people: ReadonlyMap<string, PersonRow>): readonly string[] {
  return ids.flatMap((id) => people.get(id)?.name ?? []);
}
