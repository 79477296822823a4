import { render, type RenderResult } from '@testing-library/react';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { StoreProvider } from '../../renderer/data/store-provider.tsx';
import { CommandsContext, type Commands } from '../../renderer/platform/commands.tsx';
import { SessionProvider } from '../../renderer/platform/session.tsx';
import { loadFeatureTexts } from '../../renderer/ui/screen-texts.ts';
import { WordsProvider } from '../../renderer/ui/text.tsx';
import { NotesProvider } from '../../renderer/ui/toast.tsx';
import type { Bridge, Settings, WorkspaceState } from '../../shared/contract/contract.ts';
import { ok } from '../../shared/lib/result.ts';
import { bridgeOf, workspaceOf, type Laptop } from './laptop.ts';

/** A screen on a laptop with a real store; `history` are the addresses it went to. */
export interface OpenedScreen extends RenderResult {
  readonly history: readonly string[];
}

// Live queries do not run where the page has no IndexedDB of its own; each laptop still brings its own.
Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });

// As behind the routes, a screen is shown when its texts are there.
await loadFeatureTexts();

const noCommands: Commands = {
  run: () => undefined,
  importSpreadsheet: () => Promise.resolve(false),
  openPackage: () => Promise.resolve(false),
  exportPackage: () => Promise.resolve(),
  takeFiles: () => Promise.resolve(false),
};

/** Shows a screen in Italian with everything that stands around it in the app. */
export function openScreen(
  laptop: Laptop,
  address: string,
  screen: ReactNode,
  methods: Partial<Bridge> = {},
  changed: Partial<Settings> = {},
  place: Partial<WorkspaceState> = {},
): OpenedScreen {
  const { hook, history } = memoryLocation({ path: address, record: true });
  const workspace = { ...workspaceOf('A', []), ...place };
  const bridge = bridgeOf({
    'log.event': () => Promise.resolve(ok(null)),
    'window.progress': () => Promise.resolve(ok(null)),
    'projector.state': () =>
      Promise.resolve(ok({ isOpen: false, screens: [], screen: null, scene: null, reveal: null })),
    ...methods,
  });
  const session = {
    bridge,
    workspace,
    settings: { ...workspace.settings, ...changed },
    changeSettings: () => Promise.resolve(ok(workspace.settings)),
  };
  const opened = render(
    <Router hook={hook}>
      <StoreProvider store={laptop.store}>
        <SessionProvider session={session}>
          <WordsProvider language="it">
            <NotesProvider>
              <CommandsContext.Provider value={noCommands}>{screen}</CommandsContext.Provider>
            </NotesProvider>
          </WordsProvider>
        </SessionProvider>
      </StoreProvider>
    </Router>,
  );
  return { ...opened, history };
}
