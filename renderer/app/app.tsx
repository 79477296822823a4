import { Suspense, useEffect, useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { ExposedBridge } from '../../shared/contract/contract.ts';
import type { Language } from '../../shared/i18n/catalogue.ts';
import { StoreProvider } from '../data/store-provider.tsx';
import { describeFailure, type AnyFailure } from '../data/describe-failure.ts';
import { Button } from '../ui/button.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { useWords, WordsProvider } from '../ui/text.tsx';
import { NotesProvider } from '../ui/toast.tsx';
import { Mark } from './brand.tsx';
import { openWorkspace } from './open-workspace.ts';
import { useTheme } from './theme.ts';
import { Workspace } from './workspace.tsx';

/** The window: opens the data, and says so when it cannot. */
export function App({ exposed }: { readonly exposed: ExposedBridge }) {
  const [fraction, setFraction] = useState<number | null>(null);
  const open = () => openWorkspace(exposed, (done, total) => setFraction(done / total));
  const [opening, setOpening] = useState(open);
  const opened = useAnswer(opening);
  const waiting = <Opening fraction={fraction} />;
  if (opened === null) return waiting;
  if (!opened.ok) {
    return (
      <WordsProvider language={pageLanguage()}>
        <StartFailed failure={opened.error} retry={() => setOpening(open())} />
      </WordsProvider>
    );
  }
  return (
    // A language, or the sample edition, is fetched once the data are open.
    <Suspense fallback={waiting}>
      {/* oxlint-disable-next-line react/hooks -- the router takes the hook as a value and calls it as one */}
      <Router hook={useHashLocation}>
        <StoreProvider store={opened.value.store}>
          <Workspace opened={opened.value} />
        </StoreProvider>
      </Router>
    </Suspense>
  );
}

/**
 * What a promise answered; null until then. Not `use`: React holds back for 300 ms what follows a waiting line of its own.
 *
 * @throws while drawing, what the promise was refused with.
 */
function useAnswer<T>(promise: Promise<T>): T | null {
  const [answer, setAnswer] = useState<{ readonly to: Promise<T>; readonly value: T } | null>(null);
  useEffect(() => {
    let isAsked = true;
    promise.then(
      (value) => isAsked && setAnswer({ to: promise, value }),
      (error: unknown) => {
        setAnswer(() => {
          throw error;
        });
      },
    );
    return () => void (isAsked = false);
  }, [promise]);
  return answer?.to === promise ? answer.value : null;
}

function Opening({ fraction }: { readonly fraction: number | null }) {
  useTheme('system');
  return (
    <WordsProvider language={pageLanguage()}>
      <OpeningLine fraction={fraction} />
    </WordsProvider>
  );
}

/** `fraction` while what one copy of the data lacks is brought back from the other. */
function OpeningLine({ fraction }: { readonly fraction: number | null }) {
  const { t } = useWords();
  return (
    <main className="centred">
      {fraction === null ? (
        <p className="waiting" role="status">
          {t('shell:loading.opening')}
        </p>
      ) : (
        <ProgressBar label={t('shell:loading.comparing')} fraction={fraction} />
      )}
    </main>
  );
}

function StartFailed({ failure, retry }: { readonly failure: AnyFailure; readonly retry: () => void }) {
  const { t } = useWords();
  useTheme('system');
  return (
    <NotesProvider>
      <main className="centred">
        <div className="stack gap start-failed">
          <span className="brand">
            <Mark />
            <b>{t('shell:appName')}</b>
          </span>
          <h1>{t('shell:startFailed.title')}</h1>
          <p>{describeFailure(t, failure)}</p>
          <div>
            <Button kind="primary" onPress={retry}>
              {t('shell:startFailed.retry')}
            </Button>
          </div>
        </div>
      </main>
    </NotesProvider>
  );
}

/** Before the settings are read: what the main process, which knows them, wrote into the page. */
function pageLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'it';
}
