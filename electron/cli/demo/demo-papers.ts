import { blankSheetPaper } from '../../../shared/contest-papers/blank-sheet-paper.ts';
import type { ContestDossier } from '../../../shared/contest-papers/contest-dossier.ts';
import { jurorSheetPaper } from '../../../shared/contest-papers/juror-sheet-paper.ts';
import { minutesPaper } from '../../../shared/contest-papers/minutes-paper.ts';
import { rankingPaper } from '../../../shared/contest-papers/ranking-paper.ts';
import type { Translate } from '../../../shared/i18n/translator.ts';
import type { Paper } from '../../../shared/reports/paper.ts';
import { safeFileName } from '../../files/safe-name.ts';

/** A paper with the name of its file. */
export interface NamedPaper {
  readonly fileName: string;
  readonly paper: Paper;
}

/** All papers of a contest: ranking, minutes, one sheet per juror, sheets to fill in by hand. */
export function listPapers(dossier: ContestDossier, t: Translate): readonly NamedPaper[] {
  return [
    { fileName: 'classifica.pdf', paper: rankingPaper(dossier, t) },
    { fileName: 'verbale.pdf', paper: minutesPaper(dossier, t) },
    ...dossier.document.jurors.map((juror) => ({
      fileName: safeFileName(`scheda-${juror.value.code}.pdf`),
      paper: jurorSheetPaper(dossier, juror, t),
    })),
    { fileName: 'schede-in-bianco.pdf', paper: blankSheetPaper(dossier, null, t) },
  ];
}
