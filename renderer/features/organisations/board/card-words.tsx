import type { BoardCard } from '../../../../shared/boards/board-cards.ts';
import { editCard } from '../../../data/commands/cards.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useSettle } from '../use-outcome.ts';

/** Title and text of a card, written where they are read. */
export function CardWords({ organisation, card }: { readonly organisation: string; readonly card: BoardCard }) {
  const { t } = useWords();
  const store = useStore();
  const settle = useSettle();
  const { title, text } = card.value;
  return (
    <>
      <div className="plain-field is-title">
        <div className="plain-mirror" aria-hidden="true">{`${title}\u200B`}</div>
        <TextArea
          label={t('board:card.title')}
          value={title}
          rows={1}
          maxLength={200}
          onCommit={(words) =>
            void settle(editCard(store, organisation, card.id, { title: words.replaceAll(/\s+/gu, ' ').trim() }))
          }
        />
      </div>
      <div className="plain-field is-text">
        <div className="plain-mirror" aria-hidden="true">
          {text === '' ? t('board:card.textHint') : `${text}\u200B`}
        </div>
        <TextArea
          label={t('board:card.text')}
          placeholder={t('board:card.textHint')}
          value={text}
          rows={1}
          maxLength={5000}
          onCommit={(words) => void settle(editCard(store, organisation, card.id, { text: words.trim() }))}
        />
      </div>
    </>
  );
}
