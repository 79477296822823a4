import type { RegisterDecision } from '../../../../shared/importing/apply-decisions.ts';
import { Select, type Option } from '../../../ui/select.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { PreviewRow } from './preview-row.ts';

interface DecisionSelectProps {
  readonly row: PreviewRow;
  readonly decision: RegisterDecision | undefined;
  /** Null takes the decision back. */
  readonly onDecide: (decision: RegisterDecision | null) => void;
  /** Names the field above it, not only for screen readers. */
  readonly isLabelShown?: boolean;
}

type Choice = 'import' | 'merge' | 'keep-separate' | 'skip';

/** What to do with one row. A copy waits for somebody to say; any other row is taken unless somebody leaves it out. */
export function DecisionSelect({ row, decision, onDecide, isLabelShown = false }: DecisionSelectProps) {
  const { t } = useWords();
  if (row.isSame) return <span className="muted">{t('organisations:import.decide.same')}</span>;
  if (row.isFaulty) return <span className="muted">{t('organisations:import.decide.cannot')}</span>;
  const skip: Option<Choice> = { value: 'skip', label: t('organisations:import.decide.skip') };
  const { twin } = row;
  const options: readonly Option<Choice>[] =
    twin === null
      ? [{ value: 'import', label: t('organisations:import.decide.import') }, skip]
      : [
          { value: 'merge', label: mergeWords(twin) },
          { value: 'keep-separate', label: t('organisations:import.decide.keepSeparate') },
          skip,
        ];
  return (
    <Select
      isLabelHidden={!isLabelShown}
      label={t('organisations:import.rows.decisionOf', { row: row.row })}
      placeholder={t('organisations:import.decide.undecided')}
      options={options}
      value={decision?.kind ?? (twin === null ? 'import' : null)}
      onChange={(choice) => {
        if (choice === 'import') onDecide(null);
        else if (choice !== 'merge') onDecide({ kind: choice });
        else if (twin !== null) onDecide({ kind: 'merge', into: twin.place });
      }}
    />
  );

  function mergeWords({ place, name }: NonNullable<PreviewRow['twin']>): string {
    return place.kind === 'stored'
      ? t('organisations:import.decide.merge', { name })
      : t('organisations:import.decide.mergeRow', { row: place.row, name });
  }
}
