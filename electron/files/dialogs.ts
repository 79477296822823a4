import { extname, join } from 'node:path';
import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { MenuTranslate } from '../windows/menu-texts.ts';
import { safeFileName } from './safe-name.ts';

/** What a person is asked to choose. */
export type PickKind = 'spreadsheet' | 'package' | 'image' | 'any';

/** The system's own questions about files. Both answer `null` when the person thinks better of it. */
export interface Dialogs {
  chooseFile(kind: PickKind): Promise<string | null>;
  /** @param suggestedName made safe before it is shown. */
  chooseTarget(suggestedName: string): Promise<string | null>;
}

/** See {@link Dialogs}. */
export function createDialogs(parent: () => BrowserWindow | null, t: () => MenuTranslate): Dialogs {
  return {
    async chooseFile(kind) {
      const options = { properties: ['openFile' as const], filters: filtersFor(kind, t()) };
      const window = parent();
      const answer = await (window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options));
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
    async chooseTarget(suggestedName) {
      const name = safeFileName(suggestedName);
      const extension = extname(name);
      const options = {
        defaultPath: join(app.getPath('documents'), name),
        filters: extension === '' ? [] : [{ name: nameOfType(extension, t()), extensions: [extension.slice(1)] }],
      };
      const window = parent();
      const answer = await (window === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options));
      return answer.canceled || answer.filePath === undefined || answer.filePath === '' ? null : answer.filePath;
    },
  };
}

function filtersFor(kind: PickKind, t: MenuTranslate): FileFilter[] {
  const all = { name: t('menu:filterAll'), extensions: ['*'] };
  switch (kind) {
    case 'spreadsheet':
      // Whatever it is called: the importer looks at the content, and says how to mend what it cannot read.
      return [{ name: t('menu:filterSpreadsheets'), extensions: ['csv', 'tsv', 'txt', 'xlsx', 'xls', 'ods'] }, all];
    case 'package':
      return [{ name: t('menu:filterPackages'), extensions: ['miracolo'] }, all];
    case 'image':
      return [{ name: t('menu:filterImages'), extensions: ['png', 'jpg', 'jpeg', 'svg', 'webp'] }];
    case 'any':
      return [all];
    default:
      return assertNever(kind);
  }
}

function nameOfType(extension: string, t: MenuTranslate): string {
  switch (extension.toLowerCase()) {
    case '.miracolo':
      return t('menu:filterPackages');
    case '.csv':
    case '.xlsx':
      return t('menu:filterSpreadsheets');
    case '.pdf':
      return t('menu:filterPdf');
    case '.txt':
      return t('menu:filterText');
    default:
      return extension.slice(1).toUpperCase();
  }
}
