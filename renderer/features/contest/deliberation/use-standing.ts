import { useEffect, useState } from 'react';
import { checkSeal, type SealCheck } from '../../../../shared/contest-rules/deliberation-seal.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { ResultDocument } from '../../../../shared/documents/result-document.ts';
import { standsAsClosed } from '../../../data/commands/contest-finalise.ts';
import { digestText } from '../../../data/commands/sheet-digest.ts';
import type { JurorSheet } from '../use-contest.ts';

interface StandingParts {
  readonly document: ContestDocument;
  readonly sheets: readonly JurorSheet[];
  readonly result: ResultDocument;
}

/** Whether sheets, jury and what was declared still are those of the closing; null until it is worked out. */
export function useStandsAsClosed({ document, sheets, result }: StandingParts): boolean | null {
  const [answer, setAnswer] = useState<boolean | null>(null);
  const { frozen } = result;
  useEffect(() => {
    let isCurrent = true;
    if (frozen === null) return undefined;
    void standsAsClosed(document, sheets, frozen, digestText).then((stands) => {
      if (isCurrent) setAnswer(stands);
    });
    return () => {
      isCurrent = false;
    };
  }, [document, sheets, frozen]);
  return answer;
}

/** Whether the seal of a confirmed ranking still holds; null until every hash was worked out again. */
export function useSealCheck({ document, sheets, result }: StandingParts): SealCheck | null {
  const [answer, setAnswer] = useState<SealCheck | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const { frozen } = result;
    if (frozen === null || frozen.finalHash === '') return undefined;
    void checkSeal(document, sheets, { ...result, frozen }, digestText).then((check) => {
      if (isCurrent) setAnswer(check);
    });
    return () => {
      isCurrent = false;
    };
  }, [document, sheets, result]);
  return answer;
}
