import { useCallback, useState } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { viewRanking } from '../../../../shared/contest-rules/ranking-view.ts';
import { minutesPaperOf } from '../../../../shared/contest-rules/paper-minutes.ts';
import { contestCodeOf, rankingPaperOf, type PaperIssuer } from '../../../../shared/contest-rules/paper-ranking.ts';
import { blankSheetPaperOf, jurorSheetPaperOf } from '../../../../shared/contest-rules/paper-sheets.ts';
import type { Translate } from '../../../../shared/i18n/translator.ts';
import { blankSheetReport } from '../../../../shared/reports/blank-sheet-report.ts';
import { jurorSheetReport } from '../../../../shared/reports/juror-sheet-report.ts';
import { minutesReport } from '../../../../shared/reports/minutes-report.ts';
import { bindPapers, type Paper } from '../../../../shared/reports/paper.ts';
import { rankingReport } from '../../../../shared/reports/ranking-report.ts';
import { findResult } from '../../../data/queries/contests.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { useCurrentEdition } from '../../../data/use-current-edition.ts';
import { exposedBridge } from '../../../platform/bridge.ts';
import { describeFailure } from '../../../platform/describe-failure.ts';
import { useSession } from '../../../platform/session.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import type { JurorSheet } from '../use-contest.ts';

/** The papers of a contest. */
export type PaperKind = 'ranking' | 'minutes' | 'sheets' | 'blank';

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
  const { t, language } = useWords();
  const { bridge } = useSession();
  const { database } = useStore();
  const edition = useCurrentEdition();
  const showNote = useNotes();
  const [job, setJob] = useState<PaperJob | null>(null);

  const print = useCallback(
    async (kind: PaperKind) => {
      if (document === null || sheets === undefined) return;
      const issuer = {
        language,
        name: edition?.programmeName ?? 'Miracolo a Milano',
        detail: t('contest:paper.issuerDetail'),
      };
      const frozen = await findResult(document.id).run(database);
      const paper = makePaper(kind, { document, sheets, inputsHash: frozen?.inputsHash ?? '' }, issuer, t);
      if (paper === null) {
        showNote({ message: t('ranking:paper.none') });
        return;
      }
      const jobId = `${kind}-${Date.now()}`;
      setJob({ kind, jobId, fraction: 0 });
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
    [document, sheets, language, edition, t, database, bridge, showNote],
  );
  const cancel = useCallback(() => {
    if (job !== null) void bridge['job.cancel']({ jobId: job.jobId });
  }, [bridge, job]);
  return { job, print, cancel };
}

interface PaperSource {
  readonly document: ContestDocument;
  readonly sheets: readonly JurorSheet[];
  readonly inputsHash: string;
}

function makePaper(kind: PaperKind, source: PaperSource, issuer: PaperIssuer, t: Translate): Paper | null {
  const { document, sheets } = source;
  const view = viewRanking(document, sheets);
  switch (kind) {
    case 'ranking':
      return rankingReport(rankingPaperOf(document, view, issuer, t), t);
    case 'minutes':
      return minutesReport(minutesPaperOf({ ...source, view }, issuer, t), t);
    case 'blank':
      return blankSheetReport(blankSheetPaperOf(document, issuer, t), t);
    default: {
      const signed = document.jurors.filter(({ id }) =>
        sheets.some((sheet) => sheet.juror === id && sheet.submissions.length > 0),
      );
      const [first, ...rest] = signed.map((juror) =>
        jurorSheetReport(jurorSheetPaperOf(document, juror, sheets, issuer, t), t),
      );
      const title = t('contest:paper.sheetsTitle', { contest: document.contest.title });
      return first === undefined ? null : bindPapers(title, first, ...rest);
    }
  }
}
