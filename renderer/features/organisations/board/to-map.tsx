import { cardsInZone, type BoardCard } from '../../../../shared/boards/board-cards.ts';
import { addCard } from '../../../data/commands/cards.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { Select } from '../../../ui/select.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { useSettle } from '../use-outcome.ts';
import { titleOf, zoneTitle } from './board-words.ts';
import type { BoardView } from './use-board.ts';

/** Takes what a canvas found to the board of gaps and potentials, where requests and actions begin. */
export function ToMap({ view, card }: { readonly view: BoardView; readonly card: BoardCard }) {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const settle = useSettle();
  const showNote = useNotes();
  const takeBack = useTakeBack();
  const copy = async (zone: string) => {
    const there = cardsInZone(
      view.map,
      view.coaching.cards.filter(({ value }) => value.board === 'gaps'),
      zone,
    );
    const { kind, title, text, priority, owner, hours, evidenceLink, evidenceFiles } = card.value;
    const fields = { kind, title, text, priority, owner, hours, evidenceLink, evidenceFiles };
    const now = new Date().toISOString();
    const undo = takeBack();
    const added = await settle(addCard(store, view.id, { ...fields, board: 'gaps', zone }, there, now));
    if (added === null) return;
    const values = { title: titleOf(card, words), zone: zoneTitle(view.map, zone, words) };
    showNote({ message: t('board:card.toMapDone', values), onUndo: undo() });
  };
  return (
    <Select
      label={t('board:card.toMap')}
      hint={t('board:card.toMapHint')}
      options={view.map.zones.map(({ id, title }) => ({ value: id, label: title }))}
      value={null}
      onChange={(zone) => void copy(zone)}
    />
  );
}
