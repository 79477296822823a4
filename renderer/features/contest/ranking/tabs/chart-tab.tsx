import { lazy, Suspense } from 'react';
import type { RankingView } from '../../../../../shared/contest-rules/ranking-view.ts';
import { scaleOf } from '../../../../../shared/contest-rules/submission-drafting.ts';
import type { ContestDocument } from '../../../../../shared/documents/contest-document.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { useWords } from '../../../../ui/text.tsx';

const ValueChart = lazy(async () => ({ default: (await import('../value-chart.tsx')).ValueChart }));

/** The values as bars, beside the same numbers. */
export function ChartTab({ document, view }: { readonly document: ContestDocument; readonly view: RankingView }) {
  const words = useWords();
  const { t } = words;
  return (
    <div className="cols ranking-cols">
      <Panel title={t('ranking:chart.title')} isPadded>
        <p className="muted">{t('ranking:chart.text')}</p>
        <Suspense fallback={<p className="waiting">{t('ranking:chart.loading')}</p>}>
          <ValueChart view={view} scale={scaleOf(document)} />
        </Suspense>
      </Panel>
      <Panel title={t('ranking:chart.table')}>
        <table className="table tight">
          <thead>
            <tr>
              <th scope="col">{t('ranking:column.organisation')}</th>
              <th scope="col" className="r">
                {t(`ranking:column.${view.rule.method}`)}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.pitch}>
                <td>{row.name}</td>
                <td className="r num">{row.value === null ? '' : words.number(row.value, view.digits)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
    </div>
  );
}
