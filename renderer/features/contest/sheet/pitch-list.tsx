import { IconBan, IconCheck, IconUserOff } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { PitchProgress, SheetProgress } from '../../../../shared/contest-rules/sheet-progress.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';

interface PitchListProps {
  readonly document: ContestDocument;
  readonly juror: string;
  readonly progress: SheetProgress;
  readonly position: number;
  readonly onGo: (position: number) => void;
  /** Stands below the list. */
  readonly children: ReactNode;
}

/** The left column: every pitch with where it stands, never with a guess of what it will get. */
export function PitchList({ document, juror, progress, position, onGo, children }: PitchListProps) {
  const words = useWords();
  const { t } = words;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
  }, [position]);
  const all = document.criteria.length;
  const fraction = progress.expected === 0 ? 0 : progress.complete / progress.expected;
  return (
    <nav className="vote-pitches" aria-label={t('sheet:region.pitches')}>
      <p className="vote-who">
        <b>{document.jurors.find(({ id }) => id === juror)?.value.name}</b>
        <span>{document.contest.title}</span>
      </p>
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
          const isHere = index === position;
          return (
            <li key={pitch.id} className={classNames(`is-${one.state}`, isHere && 'is-here')}>
              <button type="button" aria-current={isHere ? 'step' : undefined} onClick={() => onGo(index)}>
                <span className="visually-hidden">{index + 1}</span>
                <span className="sign" aria-hidden="true">
                  <Sign progress={one} number={index + 1} isHere={isHere} />
                </span>
                <span className="name">{pitch.value.name}</span>
                <span className="visually-hidden">
                  {t(`sheet:state.${one.state}`, {
                    done: one.marks.size,
                    all,
                    value: one.value === null ? '' : words.number(one.value, 1),
                  })}
                </span>
                <Value progress={one} all={all} />
              </button>
            </li>
          );
        })}
      </ol>
      {children}
    </nav>
  );
}

function Sign({
  progress,
  number,
  isHere,
}: {
  readonly progress: PitchProgress;
  readonly number: number;
  readonly isHere: boolean;
}) {
  if (progress.state === 'recused') return <Icon of={IconBan} size="s" />;
  if (progress.state === 'no-show') return <Icon of={IconUserOff} size="s" />;
  if (progress.state === 'complete' && !isHere) return <Icon of={IconCheck} size="s" />;
  return <>{number}</>;
}

function Value({ progress, all }: { readonly progress: PitchProgress; readonly all: number }) {
  const { t, number } = useWords();
  if (progress.value !== null)
    return (
      <span className="value" aria-hidden="true">
        {number(progress.value, 1)}
      </span>
    );
  if (progress.state !== 'begun') return null;
  return (
    <span className="value is-begun" aria-hidden="true">
      {t('sheet:begunShort', { done: progress.marks.size, all })}
    </span>
  );
}
