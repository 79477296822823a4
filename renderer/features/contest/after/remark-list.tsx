import { useRef } from 'react';
import type { RemarkLine } from '../../../../shared/contest-papers/letter-remarks.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { decideRemark, type RemarkDecision } from '../../../data/commands/contest-letters.ts';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useAnnounce } from '../../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';
import { RemarkCard } from './remark-card.tsx';

interface RemarkListProps {
  readonly document: ContestDocument;
  readonly remarks: readonly RemarkLine[];
}

/** The remarks on a project, one by one and without names. */
export function RemarkList({ document, remarks }: RemarkListProps) {
  const { t } = useWords();
  const run = useCommand();
  const announce = useAnnounce();
  const list = useRef<HTMLOListElement>(null);
  const decide = (line: RemarkLine, decision: RemarkDecision) => {
    void run(decideRemark(document.id, line, decision));
    if (decision.state !== undefined) announce(t(`after:remarks.state.${decision.state}`));
  };
  const goOn = (from: HTMLTextAreaElement) => {
    const fields = [...(list.current?.querySelectorAll('textarea') ?? [])];
    fields[fields.indexOf(from) + 1]?.focus();
  };
  return (
    <Panel title={t('after:remarks.title')} isPadded>
      {remarks.length === 0 ? (
        <p className="muted">{t('after:remarks.none')}</p>
      ) : (
        <>
          <p className="muted">{t('after:remarks.lead')}</p>
          <ol ref={list} className="remarks">
            {remarks.map((line, index) => (
              <RemarkCard
                key={line.id}
                line={line}
                title={t('after:remarks.number', { number: index + 1, all: remarks.length })}
                themes={[
                  { value: '', label: t('after:remarks.whole') },
                  ...document.criteria.map(({ id, value }) => ({ value: id, label: value.name })),
                ]}
                onDecide={(decision) => decide(line, decision)}
                onNext={goOn}
              />
            ))}
          </ol>
          <p className="label">{t('after:remarks.keys')}</p>
        </>
      )}
    </Panel>
  );
}
