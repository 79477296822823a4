import type { AssessmentWithMarks } from '../../../../shared/documents/organisation-document.ts';
import { DEFAULT_TEMPLATE } from '../../../../shared/needs/templates.ts';
import { Radar, RadarLegend } from '../../../ui/radar.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useProfile } from '../overview/use-profile.ts';

interface TwoLooksProps {
  readonly assessments: readonly AssessmentWithMarks[];
  /** Id of the dimension whose numbers stand beside the drawing. */
  readonly dimension: string;
}

/** How the organisation sees itself beside how its coach does, as a shape; nothing while only one side has looked. */
export function TwoLooks({ assessments, dimension }: TwoLooksProps) {
  const { t } = useWords();
  const profile = useProfile(assessments, DEFAULT_TEMPLATE);
  if (profile === null || profile === 'none' || profile.assessors === null) return null;
  const { overlay, pair } = profile.assessors;
  if (!overlay.isComparable) return null;
  const row = overlay.rows.find((one) => one.dimension.id === dimension);
  const outside = pair.now?.value.assessor === 'expert' ? 'expert' : 'coach';
  const name = row?.dimension.shortName ?? '';
  return (
    <>
      <hr />
      <section>
        <h3>{t(`board:looks.title.${outside}`)}</h3>
        <figure className="two-looks">
          <Radar
            isSmall
            label={t(`board:looks.drawing.${outside}`)}
            axes={overlay.rows.map((one) => one.dimension.shortName)}
            levels={overlay.levelNames.length}
            before={overlay.rows.map(({ before }) => before)}
            now={overlay.rows.map(({ now }) => now)}
          />
          <div>
            <RadarLegend before={t('board:looks.own')} now={t(`board:looks.outside.${outside}`)} />
            {row === undefined || row.before === null || row.now === null ? null : (
              <b>
                {row.before === row.now
                  ? t('board:looks.same', { name, level: row.now })
                  : t('board:looks.differ', { name, now: row.now, before: row.before })}
              </b>
            )}
          </div>
        </figure>
      </section>
    </>
  );
}
