import { useState, type ReactNode } from 'react';
import type { DecisionDraft } from '../../../data/commands/contest-deliberation.ts';
import { Button } from '../../../ui/button.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { Decide } from './use-deliberation.ts';

interface DecisionFormProps {
  /** What is decided; reason and votes are asked here. */
  readonly draft: Omit<DecisionDraft, 'reason' | 'inFavour' | 'against' | 'abstained'>;
  readonly confirmLabel: string;
  readonly decide: Decide;
  readonly isReady?: boolean;
  readonly onDone?: () => void;
  readonly onCancel?: () => void;
  /** What must be chosen first. */
  readonly children?: ReactNode;
}

/** A decision with its reason and how the jury voted on it. */
export function DecisionForm(props: DecisionFormProps) {
  const { draft, confirmLabel, decide, isReady = true, onDone, onCancel, children } = props;
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const [votes, setVotes] = useState<Pick<DecisionDraft, 'inFavour' | 'against' | 'abstained'>>({});
  const needsReason = draft.kind !== 'note';
  const isMissing = needsReason && reason.trim() === '';
  const confirm = async () => {
    setWasAsked(true);
    if (isMissing) return;
    if (await decide({ ...draft, ...votes, reason })) onDone?.();
  };
  return (
    <div className="decision-form">
      {children}
      {needsReason ? (
        <TextArea
          label={t('deliberation:form.reason')}
          hint={t('deliberation:form.reasonHint')}
          error={wasAsked && isMissing ? t('deliberation:refusal.reason-missing') : undefined}
          value={reason}
          onChange={setReason}
          rows={2}
          maxLength={600}
        />
      ) : null}
      <div className="decision-votes">
        {(['inFavour', 'against', 'abstained'] as const).map((field) => (
          <NumberField
            key={field}
            label={t(`deliberation:form.${field}`)}
            value={votes[field] ?? null}
            min={0}
            max={999}
            onCommit={(count) =>
              setVotes((before) => ({ ...before, [field]: count === null ? null : Math.round(count) }))
            }
          />
        ))}
      </div>
      <div className="row">
        <Button isDisabled={!isReady} onPress={() => void confirm()}>
          {confirmLabel}
        </Button>
        {onCancel === undefined ? null : (
          <Button kind="quiet" onPress={onCancel}>
            {t('deliberation:form.cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}
