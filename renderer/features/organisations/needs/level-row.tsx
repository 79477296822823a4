import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { useWords } from '../../../ui/text.tsx';

interface LevelRowProps {
  readonly label: string;
  /** Keys that do the same, beside the label. */
  readonly hint: ReactNode;
  /** Names of the levels, lowest first. */
  readonly names: readonly string[];
  /** What each level means for this dimension, lowest first. */
  readonly sentences: readonly string[];
  /** Null is unknown, which looks different from the lowest. */
  readonly value: number | null;
  readonly isSmall?: boolean;
  /** What stands below while nothing is chosen. */
  readonly open: string;
  readonly onChange: (level: number | null) => void;
}

/** With more levels than this only their numbers fit; the name stands below. */
const NAMED_LEVELS = 5;

/** The levels of a dimension as large segments, and below them what the chosen one means, in the template's sentence. */
export function LevelRow({ label, hint, names, sentences, value, isSmall, open, onChange }: LevelRowProps) {
  const { t } = useWords();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const shown = hovered ?? value;
  const stop = value ?? 1;

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(names.length, Math.max(1, value === null ? stop : stop + step));
    onChange(next);
    group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[next - 1]?.focus();
  };
  return (
    <div className={classNames('level-row', isSmall === true && 'is-small')}>
      <div className="level-head">
        <span id={id} className="strong">
          {label}
        </span>
        <span className="muted small">{hint}</span>
        {value === null ? null : (
          <span className="end">
            <Button size="sm" kind="quiet" onPress={() => onChange(null)}>
              {t('needs:marking.clear')}
            </Button>
          </span>
        )}
      </div>
      <div
        ref={group}
        className={classNames('marks level-marks', value === null && 'is-open')}
        role="radiogroup"
        aria-labelledby={id}
        tabIndex={-1}
        style={{ gridTemplateColumns: `repeat(${names.length}, minmax(0, 1fr))` }}
        onPointerLeave={() => setHovered(null)}
        onKeyDown={onKeyDown}
      >
        {names.map((name, index) => {
          const level = index + 1;
          return (
            <button
              key={level}
              type="button"
              role="radio"
              aria-checked={level === value}
              aria-label={t('needs:marking.levelName', { level, name })}
              tabIndex={level === stop ? 0 : -1}
              className={classNames(level === value && 'is-on', value !== null && level < value && 'under')}
              onClick={() => onChange(level)}
              onPointerEnter={(event) => setHovered(event.pointerType === 'mouse' ? level : null)}
            >
              <span>{level}</span>
              {names.length > NAMED_LEVELS ? null : <small>{name}</small>}
            </button>
          );
        })}
      </div>
      <p className={classNames('level-sentence', shown === null && 'muted')} role="status">
        {shown === null ? (
          open
        ) : (
          <>
            <b>{t('needs:marking.levelName', { level: shown, name: names[shown - 1] ?? '' })}</b>{' '}
            {sentences[shown - 1] ?? ''}
          </>
        )}
      </p>
    </div>
  );
}
