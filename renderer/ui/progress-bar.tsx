import { useId } from 'react';
import { Button } from './button.tsx';
import { useWords } from './text.tsx';

interface ProgressBarProps {
  /** What is going on: "Preparo il verbale". */
  readonly label: string;
  /** 0 to 1; null while nobody can tell. */
  readonly fraction: number | null;
  readonly onCancel?: () => void;
}

/** A long job with its end in sight, and a way out. */
export function ProgressBar({ label, fraction, onCancel }: ProgressBarProps) {
  const { t } = useWords();
  const id = useId();
  const percent = fraction === null ? null : Math.round(Math.min(1, Math.max(0, fraction)) * 100);
  return (
    <div className="progress">
      <div className="row">
        <span id={id}>{label}</span>
        {percent === null ? null : <span className="num muted">{t('common:percent', { percent })}</span>}
      </div>
      <div
        className="bar"
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(percent === null ? {} : { 'aria-valuenow': percent })}
      >
        <i className="now" style={{ width: `${percent ?? 30}%` }} />
      </div>
      {onCancel === undefined ? null : (
        <div>
          <Button size="sm" onPress={onCancel}>
            {t('common:stop')}
          </Button>
        </div>
      )}
    </div>
  );
}
