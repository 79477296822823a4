import { useState } from 'react';
import type { Translate } from '../../shared/i18n/translator.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import type { SampleFailure } from './commands/sample-edition.ts';
import type { LiveStore } from './document-store.ts';
import { listEditions } from './queries/editions.ts';
import { chooseEdition } from './use-current-edition.ts';

/**
 * Opens the sample edition: the one that is there already, or a new one with its organisations, people and contests.
 *
 * @param loadTexts the texts of all features: contests are written in words.
 * @param now ISO date and time.
 */
export async function openSample(
  store: LiveStore,
  loadTexts: () => Promise<Translate>,
  now: string,
): Promise<Result<null, SampleFailure>> {
  const editions = await listEditions().run(store.database);
  const before = editions.find((edition) => edition.isSample);
  if (before !== undefined) {
    chooseEdition(before.id);
    return ok(null);
  }
  // The reading of spreadsheets comes with them: nothing that most starts need.
  const { createSampleEdition } = await import('./commands/sample-edition.ts');
  const { createSampleContests } = await import('./commands/sample-contests.ts');
  const t = await loadTexts();
  const facts = { name: t('shell:sample.edition'), startsOn: '2020-11-01', endsOn: '2021-07-31' };
  const edition = await createSampleEdition(store, store.bridge, facts, t, now);
  if (!edition.ok) return edition;
  const contests = await createSampleContests(store, store.bridge, t, now);
  if (!contests.ok) return err(contests.error);
  chooseEdition(edition.value.id);
  return ok(null);
}

/** The sample edition for a button: whether it is being made, and what went wrong. */
export interface SampleOpening {
  readonly isBusy: boolean;
  readonly failure: SampleFailure | null;
  /** @returns whether the sample edition is open now. */
  readonly open: () => Promise<boolean>;
}

/** See {@link openSample}. */
export function useOpenSample(store: LiveStore, loadTexts: () => Promise<Translate>): SampleOpening {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<SampleFailure | null>(null);
  return {
    isBusy,
    failure,
    async open() {
      setBusy(true);
      setFailure(null);
      const opened = await openSample(store, loadTexts, new Date().toISOString());
      setBusy(false);
      if (!opened.ok) setFailure(opened.error);
      return opened.ok;
    },
  };
}
