import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { FrozenResult } from '../../../../shared/documents/result-document.ts';
import { canOpen } from '../../../../shared/contest-rules/opening-checks.ts';
import type { RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import { ClosePanel } from '../close/close-panel.tsx';
import type { JurorSheet } from '../use-contest.ts';
import { DeskFacts } from './desk-facts.tsx';
import { JurorBoard } from './juror-board.tsx';
import { standingsOf } from './juror-standing.ts';
import { LatestSignatures } from './latest-signatures.tsx';
import { MissingList } from './missing-list.tsx';
import { NotReady } from './not-ready.tsx';
import { ProjectorPanel } from './projector-panel.tsx';
import { StagePanel } from './stage-panel.tsx';
import { useProjector } from './use-projector.ts';
import { WhatFollows } from './what-follows.tsx';

interface DeskColumnsProps {
  readonly document: ContestDocument;
  readonly sheets: readonly JurorSheet[];
  readonly view: RankingView;
  readonly result: FrozenResult | null;
  readonly isClosing: boolean;
  readonly onClosing: (isClosing: boolean) => void;
  /** Prints the presenter's script; `null` while a paper is under way. */
  readonly onScript: (() => void) | null;
}

/** The stage, the jury and what is missing; beside them the projector and what is known. */
export function DeskColumns({ document, sheets, view, result, isClosing, onClosing, onScript }: DeskColumnsProps) {
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState<string | null>(null);
  const standings = useMemo(() => standingsOf(document, sheets), [document, sheets]);
  const projector = useProjector(document, sheets, result);
  const isOpen = document.round.state === 'open';
  const goVote = (juror: string) => navigate(`/contests/${document.id}/vote/${juror}`);
  return (
    <div className="cols">
      <div className="stack gap">
        {document.round.state !== 'draft' || canOpen(document) ? null : <NotReady document={document} />}
        {document.round.confirmedAt === '' ? null : <WhatFollows document={document} projector={projector} />}
        {isClosing && isOpen ? (
          <ClosePanel document={document} sheets={sheets} view={view} onDone={() => onClosing(false)} />
        ) : null}
        {isOpen ? <StagePanel document={document} onVoting={() => projector.show('voting')} /> : null}
        {document.jurors.length === 0 ? null : (
          <JurorBoard document={document} standings={standings} chosen={chosen} onChoose={setChosen} onVote={goVote} />
        )}
        {isOpen ? (
          <MissingList document={document} standings={standings} onVote={goVote} onClose={() => onClosing(true)} />
        ) : null}
      </div>
      <aside className="stack gap">
        {document.pitches.length === 0 ? null : (
          <ProjectorPanel document={document} projector={projector} onScript={onScript} />
        )}
        <LatestSignatures document={document} sheets={sheets} />
        <DeskFacts document={document} view={view} />
      </aside>
    </div>
  );
}
