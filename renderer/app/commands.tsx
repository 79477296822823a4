import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { BridgeEvent, ExposedBridge, MenuCommand } from '../../shared/contract/contract.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import { CommandPalette } from './command-palette.tsx';
import { CommandsContext, type Commands } from '../platform/commands.tsx';
import { useSession } from '../platform/session.tsx';
import { ShortcutsSheet } from './shortcuts-sheet.tsx';
import { isTyping } from './typing.ts';
import { useImportSpreadsheet } from './use-import.ts';
import { useTakeFiles } from './use-take-files.ts';
import { useExportPackage, useOpenPackage } from './use-packages.ts';
import { useUndo } from './use-undo.ts';

interface CommandsProviderProps {
  readonly exposed: ExposedBridge;
  readonly children: ReactNode;
}

/** Holds the palette and the list of shortcuts, and listens to keys, to the native menu and to files opened with the app. */
export function CommandsProvider({ exposed, children }: CommandsProviderProps) {
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [, navigate] = useLocation();
  const { settings, workspace } = useSession();
  const isStarted = settings.role !== null || workspace.launch.sample;
  const { undo, redo } = useUndo();
  const openPackage = useOpenPackage();
  const exportPackage = useExportPackage();
  const importSpreadsheet = useImportSpreadsheet();
  const takeFiles = useTakeFiles();

  const run = (command: MenuCommand): void => {
    switch (command) {
      case 'undo':
      case 'redo':
        // A menu key reaches the page even while somebody types: then the text is meant.
        if (isTyping(document.activeElement)) document.execCommand(command);
        else if (command === 'undo') undo();
        else redo();
        return;
      case 'open-palette':
        if (isStarted) setPaletteOpen(true);
        return;
      case 'open-shortcuts':
        setSheetOpen(true);
        return;
      case 'import-spreadsheet':
        void importSpreadsheet();
        return;
      case 'open-package':
        void openPackage({});
        return;
      case 'export-package':
        void exportPackage();
        return;
      case 'go-programme':
        navigate('/');
        return;
      case 'go-organisations':
        navigate('/organisations');
        return;
      case 'go-contests':
        navigate('/contests');
        return;
      case 'go-settings':
        navigate('/settings');
        return;
      default:
        assertNever(command);
    }
  };

  const latest = useRef({ run, openPackage, importSpreadsheet, exportPackage, takeFiles });
  useEffect(() => {
    latest.current = { run, openPackage, importSpreadsheet, exportPackage, takeFiles };
  });
  // One object for the life of the window: a screen does not render anew because a command was made anew.
  const stable = useMemo<Commands>(
    () => ({
      run: (command) => latest.current.run(command),
      importSpreadsheet: () => latest.current.importSpreadsheet(),
      openPackage: () => latest.current.openPackage({}),
      exportPackage: () => latest.current.exportPackage(),
      takeFiles: (files) => latest.current.takeFiles(files),
    }),
    [],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (command === null) return;
      event.preventDefault();
      latest.current.run(command);
    };
    const onEvent = (event: BridgeEvent) => {
      if (event.type === 'menu') latest.current.run(event.command);
      else if (event.type === 'file-opened') void latest.current.openPackage({ path: event.path });
    };
    window.addEventListener('keydown', onKeyDown);
    const unsubscribe = exposed.onEvent(onEvent);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      unsubscribe();
    };
  }, [exposed]);

  return (
    <CommandsContext.Provider value={stable}>
      {children}
      <CommandPalette isOpen={isPaletteOpen} onClose={() => setPaletteOpen(false)} run={stable.run} />
      <ShortcutsSheet isOpen={isSheetOpen} onClose={() => setSheetOpen(false)} />
    </CommandsContext.Provider>
  );
}

/** Keys that hold everywhere. Null for all others, and for those that belong to a field while somebody types. */
export function commandOf(event: KeyboardEvent): MenuCommand | null {
  if (event.defaultPrevented || event.altKey) return null;
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (control && key === 'k') return 'open-palette';
  if (isTyping(event.target)) return null;
  if (control && key === 'z') return event.shiftKey ? 'redo' : 'undo';
  if (control && key === 'y') return 'redo';
  if (!control && event.key === '?') return 'open-shortcuts';
  return null;
}
