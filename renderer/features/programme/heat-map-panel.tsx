import { Link } from 'wouter';
import type { HeatCell, HeatMap } from '../../../shared/coaching/heat-map.ts';
import type { DimensionView, TemplateView } from '../../../shared/needs/templates.ts';
import type { OrganisationRow } from '../../data/rows.ts';
import { useTemplates } from '../../data/use-templates.ts';
import { classNames } from '../../ui/class-names.ts';
import { DimensionIcon } from '../../ui/dimension.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useWords } from '../../ui/text.tsx';
import { moveInGrid } from './move-in-grid.ts';
import './heat-map.css';

/** More than these are one step away. */
const MOST = 20;

interface HeatMapPanelProps {
  readonly organisations: readonly OrganisationRow[];
  readonly map: HeatMap;
}

/** The needs of the programme: organisations × dimensions in five steps of one hue. Every number opens what shows it. */
export function HeatMapPanel({ organisations, map }: HeatMapPanelProps) {
  const { t } = useWords();
  const templates = useTemplates(t);
  const template = templates?.find(({ id }) => id === map.template);
  const levelNames = template?.current?.levelNames;
  if (template === undefined || levelNames === undefined) return null;
  const dimensions = listDimensions(template, map);
  const shown = organisations.slice(0, MOST);
  const hidden = organisations.length - shown.length;
  return (
    <Panel className="heat" title={t('shell:home.heat')} end={<Key levelNames={levelNames} />}>
      <HeatTable organisations={shown} map={map} dimensions={dimensions} levelNames={levelNames} />
      {hidden === 0 ? null : (
        <p className="more">
          <Link href="/organisations">{t('shell:home.andMore', { count: hidden })}</Link>
        </p>
      )}
    </Panel>
  );
}

/** The dimensions of the current version, then those of earlier ones that still hold a level. */
function listDimensions({ versions, current }: TemplateView, map: HeatMap): readonly DimensionView[] {
  const found = new Map((current?.dimensions ?? []).map((one) => [one.id, one]));
  for (const { dimensions } of [...versions].reverse()) {
    for (const one of dimensions) if (!found.has(one.id) && map.gapsByDimension.has(one.id)) found.set(one.id, one);
  }
  return [...found.values()];
}

function Key({ levelNames }: { readonly levelNames: readonly string[] }) {
  const { t } = useWords();
  return (
    <span className="legend">
      <span>
        <span className="heat-scale" aria-hidden="true">
          {levelNames.map((name, index) => (
            <i key={name} className={`lv${index + 1}`}>
              {index + 1}
            </i>
          ))}
        </span>
        {t('shell:home.heatScale', { lowest: levelNames[0] ?? '', highest: levelNames.at(-1) ?? '' })}
      </span>
      <span>
        <span className="heat-dot" aria-hidden="true" />
        {t('shell:home.heatUrgent')}
      </span>
    </span>
  );
}

interface HeatTableProps {
  readonly organisations: readonly OrganisationRow[];
  readonly map: HeatMap;
  readonly dimensions: readonly DimensionView[];
  readonly levelNames: readonly string[];
}

function HeatTable({ organisations, map, dimensions, levelNames }: HeatTableProps) {
  const { t } = useWords();
  const real = organisations.filter((one) => !one.isExample);
  const examples = organisations.filter((one) => one.isExample);
  const first = organisations.find(({ id }) => map.rows.has(id))?.id;
  const rowOf = (organisation: OrganisationRow) => (
    <HeatLine
      key={organisation.id}
      organisation={organisation}
      map={map}
      dimensions={dimensions}
      levelNames={levelNames}
      isFirst={organisation.id === first}
    />
  );
  return (
    <table aria-label={t('shell:home.heat')}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('shell:home.columnOrganisation')}</span>
          </th>
          {dimensions.map(({ id, area, shortName, name }) => (
            <th key={id} scope="col" title={name}>
              <span className="heat-head">
                <DimensionIcon area={area} />
                <span aria-hidden="true">{shorten(shortName || name)}</span>
                <span className="visually-hidden">{name}</span>
              </span>
            </th>
          ))}
          <th scope="col" className="g">
            {t('shell:home.heatGaps')}
          </th>
        </tr>
      </thead>
      <tbody>
        {real.map(rowOf)}
        {examples.length === 0 ? null : (
          <tr className="grp">
            <th scope="rowgroup" colSpan={dimensions.length + 2}>
              {t('shell:home.examplesGroup')}
            </th>
          </tr>
        )}
        {examples.map(rowOf)}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('shell:home.heatOpenGaps')}</th>
          {dimensions.map(({ id }) => (
            <td key={id}>{map.gapsByDimension.get(id) ?? 0}</td>
          ))}
          <td className="g">{map.gaps}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface HeatLineProps extends Omit<HeatTableProps, 'organisations'> {
  readonly organisation: OrganisationRow;
  /** Whether its first cell is where the keyboard enters the table. */
  readonly isFirst: boolean;
}

function HeatLine({ organisation, map, dimensions, levelNames, isFirst }: HeatLineProps) {
  const { t } = useWords();
  const { id, name, isExample } = organisation;
  const row = map.rows.get(id);
  const enter = isFirst ? dimensions.find((dimension) => row?.cells.has(dimension.id))?.id : undefined;
  return (
    <tr>
      <th scope="row">
        <Link href={`/organisations/${id}`} title={name}>
          {isExample ? withoutNumber(name) : name}
        </Link>
      </th>
      {row === undefined ? (
        <td colSpan={dimensions.length} className="heat-none">
          <Link href={`/organisations/${id}/needs`}>{t('shell:home.heatNotYet')}</Link>
        </td>
      ) : (
        dimensions.map((dimension) => (
          <td key={dimension.id}>
            <Level
              organisation={organisation}
              dimension={dimension}
              cell={row.cells.get(dimension.id)}
              levelNames={levelNames}
              isEntrance={dimension.id === enter}
            />
          </td>
        ))
      )}
      <td className="g">{row?.gaps ?? t('common:none')}</td>
    </tr>
  );
}

interface LevelProps {
  readonly organisation: OrganisationRow;
  readonly dimension: DimensionView;
  readonly cell: HeatCell | undefined;
  readonly levelNames: readonly string[];
  readonly isEntrance: boolean;
}

/** A level is as dark as it is high, and says its number; what nobody marked is neither low nor empty. */
function Level({ organisation, dimension, cell, levelNames, isEntrance }: LevelProps) {
  const { t } = useWords();
  if (cell === undefined) {
    return (
      <span className="h is-unknown" title={t('shell:home.heatUnknown', { dimension: dimension.name })}>
        <span className="visually-hidden">{t('shell:home.heatUnknown', { dimension: dimension.name })}</span>
      </span>
    );
  }
  const { present, target, priority, isUrgent } = cell;
  const level = t('shell:home.heatLevel', {
    dimension: dimension.shortName || dimension.name,
    level: present,
    word: levelNames[present - 1] ?? '',
  });
  const said =
    target === null
      ? level
      : priority === null
        ? t('shell:home.heatTarget', { level, target })
        : t('shell:home.heatPriority', { level, target, priority });
  return (
    <Link
      href={`/organisations/${organisation.id}/thread/${dimension.id}`}
      className={classNames('h', `lv${Math.min(5, present)}`, isUrgent && 'is-urgent')}
      title={said}
      aria-label={said}
      tabIndex={isEntrance ? 0 : -1}
      onKeyDown={moveInGrid}
    >
      {present}
    </Link>
  );
}

/** Examples stand under a heading that says so: their own `Esempio 8 — ` says it once more. */
function withoutNumber(name: string): string {
  return name.replace(/^\S+ \d+ — /u, '');
}

const LONGEST = 10;

/** Shortens a word that does not fit above a narrow column: `Comunic.`. */
function shorten(word: string): string {
  return word.length > LONGEST ? `${word.slice(0, 7)}.` : word;
}
