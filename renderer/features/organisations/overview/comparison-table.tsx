import { Link } from 'wouter';
import { levelMarkIdOf } from '../../../../shared/documents/organisation-document.ts';
import type { OverlayRow } from '../../../../shared/needs/overlay.ts';
import { classNames } from '../../../ui/class-names.ts';
import { DimensionName } from '../../../ui/dimension.tsx';
import { LevelChip } from '../../../ui/level-chip.tsx';
import { useWords } from '../../../ui/text.tsx';
import { addressOfPart } from '../shell/part-address.ts';
import type { Comparison } from './use-profile.ts';

interface ComparisonTableProps {
  /** Id of the organisation. */
  readonly organisation: string;
  readonly comparison: Comparison;
  /** Heads of the two columns of levels, and of what lies between them. */
  readonly before: string;
  readonly now: string;
  readonly step: string;
  /** Id of the dimension whose row is chosen, and what choosing another does. Without it rows are not chosen. */
  readonly selected?: string;
  readonly onSelect?: (dimension: string) => void;
}

/** The numbers of a radar: every level leads to its evidence, unknown ones are said so. */
export function ComparisonTable(props: ComparisonTableProps) {
  const { organisation, comparison, before, now, step, selected, onSelect } = props;
  const { t } = useWords();
  const { pair, overlay } = comparison;
  const hasBoth = pair.before !== null && pair.now !== null;
  const shown = pair.now ?? pair.before;
  const levels = overlay.levelNames.length;
  return (
    <table className="table tight comparison" aria-label={t('needs:table.label')}>
      <thead>
        <tr>
          <th scope="col">{t('needs:table.dimension')}</th>
          {hasBoth ? (
            <th scope="col" className="c">
              {before}
            </th>
          ) : null}
          <th scope="col" className="level">
            {pair.now === null ? before : now}
          </th>
          <th scope="col" className="w">
            <span className="visually-hidden">{t('needs:table.word')}</span>
          </th>
          {hasBoth ? (
            <th scope="col" className="c">
              {step}
            </th>
          ) : null}
          <th scope="col" className="c">
            {t('needs:table.target')}
          </th>
          <th scope="col" className="c">
            {t('needs:table.gap')}
          </th>
        </tr>
      </thead>
      <tbody>
        {overlay.rows.map((row) => {
          const level = pair.now === null ? row.before : row.now;
          const isSelected = row.dimension.id === selected;
          const name = <DimensionName area={row.dimension.area}>{row.dimension.shortName}</DimensionName>;
          return (
            <tr
              key={row.dimension.id}
              className={classNames(isSelected && 'is-sel', onSelect !== undefined && 'can-open')}
            >
              <td>
                {onSelect === undefined ? (
                  name
                ) : (
                  <button
                    type="button"
                    className="row-button"
                    aria-pressed={isSelected}
                    title={row.dimension.name}
                    onClick={() => onSelect(row.dimension.id)}
                  >
                    {name}
                  </button>
                )}
              </td>
              {hasBoth ? (
                <td className="c muted">
                  <LevelLink organisation={organisation} look={pair.before?.id ?? ''} row={row} level={row.before}>
                    {row.before}
                  </LevelLink>
                </td>
              ) : null}
              <td className="c">
                <LevelLink organisation={organisation} look={shown?.id ?? ''} row={row} level={level}>
                  {level === null ? null : <LevelChip level={level} levels={levels} />}
                </LevelLink>
              </td>
              <td className="w">{level === null ? t('needs:unknown') : (overlay.levelNames[level - 1] ?? '')}</td>
              {hasBoth ? (
                <td className="c">
                  <Step row={row} />
                </td>
              ) : null}
              <td className="c">{row.target ?? <Nothing />}</td>
              <td className="c">{row.gap === null || row.gap === 0 ? <Nothing /> : row.gap}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface LevelLinkProps {
  readonly organisation: string;
  /** Id of the assessment. */
  readonly look: string;
  readonly row: OverlayRow;
  readonly level: number | null;
  readonly children: React.ReactNode;
}

function LevelLink({ organisation, look, row, level, children }: LevelLinkProps) {
  const { t } = useWords();
  const words = { dimension: row.dimension.name, level: level ?? 0 };
  return (
    <Link
      className="level-link"
      href={`${addressOfPart(organisation, 'needs')}/${levelMarkIdOf(look, row.dimension.id)}`}
      aria-label={level === null ? t('needs:table.mark', words) : t('needs:table.evidenceOf', words)}
    >
      {level === null ? '?' : children}
    </Link>
  );
}

function Step({ row: { step } }: { readonly row: OverlayRow }) {
  const { t } = useWords();
  if (step === null) return <Nothing />;
  if (step === 0) return <span className="muted">{t('needs:table.same')}</span>;
  return (
    <span className={classNames('step', step > 0 && 'up')}>
      {t(step > 0 ? 'needs:table.up' : 'needs:table.down', { step: Math.abs(step) })}
    </span>
  );
}

function Nothing() {
  const { t } = useWords();
  return <span className="muted">{t('needs:table.none')}</span>;
}
