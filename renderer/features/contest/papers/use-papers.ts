import { useCallback, useState } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { blankSheetPaper } from '../../../../shared/contest-papers/blank-sheet-paper.ts';
import { contestCodeOf, type ContestDossier } from '../../../../shared/contest-papers/contest-dossier.ts';
import { allJurorSheets } from '../../../../shared/contest-papers/juror-sheet-paper.ts';
import { certificatesPaper } from '../../../../shared/contest-papers/certificates-paper.ts';
import { minutesPaper } from '../../../../shared/contest-papers/minutes-paper.ts';
import { rankingPaper } from '../../../../shared/contest-papers/ranking-paper.ts';
import { scriptPaper } from '../../../../shared/contest-papers/script-paper.ts';
import type { Translate } from '../../../../shared/i18n/translator.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import type { Paper } from '../../../../shared/reports/paper.ts';
import { exposedBridge } from '../../../platform/bridge.ts';
import { describeFailure } from '../../../data/describe-failure.ts';
import { useSession } from '../../../platform/session.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import type { JurorSheet } from '../use-contest.ts';
import { useContestDossier } from './use-contest-dossier.ts';

/** The papers of a contest. */
export type PaperKind = 'ranking' | 'minutes' | 'sheets' | 'blank' | 'script' | 'certificates';

/** A paper under way. */
export interface PaperJob {
  readonly kind: PaperKind;
  readonly jobId: string;
  /** 0 to 1. */
  readonly fraction: number;
}

/** The way to print. */
export interface Papers {
  /** The paper being made, `null` while none is. */
  readonly job: PaperJob | null;
  print(kind: PaperKind): Promise<void>;
  cancel(): void;
}

/** Prints the papers of a contest: makes the page here, hands it to the main process, tells of progress and of the file. */
export function usePapers(document: ContestDocument | null, sheets: readonly JurorSheet[] | undefined): Papers {
  const { t } = useWords();
  const { bridge } = useSession();
  const gather = useContestDossier();
  const showNote = useNotes();
  const [job, setJob] = useState<PaperJob | null>(null);

  const print = useCallback(
    async (kind: PaperKind) => {
      if (document === null || sheets === undefined) return;
      const jobId = `${kind}-${Date.now()}`;
      // Shown from the start: drawing thousands of juries takes a moment too.
      setJob({ kind, jobId, fraction: 0 });
      const paper = makePaper(kind, await gather(document, sheets), t);
      if (paper === null) {
        setJob(null);
        showNote({ message: t(kind === 'certificates' ? 'ranking:paper.notConfirmed' : 'ranking:paper.none') });
        return;
      }
      const unsubscribe = exposedBridge().onEvent((event) => {
        if (event.type === 'job-progress' && event.jobId === jobId) setJob({ kind, jobId, fraction: event.fraction });
      });
      const name = t(`ranking:paper.${kind}`);
      const saved = await bridge['pdf.save']({
        jobId,
        suggestedName: `${name} ${contestCodeOf(document)}.pdf`,
        paper,
      });
      unsubscribe();
      setJob(null);
      if (!saved.ok) showNote({ message: describeFailure(t, saved.error) });
      else if (saved.value !== null) {
        const { path } = saved.value;
        showNote({
          message: t('ranking:paper.saved', { name }),
          action: { label: t('ranking:paper.show'), onPress: () => void bridge['files.reveal']({ path }) },
        });
      }
    },
    [document, sheets, gather, t, bridge, showNote],
  );
  const cancel = useCallback(() => {
    if (job !== null) void bridge['job.cancel']({ jobId: job.jobId });
  }, [bridge, job]);
  return { job, print, cancel };
}

function makePaper(kind: PaperKind, dossier: ContestDossier, t: Translate): Paper | null {
  switch (kind) {
    case 'ranking':
      return rankingPaper(dossier, t);
    case 'minutes':
      return minutesPaper(dossier, t);
    case 'sheets':
      return allJurorSheets(dossier, t);
    case 'blank':
      return blankSheetPaper(dossier, null, t);
    case 'script':
      return scriptPaper(dossier, t);
    case 'certificates':
      return certificatesPaper(dossier, t);
    default:
      return assertNever(kind);
  }
}
