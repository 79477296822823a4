import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { SheetDocument } from '../../../../shared/documents/sheet-document.ts';
import { contestForJuror, stageNumbersOf } from '../../../../shared/contest-rules/juror-contest.ts';
import { digestText } from '../../../data/commands/sheet-digest.ts';
import { submitSheet, takeBackSubmission, type Receipt } from '../../../data/commands/sheet-submission.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { useTellPlace } from '../../../platform/window-place.ts';
import { useWords } from '../../../ui/text.tsx';
import { useAnnounce, useNotes } from '../../../ui/toast.tsx';
import { pitchUnderWay } from '../stage-clock.ts';
import { nowText, useCommand } from '../use-command.ts';
import { useContest, useSheet } from '../use-contest.ts';
import { ReceiptPage } from './receipt-page.tsx';
import { ReviewPage } from './review-page.tsx';
import { ScoreSheet } from './score-sheet.tsx';
import { Gate, LockedDoor, NothingDoor, UnknownDoor } from './sheet-doors.tsx';
import { usePrivateNotes } from './use-private-notes.ts';
import { useSheetActions } from './use-sheet-actions.ts';
import './sheet.css';

/** A juror votes on this laptop: who it is, the sheet, the review, the receipt. */
export function VoteScreen({ contest, juror }: { readonly contest: string; readonly juror: string }) {
  const { t } = useWords();
  const document = useContest(contest);
  const sheet = useSheet(contest, juror);
  if (document === null || sheet === null) return <p className="waiting vote-waiting">{t('contest:loading')}</p>;
  // Another juror begins at the door again, whatever the one before was doing.
  return <JurorVisit key={juror} document={document} juror={juror} sheet={sheet} />;
}

type Stage =
  | { readonly kind: 'gate' }
  | { readonly kind: 'sheet' }
  | { readonly kind: 'review' }
  | { readonly kind: 'receipt'; readonly receipt: Receipt };

interface JurorVisitProps {
  readonly document: ContestDocument;
  readonly juror: string;
  readonly sheet: SheetDocument;
}

function JurorVisit({ document, juror, sheet }: JurorVisitProps) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const run = useCommand();
  const showNote = useNotes();
  const announce = useAnnounce();
  const [stage, setStage] = useState<Stage>({ kind: 'gate' });
  const numbers = useMemo(() => stageNumbersOf(document), [document]);
  const own = useMemo(
    () =>
      contestForJuror(document, juror, (number) =>
        number === 0 ? t('sheet:calibration.name') : t('sheet:blind.name', { number }),
      ),
    [document, juror, t],
  );
  // While a pitch is on stage with its clock running, a sheet opens there.
  const [position, setPosition] = useState(() =>
    Math.max(
      0,
      own.pitches.findIndex(({ id }) => id === pitchUnderWay(document)),
    ),
  );
  const notes = usePrivateNotes(juror);
  const person = document.jurors.find(({ id }) => id === juror)?.value;
  const leave = () => navigate(`/contests/${document.id}`);
  const { title, isExample } = document.contest;
  useTellPlace({ title, isExample, person: person?.name ?? '' });
  useEffect(() => {
    window.document.title = t('common:windowTitle', { page: t('sheet:place', { juror: person?.name ?? '' }) });
  }, [t, person?.name]);

  // Undo is one stack for the whole window: whoever sits down next must not take back, and so see, what this juror did.
  const store = useStore();
  const isInside = stage.kind !== 'gate';
  useEffect(() => {
    if (!isInside) return undefined;
    store.forgetUndo();
    return () => store.forgetUndo();
  }, [store, isInside]);

  const target = useMemo(() => ({ document, juror, sheet }), [document, juror, sheet]);
  const actions = useSheetActions(target, () => setStage({ kind: 'review' }));

  if (person === undefined) return <UnknownDoor onLeave={leave} />;
  if (document.round.state !== 'open' && stage.kind !== 'receipt') {
    return <LockedDoor state={document.round.state} last={sheet.submissions.at(-1)} onLeave={leave} />;
  }
  if (own.pitches.length === 0) return <NothingDoor onLeave={leave} />;
  switch (stage.kind) {
    case 'gate':
      return (
        <Gate
          contest={title}
          name={person.name}
          isAbsent={person.absent}
          onOpen={() => setStage({ kind: 'sheet' })}
          onLeave={leave}
        />
      );
    case 'sheet':
      return (
        <ScoreSheet
          document={own}
          numbers={numbers}
          juror={juror}
          sheet={sheet}
          notes={notes}
          actions={actions}
          initialPosition={position}
          onPosition={setPosition}
        />
      );
    case 'review':
      return (
        <ReviewPage
          document={own}
          numbers={numbers}
          juror={juror}
          sheet={sheet}
          onBack={(index) => {
            if (index !== null) setPosition(index);
            setStage({ kind: 'sheet' });
          }}
          onSign={async (reason) => {
            const signed = await submitSheet(target, { reason, now: nowText() }, digestText);
            if (!signed.ok) await run(signed);
            else if (await run(signed.value.change)) {
              const { receipt } = signed.value;
              announce(t('sheet:announce.signed', { code: receipt.code }));
              setStage({ kind: 'receipt', receipt });
            }
          }}
        />
      );
    default:
      return (
        <ReceiptPage
          receipt={stage.receipt}
          onNext={leave}
          onEdit={() => setStage({ kind: 'sheet' })}
          onTakeBack={() => {
            void run(takeBackSubmission(target, nowText())).then((stored) => {
              if (!stored) return;
              showNote({ message: t('sheet:receipt.takenBack') });
              setStage({ kind: 'sheet' });
            });
          }}
        />
      );
  }
}
