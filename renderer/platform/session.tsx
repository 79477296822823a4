import { createContext, useContext, type ReactNode } from 'react';
import type { Bridge, Settings, WorkspaceState } from '../../shared/contract/contract.ts';
import type { BridgeFailure } from '../../shared/contract/method.ts';
import type { StorageFailure } from '../../shared/contract/failures.ts';
import type { Result } from '../../shared/lib/result.ts';

/** What every screen may know of the laptop it runs on. */
export interface Session {
  readonly bridge: Bridge;
  readonly workspace: WorkspaceState;
  /** As they are now; `workspace.settings` are those of the start. */
  readonly settings: Settings;
  /** Keeps settings on this laptop; language and theme are seen at once. */
  changeSettings(change: Partial<Settings>): Promise<Result<Settings, StorageFailure | BridgeFailure>>;
}

const SessionContext = createContext<Session | null>(null);

/** Hands the session to all screens below. */
export function SessionProvider({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

/** The session: `const { bridge, settings } = useSession()`. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('A screen stands outside SessionProvider.');
  return session;
}
