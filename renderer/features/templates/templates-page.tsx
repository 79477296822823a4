import { IconListCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { TemplateView } from '../../../shared/needs/templates.ts';
import { listAssessments } from '../../data/queries/coaching.ts';
import { useCurrentEdition } from '../../data/use-current-edition.ts';
import { useLive } from '../../data/use-live.ts';
import { useTemplates } from '../../data/use-templates.ts';
import { Badge } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import type { Column } from '../../ui/table-column.ts';
import { useWords } from '../../ui/text.tsx';

/** The templates of the edition, with how many assessments each was made with. */
export function TemplatesPage() {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const edition = useCurrentEdition();
  const templates = useTemplates(t);
  const assessments = useLive(listAssessments());
  const [shown, setShown] = useState<'at-work' | 'archived'>('at-work');
  const uses = useMemo(() => countBy((assessments ?? []).map(({ template }) => template)), [assessments]);
  const columns = useMemo(() => columnsOf(t, uses), [t, uses]);
  if (edition === undefined || templates === null) return <p className="waiting">{t('templates:loading')}</p>;
  const rows = templates.filter(({ isArchived }) => isArchived === (shown === 'archived'));
  return (
    <>
      <PageHead title={t('templates:title')} sentence={t('templates:sentence', { count: templates.length })} />
      {edition === null ? (
        <EmptyState
          icon={IconListCheck}
          title={t('templates:noEdition.title')}
          action={<ButtonLink href="/">{t('templates:noEdition.action')}</ButtonLink>}
        >
          {t('templates:noEdition.text')}
        </EmptyState>
      ) : (
        <Panel label={t('templates:list.label')}>
          <DataTable
            label={t('templates:list.label')}
            rows={rows}
            columns={columns}
            onOpen={({ id }) => navigate(`/templates/${id}`)}
            filters={
              <Select
                isLabelHidden
                label={t('templates:list.show')}
                value={shown}
                options={[
                  { value: 'at-work', label: t('templates:list.atWork') },
                  { value: 'archived', label: t('templates:list.archived') },
                ]}
                onChange={setShown}
              />
            }
            empty={<p className="table-none">{t('templates:list.none')}</p>}
          />
        </Panel>
      )}
    </>
  );
}

function countBy(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function columnsOf(
  t: ReturnType<typeof useWords>['t'],
  uses: ReadonlyMap<string, number>,
): readonly Column<TemplateView>[] {
  const shownOf = ({ current, versions }: TemplateView) => current ?? versions.at(-1) ?? null;
  const figure = (id: string, header: string, count: (row: TemplateView) => number): Column<TemplateView> => ({
    id,
    header,
    width: '108px',
    align: 'end',
    isUnsearched: true,
    text: (row) => String(count(row)),
    compare: (a, b) => count(a) - count(b),
    cell: (row) => <span className="num">{count(row)}</span>,
  });
  return [
    {
      id: 'name',
      header: t('templates:list.name'),
      isRowHeader: true,
      text: ({ name }) => name,
      cell: ({ name, isBuiltIn }) => (
        <span className="row">
          <span className="strong">{name}</span>
          {isBuiltIn ? <Badge shape="square">{t('templates:builtIn')}</Badge> : null}
        </span>
      ),
    },
    {
      id: 'version',
      header: t('templates:list.version'),
      width: '200px',
      text: ({ current }) => String(current?.number ?? 0),
      cell: ({ current, versions }) => (
        <span>
          {current === null ? t('templates:list.unpublished') : t('templates:list.current', { number: current.number })}{' '}
          {versions.some(({ isDraft }) => isDraft) ? <Badge tone="warn">{t('templates:list.draft')}</Badge> : null}
        </span>
      ),
    },
    figure('dimensions', t('templates:list.dimensions'), (row) => shownOf(row)?.dimensions.length ?? 0),
    figure('levels', t('templates:list.levels'), (row) => shownOf(row)?.levelNames.length ?? 0),
    figure('uses', t('templates:list.uses'), ({ id }) => uses.get(id) ?? 0),
  ];
}
