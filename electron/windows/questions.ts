import { dialog, type BrowserWindow } from 'electron';
import type { MenuTranslate } from './menu-texts.ts';

/** Asks whether to close although saving is not done. */
export async function askToCloseAnyway(window: BrowserWindow, t: MenuTranslate): Promise<boolean> {
  const answer = await dialog.showMessageBox(window, {
    type: 'warning',
    message: t('menu:stillSaving.message'),
    detail: t('menu:stillSaving.detail'),
    buttons: [t('menu:stillSaving.wait'), t('menu:stillSaving.closeAnyway')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return answer.response === 1;
}

/** Says that the page keeps dying, before the app quits. */
export async function sayPageIsBroken(window: BrowserWindow, t: MenuTranslate): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'error',
    message: t('menu:pageBroken.message'),
    detail: t('menu:pageBroken.detail'),
    buttons: [t('menu:pageBroken.quit')],
    noLink: true,
  });
}
