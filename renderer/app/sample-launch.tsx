import { use, useEffect, type ReactNode } from 'react';
import type { Translate } from '../../shared/i18n/translator.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { SampleFailure } from '../data/commands/sample-edition.ts';
import type { LiveStore } from '../data/document-store.ts';
import { useStore } from '../data/store-provider.tsx';
import { openSample } from '../data/use-open-sample.ts';
import { describeSampleFailure } from '../data/describe-failure.ts';
import { useSession } from '../platform/session.tsx';
import { Banner } from '../ui/banner.tsx';
import { useWords } from '../ui/text.tsx';

/** One opening for each store, however often the screen renders. */
const openings = new WeakMap<LiveStore, Promise<Result<null, SampleFailure>>>();

/** Started on the sample edition: it is there before the first page is. Suspends meanwhile. */
export function SampleLaunch({ children }: { readonly children: ReactNode }) {
  const { workspace } = useSession();
  if (!workspace.launch.sample) return <>{children}</>;
  return <WithSample>{children}</WithSample>;
}

function WithSample({ children }: { readonly children: ReactNode }) {
  const { t, loadAllTexts } = useWords();
  const store = useStore();
  const { settings, changeSettings } = useSession();
  const opened = use(openOnce(store, loadAllTexts));
  const isUndecided = opened.ok && settings.role === null;
  // Whoever starts on the sample has begun: a later start goes on with these data instead of asking again.
  useEffect(() => {
    if (isUndecided) void changeSettings({ role: 'coordination' });
  }, [changeSettings, isUndecided]);
  return (
    <>
      {opened.ok ? null : <Banner tone="danger">{describeSampleFailure(t, opened.error)}</Banner>}
      {children}
    </>
  );
}

function openOnce(store: LiveStore, loadTexts: () => Promise<Translate>): Promise<Result<null, SampleFailure>> {
  const opening = openings.get(store) ?? openSample(store, loadTexts, new Date().toISOString());
  openings.set(store, opening);
  return opening;
}
