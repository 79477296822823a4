import { useCallback, useEffect, useRef, useState } from 'react';
import type { PickedFile } from '../../../../shared/contract/contract.ts';
import type { Moment } from '../../../../shared/domain/needs.ts';
import type { Role } from '../../../../shared/domain/person.ts';
import type { ColumnMapping } from '../../../../shared/importing/fields.ts';
import type { ImportNote } from '../../../../shared/importing/import-note.ts';
import type { TableChoices } from '../../../../shared/importing/open-table.ts';
import { DEFAULT_TEMPLATE, type TemplateView } from '../../../../shared/needs/templates.ts';
import { needsSettingOf } from '../../../data/commands/needs-import.ts';
import { organisationDraftOf } from '../../../data/commands/organisations-import.ts';
import { personDraftOf } from '../../../data/commands/people.ts';
import type { AssessmentRow, ContestRow, OrganisationRow, PersonRow } from '../../../data/rows.ts';
import { startReading } from '../../../data/spreadsheets/start-reading.ts';
import { useSession } from '../../../platform/session.tsx';
import type { ListContent } from './column-choice.ts';
import type { RegisterReading } from './register-reading.ts';

/** What the file is compared with. */
export interface KnownData {
  readonly organisations: readonly OrganisationRow[];
  readonly people: readonly PersonRow[];
  readonly contests: readonly ContestRow[];
  readonly assessments: readonly AssessmentRow[];
  readonly templates: readonly TemplateView[];
}

/** What the user chose in place of what was found; null where nothing was. */
export interface ReadingChoices {
  readonly table: TableChoices;
  readonly content: ListContent | null;
  readonly role: Role | null;
  /** Of needs: when they were marked, and with which template. */
  readonly moment: Moment;
  readonly template: string;
  readonly mapping: ColumnMapping | null;
}

/** Nothing chosen yet: everything as found. */
export const AS_FOUND: ReadingChoices = {
  table: {},
  content: null,
  role: null,
  moment: 't0',
  template: DEFAULT_TEMPLATE,
  mapping: null,
};

/** Why a file gives nothing to look at. */
export type ReadingProblem =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'unreadable'; readonly notes: readonly ImportNote[] };

/** How far the reading of the file is. The last outcome stays in sight while the file is read again. */
export interface ReadingState {
  readonly outcome:
    | ReadingProblem
    | { readonly kind: 'none' }
    | { readonly kind: 'marks' }
    | { readonly kind: 'read'; readonly reading: RegisterReading };
  /** 0 to 1 while reading, null when it rests. */
  readonly fraction: number | null;
}

/** The reading of one file, with the way to change what is read and to stop. */
export interface UseRegisterReading extends ReadingState {
  readonly choices: ReadingChoices;
  change(choices: Partial<ReadingChoices>): void;
  stop(): void;
}

/** Reads a file in a worker, anew after each change of the choices. Nothing is stored by it. */
export function useRegisterReading(file: PickedFile, known: KnownData): UseRegisterReading {
  const { bridge } = useSession();
  const [choices, setChoices] = useState(AS_FOUND);
  const [state, setState] = useState<ReadingState>({ outcome: { kind: 'none' }, fraction: 0 });
  const running = useRef<() => void>(() => undefined);
  // What is stored changes with the import itself; the file is compared with what was there when it was read.
  const latest = useRef(known);
  useEffect(() => {
    latest.current = known;
  });

  useEffect(() => {
    let isOver = false;
    const tell = (fraction: number | null) => {
      if (isOver) return;
      setState((before) => ({ ...before, fraction }));
      void bridge['window.progress']({ fraction });
    };
    const settle = (outcome: ReadingState['outcome']) => {
      if (isOver) return;
      setState({ outcome, fraction: null });
      void bridge['window.progress']({ fraction: null });
    };
    const read = async () => {
      tell(0);
      if (choices.content === null) {
        const criteria = latest.current.contests.flatMap((row) => row.document.criteria.map(({ value }) => value.name));
        const probing = startReading<'probe'>({ kind: 'probe', file, choices: choices.table, criteria });
        running.current = () => probing.stop();
        const probe = await probing.answer;
        if (isOver) return;
        if (!probe.ok) settle({ kind: 'stopped' });
        else if (probe.value.guess === null) settle({ kind: 'unreadable', notes: probe.value.notes });
        else if (probe.value.guess.content === 'marks') settle({ kind: 'marks' });
        else {
          const { content, role } = probe.value.guess;
          setChoices((before) => ({ ...before, content, role: before.role ?? role }));
        }
        return;
      }
      const request = { file, choices: choices.table, mapping: choices.mapping };
      if (choices.content === 'organisations') {
        const stored = latest.current.organisations.map((row) => ({ id: row.id, draft: organisationDraftOf(row) }));
        const reading = startReading<'organisations'>({ ...request, kind: 'organisations', stored }, tell);
        running.current = () => reading.stop();
        const read = await reading.answer;
        if (!read.ok) settle({ kind: 'stopped' });
        else settle({ kind: 'read', reading: { ...read.value, content: 'organisations', stored } });
        return;
      }
      if (choices.content === 'needs') {
        const { moment, template } = choices;
        const prepared = needsSettingOf(latest.current, template, moment);
        if (prepared === null) {
          settle({ kind: 'broken' });
          return;
        }
        const { setting, map } = prepared;
        const reading = startReading<'needs'>({ ...request, kind: 'needs', setting }, tell);
        running.current = () => reading.stop();
        const read = await reading.answer;
        if (!read.ok) settle({ kind: 'stopped' });
        else settle({ kind: 'read', reading: { ...read.value, content: 'needs', stored: [], moment, map } });
        return;
      }
      const stored = latest.current.people.map((row) => ({ id: row.id, draft: personDraftOf(row) }));
      const organisationCodes = latest.current.organisations.map((row) => row.code).filter((code) => code !== '');
      const { role } = choices;
      const roles = role === null ? [] : [role];
      const reading = startReading<'people'>({ ...request, kind: 'people', stored, roles, organisationCodes }, tell);
      running.current = () => reading.stop();
      const read = await reading.answer;
      if (!read.ok) settle({ kind: 'stopped' });
      else settle({ kind: 'read', reading: { ...read.value, content: 'people', role, stored } });
    };
    read().catch(() => settle({ kind: 'broken' }));
    return () => {
      isOver = true;
      running.current();
      void bridge['window.progress']({ fraction: null });
    };
  }, [bridge, file, choices]);

  const change = useCallback((next: Partial<ReadingChoices>) => setChoices((before) => ({ ...before, ...next })), []);
  const stop = useCallback(() => running.current(), []);
  return { ...state, choices, change, stop };
}
