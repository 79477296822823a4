import type { AssessmentWithMarks } from '../../../../shared/documents/organisation-document.ts';
import { gapOf } from '../../../../shared/needs/gaps.ts';
import type { VersionView } from '../../../../shared/needs/templates.ts';
import { Banner } from '../../../ui/banner.tsx';
import { DimensionName } from '../../../ui/dimension.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';

interface NumbersOnlyProps {
  readonly version: VersionView;
  readonly assessment: AssessmentWithMarks;
}

/** An assessment whose template this laptop does not have: its numbers and its evidence, without words for the levels and without marking. */
export function NumbersOnly({ version, assessment }: NumbersOnlyProps) {
  const { t } = useWords();
  return (
    <Panel label={t('needs:table.label')}>
      <Banner tone="warn">{t('needs:marking.versionUnknown')}</Banner>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('needs:table.dimension')}</th>
            <th scope="col" className="c">
              {t('needs:marking.present')}
            </th>
            <th scope="col" className="c">
              {t('needs:table.target')}
            </th>
            <th scope="col" className="c">
              {t('needs:table.gap')}
            </th>
            <th scope="col">{t('needs:marking.evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {version.dimensions.map(({ id, area, name }) => {
            const mark = assessment.marks.get(id) ?? null;
            return (
              <tr key={id}>
                <th scope="row">
                  <DimensionName area={area}>{name}</DimensionName>
                </th>
                <td className="c">{mark?.present ?? t('needs:unknown')}</td>
                <td className="c">{mark?.target ?? t('needs:table.none')}</td>
                <td className="c">{gapOf(mark) ?? t('needs:table.none')}</td>
                <td>{mark?.evidence ?? ''}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}
