import { useCallback } from 'react';
import type { ContestDossier } from '../../../../shared/contest-papers/contest-dossier.ts';
import type { RankingEvidence } from '../../../../shared/contest-papers/ranking-evidence.ts';
import { sheetsAtClosing } from '../../../../shared/contest-rules/frozen-result.ts';
import { viewRanking, type RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { documentIdOf } from '../../../../shared/documents/document-id.ts';
import { readResult } from '../../../../shared/documents/result-document.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { useCurrentEdition } from '../../../data/use-current-edition.ts';
import { useWords } from '../../../ui/text.tsx';
import { tabulateContest } from '../tabulate-contest.ts';
import type { JurorSheet } from '../use-contest.ts';

/** Gathers what the papers of a contest are made of; the doubt is computed away from the window. */
export type GatherDossier = (document: ContestDocument, sheets: readonly JurorSheet[]) => Promise<ContestDossier>;

/** See {@link GatherDossier}. */
export function useContestDossier(): GatherDossier {
  const { language } = useWords();
  const store = useStore();
  const edition = useCurrentEdition();
  const issuer = edition?.programmeName ?? 'Miracolo a Milano';
  return useCallback(
    async (document, allSheets) => {
      // From memory: what was typed a moment ago, and is on its way to the disk, is printed too.
      const state = await store.read(documentIdOf({ kind: 'result', id: document.id }));
      const result = readResult(state, document.id);
      // Once confirmed, papers tell what was confirmed: what arrived later is listed on the screen and counts nowhere.
      const sheets = document.round.confirmedAt === '' ? allSheets : sheetsAtClosing(allSheets, result.frozen);
      const view = viewRanking(document, sheets);
      return {
        language,
        issuer,
        document,
        view,
        sheets,
        result,
        evidence: await gatherEvidence(document, view),
      };
    },
    [language, issuer, store],
  );
}

async function gatherEvidence(document: ContestDocument, view: RankingView): Promise<RankingEvidence | null> {
  const tabulated = await tabulateContest(document, view);
  if (tabulated === null) return null;
  const { tabulation, doubt, leaveOneOut } = tabulated;
  return { doubt, leaveOneOut, agreement: tabulation.agreement, components: tabulation.components ?? 1 };
}
