import { IconLock, IconUserCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { HashedSubmission } from '../../../../shared/documents/sheet-document.ts';
import type { Round } from '../../../../shared/domain/contest.ts';
import { receiptCodeOf } from '../../../../shared/contest-rules/receipt-code.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/text.tsx';

interface GateProps {
  readonly contest: string;
  readonly name: string;
  readonly isAbsent: boolean;
  readonly onOpen: () => void;
  readonly onLeave: () => void;
}

/** Asks whose sheet is about to open. */
export function Gate({ contest, name, isAbsent, onOpen, onLeave }: GateProps) {
  const { t } = useWords();
  return (
    <div className="centred">
      <div className="stack gap vote-gate">
        <Icon of={IconUserCheck} size="l" />
        <p className="muted">{contest}</p>
        <h1>{t('sheet:gate.title', { name })}</h1>
        <p>{t('sheet:gate.text', { name })}</p>
        {isAbsent ? <p>{t('sheet:gate.absent', { name })}</p> : null}
        <div className="row">
          <Button kind="primary" size="lg" autoFocus onPress={onOpen}>
            {t('sheet:gate.open', { name })}
          </Button>
          <Button size="lg" onPress={onLeave}>
            {t('sheet:gate.notMe')}
          </Button>
        </div>
      </div>
    </div>
  );
}

interface LockedDoorProps {
  readonly state: Round['state'];
  /** The version handed in last. */
  readonly last: HashedSubmission | undefined;
  readonly onLeave: () => void;
}

/** Voting has not begun, or is over: then it says what became of this sheet. */
export function LockedDoor({ state, last, onLeave }: LockedDoorProps) {
  const { t, time } = useWords();
  if (state !== 'closed') {
    return (
      <Door title={t('sheet:gate.closedTitle')} onLeave={onLeave}>
        {t('sheet:gate.closedText')}
      </Door>
    );
  }
  return (
    <Door title={t('sheet:gate.lockedTitle')} onLeave={onLeave}>
      {last === undefined
        ? t('sheet:gate.lockedNone')
        : t('sheet:gate.lockedText', {
            version: last.body.sequence,
            time: time(last.body.submittedAt),
            code: receiptCodeOf(last.hash),
          })}
    </Door>
  );
}

/** A juror who is not in this jury has no sheet. */
export function UnknownDoor({ onLeave }: Pick<GateProps, 'onLeave'>) {
  const { t } = useWords();
  return <Door title={t('sheet:gate.unknown')} onLeave={onLeave} />;
}

/** Nothing is asked of this juror: no panel and no assignment gives them a pitch. */
export function NothingDoor({ onLeave }: Pick<GateProps, 'onLeave'>) {
  const { t } = useWords();
  return (
    <Door title={t('sheet:gate.nothingTitle')} onLeave={onLeave}>
      {t('sheet:gate.nothingText')}
    </Door>
  );
}

interface DoorProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly onLeave: () => void;
}

function Door({ title, children, onLeave }: DoorProps) {
  const { t } = useWords();
  return (
    <div className="centred">
      <div className="stack gap vote-gate">
        <Icon of={IconLock} size="l" />
        <h1>{title}</h1>
        {children === undefined ? null : <p>{children}</p>}
        <div>
          <Button kind="primary" size="lg" onPress={onLeave} autoFocus>
            {t('sheet:gate.toDesk')}
          </Button>
        </div>
      </div>
    </div>
  );
}
