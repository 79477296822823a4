import { useWords } from '../../../ui/text.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { EntryCode } from './entry-code.tsx';
import { EntryLines } from './entry-lines.tsx';
import type { BoardView } from './use-board.ts';
import type { Gestures } from './use-gestures.ts';

interface EntryPanelProps {
  readonly view: BoardView;
  readonly gestures: Gestures;
  readonly onClose: () => void;
}

/** Takes over what was written by hand on a printed board, without the mouse: cards by their code, then new lines by their zone. */
export function EntryPanel({ view, gestures, onClose }: EntryPanelProps) {
  const { t } = useWords();
  return (
    <SidePanel title={t('board:entry.title')} onClose={onClose}>
      <EntryCode view={view} />
      <hr />
      <EntryLines view={view} gestures={gestures} />
    </SidePanel>
  );
}
