import { IconAlertTriangle, IconCircleCheck, IconHistory, IconUserOff } from '@tabler/icons-react';
import { memo } from 'react';
import type { HashedSubmission } from '../../../../shared/documents/sheet-document.ts';
import { receiptCodeOf } from '../../../../shared/contest-rules/receipt-code.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Icon, type IconShape } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/text.tsx';

interface StandingLineProps {
  /** The version handed in last. */
  readonly last: HashedSubmission | undefined;
  /** Pitches that differ from it. */
  readonly changed: number;
  readonly isOutdated: boolean;
  readonly isAbsent: boolean;
}

/** What holds for the whole sheet: signed, changed since, to be signed again, or of somebody marked as absent. */
export const StandingLine = memo(function StandingLine({ last, changed, isOutdated, isAbsent }: StandingLineProps) {
  const { t } = useWords();
  const absent = isAbsent ? <Line icon={IconUserOff} text={t('sheet:absentNote')} /> : null;
  if (last === undefined) return absent;
  const code = receiptCodeOf(last.hash);
  const version = last.body.sequence + 1;
  return (
    <>
      {absent}
      {isOutdated ? (
        <Line icon={IconAlertTriangle} text={t('sheet:standing.outdated')} isWarning />
      ) : changed > 0 ? (
        <Line icon={IconHistory} text={t('sheet:standing.changed', { count: changed, code, version })} />
      ) : (
        <Line icon={IconCircleCheck} text={t('sheet:standing.signed', { code, version })} />
      )}
    </>
  );
});

interface LineProps {
  readonly icon: IconShape;
  readonly text: string;
  readonly isWarning?: boolean;
}

function Line({ icon, text, isWarning = false }: LineProps) {
  return (
    <p className={classNames('vote-standing', isWarning && 'is-warning')}>
      <Icon of={icon} size="s" />
      <span>{text}</span>
    </p>
  );
}
