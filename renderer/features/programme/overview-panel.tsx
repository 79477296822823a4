import { Link } from 'wouter';
import type { ContestRow, OrganisationRow } from '../../data/rows.ts';
import { Panel } from '../../ui/panel.tsx';
import { useWords } from '../../ui/text.tsx';

/** More than these are one step away. */
const MOST = 20;

interface OverviewPanelProps {
  readonly organisations: readonly OrganisationRow[];
  readonly contests: readonly ContestRow[];
}

/** Who takes part: project, sector, contact, contests. Invented examples stand apart. */
export function OverviewPanel({ organisations, contests }: OverviewPanelProps) {
  const { t } = useWords();
  const shown = organisations.slice(0, MOST);
  const real = shown.filter((one) => !one.isExample);
  const examples = shown.filter((one) => one.isExample);
  const hidden = organisations.length - shown.length;
  const hasContests = tellsApart(shown, contests);
  return (
    <Panel
      className="overview"
      title={t('shell:home.overview')}
      end={<Link href="/organisations">{t('shell:home.overviewAll')}</Link>}
    >
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('shell:home.columnOrganisation')}</th>
            <th scope="col">{t('shell:home.columnProject')}</th>
            <th scope="col">{t('shell:home.columnSector')}</th>
            {hasContests ? <th scope="col">{t('shell:home.columnContest')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {real.map((one) => (
            <Line key={one.id} organisation={one} contests={hasContests ? contests : null} />
          ))}
          {examples.length === 0 ? null : (
            <tr className="group">
              <th scope="rowgroup" colSpan={hasContests ? 4 : 3}>
                {t('shell:home.examplesGroup')}
              </th>
            </tr>
          )}
          {examples.map((one) => (
            <Line key={one.id} organisation={one} contests={hasContests ? contests : null} />
          ))}
        </tbody>
      </table>
      {hidden === 0 ? null : (
        <p className="more">
          <Link href="/organisations">{t('shell:home.andMore', { count: hidden })}</Link>
        </p>
      )}
    </Panel>
  );
}

/** Whether the contests differ from row to row: a column that says the same everywhere says nothing. */
function tellsApart(organisations: readonly OrganisationRow[], contests: readonly ContestRow[]): boolean {
  return new Set(organisations.map((one) => contestsOf(one, contests).join('\n'))).size > 1;
}

function contestsOf({ id }: OrganisationRow, contests: readonly ContestRow[]): readonly string[] {
  return contests
    .filter((contest) => contest.document.pitches.some((pitch) => pitch.value.organisationId === id))
    .map((contest) => contest.title);
}

interface LineProps {
  readonly organisation: OrganisationRow;
  readonly contests: readonly ContestRow[] | null;
}

function Line({ organisation, contests }: LineProps) {
  const { id, name, projectName, sector } = organisation;
  return (
    <tr>
      <td>
        <Link href={`/organisations/${id}`}>{name}</Link>
      </td>
      <td>{projectName}</td>
      <td className="muted">{sector}</td>
      {contests === null ? null : <td className="muted">{contestsOf(organisation, contests).join(', ')}</td>}
    </tr>
  );
}
