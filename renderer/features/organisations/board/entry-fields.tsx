import type { BoardCard } from '../../../../shared/boards/board-cards.ts';
import { closeGap, editCard, reopenGap, weighCard } from '../../../data/commands/cards.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useSettle } from '../use-outcome.ts';
import { today } from './today.ts';
import type { BoardView } from './use-board.ts';

interface EntryFieldsProps {
  readonly view: BoardView;
  readonly card: BoardCard;
  /** The card says what the paper says; the next code may come. */
  readonly onDone: () => void;
}

/** What somebody may have written by hand beside a printed card. */
export function EntryFields({ view, card, onDone }: EntryFieldsProps) {
  const { t } = useWords();
  const store = useStore();
  const settle = useSettle();
  const { value } = card;
  const close = (isClosed: boolean) =>
    void settle(isClosed ? closeGap(store, view.id, card.id, today()) : reopenGap(store, view.id, card.id));
  return (
    <div className="stack">
      <TextField
        label={t('board:card.title')}
        value={value.title}
        onCommit={(title) => void settle(editCard(store, view.id, card.id, { title: title.trim() }))}
        maxLength={200}
        autoFocus
      />
      <TextArea
        label={t('board:card.text')}
        rows={2}
        value={value.text}
        onCommit={(text) => void settle(editCard(store, view.id, card.id, { text: text.trim() }))}
        maxLength={5000}
      />
      <Select
        label={t('board:priority.label')}
        options={[
          { value: '0', label: t('board:priority.lane0') },
          ...(['1', '2', '3'] as const).map((one) => ({ value: one, label: t(`board:priority.lane${one}`) })),
        ]}
        value={value.priority === null ? '0' : String(value.priority)}
        onChange={(one) => void settle(weighCard(store, view.id, card.id, one === '0' ? null : Number(one)))}
      />
      <TextField
        label={t('board:card.owner')}
        value={value.owner}
        onCommit={(owner) => void settle(editCard(store, view.id, card.id, { owner: owner.trim() }))}
        maxLength={200}
      />
      {value.kind === 'gap' ? (
        <Checkbox isChecked={value.closedOn !== ''} onChange={close}>
          {t('board:entry.closed')}
        </Checkbox>
      ) : null}
      <Button kind="primary" onPress={onDone}>
        {t('board:entry.done')}
      </Button>
    </div>
  );
}
