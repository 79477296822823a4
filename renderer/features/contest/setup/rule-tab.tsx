import { IconLock } from '@tabler/icons-react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { Contest } from '../../../../shared/domain/contest.ts';
import { describeRule } from '../../../../shared/contest-rules/rule-sentence.ts';
import { votingLockOf } from '../../../../shared/contest-rules/voting-lock.ts';
import { editContest } from '../../../data/commands/contest-setup.ts';
import { Icon } from '../../../ui/icon.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useCommand } from '../use-command.ts';
import { AdvanceChoice } from './advance-choice.tsx';
import { PrizeList } from './prize-list.tsx';
import { TieBreakList } from './tie-break-list.tsx';

interface RuleTabProps {
  readonly document: ContestDocument;
  readonly signed: number;
}

const METHODS = ['raw', 'trimmed', 'zscore', 'additive'] as const satisfies readonly Contest['method'][];

/** The rule as it is declared: in one paragraph first, then part by part. */
export function RuleTab({ document, signed }: RuleTabProps) {
  const { t, language } = useWords();
  const run = useCommand();
  const { contest } = document;
  const isLocked = votingLockOf(document, signed) !== null;
  const edit = (fields: Partial<Contest>) => void run(editContest(document, fields, signed));
  return (
    <div className="stack gap">
      <Panel title={t('contest:preparation.rule.title')} isPadded>
        <p className="rule-words">{describeRule(document, t, language)}</p>
        <Declared document={document} isLocked={isLocked} />
      </Panel>
      <div className="setup-cells">
        <Panel title={t('contest:preparation.rule.how')} isPadded>
          <RadioCards
            isPlain
            label={t('contest:setup.method')}
            value={contest.method}
            isDisabled={isLocked}
            onChange={(method) => edit({ method })}
            cards={METHODS.map((method) => ({
              value: method,
              title: t(`contest:preparation.rule.method.${method}`),
              note: t(`contest:preparation.rule.methodText.${method}`),
            }))}
          />
          {contest.method === 'trimmed' ? (
            <div className="fields">
              <NumberField
                label={t('contest:preparation.rule.trim')}
                value={contest.trim}
                isDisabled={isLocked}
                min={1}
                max={10}
                onCommit={(trim) => (trim === null ? undefined : edit({ trim: Math.round(trim) }))}
              />
            </div>
          ) : null}
          <TieBreakList document={document} isLocked={isLocked} onChange={(tieBreaks) => edit({ tieBreaks })} />
        </Panel>
        <Panel title={t('contest:preparation.rule.announced')} isPadded>
          <div className="fields">
            <NumberField
              label={t('contest:preparation.rule.podium')}
              value={contest.podium}
              min={1}
              max={50}
              isDisabled={isLocked}
              onCommit={(podium) => (podium === null ? undefined : edit({ podium: Math.round(podium) }))}
            />
          </div>
          <AdvanceChoice contest={contest} isLocked={isLocked} onChange={edit} />
          <PrizeList document={document} signed={signed} isLocked={isLocked} />
        </Panel>
      </div>
    </div>
  );
}

/** When the rule was fixed, or that it will be. */
function Declared({ document, isLocked }: { readonly document: ContestDocument; readonly isLocked: boolean }) {
  const { t, shortDate, time } = useWords();
  const { openedAt } = document.round;
  if (!isLocked) return <p className="rule-declared">{t('contest:preparation.rule.declaredNow')}</p>;
  return (
    <p className="rule-declared">
      <Icon of={IconLock} size="s" />
      {openedAt === ''
        ? t('contest:preparation.rule.declaredLocked')
        : t('contest:preparation.rule.declared', { date: shortDate(openedAt), time: time(openedAt) })}
    </p>
  );
}
