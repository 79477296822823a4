import { useCallback } from 'react';
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
import { usePrintPaper, type Printing } from '../../../outcome/use-print-paper.ts';
import { useWords } from '../../../ui/text.tsx';
import type { JurorSheet } from '../use-contest.ts';
import { useContestDossier } from './use-contest-dossier.ts';
import { useLetterSetting } from './use-letter-setting.ts';

/** The papers of a contest that are printed as a whole. */
export type PaperKind =
  'ranking' | 'minutes' | 'sheets' | 'blank' | 'blankNamed' | 'script' | 'certificates' | 'letters';

/** The way to print the papers of a contest. */
export interface Papers extends Pick<Printing, 'job' | 'cancel'> {
  print(kind: PaperKind): Promise<void>;
  /** Prints the letter of one pitch. */
  printLetter(pitch: string): Promise<void>;
}

/** Prints the papers of a contest. */
export function usePapers(document: ContestDocument | null, sheets: readonly JurorSheet[] | undefined): Papers {
  const { t } = useWords();
  const gather = useContestDossier();
  const gatherLetters = useLetterSetting();
  const { job, print: printPaper, cancel } = usePrintPaper();

  const order = useCallback(
    async (kind: PaperKind | 'letter', pitch: string | null) => {
      if (document === null || sheets === undefined) return;
      const name = t(`ranking:paper.${kind}`);
      await printPaper({
        name,
        refusal: t(REFUSALS[kind] ?? 'ranking:paper.none'),
        make: async (texts) => {
          const dossier = await gather(document, sheets);
          const paper =
            kind === 'letter' || kind === 'letters'
              ? letterOf(dossier, pitch, await gatherLetters(document), texts)
              : makePaper(kind, dossier, texts);
          if (paper === null) return null;
          const whose = dossier.document.pitches.find(({ id }) => id === pitch)?.value.name;
          return {
            paper,
            fileName: [name, contestCodeOf(document), ...(whose === undefined ? [] : [whose])].join(' '),
          };
        },
      });
    },
    [document, sheets, gather, gatherLetters, printPaper, t],
  );
  const print = useCallback((kind: PaperKind) => order(kind, null), [order]);
  const printLetter = useCallback((pitch: string) => order('letter', pitch), [order]);
  return { job, print, printLetter, cancel };
}

/** Letters and certificates tell a place: they wait until somebody has confirmed it. */
const REFUSALS: Partial<Record<PaperKind | 'letter', 'ranking:paper.notConfirmed' | 'after:letters.whyNot'>> = {
  certificates: 'ranking:paper.notConfirmed',
  letter: 'after:letters.whyNot',
  letters: 'after:letters.whyNot',
};

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
