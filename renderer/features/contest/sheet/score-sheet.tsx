import { IconBan, IconChartBar, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { SheetDocument } from '../../../../shared/documents/sheet-document.ts';
import { findAnchor } from '../../../../shared/contest-rules/rubric.ts';
import { ownMarksOf } from '../../../../shared/contest-rules/own-marks.ts';
import { entryOnSheet, entryStandingOf, readProgress } from '../../../../shared/contest-rules/sheet-progress.ts';
import { segmentOf, showMarks } from '../../../../shared/contest-rules/shown-marks.ts';
import { scaleOf } from '../../../../shared/contest-rules/submission-drafting.ts';
import { findScaleFault, listMarks } from '../../../../shared/domain/scale.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { useWords } from '../../../ui/text.tsx';
import { useAnnounce } from '../../../ui/toast.tsx';
import { CriteriaList } from './criteria-list.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { OwnScale } from './own-scale.tsx';
import { PitchClock } from './pitch-clock.tsx';
import { PitchList } from './pitch-list.tsx';
import { RecusalDialog } from './recusal-dialog.tsx';
import { RecusalLine } from './recusal-line.tsx';
import { RemarkField } from './remark-field.tsx';
import { useSheetKeys } from './use-sheet-keys.ts';

/** What the sheet asks to be written. */
export interface SheetActions {
  setMark(pitch: string, criterion: string, mark: number | null): void;
  setRemark(pitch: string, remark: string): void;
  recuse(pitch: string, reason: string): void;
  withdrawRecusal(pitch: string): void;
  review(): void;
  handOver(): void;
}

interface ScoreSheetProps {
  readonly document: ContestDocument;
  readonly juror: string;
  readonly sheet: SheetDocument;
  readonly actions: SheetActions;
  /** Where to begin, counted from 0. */
  readonly initialPosition?: number;
  /** Remembers the pitch for who comes back from the review. */
  readonly onPosition?: (position: number) => void;
}

/** The score sheet: one pitch at a time, all of its criteria, the juror's own marks at the side. */
export function ScoreSheet(props: ScoreSheetProps) {
  const { document, juror, sheet, actions, initialPosition = 0, onPosition } = props;
  const words = useWords();
  const { t } = words;
  const announce = useAnnounce();
  const progress = useMemo(() => readProgress(document, juror, sheet), [document, juror, sheet]);
  const scale = useMemo(() => scaleOf(document), [document]);
  const shown = useMemo(() => showMarks(scale), [scale]);
  const own = useMemo(() => ownMarksOf(document, progress, shown), [document, progress, shown]);
  const [position, setPosition] = useState(Math.min(initialPosition, Math.max(0, document.pitches.length - 1)));
  const [place, setPlace] = useState(() => ({ criterion: firstOpen(position), cursor: middleOf(shown.segments) }));
  const [hasFocus, setHasFocus] = useState(true);
  const [dialog, setDialog] = useState<'none' | 'keys' | 'recusal'>('none');
  const [isOwnOpen, setIsOwnOpen] = useState(false);
  const remark = useRef<HTMLTextAreaElement>(null);

  const pitch = document.pitches[position];
  const state = progress.pitches[position];
  const draft = pitch === undefined ? undefined : entryOnSheet(sheet, pitch.id);
  const standing = pitch === undefined ? null : entryStandingOf(document, juror, pitch.id, draft);
  const isOpen = state !== undefined && state.state !== 'recused' && state.state !== 'no-show';
  const criterion = document.criteria[place.criterion];
  const mark = criterion === undefined ? undefined : state?.marks.get(criterion.id);

  function firstOpen(index: number): number {
    const one = progress.pitches[index];
    const found = document.criteria.findIndex(({ id }) => one?.missing.includes(id));
    return found === -1 ? 0 : found;
  }

  const go = (next: number) => {
    const target = Math.max(0, Math.min(document.pitches.length - 1, next));
    if (target === position) return;
    setPosition(target);
    onPosition?.(target);
    setPlace({ criterion: firstOpen(target), cursor: middleOf(shown.segments) });
    setHasFocus(true);
    const name = document.pitches[target]?.value.name ?? '';
    announce(t('sheet:announce.pitch', { position: target + 1, all: document.pitches.length, name }));
  };

  const pitchId = pitch?.id ?? '';
  const { setMark } = actions;
  const write = useCallback(
    (index: number, value: number | null) => {
      const target = document.criteria[index];
      if (target === undefined || !isOpen) return;
      if (value !== null && findScaleFault(value, scale) !== null) return;
      setPlace((before) => ({ criterion: index, cursor: value === null ? before.cursor : segmentOf(shown, value) }));
      setHasFocus(true);
      setMark(pitchId, target.id, value);
      const { name, anchors } = target.value;
      announce(
        value === null
          ? t('sheet:announce.takenBack', { criterion: name })
          : t('sheet:announce.set', {
              criterion: name,
              mark: words.mark(value),
              word: findAnchor(anchors, value)?.word ?? '',
            }),
      );
    },
    [document.criteria, isOpen, scale, shown, setMark, pitchId, announce, t, words],
  );
  const enter = useCallback((index: number, cursor: number) => {
    setPlace((before) =>
      before.criterion === index && before.cursor === cursor ? before : { criterion: index, cursor },
    );
  }, []);

  useSheetKeys(
    {
      mark: (value) => write(place.criterion, value),
      step: (direction) => {
        if (!isOpen) return;
        setHasFocus(true);
        if (mark === undefined) {
          const cursor = Math.max(0, Math.min(shown.segments.length - 1, place.cursor + direction));
          setPlace({ ...place, cursor });
          return;
        }
        const all = listMarks(scale);
        const index = all.findIndex((value) => Math.abs(value - mark) < 1e-6);
        const next = all[index + direction];
        if (next !== undefined) write(place.criterion, next);
      },
      take: () => {
        const value = shown.segments[place.cursor];
        if (mark === undefined && value !== undefined) write(place.criterion, value);
      },
      takeBack: () => {
        if (mark !== undefined) write(place.criterion, null);
      },
      criterion: (direction) => {
        if (!isOpen) return;
        const next = Math.max(0, Math.min(document.criteria.length - 1, place.criterion + direction));
        setPlace({ ...place, criterion: next });
        setHasFocus(true);
      },
      pitch: (direction) => go(position + direction),
      remark: () => remark.current?.focus(),
      recuse: () => {
        if (isOpen) setDialog('recusal');
      },
      review: actions.review,
      help: () => setDialog('keys'),
    },
    scale,
    `${position} ${place.criterion}`,
    dialog === 'none',
  );

  if (pitch === undefined || state === undefined || standing === null) return null;
  return (
    <div className="vote">
      <PitchList document={document} juror={juror} progress={progress} position={position} onGo={go}>
        <Button kind="quiet" size="sm" className="vote-hand-over" onPress={actions.handOver}>
          {t('sheet:handOver')}
        </Button>
      </PitchList>
      <section className="vote-sheet" aria-label={t('sheet:region.sheet')}>
        <header className="vote-pitch">
          <span className="vote-number" aria-hidden="true">
            {position + 1}
          </span>
          <div className="grow">
            <h1>
              {pitch.value.name}
              {pitch.value.isExample ? <Badge shape="square">{t('contest:example')}</Badge> : null}
            </h1>
            <p title={pitch.value.summary}>
              {pitch.value.projectName === '' ? null : <b>{pitch.value.projectName}. </b>}
              {pitch.value.summary}
            </p>
          </div>
          <PitchClock document={document} pitch={pitch.id} />
        </header>
        {isOpen ? (
          <CriteriaList
            document={document}
            sheet={sheet}
            pitch={pitch.id}
            marks={state.marks}
            scale={scale}
            shown={shown}
            place={place}
            hasFocus={hasFocus}
            onMark={write}
            onEnter={enter}
          />
        ) : (
          <RecusalLine
            isNoShow={state.state === 'no-show'}
            standing={standing}
            onWithdraw={() => {
              actions.withdrawRecusal(pitch.id);
              announce(t('sheet:announce.restored', { name: pitch.value.name }));
            }}
          />
        )}
        {state.state === 'no-show' ? null : (
          <div className="vote-remark">
            <RemarkField
              key={pitch.id}
              area={remark}
              value={draft?.remark ?? ''}
              onCommit={(text) => actions.setRemark(pitch.id, text)}
            />
            {isOpen ? (
              <Button icon={IconBan} shortcut="R" onPress={() => setDialog('recusal')}>
                {t('sheet:recuse')}
              </Button>
            ) : null}
          </div>
        )}
        {document.contest.credit === '' ? null : <p className="vote-credit">{document.contest.credit}</p>}
        <footer className="vote-foot">
          <Button icon={IconChevronLeft} shortcut="P" isDisabled={position === 0} onPress={() => go(position - 1)}>
            {t('sheet:previous')}
          </Button>
          <Button
            endIcon={IconChevronRight}
            shortcut="N"
            isDisabled={position === document.pitches.length - 1}
            onPress={() => go(position + 1)}
          >
            {t('sheet:next')}
          </Button>
          <span className="muted grow vote-left">
            {isOpen ? t('sheet:left', { count: state.missing.length }) : null}
          </span>
          <span className="vote-own-opener">
            <Button icon={IconChartBar} onPress={() => setIsOwnOpen((before) => !before)}>
              {t('sheet:own.open')}
            </Button>
          </span>
          <Button kind="primary" shortcut="Ctrl+Enter" onPress={actions.review}>
            {t('sheet:review')}
          </Button>
        </footer>
      </section>
      <aside className={classNames('vote-own', isOwnOpen && 'is-open')} aria-label={t('sheet:region.own')}>
        <OwnScale own={own} shown={shown} scale={scale} pitch={pitch.id} isSigned={sheet.submissions.length > 0} />
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

function middleOf(segments: readonly number[]): number {
  return Math.floor(segments.length / 2);
}
