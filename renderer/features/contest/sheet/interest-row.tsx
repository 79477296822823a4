import { memo, useId, type RefObject } from 'react';
import { interestKindSchema, type InterestKind } from '../../../../shared/domain/submission.ts';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useDraft } from '../../../ui/use-draft.ts';

/** A juror's wish to meet an organisation. */
export interface Interest {
  readonly interests: readonly InterestKind[];
  readonly interestNote: string;
}

interface InterestRowProps extends Interest {
  readonly pitch: string;
  /** Where the key `I` goes. */
  readonly first: RefObject<HTMLButtonElement | null>;
  readonly onChange: (pitch: string, interest: Interest) => void;
  readonly onLeave: () => void;
}

/** "Vorrei incontrarli": as what, with a note once there is a wish. Who sees it stands beside it. */
export const InterestRow = memo(function InterestRow(props: InterestRowProps) {
  const { pitch, interests, interestNote, first, onChange, onLeave } = props;
  const { t } = useWords();
  const id = useId();
  const toggle = (kind: InterestKind) => {
    const kept = interestKindSchema.options.filter((one) => (one === kind) !== interests.includes(one));
    onChange(pitch, { interests: kept, interestNote: kept.length === 0 ? '' : interestNote });
  };
  return (
    <div className="vote-interest" role="group" aria-labelledby={id} aria-describedby={`${id}-sees`}>
      <span id={id} className="label">
        {t('sheet:interest.title')}
      </span>
      <span className="interest-kinds">
        {interestKindSchema.options.map((kind, index) => (
          <button
            key={kind}
            ref={index === 0 ? first : undefined}
            type="button"
            className="interest-kind"
            aria-pressed={interests.includes(kind)}
            onClick={() => toggle(kind)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onLeave();
            }}
          >
            {t(`sheet:interest.kind.${kind}`)}
          </button>
        ))}
      </span>
      <KeyHint keys="I" />
      {interests.length === 0 ? null : (
        <InterestNote
          key={pitch}
          value={interestNote}
          onCommit={(text) => onChange(pitch, { interests, interestNote: text })}
          onLeave={onLeave}
        />
      )}
      <span id={`${id}-sees`} className="interest-sees">
        {t('sheet:interest.sees')}
      </span>
    </div>
  );
});

interface InterestNoteProps {
  readonly value: string;
  readonly onCommit: (text: string) => void;
  readonly onLeave: () => void;
}

function InterestNote({ value, onCommit, onLeave }: InterestNoteProps) {
  const { t } = useWords();
  const draft = useDraft(value, onCommit);
  return (
    <input
      className="interest-note"
      type="text"
      maxLength={300}
      aria-label={t('sheet:interest.note')}
      placeholder={t('sheet:interest.noteHint')}
      value={draft.text}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') draft.commit();
        if (event.key === 'Escape') onLeave();
      }}
    />
  );
}
