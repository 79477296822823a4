import { IconLock, IconUserCheck } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { SheetDocument } from '../../../../shared/documents/sheet-document.ts';
import { digestText } from '../../../data/commands/sheet-digest.ts';
import { declareRecusal, setMark, setRemark, withdrawRecusal } from '../../../data/commands/sheet-marks.ts';
import { submitSheet, takeBackSubmission, type Receipt } from '../../../data/commands/sheet-submission.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { pitchUnderWay } from '../stage-clock.ts';
import { nowText, useCommand } from '../use-command.ts';
import { useContest, useSheet } from '../use-contest.ts';
import { ReceiptPage } from './receipt-page.tsx';
import { ReviewPage } from './review-page.tsx';
import { ScoreSheet, type SheetActions } from './score-sheet.tsx';
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
  const [stage, setStage] = useState<Stage>({ kind: 'gate' });
  // While a pitch is on stage with its clock running, a sheet opens there.
  const [position, setPosition] = useState(() =>
    Math.max(
      0,
      document.pitches.findIndex(({ id }) => id === pitchUnderWay(document)),
    ),
  );
  const person = document.jurors.find(({ id }) => id === juror);
  const leave = () => navigate(`/contests/${document.id}`);

  // Undo is one stack for the whole window: whoever sits down next must not take back, and so see, what this juror did.
  const store = useStore();
  const isInside = stage.kind !== 'gate';
  useEffect(() => {
    if (!isInside) return undefined;
    store.forgetUndo();
    return () => store.forgetUndo();
  }, [store, isInside]);

  const target = useMemo(() => ({ document, juror, sheet }), [document, juror, sheet]);
  const actions = useMemo<SheetActions>(
    () => ({
      setMark: (pitch, criterion, mark) => void run(setMark(target, pitch, criterion, mark)),
      setRemark: (pitch, remark) => void run(setRemark(target, pitch, remark)),
      recuse: (pitch, reason) => void run(declareRecusal(target, pitch, reason)),
      withdrawRecusal: (pitch) => void run(withdrawRecusal(target, pitch)),
      review: () => setStage({ kind: 'review' }),
      handOver: () => navigate(`/contests/${document.id}`),
    }),
    [target, run, navigate, document.id],
  );

  if (person === undefined) return <Door title={t('sheet:gate.unknown')} onLeave={leave} />;
  if (document.round.state !== 'open' && stage.kind !== 'receipt') {
    return <Door title={t('sheet:gate.closedTitle')} text={t('sheet:gate.closedText')} onLeave={leave} />;
  }
  switch (stage.kind) {
    case 'gate':
      return (
        <div className="centred">
          <div className="stack gap vote-gate">
            <Icon of={IconUserCheck} size="l" />
            <p className="muted">{document.contest.title}</p>
            <h1>{t('sheet:gate.title', { name: person.value.name })}</h1>
            <p>{t('sheet:gate.text', { name: person.value.name })}</p>
            {person.value.absent ? <p>{t('sheet:gate.absent', { name: person.value.name })}</p> : null}
            <div className="row">
              <Button kind="primary" size="lg" autoFocus onPress={() => setStage({ kind: 'sheet' })}>
                {t('sheet:gate.open', { name: person.value.name })}
              </Button>
              <Button size="lg" onPress={leave}>
                {t('sheet:gate.notMe')}
              </Button>
            </div>
          </div>
        </div>
      );
    case 'sheet':
      return (
        <ScoreSheet
          document={document}
          juror={juror}
          sheet={sheet}
          actions={actions}
          initialPosition={position}
          onPosition={setPosition}
        />
      );
    case 'review':
      return (
        <ReviewPage
          document={document}
          juror={juror}
          sheet={sheet}
          onBack={(index) => {
            if (index !== null) setPosition(index);
            setStage({ kind: 'sheet' });
          }}
          onSign={async (reason) => {
            const signed = await submitSheet(target, { reason, now: nowText() }, digestText);
            if (!signed.ok) await run(signed);
            else if (await run(signed.value.change)) setStage({ kind: 'receipt', receipt: signed.value.receipt });
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

interface DoorProps {
  readonly title: string;
  readonly text?: string;
  readonly onLeave: () => void;
}

function Door({ title, text, onLeave }: DoorProps) {
  const { t } = useWords();
  return (
    <div className="centred">
      <div className="stack gap vote-gate">
        <Icon of={IconLock} size="l" />
        <h1>{title}</h1>
        {text === undefined ? null : <p>{text}</p>}
        <div>
          <Button kind="primary" size="lg" onPress={onLeave} autoFocus>
            {t('sheet:gate.toDesk')}
          </Button>
        </div>
      </div>
    </div>
  );
}
