import { IconGavel, IconMailFast } from '@tabler/icons-react';
import { useState } from 'react';
import { lateSheetsOf } from '../../../../shared/contest-rules/frozen-result.ts';
import { useSession } from '../../../platform/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';
import type { JurorSheet } from '../use-contest.ts';
import { AdvanceList } from './advance-list.tsx';
import { ConfirmPanel } from './confirm-panel.tsx';
import { DecisionList } from './decision-list.tsx';
import type { DeliberationParts } from './deliberation-parts.ts';
import { OtherDecisions } from './other-decisions.tsx';
import { PlacesPanel } from './places-panel.tsx';
import { PrizeList } from './prize-list.tsx';
import { QuestionList } from './question-list.tsx';
import { SealPanel } from './seal-panel.tsx';
import { TraceList } from './trace-list.tsx';
import { useDecide } from './use-deliberation.ts';
import './deliberation.css';

interface DeliberationTabProps extends Pick<DeliberationParts, 'document' | 'view' | 'result' | 'final' | 'tabulated'> {
  /** All there are, also those that came too late. */
  readonly sheets: readonly JurorSheet[];
  /** Shows the step in which the round is closed. */
  readonly onClose: () => void;
}

/** Where the jury decides: open questions, prizes, who goes on, exclusions, and the confirmation with its trace. */
export function DeliberationTab(props: DeliberationTabProps) {
  const { t } = useWords();
  const { document, result } = props;
  if (document.round.state !== 'closed') {
    return (
      <div className="stack gap">
        <EmptyState
          icon={IconGavel}
          title={t('deliberation:notClosedTitle')}
          action={
            document.round.state === 'open' ? <Button onPress={props.onClose}>{t('ranking:close')}</Button> : undefined
          }
        >
          {t('deliberation:notClosedText')}
        </EmptyState>
        {result.events.length === 0 ? null : <TraceList events={result.events} />}
      </div>
    );
  }
  return <Deliberation {...props} />;
}

function Deliberation({ document, sheets, view, result, final, tabulated }: Omit<DeliberationTabProps, 'onClose'>) {
  const { t } = useWords();
  const { settings } = useSession();
  const isConfirmed = document.round.confirmedAt !== '';
  const [by, setBy] = useState(settings.personName === '' ? document.contest.secretary : settings.personName);
  const decide = useDecide({ document, view, result }, by);
  const parts: DeliberationParts = { document, view, result, final, tabulated, decide, isConfirmed };
  const questions = final.questions.length;

  return (
    <>
      <p className="lead">
        <RichText
          text={
            isConfirmed
              ? t('deliberation:lead.confirmed')
              : questions === 0
                ? t('deliberation:lead.ready')
                : t('deliberation:lead.open', { count: questions })
          }
        />
      </p>
      <LateSheets document={document} sheets={sheets} result={result} isConfirmed={isConfirmed} />
      <div className="cols deliberation-cols">
        <div className="stack gap">
          {isConfirmed ? null : (
            <Panel title={t('deliberation:questions.title')} isPadded>
              <QuestionList {...parts} />
            </Panel>
          )}
          <PlacesPanel {...parts} />
          <PrizeList {...parts} />
          <AdvanceList {...parts} />
          <OtherDecisions {...parts} />
          <DecisionList {...parts} />
        </div>
        <aside className="stack gap">
          {isConfirmed ? (
            <SealPanel document={document} result={result} sheets={sheets} />
          ) : (
            <>
              <ConfirmPanel {...parts} sheets={sheets} />
              <Panel label={t('deliberation:form.by')} isPadded>
                <TextField
                  label={t('deliberation:form.by')}
                  hint={t('deliberation:form.byHint')}
                  value={by}
                  onChange={setBy}
                  maxLength={120}
                  isRequired
                />
              </Panel>
            </>
          )}
          <TraceList events={result.events} />
        </aside>
      </div>
    </>
  );
}

/** Sheets that arrived too late: named, never counted in silence. */
function LateSheets({
  document,
  sheets,
  result,
  isConfirmed,
}: Pick<DeliberationTabProps, 'document' | 'sheets' | 'result'> & { readonly isConfirmed: boolean }) {
  const { t, list } = useWords();
  const late = lateSheetsOf(document, sheets, result.frozen);
  if (late.length === 0) return null;
  const names = list(late.map((juror) => document.jurors.find(({ id }) => id === juror)?.value.name ?? juror));
  return (
    <p className="warn-line" role="status">
      <Icon of={IconMailFast} />{' '}
      <span>
        {t(isConfirmed ? 'deliberation:seal.lateConfirmed' : 'deliberation:seal.late', { count: late.length, names })}
      </span>
    </p>
  );
}
