import type { RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { Panel } from '../../../../shared/scoring/panels.ts';
import { useWords } from '../../../ui/text.tsx';

interface PanelGroupsProps {
  readonly view: RankingView;
  readonly panels: readonly Panel<string, string>[];
  readonly jurorName: (juror: string) => string;
}

/** Who judged whom, group by group, where the groups have nothing in common. */
export function PanelGroups({ view, panels, jurorName }: PanelGroupsProps) {
  const { t, list } = useWords();
  const nameOf = (pitch: string) => view.rows.find((row) => row.pitch === pitch)?.name ?? '';
  return (
    <table className="table tight measures">
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('rankingJurors:agreement.panels.title')}</span>
          </th>
          <th scope="col">{t('rankingJurors:agreement.panels.pitches')}</th>
          <th scope="col">{t('rankingJurors:agreement.panels.jurors')}</th>
        </tr>
      </thead>
      <tbody>
        {panels.map((panel, index) => (
          <tr key={panel.entries[0]}>
            <th scope="row" className="nowrap">
              {t('rankingJurors:agreement.panels.group', { number: index + 1 })}
            </th>
            <td>{list(panel.entries.map(nameOf))}</td>
            <td>{list(panel.jurors.map(jurorName))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
