import { use, useState, Suspense } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { ExposedBridge } from '../../shared/contract/contract.ts';
import type { Result } from '../../shared/lib/result.ts';
import { StoreProvider } from '../data/store-provider.tsx';
import { describeFailure, type AnyFailure } from '../data/describe-failure.ts';
import { Button } from '../ui/button.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { useWords, WordsProvider } from '../ui/text.tsx';
import { NotesProvider } from '../ui/toast.tsx';
import { Mark } from './brand.tsx';
import { openWorkspace, type OpenWorkspace } from './open-workspace.ts';
import { useTheme } from './theme.ts';
import { Workspace } from './workspace.tsx';

/** The window: opens the data, and says so when it cannot. */
export function App({ exposed }: { readonly exposed: ExposedBridge }) {
  const [fraction, setFraction] = useState<number | null>(null);
  const open = () => openWorkspace(exposed, (done, total) => setFraction(done / total));
  const [opening, setOpening] = useState(open);
  return (
    <Suspense fallback={<Opening fraction={fraction} />}>
      <Opened opening={opening} retry={() => setOpening(open())} />
    </Suspense>
  );
}

interface OpenedProps {
  readonly opening: Promise<Result<OpenWorkspace, AnyFailure>>;
  readonly retry: () => void;
}

function Opened({ opening, retry }: OpenedProps) {
  const opened = use(opening);
  if (!opened.ok) {
    return (
      <WordsProvider language={systemLanguage()}>
        <StartFailed failure={opened.error} retry={retry} />
      </WordsProvider>
    );
  }
  return (
    // The router takes the hook as a value and calls it as one.
    // oxlint-disable-next-line react/hooks
    <Router hook={useHashLocation}>
      <StoreProvider store={opened.value.store}>
        <Workspace opened={opened.value} />
      </StoreProvider>
    </Router>
  );
}

function Opening({ fraction }: { readonly fraction: number | null }) {
  useTheme('system');
  return (
    <WordsProvider language={systemLanguage()}>
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

/** Before the settings are known: Italian unless the system speaks something else. */
function systemLanguage(): 'it' | 'en' {
  return navigator.language.toLowerCase().startsWith('it') || navigator.language === '' ? 'it' : 'en';
}
