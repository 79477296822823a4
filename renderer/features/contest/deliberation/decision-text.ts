import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { Decision } from '../../../../shared/documents/result-document.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import type { Words } from '../../../ui/text.tsx';
import { pitchNamesOf } from './names.ts';

/** A decision in a sentence; it may hold bold words. */
export function decisionText(document: ContestDocument, decision: Decision, { t, list }: Words): string {
  const named = pitchNamesOf(document, decision.pitches);
  const names = list(named);
  switch (decision.kind) {
    case 'tie-order':
      return t('deliberation:decisions.tie-order', { names: named.join(', ') });
    case 'ex-aequo':
    case 'exclude':
      return t(`deliberation:decisions.${decision.kind}`, { names });
    case 'prize': {
      const prize = document.prizes.find(({ id }) => id === decision.prize)?.value.name ?? '';
      return named.length === 0
        ? t('deliberation:decisions.prizeNone', { prize })
        : t('deliberation:decisions.prize', { prize, names });
    }
    case 'advance':
      return named.length === 0
        ? t('deliberation:decisions.advanceNone')
        : t('deliberation:decisions.advance', { names });
    case 'note':
      return t('deliberation:decisions.note', { text: decision.text });
    default:
      return assertNever(decision.kind);
  }
}

/** Who wrote a decision down, and when. */
export function decisionMeta({ by, at }: Decision, { t, shortDate, time }: Words): string {
  return t('deliberation:decisions.meta', { by, date: shortDate(at), time: time(at) });
}
