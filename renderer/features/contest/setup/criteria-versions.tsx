import { IconPencil, IconVersions } from '@tabler/icons-react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { jurorsToSignAgain } from '../../../../shared/contest-rules/criteria-version.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { JurorSheet } from '../use-contest.ts';

interface CriteriaVersionsProps {
  readonly document: ContestDocument;
  readonly sheets: readonly JurorSheet[];
}

/** The versions the criteria went through, and who has to sign again because of them. Nothing for the first version. */
export function CriteriaVersions({ document, sheets }: CriteriaVersionsProps) {
  const { t, list, shortDate, time } = useWords();
  if (document.criteriaVersions.length === 0) return null;
  const waiting = jurorsToSignAgain(document, sheets);
  const names = waiting.map((juror) => document.jurors.find(({ id }) => id === juror)?.value.name ?? '');
  return (
    <Panel
      title={t('contest:preparation.version.history')}
      end={
        <span className="label num">
          {t('contest:preparation.version.number', { number: document.contest.criteriaVersion })}
        </span>
      }
    >
      <ul className="list">
        {waiting.length === 0 ? null : (
          <li>
            <Icon of={IconPencil} />
            <span className="t">
              <b>{t('contest:preparation.version.signAgain')}</b>
              <small>
                {t('contest:preparation.version.signAgainText', { count: waiting.length, names: list(names) })}
              </small>
            </span>
          </li>
        )}
        {[...document.criteriaVersions].reverse().map((one) => (
          <li key={one.version}>
            <Icon of={IconVersions} />
            <span className="t">
              {t('contest:preparation.version.historyLine', {
                number: one.version,
                date: shortDate(one.replacedAt),
                time: time(one.replacedAt),
              })}
              <small>{one.reason}</small>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
