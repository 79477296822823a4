import { IconBan, IconCheck, IconUserOff } from '@tabler/icons-react';
import { memo, useEffect, useRef, type ReactNode } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { PitchState, SheetProgress } from '../../../../shared/contest-rules/sheet-progress.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';

interface PitchListProps {
  readonly document: ContestDocument;
  /** Numbers on stage by pitch id; a rehearsal has none. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly progress: SheetProgress;
  readonly position: number;
  readonly onGo: (position: number) => void;
  /** Stands below the list. */
  readonly children: ReactNode;
}

/** The left column: every pitch with where it stands, never with a guess of what it will get. */
export function PitchList({ document, numbers, progress, position, onGo, children }: PitchListProps) {
  const { t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [position]);
  const fraction = progress.expected === 0 ? 0 : progress.complete / progress.expected;
  return (
    <nav className="vote-pitches" aria-label={t('sheet:region.pitches')}>
      <div className="vote-pitches-head">
        <b className="strong">{t('sheet:pitches')}</b>
        <span className="muted num">
          <RichText text={t('sheet:progress', { done: progress.complete, all: progress.expected })} />
        </span>
      </div>
      <div className="bar" aria-hidden="true">
        <i style={{ width: `${fraction * 100}%` }} />
      </div>
      <ol ref={list}>
        {document.pitches.map((pitch, index) => {
          const one = progress.pitches[index];
          if (one === undefined) return null;
          return (
            <PitchRow
              key={pitch.id}
              index={index}
              number={numbers.get(pitch.id) ?? null}
              name={pitch.value.name}
              state={one.state}
              done={one.marks.size}
              all={document.criteria.length}
              value={one.value}
              isHere={index === position}
              onGo={onGo}
            />
          );
        })}
      </ol>
      {children}
    </nav>
  );
}

interface PitchRowProps {
  readonly index: number;
  /** `null` for a rehearsal. */
  readonly number: number | null;
  readonly name: string;
  readonly state: PitchState;
  readonly done: number;
  readonly all: number;
  readonly value: number | null;
  readonly isHere: boolean;
  readonly onGo: (position: number) => void;
}

/** A mark redraws the row of its pitch and no other. */
const PitchRow = memo(function PitchRow(props: PitchRowProps) {
  const { index, number, name, state, done, all, value, isHere, onGo } = props;
  const words = useWords();
  const { t } = words;
  const shownValue = value === null ? '' : words.number(value, 1);
  return (
    <li className={classNames(`is-${state}`, isHere && 'is-here')}>
      <button type="button" aria-current={isHere ? 'step' : undefined} onClick={() => onGo(index)}>
        <span className="visually-hidden">{number ?? t('sheet:calibration.name')}</span>
        <span className="sign" aria-hidden="true">
          <Sign state={state} number={number} isHere={isHere} />
        </span>
        <span className="name">{name}</span>
        {number === null ? (
          <span className="value is-rehearsal" aria-hidden="true">
            {t('sheet:calibration.name')}
          </span>
        ) : null}
        <span className="visually-hidden">{t(`sheet:state.${state}`, { done, all, value: shownValue })}</span>
        {number === null ? null : value !== null ? (
          <span className="value" aria-hidden="true">
            {shownValue}
          </span>
        ) : state === 'begun' ? (
          <span className="value is-begun" aria-hidden="true">
            {t('sheet:begunShort', { done, all })}
          </span>
        ) : null}
      </button>
    </li>
  );
});

interface SignProps {
  readonly state: PitchState;
  readonly number: number | null;
  readonly isHere: boolean;
}

function Sign({ state, number, isHere }: SignProps) {
  if (state === 'recused') return <Icon of={IconBan} size="s" />;
  if (state === 'no-show') return <Icon of={IconUserOff} size="s" />;
  if (state === 'complete' && !isHere) return <Icon of={IconCheck} size="s" />;
  return <>{number ?? '·'}</>;
}
