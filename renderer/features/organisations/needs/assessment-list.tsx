import { IconChartRadar, IconLayoutBoard, IconPlus, IconScale } from '@tabler/icons-react';
import { useMemo, type ComponentProps } from 'react';
import { useLocation } from 'wouter';
import { startAssessment } from '../../../data/commands/needs.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { useTemplates } from '../../../data/use-templates.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { addressOfPart } from '../shell/part-address.ts';
import type { OrganisationView } from '../shell/use-organisation.ts';
import { useSettle } from '../use-outcome.ts';
import { assessmentColumns, assessmentRows } from './assessment-columns.tsx';
import { StartPanel } from './start-panel.tsx';

interface AssessmentListProps {
  readonly view: OrganisationView;
  /** Whether the panel that begins one is open. */
  readonly isStarting: boolean;
}

/** All assessments of an organisation, and the way to a new one. */
export function AssessmentList({ view, isStarting }: AssessmentListProps) {
  const words = useWords();
  const { t } = words;
  const templates = useTemplates(t);
  const [, navigate] = useLocation();
  const store = useStore();
  const settle = useSettle();
  const address = addressOfPart(view.id, 'needs');
  const { assessments } = view.coaching;
  const columns = useMemo(() => assessmentColumns(words), [words]);
  if (templates === null) return <p className="waiting">{t('needs:loading')}</p>;
  const rows = assessmentRows(assessments, templates, words);
  const start: ComponentProps<typeof StartPanel>['onStart'] = async (fields, version, from) => {
    const started = await settle(startAssessment(store, view.id, fields, version, from));
    if (started !== null) navigate(`${address}/${started.value.id}`);
  };
  return (
    <div className={isStarting ? 'cols' : ''}>
      {assessments.length === 0 ? (
        <EmptyState
          icon={IconChartRadar}
          title={t('needs:empty.title')}
          action={
            isStarting ? undefined : (
              <ButtonLink href={`${address}/new`} kind="primary" icon={IconPlus}>
                {t('needs:begin')}
              </ButtonLink>
            )
          }
        >
          {t('needs:empty.note')}
        </EmptyState>
      ) : (
        <Panel
          title={t('needs:list.title')}
          end={
            <span className="row">
              <ButtonLink kind="quiet" href="/templates">
                {t('needs:list.templates')}
              </ButtonLink>
              <ButtonLink href={addressOfPart(view.id, 'board')} icon={IconLayoutBoard}>
                {t('needs:list.board')}
              </ButtonLink>
              {assessments.length < 2 ? null : (
                <ButtonLink href={`${address}/compare`} icon={IconScale}>
                  {t('needs:list.compare')}
                </ButtonLink>
              )}
              <Button kind="primary" icon={IconPlus} isDisabled={isStarting} onPress={() => navigate(`${address}/new`)}>
                {t('needs:list.add')}
              </Button>
            </span>
          }
        >
          <DataTable
            label={t('needs:list.label')}
            rows={rows}
            columns={columns}
            initialSorting={{ column: 'date', direction: 'descending' }}
            onOpen={(row) => navigate(`${address}/${row.id}`)}
            empty={<div className="table-none">{t('needs:list.none')}</div>}
          />
        </Panel>
      )}
      {isStarting ? (
        <StartPanel
          templates={templates.filter(({ isArchived, current }) => !isArchived && current !== null)}
          assessments={assessments}
          onClose={() => navigate(address)}
          onStart={start}
        />
      ) : null}
    </div>
  );
}
