declare global {
  interface Window {
    /** Waits for the next mark. @returns a digit that changes the mark under the keys. */
    benchExpectMark(): string;
    /** What the mark typed last took, in milliseconds, once it is painted and saved. */
    benchMark(): Promise<{ readonly painted: number; readonly acknowledged: number }>;
    /** Milliseconds of one strict transaction with one row of so many bytes. */
    benchPut(bytes: number): Promise<number>;
  }
}

/** What of a React tree and of the store the recorder touches. */
interface Fiber {
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly memoizedProps: { readonly store?: { readonly saveState?: SaveStateSource } } | null;
}

interface SaveStateSource {
  subscribe(listener: (state: { readonly status: string }) => void): () => void;
}

/**
 * Runs inside the page, as text: times key presses from the moment the system delivered them. Painted: the first frame
 * after the mark changed in the document was handed over. Saved: the store said so, which it does once both stores
 * answered. The store is found in the tree on screen, since the app puts it nowhere in reach.
 */
export function installMarkRecorder(): void {
  let isAwaited = false;
  let pressedAt: number | null = null;
  let painted: number | null = null;
  let acknowledged: number | null = null;
  let tell: (() => void) | null = null;

  function findSaveState(fiber: Fiber | null): SaveStateSource | null {
    if (fiber === null) return null;
    return fiber.memoizedProps?.store?.saveState ?? findSaveState(fiber.child) ?? findSaveState(fiber.sibling);
  }

  const root = document.getElementById('root');
  const [, container] = Object.entries(root ?? {}).find(([name]) => name.startsWith('__reactContainer$')) ?? [];
  const saveState = findSaveState(container as Fiber | null);
  if (saveState === null) throw new Error('The page holds no store');
  saveState.subscribe(({ status }) => {
    if (!isAwaited || acknowledged !== null || status !== 'saved') return;
    acknowledged = performance.now();
    tell?.();
  });

  addEventListener(
    'keydown',
    (event) => {
      if (isAwaited && /^\d$/.test(event.key)) pressedAt = event.timeStamp;
    },
    true,
  );
  new MutationObserver((changes) => {
    // The page's own listener comes first, and what it does to the document is told before the listener above is asked.
    if (!isAwaited || painted !== null) return;
    if (!changes.some((change) => change.attributeName === 'aria-checked')) return;
    painted = Number.NaN;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        painted = performance.now();
        port1.close();
        tell?.();
      });
      port1.start();
      port2.postMessage(null);
    });
  }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['aria-checked'] });

  window.benchExpectMark = () => {
    pressedAt = painted = acknowledged = null;
    isAwaited = true;
    const current = document.querySelector('.vote-criteria .is-current [aria-checked="true"]')?.textContent?.trim();
    const digits = ['4', '5', '6', '7', '8'].filter((digit) => digit !== current);
    return digits[Math.floor(Math.random() * digits.length)] ?? '5';
  };
  window.benchMark = () =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`No mark: painted ${painted}, saved ${acknowledged}`)), 10_000);
      tell = () => {
        if (pressedAt === null || painted === null || Number.isNaN(painted) || acknowledged === null) return;
        clearTimeout(timer);
        isAwaited = false;
        tell = null;
        resolve({ painted: painted - pressedAt, acknowledged: acknowledged - pressedAt });
      };
      tell();
    });
}

/** Runs inside the page, as text: the least that brings a row safely into IndexedDB, in a database of its own. */
export function installStrictPut(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('bench-limit', 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows', { autoIncrement: true }));
    opening.addEventListener('error', () => reject(new Error('No database')));
    opening.addEventListener('success', () => {
      const database = opening.result;
      window.benchPut = (bytes) =>
        new Promise((done, fail) => {
          const row = { documentId: 'bench', update: new Uint8Array(bytes) };
          const before = performance.now();
          const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
          transaction.addEventListener('complete', () => done(performance.now() - before));
          transaction.addEventListener('abort', () => fail(new Error('Not stored')));
          transaction.objectStore('rows').add(row);
        });
      resolve();
    });
  });
}
