import { useEffect, useMemo } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { documentIdOf } from '../../../../shared/documents/document-id.ts';
import type { SheetDocument } from '../../../../shared/documents/sheet-document.ts';
import type { DocumentState } from '../../../../shared/documents/state.ts';
import type { Translate } from '../../../../shared/i18n/translator.ts';
import {
  compareCopies,
  copyStageOf,
  readPaperCopy,
  type CopyStage,
} from '../../../../shared/contest-rules/paper-copies.ts';
import type { SheetTarget } from '../../../data/commands/sheet-marks.ts';
import type { PaperCopies } from '../../../data/commands/sheet-transcript.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { useDocument } from '../../../data/use-document.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import { useWords } from '../../../ui/text.tsx';
import { ContestGone } from '../contest-gone.tsx';
import { useContest, useSheet } from '../use-contest.ts';
import { BeginCopy } from './begin-copy.tsx';
import { CompareCopies } from './compare-copies.tsx';
import { CopyGrid } from './copy-grid.tsx';
import { CopySteps } from './copy-steps.tsx';
import { RecordedCopy } from './recorded-copy.tsx';
import './transcription.css';

/** A paper sheet is copied by two people, one after the other; what they do not agree on is settled by the paper. */
export function TranscriptionPage({ contest, juror }: { readonly contest: string; readonly juror: string }) {
  const { t } = useWords();
  const document = useContest(contest);
  const sheet = useSheet(contest, juror);
  const state = useDocument(documentIdOf({ kind: 'sheet', contest, juror }));
  if (document === null || sheet === null || state === null) {
    return <p className="waiting">{t('transcription:loading')}</p>;
  }
  if (document.contest.title === '' && document.jurors.length === 0) return <ContestGone />;
  return <Transcription document={document} juror={juror} sheet={sheet} state={state} />;
}

interface TranscriptionProps {
  readonly document: ContestDocument;
  readonly juror: string;
  readonly sheet: SheetDocument;
  readonly state: DocumentState;
}

function Transcription({ document, juror, sheet, state }: TranscriptionProps) {
  const { t } = useWords();
  const person = document.jurors.find(({ id }) => id === juror)?.value;
  const copies = useMemo<PaperCopies>(() => [readPaperCopy(state, 1), readPaperCopy(state, 2)], [state]);
  const stage = copyStageOf(copies, sheet.submissions);
  const left = useMemo(() => compareCopies(document, juror, copies).length, [document, juror, copies]);
  // Undo is one stack for the whole window: who copies second must not take back, and so see, what the first one copied.
  const store = useStore();
  useEffect(() => {
    store.forgetUndo();
    return () => store.forgetUndo();
  }, [store, stage]);
  const target = useMemo(() => ({ document, juror, sheet }), [document, juror, sheet]);
  const crumbs = [
    { label: t('contest:list.title'), href: '/contests' },
    { label: document.contest.title, href: `/contests/${document.id}` },
    { label: t('transcription:crumb') },
  ];
  const title = t('transcription:title', { juror: person?.name ?? '' });
  if (person === undefined) return <PageHead title={t('transcription:unknown')} crumbs={crumbs} />;
  if (document.round.state !== 'open' && stage !== 'recorded') {
    return <PageHead title={title} crumbs={crumbs} sentence={t('transcription:closed')} />;
  }
  return (
    <>
      <PageHead title={title} crumbs={crumbs} sentence={sentenceOf(t, stage, left)} />
      <CopySteps stage={stage} copies={copies} />
      {stage === 'first' || stage === 'second' ? (
        // Only this one copy goes further down: nothing of the other can stand on the screen.
        <CopyTurn key={stage} stage={stage} target={target} copies={copies} />
      ) : stage === 'compare' ? (
        <CompareCopies target={target} copies={copies} name={person.name} />
      ) : (
        <RecordedCopy target={target} copies={copies} />
      )}
    </>
  );
}

interface CopyTurnProps {
  readonly stage: 'first' | 'second';
  readonly target: SheetTarget;
  readonly copies: PaperCopies;
}

function CopyTurn({ stage, target, copies }: CopyTurnProps) {
  const number = stage === 'first' ? 1 : 2;
  const copy = copies[number - 1] ?? copies[0];
  if (copy.by === '') return <BeginCopy target={target} copies={copies} number={number} />;
  return <CopyGrid target={target} number={number} copy={copy} />;
}

function sentenceOf(t: Translate, stage: CopyStage, left: number): string {
  if (stage !== 'compare') return t(`transcription:lead.${stage}`);
  return left === 0 ? t('transcription:lead.same') : t('transcription:lead.differ', { count: left });
}
