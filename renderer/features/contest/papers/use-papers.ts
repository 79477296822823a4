import { useCallback, useState } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { blankSheetPaper, namedBlankSheets } from '../../../../shared/contest-papers/blank-sheet-paper.ts';
import { contestCodeOf, type ContestDossier } from '../../../../shared/contest-papers/contest-dossier.ts';
import { allJurorSheets } from '../../../../shared/contest-papers/juror-sheet-paper.ts';
import { certificatesPaper } from '../../../../shared/contest-papers/certificates-paper.ts';
import {
  allLetters,
  letterPaper,
  letterPitches,
  type LetterSetting,
} from '../../../../shared/contest-papers/letter-paper.ts';
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
import { useLetterSetting } from './use-letter-setting.ts';
import { loadPaperTexts } from './paper-texts.ts';

/** The papers of a contest that are printed as a whole. */
export type PaperKind =
  'ranking' | 'minutes' | 'sheets' | 'blank' | 'blankNamed' | 'script' | 'certificates' | 'letters';

/** A paper under way. */
export interface PaperJob {
  readonly kind: PaperKind | 'letter';
  readonly jobId: string;
  /** 0 to 1. */
  readonly fraction: number;
}

/** The way to print. */
export interface Papers {
  /** The paper being made, `null` while none is. */
  readonly job: PaperJob | null;
  print(kind: PaperKind): Promise<void>;
  /** Prints the letter of one pitch. */
  printLetter(pitch: string): Promise<void>;
  cancel(): void;
}

/** Prints the papers of a contest: makes the page here, hands it to the main process, tells of progress and of the file. */
export function usePapers(document: ContestDocument | null, sheets: readonly JurorSheet[] | undefined): Papers {
  const { t, language } = useWords();
  const { bridge } = useSession();
  const gather = useContestDossier();
  const gatherLetters = useLetterSetting();
  const showNote = useNotes();
  const [job, setJob] = useState<PaperJob | null>(null);

  const make = useCallback(
    async (kind: PaperJob['kind'], pitch: string | null) => {
      if (document === null || sheets === undefined) return;
      const jobId = `${kind}-${Date.now()}`;
      // Shown from the start: drawing thousands of juries takes a moment too.
      setJob({ kind, jobId, fraction: 0 });
      const texts = await loadPaperTexts(language);
      const dossier = await gather(document, sheets);
      const paper =
        kind === 'letter' || kind === 'letters'
          ? letterOf(dossier, pitch, await gatherLetters(document), texts)
          : makePaper(kind, dossier, texts);
      if (paper === null) {
        setJob(null);
        showNote({ message: t(REFUSALS[kind] ?? 'ranking:paper.none') });
        return;
      }
      const unsubscribe = exposedBridge().onEvent((event) => {
        if (event.type === 'job-progress' && event.jobId === jobId) setJob({ kind, jobId, fraction: event.fraction });
      });
      const name = t(`ranking:paper.${kind}`);
      const whose = dossier.document.pitches.find(({ id }) => id === pitch)?.value.name;
      const suggestedName = [name, contestCodeOf(document), ...(whose === undefined ? [] : [whose])].join(' ');
      const saved = await bridge['pdf.save']({
        jobId,
        // The system's dialog takes any name; a name with a sign for folders would be cut there.
        suggestedName: `${suggestedName.replaceAll(/[\\/:*?"<>|]/gu, ' ').slice(0, MOST_NAME)}.pdf`,
        paper,
      });
      unsubscribe();
      setJob(null);
      if (!saved.ok)
        showNote({ message: describeFailure(t, saved.error), isTrouble: saved.error.code !== 'cancelled' });
      else if (saved.value !== null) {
        const { path } = saved.value;
        showNote({
          message: t('ranking:paper.saved', { name }),
          action: { label: t('ranking:paper.show'), onPress: () => void bridge['files.reveal']({ path }) },
        });
      }
    },
    [document, sheets, gather, gatherLetters, t, language, bridge, showNote],
  );
  const print = useCallback((kind: PaperKind) => make(kind, null), [make]);
  const printLetter = useCallback((pitch: string) => make('letter', pitch), [make]);
  const cancel = useCallback(() => {
    if (job !== null) void bridge['job.cancel']({ jobId: job.jobId });
  }, [bridge, job]);
  return { job, print, printLetter, cancel };
}

/** Letters and certificates tell a place: they wait until somebody has confirmed it. */
const REFUSALS: Partial<Record<PaperJob['kind'], 'ranking:paper.notConfirmed' | 'after:letters.whyNot'>> = {
  certificates: 'ranking:paper.notConfirmed',
  letter: 'after:letters.whyNot',
  letters: 'after:letters.whyNot',
};

/** Characters of a file's name. */
const MOST_NAME = 150;

function letterOf(dossier: ContestDossier, pitch: string | null, setting: LetterSetting, t: Translate): Paper | null {
  if (dossier.document.round.confirmedAt === '') return null;
  if (pitch === null) return allLetters(dossier, setting, t);
  const found = letterPitches(dossier).find(({ id }) => id === pitch);
  return found === undefined ? null : letterPaper(dossier, found, setting, t);
}

function makePaper(kind: Exclude<PaperKind, 'letters'>, dossier: ContestDossier, t: Translate): Paper | null {
  switch (kind) {
    case 'ranking':
      return rankingPaper(dossier, t);
    case 'minutes':
      return minutesPaper(dossier, t);
    case 'sheets':
      return allJurorSheets(dossier, t);
    case 'blank':
      return blankSheetPaper(dossier, null, t);
    case 'blankNamed':
      return namedBlankSheets(dossier, t);
    case 'script':
      return scriptPaper(dossier, t);
    case 'certificates':
      return certificatesPaper(dossier, t);
    default:
      return assertNever(kind);
  }
}
