import { useMemo } from 'react';
import { indexDimensions } from '../../../../shared/coaching/dimension-index.ts';
import { buildThread, type ThreadGraph } from '../../../../shared/coaching/thread.ts';
import { documentIdOf } from '../../../../shared/documents/document-id.ts';
import { readCoaching, readOrganisation } from '../../../../shared/documents/organisation-document.ts';
import type { DimensionView } from '../../../../shared/needs/templates.ts';
import { listPeople } from '../../../data/queries/people.ts';
import { useDocument } from '../../../data/use-document.ts';
import { useLive } from '../../../data/use-live.ts';
import { useTemplates } from '../../../data/use-templates.ts';
import { useToday } from '../../../outcome/use-today.ts';
import { useWords } from '../../../ui/text.tsx';
import type { KnotSetting } from './knot-words.ts';

/** The threads of an organisation with what their words need, at once after every change. */
export interface ThreadView {
  readonly graph: ThreadGraph;
  readonly setting: KnotSetting;
  /** In the order of the templates. */
  readonly dimensions: ReadonlyMap<string, DimensionView>;
}

/** Reads the threads of an organisation; null while something of it is loading. */
export function useThread(organisation: string): ThreadView | null {
  const { t } = useWords();
  const today = useToday();
  const state = useDocument(documentIdOf({ kind: 'organisation', id: organisation }));
  const templates = useTemplates(t);
  const people = useLive(listPeople());
  const graph = useMemo(
    () => (state === null ? null : buildThread(readCoaching(state), readOrganisation(state, organisation).attachments)),
    [state, organisation],
  );
  return useMemo(() => {
    if (graph === null || templates === null) return null;
    const dimensions = indexDimensions(templates);
    return {
      graph,
      dimensions,
      setting: {
        organisation,
        today,
        templates,
        dimensions: new Map([...dimensions].map(([id, { shortName, name }]) => [id, shortName || name])),
        people: new Map((people ?? []).map(({ id, name }) => [id, name])),
      },
    };
  }, [graph, templates, people, organisation, today]);
}
