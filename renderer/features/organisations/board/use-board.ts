import { useMemo } from 'react';
import { cardsOfBoard, type BoardCard } from '../../../../shared/boards/board-cards.ts';
import { boardLayout, priorityLayout, type BoardLayout } from '../../../../shared/boards/board-layout.ts';
import { assessedMoments, boardVersion } from '../../../../shared/boards/zone-levels.ts';
import { documentIdOf } from '../../../../shared/documents/document-id.ts';
import {
  cardRecord,
  readCoaching,
  type AssessmentWithMarks,
  type CoachingDocument,
} from '../../../../shared/documents/organisation-document.ts';
import { listRecords, type Identified } from '../../../../shared/documents/record.ts';
import type { Board, Moment } from '../../../../shared/domain/needs.ts';
import type { Attachment, Organisation } from '../../../../shared/domain/organisation.ts';
import type { TemplateView } from '../../../../shared/needs/templates.ts';
import { useDocument } from '../../../data/use-document.ts';
import { useTemplates } from '../../../data/use-templates.ts';
import { useWords } from '../../../ui/text.tsx';
import { useOrganisation } from '../shell/use-organisation.ts';

/** A board of one organisation, at once after every change. */
export interface BoardView {
  /** Of the organisation. */
  readonly id: string;
  readonly organisation: Organisation;
  readonly attachments: readonly Identified<Attachment>[];
  readonly layout: BoardLayout;
  /** Of this board, closed gaps too. */
  readonly cards: readonly BoardCard[];
  /** Of all boards, archived ones too: what a code on paper may mean. */
  readonly everyCard: readonly BoardCard[];
  readonly coaching: CoachingDocument;
  readonly assessments: readonly AssessmentWithMarks[];
  readonly templates: readonly TemplateView[];
  /** The dimensions of the map, whatever board it is. */
  readonly map: BoardLayout;
  /** Moments at which somebody looked, in order. */
  readonly moments: readonly Moment[];
}

/** The board; `gone` when nobody ever wrote the organisation, null while it is loading. */
export function useBoard(id: string, board: Board, by: BoardLayout['by']): BoardView | 'gone' | null {
  const { t } = useWords();
  const view = useOrganisation(id);
  const state = useDocument(documentIdOf({ kind: 'organisation', id }));
  const templates = useTemplates(t);
  return useMemo(() => {
    if (view === 'gone') return 'gone';
    if (view === null || state === null || templates === null) return null;
    const coaching = readCoaching(state);
    const { assessments } = coaching;
    const version = boardVersion(assessments, templates);
    const map = boardLayout('gaps', version, t);
    const layout = board === 'gaps' ? (by === 'priority' ? priorityLayout(t) : map) : boardLayout(board, version, t);
    return {
      id,
      organisation: view.organisation,
      attachments: view.attachments,
      layout,
      cards: cardsOfBoard(layout, coaching.cards),
      everyCard: listRecords(state, cardRecord),
      coaching,
      assessments,
      templates,
      map,
      moments: assessedMoments(assessments, templates),
    };
  }, [view, state, templates, board, by, id, t]);
}
