import type { Translate } from '../i18n/translator.ts';
import type { Paper } from '../reports/paper.ts';
import { rankingReport } from '../reports/ranking-report.ts';
import { paperContextOf, subtitleOf, votingTimesOf, type ContestDossier } from './contest-dossier.ts';
import { solidityOf } from './ranking-evidence.ts';
import { rankingTableOf, sheetCountOf } from './ranking-table.ts';

/** The ranking of a contest on paper. */
export function rankingPaper(dossier: ContestDossier, t: Translate): Paper {
  return rankingReport(
    {
      ...paperContextOf(dossier, 'ranking', t),
      subtitle: subtitleOf(dossier, t),
      voting: votingTimesOf(dossier.document),
      sheets: sheetCountOf(dossier),
      jurors: dossier.document.jurors.length,
      ranking: rankingTableOf(dossier, t),
      solidity: solidityOf(dossier.document, dossier.view, dossier.evidence),
    },
    t,
  );
}
