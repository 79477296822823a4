import { IconX } from '@tabler/icons-react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { TieBreak } from '../../../../shared/domain/contest.ts';
import { IconButton } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { useWords } from '../../../ui/text.tsx';
import { OrderedList } from './ordered-list.tsx';

interface TieBreakListProps {
  readonly document: ContestDocument;
  readonly isLocked: boolean;
  readonly onChange: (tieBreaks: TieBreak[]) => void;
}

/** How equal projects are told apart, step by step; each step at most once. */
export function TieBreakList({ document, isLocked, onChange }: TieBreakListProps) {
  const { t } = useWords();
  const { tieBreaks } = document.contest;
  const nameOf = (one: TieBreak) => {
    if (one.kind !== 'criterion') return t(`contest:preparation.rule.tieBreak.${one.kind}`);
    const criterion = document.criteria.find(({ id }) => id === one.criterion);
    return criterion === undefined
      ? t('contest:preparation.rule.tieBreak.criterion-gone')
      : t('contest:preparation.rule.tieBreak.criterion', { name: criterion.value.name });
  };
  const used = new Set(tieBreaks.map(keyOf));
  const possible: readonly TieBreak[] = [
    ...document.criteria.map(({ id }) => ({ kind: 'criterion', criterion: id }) as const),
    { kind: 'head-to-head' },
    { kind: 'jury-vote' },
  ];
  const left = possible.filter((one) => !used.has(keyOf(one)));
  const move = (key: string, position: number) => {
    const moved = tieBreaks.find((one) => keyOf(one) === key);
    if (moved === undefined) return;
    const others = tieBreaks.filter((one) => one !== moved);
    onChange([...others.slice(0, position), moved, ...others.slice(position)]);
  };
  return (
    <section className="rule-part" aria-label={t('contest:preparation.rule.tieBreaks')}>
      <h3 className="strong">{t('contest:preparation.rule.tieBreaks')}</h3>
      <p className="muted">
        {t(
          tieBreaks.length === 0 ? 'contest:preparation.rule.tieBreaksNone' : 'contest:preparation.rule.tieBreaksText',
        )}
      </p>
      {tieBreaks.length === 0 ? null : (
        <div className="rule-ordered">
          <OrderedList
            label={t('contest:preparation.rule.tieBreaks')}
            isLocked={isLocked}
            onMove={move}
            items={tieBreaks.map((one) => ({
              id: keyOf(one),
              name: nameOf(one),
              content: (
                <div className="rule-step">
                  <span className="grow">
                    {nameOf(one)}
                    <small className="muted">{t(`contest:preparation.rule.tieBreakNote.${one.kind}`)}</small>
                  </span>
                  {isLocked ? null : (
                    <IconButton
                      size="sm"
                      icon={IconX}
                      label={t('contest:preparation.rule.removeTieBreak', { name: nameOf(one) })}
                      onPress={() => onChange(tieBreaks.filter((other) => other !== one))}
                    />
                  )}
                </div>
              ),
            }))}
          />
        </div>
      )}
      {isLocked || left.length === 0 ? null : (
        <Select
          label={t('contest:preparation.rule.addTieBreak')}
          value={null}
          options={left.map((one) => ({ value: keyOf(one), label: nameOf(one) }))}
          onChange={(key) => {
            const added = left.find((one) => keyOf(one) === key);
            if (added !== undefined) onChange([...tieBreaks, added]);
          }}
        />
      )}
    </section>
  );
}

function keyOf(tieBreak: TieBreak): string {
  return tieBreak.kind === 'criterion' ? `criterion ${tieBreak.criterion}` : tieBreak.kind;
}
