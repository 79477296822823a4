import type { ContestDocument } from '../documents/contest-document.ts';
import type { SubmittedEntry } from '../domain/submission.ts';
import { draftEntries } from './submission-drafting.ts';
import { entryStandingOf, type SheetParts } from './sheet-progress.ts';

/** One thing that differs from the version handed in last. A mark of `null` is missing. */
export type SheetChange =
  | { readonly kind: 'mark'; readonly criterion: string; readonly before: number | null; readonly after: number | null }
  | { readonly kind: 'recused'; readonly reason: string }
  | { readonly kind: 'restored' }
  | { readonly kind: 'remark' }
  | { readonly kind: 'interest' };

/** What differs on one pitch. */
export interface PitchChanges {
  readonly pitch: string;
  readonly changes: readonly SheetChange[];
}

/**
 * What the next version would change, pitch by pitch in the order of the contest: exactly what would be signed, compared with what
 * was signed. Empty before the first version.
 */
export function listSheetChanges(document: ContestDocument, juror: string, sheet: SheetParts): readonly PitchChanges[] {
  const last = sheet.submissions.at(-1)?.body;
  if (last === undefined) return [];
  return draftEntries(document, juror, sheet).flatMap((now): readonly PitchChanges[] => {
    const before = last.entries.find(({ pitch }) => pitch === now.pitch);
    const { byOrganiser } = entryStandingOf(document, juror, now.pitch, sheet.drafts.get(now.pitch));
    const changes = compare(document, before, now, byOrganiser);
    return changes.length === 0 ? [] : [{ pitch: now.pitch, changes }];
  });
}

function compare(
  document: ContestDocument,
  before: SubmittedEntry | undefined,
  now: SubmittedEntry,
  byOrganiser: boolean,
): readonly SheetChange[] {
  const wasRecused = before?.recused ?? false;
  const changes: SheetChange[] = [];
  // Another wording of the organiser's is no change of the juror's.
  if (now.recused && (!wasRecused || (!byOrganiser && before?.recusalReason !== now.recusalReason))) {
    changes.push({ kind: 'recused', reason: now.recusalReason });
  }
  if (wasRecused && !now.recused) changes.push({ kind: 'restored' });
  if (!now.recused) {
    for (const { id } of document.criteria) {
      const [was, is] = [before?.marks[id] ?? null, now.marks[id] ?? null];
      if (was !== is) changes.push({ kind: 'mark', criterion: id, before: was, after: is });
    }
  }
  if ((before?.remark ?? '') !== now.remark) changes.push({ kind: 'remark' });
  if (spellInterest(before) !== spellInterest(now)) changes.push({ kind: 'interest' });
  return changes;
}

function spellInterest(entry: SubmittedEntry | undefined): string {
  return JSON.stringify([entry?.interests ?? [], entry?.interestNote ?? '']);
}
