import { useRef, type KeyboardEvent } from 'react';
import type { RemarkCounts } from '../../../../shared/contest-papers/letter-remarks.ts';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { Pitch } from '../../../../shared/domain/contest.ts';
import { Badge } from '../../../ui/badge.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Panel } from '../../../ui/panel.tsx';
import { useWords, type Words } from '../../../ui/text.tsx';

/** How far the letter of a pitch is. */
export interface LetterLine {
  readonly pitch: Identified<Pitch>;
  readonly counts: RemarkCounts;
  /** The coordination wrote words of its own. */
  readonly hasTexts: boolean;
}

interface LetterListProps {
  readonly lines: readonly LetterLine[];
  readonly chosen: string;
  readonly onChoose: (pitch: string) => void;
}

/** The organisations with what is left to read; arrow keys walk it. */
export function LetterList({ lines, chosen, onChoose }: LetterListProps) {
  const words = useWords();
  const { t } = words;
  const list = useRef<HTMLUListElement>(null);
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = lines[lines.findIndex(({ pitch }) => pitch.id === chosen) + step];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onChoose(next.pitch.id);
    list.current?.querySelectorAll('button')[lines.indexOf(next)]?.focus();
  };
  const ready = lines.filter(({ counts }) => counts.unread === 0).length;
  return (
    <Panel
      title={t('after:tabs.letters')}
      end={<span className="label">{t('after:letters.progress', { done: ready, all: lines.length })}</span>}
    >
      <ul ref={list} className="letter-list" aria-label={t('after:letters.list')}>
        {lines.map((line) => {
          const isHere = line.pitch.id === chosen;
          return (
            <li key={line.pitch.id}>
              <button
                type="button"
                className={classNames(isHere && 'is-here')}
                aria-current={isHere ? 'true' : undefined}
                // One stop for the Tab key; the arrows do the rest.
                tabIndex={isHere ? 0 : -1}
                onClick={() => onChoose(line.pitch.id)}
                onKeyDown={walk}
              >
                <span className="grow">
                  <b>{line.pitch.value.name}</b>
                  <small>{standingOf(line, words)}</small>
                </span>
                <Badge tone={line.counts.unread === 0 ? 'ok' : 'now'}>
                  {t(line.counts.unread === 0 ? 'after:letters.ready' : 'after:letters.toRead')}
                </Badge>
              </button>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

function standingOf({ counts, hasTexts }: LetterLine, { t }: Words): string {
  const { unread, kept, leftOut } = counts;
  const parts = [
    unread === 0 ? '' : t('after:letters.unread', { count: unread }),
    kept === 0 ? '' : t('after:letters.kept', { count: kept }),
    leftOut === 0 ? '' : t('after:letters.leftOut', { count: leftOut }),
    unread + kept + leftOut === 0 ? t('after:letters.noRemarks') : '',
    hasTexts ? t('after:letters.ownTexts') : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
