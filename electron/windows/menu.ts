import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/contract/contract.ts';
import type { MenuTranslate } from './menu-texts.ts';

/** What the menu needs to know. */
export interface MenuContext {
  readonly t: MenuTranslate;
  readonly platform: NodeJS.Platform;
  /** Adds what developers need; never in the packed app. */
  readonly isDevelopment: boolean;
  readonly send: (command: MenuCommand) => void;
}

/** The native menu, as a template that Electron turns into the system's own. */
export function menuTemplate({ t, platform, isDevelopment, send }: MenuContext): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const command = (label: string, name: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => send(name),
    // The page answers these keys itself, where it knows what has the focus; the menu only shows them.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  });

  const settings = command(t('menu:settings'), 'go-settings', 'CmdOrCtrl+,');
  const appMenu: MenuItemConstructorOptions = {
    label: 'Miracolo',
    submenu: [
      { role: 'about', label: t('menu:about') },
      separator,
      settings,
      separator,
      { role: 'hide', label: t('menu:hide') },
      { role: 'hideOthers', label: t('menu:hideOthers') },
      { role: 'unhide', label: t('menu:showAll') },
      separator,
      { role: 'quit', label: t('menu:quit') },
    ],
  };
  const fileMenu: MenuItemConstructorOptions = {
    label: t('menu:file'),
    submenu: [
      command(t('menu:importSpreadsheet'), 'import-spreadsheet'),
      command(t('menu:openPackage'), 'open-package'),
      command(t('menu:exportPackage'), 'export-package'),
      separator,
      ...(isMac ? [] : [settings, separator]),
      isMac ? { role: 'close', label: t('menu:close') } : { role: 'quit', label: t('menu:quit') },
    ],
  };
  const editMenu: MenuItemConstructorOptions = {
    label: t('menu:edit'),
    submenu: [
      command(t('menu:undo'), 'undo', 'CmdOrCtrl+Z'),
      command(t('menu:redo'), 'redo', isMac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
      separator,
      { role: 'cut', label: t('menu:cut') },
      { role: 'copy', label: t('menu:copy') },
      { role: 'paste', label: t('menu:paste') },
      { role: 'selectAll', label: t('menu:selectAll') },
    ],
  };
  const goMenu: MenuItemConstructorOptions = {
    label: t('menu:go'),
    submenu: [
      command(t('menu:palette'), 'open-palette', 'CmdOrCtrl+K'),
      separator,
      command(t('menu:programme'), 'go-programme'),
      command(t('menu:organisations'), 'go-organisations'),
      command(t('menu:contests'), 'go-contests'),
    ],
  };
  const viewMenu: MenuItemConstructorOptions = {
    label: t('menu:view'),
    submenu: [
      { role: 'zoomIn', label: t('menu:zoomIn') },
      { role: 'zoomOut', label: t('menu:zoomOut') },
      { role: 'resetZoom', label: t('menu:zoomReset') },
      separator,
      { role: 'togglefullscreen', label: t('menu:fullScreen') },
      ...(isDevelopment ? [separator, { role: 'toggleDevTools' as const, label: t('menu:developer') }] : []),
    ],
  };
  const windowMenu: MenuItemConstructorOptions = {
    label: t('menu:window'),
    role: 'windowMenu',
    submenu: [{ role: 'minimize', label: t('menu:minimise') }],
  };
  const helpMenu: MenuItemConstructorOptions = {
    label: t('menu:help'),
    role: 'help',
    submenu: [
      command(t('menu:shortcuts'), 'open-shortcuts', '?'),
      ...(isMac ? [] : [separator, { role: 'about' as const, label: t('menu:about') }]),
    ],
  };
  return [...(isMac ? [appMenu] : []), fileMenu, editMenu, goMenu, viewMenu, ...(isMac ? [windowMenu] : []), helpMenu];
}
