import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { PitchChanges, SheetChange } from '../../../../shared/contest-rules/sheet-changes.ts';
import { Panel } from '../../../ui/panel.tsx';
import { useWords, type Words } from '../../../ui/text.tsx';

interface ChangesPanelProps {
  readonly document: ContestDocument;
  readonly changes: readonly PitchChanges[];
  /** The version they are compared with. */
  readonly version: number;
}

/** What a new version would change, pitch by pitch and in words. */
export function ChangesPanel({ document, changes, version }: ChangesPanelProps) {
  const words = useWords();
  return (
    <Panel title={words.t('sheet:reviewPage.changes', { version })} className="review-changes" isPadded>
      <ul className="look-list">
        {changes.map((one) => (
          <li key={one.pitch}>
            <b>{document.pitches.find(({ id }) => id === one.pitch)?.value.name}</b>{' '}
            <span>{words.list(one.changes.map((change) => changeText(words, document, change)))}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function changeText({ t, mark }: Words, document: ContestDocument, change: SheetChange): string {
  const markText = (value: number | null) => (value === null ? t('sheet:reviewPage.change.none') : mark(value));
  switch (change.kind) {
    case 'mark':
      return t('sheet:reviewPage.change.mark', {
        criterion: document.criteria.find(({ id }) => id === change.criterion)?.value.name ?? '',
        before: markText(change.before),
        after: markText(change.after),
      });
    case 'recused':
      return t('sheet:reviewPage.change.recused', { reason: change.reason });
    default:
      return t(`sheet:reviewPage.change.${change.kind}`);
  }
}
