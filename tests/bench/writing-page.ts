declare global {
  interface Window {
    /** What the keys typed since the last call took, in milliseconds; begins to count anew. */
    benchKeys(): readonly number[];
    /** Puts the cursor into the words of a field, at this share of its paragraphs, and brings it into view. */
    benchCursor(field: string, share: number): void;
  }
}

/**
 * Runs inside the page, as text: times keys from the moment the system delivered them to the end of the first frame after the field
 * took the letter.
 */
export function installKeyRecorder(): void {
  let took: number[] = [];
  let pressedAt = 0;
  addEventListener('keydown', (event) => (pressedAt = event.timeStamp), true);
  const onInput = (): void => {
    const start = pressedAt;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        took.push(performance.now() - start);
        port1.close();
      });
      port1.start();
      port2.postMessage(null);
    });
  };
  addEventListener('beforeinput', onInput, true);
  window.benchKeys = () => {
    const before = took;
    took = [];
    return before;
  };
  window.benchCursor = (field, share) => {
    const words = document.querySelector<HTMLElement>(field);
    if (words === null) throw new Error(`No field ${field}`);
    for (const bare of document.querySelectorAll<HTMLElement>('#bench-field')) bare.hidden = bare !== words;
    const paragraph = words.children[Math.round(share * (words.children.length - 1))];
    const texts = document.createTreeWalker(paragraph ?? words, NodeFilter.SHOW_TEXT);
    const text = texts.nextNode();
    if (paragraph === undefined || text === null) throw new Error('No words to write in');
    words.focus();
    paragraph.scrollIntoView({ block: 'center' });
    getSelection()?.collapse(text, Math.min(5, text.textContent?.length ?? 0));
  };
}

/** Runs inside the page, as text: a field over everything with a copy of the words, which no script looks after. */
export function installBareField(of: string): void {
  const copy = document.createElement('div');
  copy.id = 'bench-field';
  copy.contentEditable = 'true';
  copy.hidden = true;
  copy.append(...Array.from(document.querySelector(of)?.children ?? [], (child) => child.cloneNode(true)));
  for (const [name, value] of [
    ['position', 'fixed'],
    ['inset', '0'],
    ['z-index', '99'],
    ['overflow', 'auto'],
    ['background', 'Canvas'],
  ] as const) {
    copy.style.setProperty(name, value);
  }
  document.body.append(copy);
}

/**
 * Runs inside the page, as text: goes to an address, or waits for the press of the mouse that does.
 *
 * @returns milliseconds from there until what is to be shown is painted.
 */
export function timeOpening({ path, shows }: { readonly path: string; readonly shows: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    let before = performance.now();
    if (path === '')
      addEventListener('pointerdown', (event) => (before = event.timeStamp), { capture: true, once: true });
    const timer = setTimeout(() => reject(new Error(`Nothing showed ${shows}`)), 20_000);
    const watch = new MutationObserver(() => {
      if (document.querySelector(shows) === null) return;
      watch.disconnect();
      clearTimeout(timer);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          port1.close();
          resolve(performance.now() - before);
        });
        port1.start();
        port2.postMessage(null);
      });
    });
    watch.observe(document.body, { subtree: true, childList: true });
    if (path !== '') location.hash = path;
  });
}
