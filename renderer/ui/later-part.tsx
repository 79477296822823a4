import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { useWords } from './text.tsx';

/** A component whose code is fetched when it is first shown; `prefetch` asks for it earlier. */
export interface LaterPart<Props> {
  (props: Props): ReactNode;
  prefetch(): Promise<unknown>;
}

/**
 * Fetches a component once it is first shown. Not React's `lazy`: there a page that waited is held back for 300 ms after the
 * waiting line was drawn, fetched or not (measured: a quarter of the time from start to the first list). A fetch that failed is
 * thrown to the error boundary, and tried again when the part is shown again.
 */
export function laterPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  let fetched: ComponentType<Props> | null = null;
  let fetching: Promise<ComponentType<Props>> | null = null;

  function fetchPart(): Promise<ComponentType<Props>> {
    fetching ??= load().then(
      (part) => (fetched = part),
      (error: unknown) => {
        fetching = null;
        throw error;
      },
    );
    return fetching;
  }

  function Later(props: Props): ReactNode {
    const [Part, setPart] = useState(() => fetched);
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      if (Part !== null) return undefined;
      let isShown = true;
      fetchPart().then(
        (part) => isShown && setPart(() => part),
        (error: unknown) => isShown && setFailure({ error }),
      );
      return () => void (isShown = false);
    }, [Part]);
    if (failure !== null) throw failure.error;
    return Part === null ? <Waiting /> : <Part {...props} />;
  }

  return Object.assign(Later, { prefetch: fetchPart });
}

/** Long enough for a page to have painted its own, short enough to be there before a person has chosen where to go. */
const PREFETCH_AFTER_MS = 300;

/** Fetches what people go to from here, once this page had time to show itself. */
export function usePrefetch(part: Pick<LaterPart<never>, 'prefetch'>): void {
  useEffect(() => {
    // A fetch that fails is tried again, and told, when the part is shown.
    const timer = setTimeout(() => void part.prefetch().catch(() => undefined), PREFETCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, [part]);
}

function Waiting() {
  const { t } = useWords();
  return (
    <p className="waiting" role="status">
      {t('shell:loading.page')}
    </p>
  );
}
