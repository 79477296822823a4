import type { DuelView } from '../../../../shared/contest-rules/duel-view.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { laterPart } from '../../../ui/later-part.tsx';
import { useWords } from '../../../ui/text.tsx';

const DifferenceChart = laterPart(async () => (await import('./difference-chart.tsx')).DifferenceChart);

interface DuelCriteriaProps {
  readonly document: ContestDocument;
  readonly duel: DuelView;
  readonly first: string;
  readonly second: string;
}

/** Where two entries differ, criterion by criterion: bars to either side, and the numbers. */
export function DuelCriteria({ document, duel, first, second }: DuelCriteriaProps) {
  const words = useWords();
  const { t } = words;
  const rows = duel.criteria.map((one) => ({
    ...one,
    name: document.criteria.find(({ id }) => id === one.criterion)?.value.name ?? '',
  }));
  return (
    <>
      <p className="muted">{t('rankingTrial:duel.criteriaText', { first, second })}</p>
      <DifferenceChart rows={rows.map(({ name, difference }) => ({ name, difference: difference ?? 0 }))} />
      <table className="table tight duel-criteria">
        <thead>
          <tr>
            <th scope="col">{t('rankingTrial:duel.criterion')}</th>
            <th scope="col" className="r">
              {first}
            </th>
            <th scope="col" className="r">
              {second}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.criterion}>
              <th scope="row">{row.name}</th>
              <td className="r num">{number(row.first)}</td>
              <td className="r num">{number(row.second)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );

  function number(value: number | null): string {
    return value === null ? t('ranking:noRank') : words.number(value, 2);
  }
}
