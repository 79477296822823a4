import type {
  JournalDamage,
  PackageFailure,
  PdfFailure,
  ReadFailure,
  StorageFailure,
  WorkspaceTooNew,
} from '../../shared/contract/failures.ts';
import type { BridgeFailure } from '../../shared/contract/method.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';

/** Everything that saving, reading, packing and printing may answer instead of a result. */
export type AnyFailure =
  | StorageFailure
  | ReadFailure
  | JournalDamage
  | PackageFailure
  | PdfFailure
  | BridgeFailure
  | WorkspaceTooNew
  | { readonly code: 'working-copy'; readonly cause: 'quota' | 'unavailable' }
  | { readonly code: 'read-only'; readonly reason: 'newer-version' | 'disk-full' };

const MEGABYTE = 1e6;

/** Says what went wrong and how to mend it, in the person's words. */
export function describeFailure(t: Translate, failure: AnyFailure): string {
  switch (failure.code) {
    case 'storage':
      return t(`errors:storage.${failure.cause}`);
    case 'not-found':
      return t('errors:notFound');
    case 'too-large':
      return t('errors:tooLarge', {
        size: Math.ceil(failure.sizeBytes / MEGABYTE),
        limit: Math.floor(failure.limitBytes / MEGABYTE),
      });
    case 'journal-damaged':
      return t('errors:journalDamaged');
    case 'not-a-package':
    case 'package-too-new':
    case 'package-limit':
      return t(`errors:package.${failure.code}`);
    case 'package-damaged':
      if (failure.entry === '') return t('errors:package.cutShort');
      return t('errors:package.package-damaged', { entry: failure.entry });
    case 'package-entry-refused':
      return t(`errors:package.${failure.code}`, { entry: failure.entry });
    case 'print-failed':
    case 'cancelled':
      return t(`errors:pdf.${failure.code}`);
    case 'workspace-too-new':
      return t('errors:workspaceTooNew');
    case 'working-copy':
      return failure.cause === 'quota' ? t('errors:workingCopyQuota') : t('errors:workingCopyUnavailable');
    case 'read-only':
      return failure.reason === 'newer-version' ? t('errors:readOnlyNewer') : t('errors:readOnlyFull');
    case 'invalid-input':
    case 'internal':
      return t('errors:internal');
    default:
      return assertNever(failure);
  }
}

/** Also the one failure that only the sample edition knows. */
export function describeSampleFailure(
  t: Translate,
  failure: AnyFailure | { readonly code: 'sample-unreadable'; readonly fileName: string },
): string {
  if (failure.code === 'sample-unreadable') return t('shell:sample.unreadable', { name: failure.fileName });
  return describeFailure(t, failure);
}
