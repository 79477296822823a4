import { app, Menu } from 'electron';
import type { MenuTranslate } from './menu-texts.ts';
import type { EventLog } from '../log/event-log.ts';
import type { MainWindow } from './main-window.ts';
import { menuTemplate } from './menu.ts';
import { textMenu } from './spelling.ts';

/** Shows the menus in a language: the native bar, and the one under the right mouse button in texts. */
export function showMenus(main: MainWindow, t: MenuTranslate, log: EventLog): void {
  const template = menuTemplate({
    t,
    platform: process.platform,
    isDevelopment: !app.isPackaged,
    send: (command) => {
      log.note('menu', { command });
      main.send({ type: 'menu', command });
    },
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  const contents = main.window.webContents;
  contents.removeAllListeners('context-menu');
  contents.on('context-menu', (_event, params) => {
    const items = textMenu(contents, params, t);
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window: main.window });
  });
}
