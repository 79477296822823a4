import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { GRACE_MILLISECONDS, type Receipt } from '../../../data/commands/sheet-submission.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { RichText, useWords, type Words } from '../../../ui/text.tsx';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

interface ReceiptPageProps {
  readonly receipt: Receipt;
  readonly onTakeBack: () => void;
  readonly onEdit: () => void;
  readonly onNext: () => void;
}

/** Says that the sheet is signed, by which code it is known, and how long a slip can be undone. Shows no mark. */
export function ReceiptPage({ receipt, onTakeBack, onEdit, onNext }: ReceiptPageProps) {
  const words = useWords();
  const { t, time } = words;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), SECOND);
    return () => window.clearInterval(timer);
  }, []);
  const left = Date.parse(receipt.submittedAt) + GRACE_MILLISECONDS - now;
  const values = { done: receipt.complete, all: receipt.expected, code: receipt.code };
  return (
    <div className="centred">
      <div className="stack gap vote-receipt" role="region" aria-label={t('sheet:receipt.title')}>
        <Icon of={IconCircleCheck} size="l" className="receipt-sign" />
        <h1>{t('sheet:receipt.title')}</h1>
        <p className="receipt-code" aria-hidden="true">
          {receipt.code}
        </p>
        <p className="lead" role="status">
          <RichText
            text={
              receipt.recused === 0
                ? t('sheet:receipt.line', values)
                : t('sheet:receipt.lineRecused', { ...values, count: receipt.recused })
            }
          />
        </p>
        <p className="muted">
          {receipt.sequence === 1
            ? t('sheet:receipt.time', { time: time(receipt.submittedAt) })
            : t('sheet:receipt.timeVersion', { time: time(receipt.submittedAt), version: receipt.sequence })}{' '}
          {t('sheet:receipt.text')}
        </p>
        <div className="row receipt-keys">
          <Button kind="primary" size="lg" onPress={onNext} autoFocus>
            {t('sheet:receipt.next')}
          </Button>
          <Button size="lg" onPress={onEdit}>
            {t('sheet:receipt.edit')}
          </Button>
        </div>
        <div className="receipt-slip">
          {left > 0 ? (
            <>
              <p className="muted">{t('sheet:receipt.takeBackText', { left: leftInWords(words, left) })}</p>
              <Button kind="quiet" onPress={onTakeBack}>
                {t('sheet:receipt.takeBack')}
              </Button>
            </>
          ) : (
            <p className="muted">{t('sheet:receipt.later')}</p>
          )}
        </div>
      </div>
    </div>
  );
}

/** "4 minuti e 35 secondi"; below a minute the seconds alone. */
function leftInWords({ t, list }: Words, left: number): string {
  const seconds = Math.ceil(left / SECOND);
  const minutes = Math.floor(seconds / (MINUTE / SECOND));
  const rest = seconds % (MINUTE / SECOND);
  return list([
    ...(minutes === 0 ? [] : [t('sheet:receipt.minutes', { count: minutes })]),
    ...(rest === 0 ? [] : [t('sheet:receipt.seconds', { count: rest })]),
  ]);
}
