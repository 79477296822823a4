import { useRef } from 'react';
import type { RemarkLine } from '../../../../shared/contest-papers/letter-remarks.ts';
import type { RemarkDecision } from '../../../data/commands/contest-letters.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { Select, type Option } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';

interface RemarkCardProps {
  readonly line: RemarkLine;
  readonly title: string;
  readonly themes: readonly Option<string>[];
  readonly onDecide: (decision: RemarkDecision) => void;
  readonly onNext: (from: HTMLTextAreaElement) => void;
}

/** A remark as the juror wrote it, and what becomes of it. Who wrote it is not said: nobody has to know to clean it. */
export function RemarkCard({ line, title, themes, onDecide, onNext }: RemarkCardProps) {
  const { t } = useWords();
  const card = useRef<HTMLLIElement>(null);
  // What stands in the field counts, also before the pause after which it is stored.
  const typed = (): Pick<RemarkDecision, 'text'> => {
    const field = card.current?.querySelector('textarea');
    return field === null || field === undefined ? {} : { text: field.value };
  };
  return (
    <li ref={card}>
      <div className="remark-head">
        <h3>{title}</h3>
        <Segmented
          label={title}
          value={line.state}
          segments={[
            { value: 'unread', label: t('after:remarks.state.unread') },
            { value: 'kept', label: t('after:remarks.keep') },
            { value: 'left-out', label: t('after:remarks.leaveOut') },
          ]}
          onChange={(state) => onDecide({ state, ...typed() })}
        />
      </div>
      <figure className="remark-written">
        <figcaption className="label">{t('after:remarks.written')}</figcaption>
        <blockquote>{line.written}</blockquote>
      </figure>
      {line.state === 'left-out' ? null : (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the field inside: they keep the remark and go on to the next
        <div
          className="remark-fields"
          onKeyDown={(event) => {
            const field = event.target;
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            if (!(field instanceof HTMLTextAreaElement)) return;
            event.preventDefault();
            onDecide({ state: 'kept', text: field.value });
            onNext(field);
          }}
        >
          <TextArea
            label={t('after:remarks.printed')}
            hint={t('after:remarks.printedHint')}
            rows={2}
            maxLength={2000}
            value={line.text === '' ? line.written : line.text}
            onCommit={(text) => onDecide({ text })}
          />
          <Select
            label={t('after:remarks.theme')}
            options={themes}
            value={line.theme}
            onChange={(theme) => onDecide({ theme, ...typed() })}
          />
        </div>
      )}
    </li>
  );
}
