import { useCallback, type RefObject } from 'react';
import type { DraftEntry } from '../../../../shared/documents/sheet-document.ts';
import { useWords } from '../../../ui/text.tsx';
import { useAnnounce } from '../../../ui/toast.tsx';
import { InterestRow, type Interest } from './interest-row.tsx';
import { RemarkField } from './remark-field.tsx';
import type { SheetActions } from './score-sheet.tsx';
import { RecuseButton } from './sheet-keys.tsx';

interface PitchSayingsProps {
  readonly pitch: string;
  readonly draft: DraftEntry | undefined;
  /** Marks are asked for here. */
  readonly isOpen: boolean;
  readonly isCalibration: boolean;
  readonly actions: SheetActions;
  readonly remark: RefObject<HTMLTextAreaElement | null>;
  readonly firstInterest: RefObject<HTMLButtonElement | null>;
  readonly onRecuse: () => void;
  readonly onLeave: () => void;
}

/** What a juror says of a pitch besides the marks: the remark, the recusal, the wish to meet them. */
export function PitchSayings(props: PitchSayingsProps) {
  const { pitch, draft, isOpen, isCalibration, actions, remark, firstInterest, onRecuse, onLeave } = props;
  const { t, list } = useWords();
  const announce = useAnnounce();
  const { setInterest } = actions;
  const changeInterest = useCallback(
    (id: string, interest: Interest) => {
      setInterest(id, interest);
      const kinds = list(interest.interests.map((kind) => t(`sheet:interest.kind.${kind}`)));
      announce(kinds === '' ? t('sheet:announce.interestNone') : t('sheet:announce.interest', { kinds }));
    },
    [setInterest, announce, t, list],
  );
  return (
    <>
      <div className="vote-remark">
        <RemarkField
          key={pitch}
          area={remark}
          pitch={pitch}
          value={draft?.remark ?? ''}
          onCommit={actions.setRemark}
          onLeave={onLeave}
        />
        {isOpen ? <RecuseButton onPress={onRecuse} /> : null}
      </div>
      {/* Who abstains because of a link asks for no meeting here: the two would contradict each other. */}
      {isOpen && !isCalibration ? (
        <InterestRow
          pitch={pitch}
          interests={draft?.interests ?? NO_INTERESTS}
          interestNote={draft?.interestNote ?? ''}
          first={firstInterest}
          onChange={changeInterest}
          onLeave={onLeave}
        />
      ) : null}
    </>
  );
}

const NO_INTERESTS: Interest['interests'] = [];
