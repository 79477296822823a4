import type { BoardCard } from '../../../../shared/boards/board-cards.ts';
import { editCard } from '../../../data/commands/cards.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useSettle } from '../use-outcome.ts';

/** Characters in a line of the side panel, in the type of a title and in that of a text. */
const TITLE_LINE = 26;
const TEXT_LINE = 38;

/** Title and text of a card, written where they are read. */
export function CardWords({ organisation, card }: { readonly organisation: string; readonly card: BoardCard }) {
  const { t } = useWords();
  const store = useStore();
  const settle = useSettle();
  const { title, text } = card.value;
  return (
    <>
      <div className="plain-field is-title">
        <TextArea
          label={t('board:card.title')}
          value={title}
          rows={rowsOf(title, TITLE_LINE)}
          maxLength={200}
          onCommit={(words) =>
            void settle(editCard(store, organisation, card.id, { title: words.replaceAll(/\s+/gu, ' ').trim() }))
          }
        />
      </div>
      <div className="plain-field is-text">
        <TextArea
          label={t('board:card.text')}
          placeholder={t('board:card.textHint')}
          value={text}
          rows={rowsOf(text, TEXT_LINE)}
          maxLength={5000}
          onCommit={(words) => void settle(editCard(store, organisation, card.id, { text: words.trim() }))}
        />
      </div>
    </>
  );
}

/** Rows that hold a text whose lines break at about so many characters. */
function rowsOf(text: string, line: number): number {
  return text.split('\n').reduce((rows, part) => rows + Math.max(1, Math.ceil(part.length / line)), 0);
}
