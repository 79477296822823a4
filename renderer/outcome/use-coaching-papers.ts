import { useCallback } from 'react';
import { useStore } from '../data/store-provider.tsx';
import { useCurrentEdition } from '../data/use-current-edition.ts';
import { useWords } from '../ui/text.tsx';
import type { CoachingPaper } from './make-coaching-paper.ts';
import { usePrintPaper, type Printing } from './use-print-paper.ts';

/** The way to print the papers of an organisation. */
export interface CoachingPapers extends Pick<Printing, 'job' | 'cancel'> {
  readonly print: (paper: CoachingPaper) => Promise<void>;
}

/** Prints the papers of an organisation's needs and coaching, from memory: what was typed a moment ago is printed too. */
export function useCoachingPapers(organisation: string): CoachingPapers {
  const { t, language } = useWords();
  const store = useStore();
  const edition = useCurrentEdition();
  const { job, print: printPaper, cancel } = usePrintPaper();
  const print = useCallback(
    (paper: CoachingPaper) => {
      const name = t(`common:paper.${paper.kind}`);
      return printPaper({
        name,
        refusal: t(paper.kind === 'comparison' ? 'common:paper.noComparison' : 'common:paper.noAssessment'),
        make: async (texts) => {
          // The papers are fetched when one is asked for: no screen waits for them.
          const [{ gatherDossier }, { makeCoachingPaper }] = await Promise.all([
            import('./coaching-dossier-of.ts'),
            import('./make-coaching-paper.ts'),
          ]);
          const session = 'session' in paper ? paper.session : null;
          const asked = { organisation, session, edition: edition ?? null, language };
          const dossier = await gatherDossier(store, asked, texts);
          const made = makeCoachingPaper(paper, dossier, texts);
          return made === null ? null : { paper: made, fileName: [name, dossier.organisation.name].join(' ') };
        },
      });
    },
    [printPaper, store, edition, organisation, language, t],
  );
  return { job, print, cancel };
}
