import { IconArrowsLeftRight } from '@tabler/icons-react';
import { Fragment, useId, useState } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { CopyDifference } from '../../../../shared/contest-rules/paper-copies.ts';
import { scaleOf } from '../../../../shared/contest-rules/submission-drafting.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords, type Words } from '../../../ui/text.tsx';
import { readCopiedMark } from './copied-mark.ts';

interface DifferenceLineProps {
  readonly document: ContestDocument;
  readonly difference: CopyDifference;
  /** Who made each copy. */
  readonly names: readonly [string, string];
  readonly onKeep: (keep: 0 | 1) => void;
  /** Both read a mark wrong: what stands on the paper. */
  readonly onOther: (mark: number | null) => void;
}

/** Two readings of one box. Nothing is chosen for the person: the paper is. */
export function DifferenceLine({ document, difference, names, onKeep, onOther }: DifferenceLineProps) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const pitch = document.pitches.find((one) => one.id === difference.pitch)?.value.name ?? '';
  const subject =
    difference.kind === 'mark'
      ? t('transcription:compare.mark', {
          pitch,
          criterion: document.criteria.find((one) => one.id === difference.criterion)?.value.name ?? '',
        })
      : t(`transcription:compare.${difference.kind}`, { pitch });
  return (
    <section className="conflict" aria-labelledby={id}>
      <div className="conflict-head">
        <Badge tone="warn" icon={IconArrowsLeftRight}>
          {t('transcription:compare.badge')}
        </Badge>
        <span id={id}>{subject}</span>
      </div>
      <div className="vs is-flush">
        {([0, 1] as const).map((side) => {
          const value = valueText(words, difference, side);
          return (
            <Fragment key={side}>
              {side === 0 ? null : (
                <div className="mid">
                  <Icon of={IconArrowsLeftRight} />
                </div>
              )}
              <article>
                <div
                  className={classNames(
                    'value',
                    value === '' && 'is-empty',
                    difference.kind === 'mark' && 'is-mark num',
                  )}
                >
                  {value === '' ? t('transcription:compare.empty') : value}
                </div>
                <footer>
                  <Avatar name={names[side]} size="sm" />
                  <span>
                    {names[side]}
                    <small>{t('transcription:compare.by', { number: side + 1 })}</small>
                  </span>
                </footer>
                <Button size="sm" onPress={() => onKeep(side)}>
                  {difference.kind === 'mark'
                    ? t('transcription:compare.keep', {
                        value: value === '' ? t('transcription:compare.empty') : value,
                      })
                    : t('transcription:compare.keepThis')}
                </Button>
              </article>
            </Fragment>
          );
        })}
      </div>
      {difference.kind === 'mark' ? <OtherMark document={document} onOther={onOther} /> : null}
    </section>
  );
}

function OtherMark({ document, onOther }: Pick<DifferenceLineProps, 'document' | 'onOther'>) {
  const words = useWords();
  const { t } = words;
  const [text, setText] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const read = readCopiedMark(text, scaleOf(document), words);
  return (
    <form
      className="copy-other"
      onSubmit={(event) => {
        event.preventDefault();
        setWasAsked(true);
        if (read.ok && text.trim() !== '') onOther(read.mark);
      }}
    >
      <TextField
        label={t('transcription:compare.other')}
        error={wasAsked && !read.ok ? read.words : undefined}
        value={text}
        onChange={setText}
        maxLength={8}
      />
      <Button size="sm" type="submit" isDisabled={text.trim() === ''}>
        {t('transcription:compare.otherWrite')}
      </Button>
    </form>
  );
}

function valueText({ t, mark }: Words, difference: CopyDifference, side: 0 | 1): string {
  switch (difference.kind) {
    case 'mark': {
      const value = difference.values[side];
      return value === null ? '' : mark(value);
    }
    case 'remark':
      return difference.values[side];
    default: {
      const { recused, reason } = difference.values[side];
      return recused ? t('transcription:compare.recused', { reason }) : t('transcription:compare.notRecused');
    }
  }
}
