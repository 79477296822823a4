import type { Identified } from '../../../../shared/documents/record.ts';
import type { Criterion } from '../../../../shared/domain/contest.ts';
import { useWords } from '../../../ui/text.tsx';
import { OrderedList } from './ordered-list.tsx';

interface CriteriaListProps {
  readonly label: string;
  readonly criteria: readonly Identified<Criterion>[];
  /** The one whose editor stands open. */
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  /** Absent where the order stays. */
  readonly onMove?: (id: string, position: number) => void;
}

/** Criteria with their weights and shares; each opens its editor. */
export function CriteriaList({ label, criteria, open, onOpen, onMove }: CriteriaListProps) {
  const words = useWords();
  const { t } = words;
  const sum = criteria.reduce((total, { value }) => total + value.weight, 0);
  return (
    <OrderedList
      label={label}
      isLocked={onMove === undefined}
      onMove={(id, position) => onMove?.(id, position)}
      items={criteria.map(({ id, value }) => ({
        id,
        name: value.name,
        content: (
          <button
            type="button"
            className="ordered-open"
            aria-pressed={id === open}
            onClick={() => onOpen(id === open ? null : id)}
          >
            <span className="grow">
              <b className="strong">{value.name === '' ? t('contest:setup.newCriterion') : value.name}</b>
              <small>{value.question}</small>
            </span>
            <span className="num ordered-weight">
              {words.mark(value.weight)}
              <small>{t('contest:setup.share', { share: words.number((value.weight / sum) * 100, 0) })}</small>
            </span>
          </button>
        ),
      }))}
    />
  );
}
