import { useRef, useState, type ReactNode } from 'react';
import { addAction } from '../../../data/commands/actions.ts';
import { addDecision } from '../../../data/commands/coaching-decisions.ts';
import { Button } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { nowText, useRun } from '../use-run.ts';
import { orderAtEnd } from '../../../outcome/order-at-end.ts';
import type { SessionView } from './use-session-view.ts';

interface NewAgreementProps {
  readonly view: SessionView;
  /** Left out where the line goes by itself once it is written. */
  readonly onClose?: () => void;
}

/** A decision as it is taken: a sentence, whose, since when. */
export function NewDecision({ view, onClose }: NewAgreementProps) {
  const { t } = useWords();
  const run = useRun();
  const { of, name, session, coaching, today } = view;
  const [text, setText] = useState('');
  const [owner, setOwner] = useState(name);
  const [from, setFrom] = useState(today);
  const add = async () => {
    const dimension = session.value.dimensions.length === 1 ? session.value.dimensions[0] : '';
    const { change } = addDecision(of, {
      session: session.id,
      text: text.trim(),
      owner: owner.trim(),
      from,
      dimension: dimension ?? '',
      order: orderAtEnd(coaching.decisions, session.id),
    });
    if (await run(change)) onClose?.();
  };
  return (
    <NewLine
      label={t('session:agreements.newDecision')}
      isReady={text.trim() !== ''}
      onAdd={add}
      {...(onClose === undefined ? {} : { onClose })}
    >
      <TextField
        label={t('session:agreements.decisionText')}
        value={text}
        isWide
        autoFocus
        onChange={setText}
        maxLength={300}
      />
      <TextField label={t('session:agreements.decidedBy')} value={owner} onChange={setOwner} />
      <DateField label={t('session:agreements.holdsFrom')} value={from} onChange={setFrom} />
    </NewLine>
  );
}

/** Something to do as it is agreed: what, who, by when. The next one may follow at once. */
export function NewAction({ view, onClose }: NewAgreementProps) {
  const { t } = useWords();
  const run = useRun();
  const { of, session, coaching } = view;
  const [text, setText] = useState('');
  const [owner, setOwner] = useState('');
  const [dueOn, setDueOn] = useState('');
  const add = async () => {
    const dimension = session.value.dimensions.length === 1 ? session.value.dimensions[0] : '';
    const { change } = addAction(of, {
      session: session.id,
      text: text.trim(),
      owner: owner.trim(),
      dueOn,
      dimension: dimension ?? '',
      card: session.value.cards.length === 1 ? (session.value.cards[0] ?? '') : '',
      createdAt: nowText(),
      order: orderAtEnd(coaching.actions, session.id),
    });
    // At once: whoever types on meanwhile must not lose the first letters of the next line.
    setText('');
    setOwner('');
    setDueOn('');
    if (await run(change)) return;
    setText(text);
    setOwner(owner);
    setDueOn(dueOn);
  };
  return (
    <NewLine
      label={t('session:agreements.newAction')}
      isReady={text.trim() !== ''}
      onAdd={add}
      {...(onClose === undefined ? {} : { onClose })}
    >
      <TextField
        label={t('session:agreements.actionText')}
        value={text}
        isWide
        autoFocus
        onChange={setText}
        maxLength={300}
      />
      <TextField
        label={t('session:agreements.owner')}
        hint={t('session:agreements.ownerHint')}
        value={owner}
        onChange={setOwner}
      />
      <DateField label={t('session:agreements.due')} value={dueOn} onChange={setDueOn} />
    </NewLine>
  );
}

interface NewLineProps {
  readonly label: string;
  readonly isReady: boolean;
  readonly onAdd: () => Promise<void>;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

function NewLine({ label, isReady, onAdd, onClose, children }: NewLineProps) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const add = async () => {
    if (!isReady) return;
    await onAdd();
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form
      ref={form}
      className="session-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape') onClose?.();
        // The fields keep Enter to themselves; in a line that is being written it means the line.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) void add();
      }}
    >
      <div className="fields">{children}</div>
      <div className="row">
        <Button size="sm" isDisabled={!isReady} onPress={() => void add()}>
          {t('session:agreements.add')}
        </Button>
        {onClose === undefined ? null : (
          <Button size="sm" kind="quiet" onPress={onClose}>
            {t('session:agreements.finish')}
          </Button>
        )}
      </div>
    </form>
  );
}
