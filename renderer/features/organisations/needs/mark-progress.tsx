import { Link } from 'wouter';
import { levelMarkIdOf, type AssessmentWithMarks } from '../../../../shared/documents/organisation-document.ts';
import { progressOf, type Lack } from '../../../../shared/needs/progress.ts';
import type { VersionView } from '../../../../shared/needs/templates.ts';
import { DimensionName } from '../../../ui/dimension.tsx';
import { LevelChip } from '../../../ui/level-chip.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { addressOfPart } from '../shell/part-address.ts';

interface MarkProgressProps {
  /** Id of the organisation. */
  readonly organisation: string;
  readonly assessment: AssessmentWithMarks;
  readonly version: VersionView;
  /** Id of the dimension that is open. */
  readonly here: string;
}

/** How far an assessment is: every dimension with its levels and with what it still lacks. */
export function MarkProgress({ organisation, assessment, version, here }: MarkProgressProps) {
  const { t, list } = useWords();
  const { marked, all, missing } = progressOf(version, assessment.marks);
  const lacks = new Map(missing.map((one) => [one.dimension.id, one.lacks]));
  const words = (some: readonly Lack[]) => list(some.map((lack) => t(`needs:marking.lack.${lack}`)));
  return (
    <Panel
      title={t('needs:marking.progress')}
      end={<span className="label">{t('needs:marking.progressOf', { marked, all })}</span>}
    >
      <div className="body">
        <div className="bar" aria-hidden="true">
          <i style={{ width: `${(100 * marked) / Math.max(all, 1)}%` }} />
        </div>
      </div>
      <ul className="list mark-progress">
        {version.dimensions.map((dimension) => {
          const mark = assessment.marks.get(dimension.id);
          const present = mark?.present ?? null;
          const target = mark?.target ?? null;
          const own = lacks.get(dimension.id) ?? [];
          return (
            <li key={dimension.id} className="is-link">
              <Link
                href={`${addressOfPart(organisation, 'needs')}/${levelMarkIdOf(assessment.id, dimension.id)}`}
                replace
                {...(dimension.id === here ? { 'aria-current': 'step' as const } : {})}
              >
                <span className="grow">
                  <DimensionName area={dimension.area}>{dimension.shortName}</DimensionName>
                  {own.length === 0 || own.includes('present') ? null : (
                    <small>{t('needs:marking.lacks', { what: words(own) })}</small>
                  )}
                </span>
                {present === null ? (
                  <span className="muted small">{t('needs:marking.lack.present')}</span>
                ) : (
                  <LevelChip level={present} levels={version.levelNames.length} />
                )}
                <span className="muted small mark-target">
                  {target === null ? '' : t('needs:marking.to', { target })}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
