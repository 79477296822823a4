import type { errors as source } from '../it/errors.ts';
import type { Translation } from '../translation.ts';

/** English texts: what went wrong and how to mend it. */
export const errors: Translation<typeof source> = {
  storage: {
    'disk-full': 'Disk full. Free some space: Miracolo tries again by itself.',
    'read-only': 'This place can only be read. Choose another folder or take the protection off the stick.',
    'no-permission': 'There is no permission to write here. Choose another folder or ask whoever manages the laptop.',
    'no-folder':
      'The folder to write to is not there. If it is on a stick, plug it in again; if not, choose another folder.',
    busy: 'The file is open in another program. Close it and try again.',
    'too-many-files': 'The system has too many open files. Close some programs and try again.',
    device: 'The disk or stick does not answer. Check that it is plugged in well and try again.',
    unknown: 'The system refused to write. Try again; if it happens again, restart the laptop.',
  },
  storageShort: {
    'disk-full': 'Disk full',
    'read-only': 'Disk protected',
    'no-permission': 'No permission',
    'no-folder': 'Folder missing',
    busy: 'File in use',
    'too-many-files': 'Too many open files',
    device: 'The disk does not answer',
    unknown: 'Write refused',
  },
  notFound: 'The file is no longer there. Perhaps it was moved or the stick was taken out.',
  tooLarge: 'The file is too large: {{size}} MB, the most is {{limit}} MB.',
  journalDamaged: 'One copy of this document was damaged. It was set aside and rebuilt from the other: try again.',
  workingCopyQuota: 'The disk is full. The change was not kept: free some space and try again.',
  workingCopyUnavailable:
    'The working copy does not answer. The change was not kept: close Miracolo and open it again.',
  readOnlyNewer: 'These data come from a newer version of Miracolo: they can be read, not changed.',
  readOnlyFull: 'The disk is full: you can read, not write.',
  workspaceTooNew:
    'The data on this laptop come from a newer version of Miracolo. Update Miracolo to open them: nothing was touched.',
  package: {
    'not-a-package':
      'This file is not a Miracolo package. Choose the one whose name ends in .miracolo; if it is that one, ask for it again.',
    cutShort: 'The package is damaged: a part of it is missing. Ask for it again: nothing was kept.',
    'package-damaged': 'The package is damaged ({{entry}}). Ask for it again: nothing was kept.',
    'package-too-new': 'The package comes from a newer version of Miracolo. Update Miracolo and try again.',
    'package-limit':
      'The package is larger than Miracolo accepts and was not opened, to be safe. Ask which laptop it comes from and have it exported again.',
    'package-entry-refused':
      'The package holds a file name that is not allowed ({{entry}}) and was not opened, to be safe. Ask which laptop it comes from and have it exported again.',
  },
  pdf: {
    'print-failed': 'Printing the PDF did not work. Try again.',
    cancelled: 'Stopped: no file was written.',
  },
  internal: 'Something in Miracolo broke. Everything marked as saved is safe. Try again.',
};
