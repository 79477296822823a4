import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { SessionProvider, type Session } from '../platform/session.tsx';
import { WordsProvider } from '../ui/text.tsx';
import { laterPart } from '../ui/later-part.tsx';
import { NotesProvider } from '../ui/toast.tsx';
import { Frame } from './frame.tsx';
import type { OpenWorkspace } from './open-workspace.ts';
import { useTheme } from './theme.ts';
import { useClosing } from './use-closing.ts';
import { CommandsProvider } from './commands.tsx';
import { CrashPage } from './crash-page.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { FileIntake } from './file-intake.tsx';
import { SampleLaunch } from './sample-launch.tsx';

const FirstStart = laterPart(async () => (await import('../features/first-start/routes.tsx')).FirstStart);

/** What stands around every page once the data are open: settings, language, light, notes, commands. */
export function Workspace({ opened }: { readonly opened: OpenWorkspace }) {
  const { exposed, workspace, store } = opened;
  const [settings, setSettings] = useState(workspace.settings);
  const changeSettings = useCallback<Session['changeSettings']>(
    async (change) => {
      // Seen at once: waiting for the disk before the light changes would feel broken.
      setSettings((before) => ({ ...before, ...change }));
      const kept = await exposed.methods['settings.change'](change);
      if (kept.ok) {
        setSettings(kept.value);
        store.setAuthor(kept.value.personName === '' ? kept.value.laptopName : kept.value.personName);
      }
      return kept;
    },
    [exposed, store],
  );
  const session = useMemo<Session>(
    () => ({ bridge: exposed.methods, workspace, settings, changeSettings }),
    [exposed, workspace, settings, changeSettings],
  );
  useTheme(settings.theme);
  useClosing(exposed, store);
  const isFirstStart = settings.role === null && !workspace.launch.sample;
  return (
    <SessionProvider session={session}>
      <WordsProvider language={settings.language}>
        <NotesProvider>
          <Guarded>
            <CommandsProvider exposed={exposed}>
              <FileIntake>
                {isFirstStart ? (
                  <FirstStart />
                ) : (
                  <SampleLaunch>
                    <Frame />
                  </SampleLaunch>
                )}
              </FileIntake>
            </CommandsProvider>
          </Guarded>
        </NotesProvider>
      </WordsProvider>
    </SessionProvider>
  );
}

/** What breaks outside a page, in the frame itself, leaves a page with words too, never a white window. */
function Guarded({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation();
  return (
    <ErrorBoundary
      resetKey={location}
      fallback={({ componentStack, retry }) => (
        <main>
          <CrashPage componentStack={componentStack} retry={retry} />
        </main>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
