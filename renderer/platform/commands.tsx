import { createContext, useContext } from 'react';
import type { MenuCommand } from '../../shared/contract/contract.ts';

/** What the whole window can do, whoever asks for it: menu, key, palette, button. */
export interface Commands {
  readonly run: (command: MenuCommand) => void;
  /** Asks for a spreadsheet and opens its preview. @returns whether one was chosen. */
  readonly importSpreadsheet: () => Promise<boolean>;
  /** Asks for a package and shows what it would do. @returns whether one was opened. */
  readonly openPackage: () => Promise<boolean>;
  /** Writes everything this laptop holds into a package and says where. */
  readonly exportPackage: () => Promise<void>;
  /** Takes dropped files to the screen that deals with them. @returns whether there is one. */
  readonly takeFiles: (files: readonly File[]) => Promise<boolean>;
}

/** Filled by `renderer/app`. */
export const CommandsContext = createContext<Commands | null>(null);

/** `const { run } = useCommands(); run('open-palette')`. */
export function useCommands(): Commands {
  const commands = useContext(CommandsContext);
  if (commands === null) throw new Error('A screen stands outside CommandsContext.');
  return commands;
}
