import type { StorageFailure } from '../../shared/contract/failures.ts';

const CAUSES: Readonly<Record<string, StorageFailure['cause']>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EAGAIN: 'busy',
  EMFILE: 'too-many-files',
  ENFILE: 'too-many-files',
  EIO: 'device',
  ENXIO: 'device',
  ENODEV: 'device',
};

/**
 * What a failed file operation means to the user.
 *
 * @param error what was thrown; anything that is not a failure of the operating system is a bug and thrown again.
 */
export function storageFailureOf(error: unknown, path: string): StorageFailure {
  if (
    !(error instanceof Error) ||
    !('code' in error) ||
    typeof error.code !== 'string' ||
    !/^E[A-Z0-9]+$/.test(error.code)
  ) {
    throw error;
  }
  return { code: 'storage', cause: CAUSES[error.code] ?? 'unknown', path };
}
