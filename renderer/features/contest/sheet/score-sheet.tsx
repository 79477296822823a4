import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { SheetDocument } from '../../../../shared/documents/sheet-document.ts';
import {
  changedPitches,
  entryOnSheet,
  entryStandingOf,
  isOpenToJuror,
  readProgress,
} from '../../../../shared/contest-rules/sheet-progress.ts';
import { showMarks } from '../../../../shared/contest-rules/shown-marks.ts';
import { scaleOf } from '../../../../shared/contest-rules/submission-drafting.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useWords } from '../../../ui/text.tsx';
import { useAnnounce } from '../../../ui/toast.tsx';
import { CriteriaList } from './criteria-list.tsx';
import type { Interest } from './interest-row.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { OwnScale } from './own-scale.tsx';
import { PitchHead } from './pitch-head.tsx';
import { PitchList } from './pitch-list.tsx';
import { PitchSayings } from './pitch-sayings.tsx';
import { PrivateNote } from './private-note.tsx';
import { RecusalDialog } from './recusal-dialog.tsx';
import { RecusalLine } from './recusal-line.tsx';
import { HandOverButton } from './sheet-keys.tsx';
import { SheetFoot } from './sheet-foot.tsx';
import { StandingLine } from './standing-line.tsx';
import { useMarkWriting } from './use-mark-writing.ts';
import { useSheetKeys } from './use-sheet-keys.ts';
import { useSheetPlace } from './use-sheet-place.ts';

/** What the sheet asks to be written. The same object for as long as the juror sits there: a mark redraws what it changes. */
export interface SheetActions {
  setMark(pitch: string, criterion: string, mark: number | null): void;
  setRemark(pitch: string, remark: string): void;
  setInterest(pitch: string, interest: Interest): void;
  setPrivateNote(pitch: string, text: string): void;
  recuse(pitch: string, reason: string): void;
  withdrawRecusal(pitch: string): void;
  review(): void;
  handOver(): void;
}

interface ScoreSheetProps {
  /** As this juror sees it: only the pitches asked for, rehearsals first, names hidden in a blind contest. */
  readonly document: ContestDocument;
  /** Numbers on stage by pitch id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly juror: string;
  readonly sheet: SheetDocument;
  /** The juror's private notes by pitch id. */
  readonly notes: ReadonlyMap<string, string>;
  readonly actions: SheetActions;
  /** Where to begin, counted from 0. */
  readonly initialPosition?: number;
  /** Remembers the pitch for who comes back from the review. */
  readonly onPosition?: (position: number) => void;
}

/** The score sheet: one pitch at a time, all of its criteria, the juror's own marks at the side. */
export function ScoreSheet(props: ScoreSheetProps) {
  const { document, numbers, juror, sheet, notes, actions, initialPosition = 0, onPosition } = props;
  const { t } = useWords();
  const announce = useAnnounce();
  const progress = useMemo(() => readProgress(document, juror, sheet), [document, juror, sheet]);
  const scale = useMemo(() => scaleOf(document), [document]);
  const shown = useMemo(() => showMarks(scale), [scale]);
  // The mirror at the side follows a moment later: the mark itself is painted first.
  const mirrored = useDeferredValue(progress);
  const changed = useMemo(() => changedPitches(document, juror, sheet).length, [document, juror, sheet]);
  const at = useSheetPlace({ document, progress, shown, initialPosition, onPosition });
  const { position, place, focusTurn, go, callFocus, setPlace } = at;
  const [dialog, setDialog] = useState<'none' | 'keys' | 'recusal'>('none');
  const [isOwnOpen, setIsOwnOpen] = useState(false);
  const remark = useRef<HTMLTextAreaElement>(null);
  const privateNote = useRef<HTMLTextAreaElement>(null);
  const firstInterest = useRef<HTMLButtonElement>(null);

  const pitch = document.pitches[position];
  const pitchId = pitch?.id ?? '';
  const state = progress.pitches[position];
  const draft = entryOnSheet(sheet, pitchId);
  const standing = entryStandingOf(document, juror, pitchId, draft);
  const isOpen = state !== undefined && isOpenToJuror(state);
  const criterion = document.criteria[place.criterion];
  const mark = criterion === undefined ? undefined : state?.marks.get(criterion.id);
  const last = sheet.submissions.at(-1);
  const person = document.jurors.find(({ id }) => id === juror)?.value;

  const write = useMarkWriting({ document, state, isOpen, scale, shown, pitch: pitchId, at, onMark: actions.setMark });
  const enter = useCallback(
    (index: number, cursor: number) =>
      setPlace((before) =>
        before.criterion === index && before.cursor === cursor ? before : { criterion: index, cursor },
      ),
    [setPlace],
  );
  const toggleOwn = useCallback(() => setIsOwnOpen((before) => !before), []);
  const leaveOwn = useCallback(() => {
    setIsOwnOpen(false);
    callFocus();
  }, [callFocus]);
  const askRecusal = useCallback(() => setDialog('recusal'), []);
  const step = useCallback((direction: 1 | -1) => go(position + direction), [go, position]);

  useSheetKeys(
    {
      mark: (value) => write(place.criterion, value),
      step: (direction) => {
        if (!isOpen) return;
        const next = at.stepFrom(mark, direction, scale);
        if (next !== null) write(place.criterion, next);
      },
      take: () => {
        const value = shown.segments[place.cursor];
        if (mark === undefined && value !== undefined) write(place.criterion, value);
      },
      takeBack: () => {
        if (mark !== undefined) write(place.criterion, null);
      },
      criterion: (direction) => {
        if (isOpen) at.moveCriterion(direction);
      },
      pitch: step,
      remark: () => remark.current?.focus(),
      recuse: () => {
        if (isOpen) setDialog('recusal');
      },
      interest: () => firstInterest.current?.focus(),
      privateNote: () => {
        // In a narrow window the column must stand before it can be written in; and the next letter belongs to the note already.
        flushSync(() => setIsOwnOpen(true));
        privateNote.current?.focus();
      },
      review: actions.review,
      help: () => setDialog('keys'),
    },
    scale,
    `${position} ${place.criterion}`,
    dialog === 'none',
  );

  if (pitch === undefined || state === undefined) return null;
  return (
    <div className="vote">
      <PitchList document={document} numbers={numbers} progress={progress} position={position} onGo={go}>
        <HandOverButton onPress={actions.handOver} />
      </PitchList>
      <section className="vote-sheet" aria-label={t('sheet:region.sheet')}>
        <StandingLine
          last={last}
          changed={changed}
          isOutdated={progress.isOutdated}
          isAbsent={person?.absent ?? false}
        />
        <PitchHead document={document} position={position} number={numbers.get(pitch.id) ?? null} />
        {isOpen ? (
          <CriteriaList
            criteria={document.criteria}
            last={last?.body}
            pitch={pitch.id}
            marks={state.marks}
            scale={scale}
            shown={shown}
            place={place}
            focusTurn={focusTurn}
            onMark={write}
            onEnter={enter}
          />
        ) : (
          <RecusalLine
            isNoShow={state.state === 'no-show'}
            isBlind={document.contest.isBlind}
            standing={standing}
            onWithdraw={() => {
              actions.withdrawRecusal(pitch.id);
              announce(t('sheet:announce.restored', { name: pitch.value.name }));
            }}
          />
        )}
        {state.state === 'no-show' ? null : (
          <PitchSayings
            pitch={pitch.id}
            draft={draft}
            isOpen={isOpen}
            isCalibration={state.isCalibration}
            actions={actions}
            remark={remark}
            firstInterest={firstInterest}
            onRecuse={askRecusal}
            onLeave={callFocus}
          />
        )}
        {document.contest.credit === '' ? null : <p className="vote-credit">{document.contest.credit}</p>}
        <SheetFoot
          isFirst={position === 0}
          isLast={position === document.pitches.length - 1}
          left={isOpen ? state.missing.length : null}
          onStep={step}
          onOwn={toggleOwn}
          onReview={actions.review}
        />
      </section>
      <aside className={classNames('vote-own', isOwnOpen && 'is-open')} aria-label={t('sheet:region.own')}>
        <div className="vote-mirror">
          <OwnScale
            document={document}
            progress={mirrored}
            shown={shown}
            scale={scale}
            pitch={pitch.id}
            isSigned={last !== undefined}
            onGo={go}
          />
        </div>
        <PrivateNote
          key={pitch.id}
          area={privateNote}
          pitch={pitch.id}
          value={notes.get(pitch.id) ?? ''}
          onCommit={actions.setPrivateNote}
          onLeave={leaveOwn}
        />
      </aside>
      <KeysDialog isOpen={dialog === 'keys'} onClose={() => setDialog('none')} />
      {dialog === 'recusal' ? (
        <RecusalDialog
          name={pitch.value.name}
          onClose={() => setDialog('none')}
          onConfirm={(reason) => {
            actions.recuse(pitch.id, reason);
            announce(t('sheet:announce.recused', { name: pitch.value.name }));
          }}
        />
      ) : null}
    </div>
  );
}
