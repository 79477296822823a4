import type { z } from 'zod';
import { recusalIdOf, recusalRecord, type ContestDocument } from '../../../shared/documents/contest-document.ts';
import type { RecordChange } from '../../../shared/documents/write.ts';
import type { KnownLink, LinkKind, LinkReview } from '../../../shared/contest-rules/links.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { Change } from '../store-contract.ts';
import { contestChange, findClosedLock, type ContestRefusal } from './contest-change.ts';
import { recordChange } from './record-change.ts';

/** What is said of a recusal that rests on a link: one text, or one for each kind. */
export type LinkReason = string | ((kind: LinkKind) => string);

/** Writes links as recusals. */
export function linkChanges(links: readonly KnownLink[], reason: LinkReason): readonly RecordChange<z.ZodRawShape>[] {
  return links.map(({ juror, pitch, kind }) =>
    recordChange(recusalRecord, recusalIdOf(juror, pitch), {
      kind,
      reason: typeof reason === 'string' ? reason : reason(kind),
      archived: false,
    }),
  );
}

/** Applies what somebody chose of a {@link LinkReview}; nothing that was not chosen changes. */
export function applyLinks(
  document: ContestDocument,
  chosen: LinkReview,
  reason: LinkReason,
): Result<Change, ContestRefusal> {
  const lock = findClosedLock(document);
  if (lock !== null) return err(lock);
  return ok(
    contestChange(document.id, 'contest:preparation.undo.links', [
      ...linkChanges(chosen.toAdd, reason),
      ...chosen.toRemove.map(({ juror, pitch }) =>
        recordChange(recusalRecord, recusalIdOf(juror, pitch), { archived: true }),
      ),
    ]),
  );
}
