import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { OpeningCheck } from '../../../../shared/contest-rules/opening-checks.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';

interface ChecksTabProps {
  readonly checks: readonly OpeningCheck[];
  /** Shows the tab where a check is put right. */
  readonly onGo: (place: OpeningCheck['place']) => void;
}

/** What to look at before the voting is opened, worst first, each with the way there. */
export function ChecksTab({ checks, onGo }: ChecksTabProps) {
  const { t, list } = useWords();
  if (checks.length === 0) {
    return (
      <EmptyState icon={IconCircleCheck} title={t('contest:preparation.checks.ready')}>
        {t('contest:preparation.checks.readyText')}
      </EmptyState>
    );
  }
  const faults = checks.filter(({ isFault }) => isFault).length;
  const lead =
    faults > 0
      ? t('contest:preparation.checks.leadFaults', { count: faults })
      : t('contest:preparation.checks.leadAdvice', { count: checks.length });
  return (
    <Panel title={lead}>
      <ul className="list checks" aria-label={t('contest:preparation.checks.title')}>
        {checks.map(({ code, isFault, place, names, count }) => (
          <li key={code}>
            <Icon of={isFault ? IconAlertTriangle : IconInfoCircle} />
            <span className="t grow">
              {t(`contest:preparation.checks.code.${code}`, { count, names: list(names) })}
            </span>
            <Badge tone={isFault ? 'danger' : 'neutral'}>
              {t(isFault ? 'contest:preparation.checks.fault' : 'contest:preparation.checks.advice')}
            </Badge>
            <Button size="sm" onPress={() => onGo(place)}>
              {t(`contest:preparation.checks.go.${place}`)}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
