import { useEffect, type RefObject } from 'react';

/** Components that give the focus back themselves (dialogs, menus) have done so by then. */
const PATIENCE_MS = 120;

/**
 * Keeps the keyboard on the page when what had the focus goes away: a conflict that was decided, a button of a step that
 * is over. The nearest thing around it that can hold the focus takes it; at the latest the page itself.
 */
export function useKeptFocus(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let around: readonly HTMLElement[] = [];
    let timer: number | undefined;
    const onFocusIn = (event: FocusEvent) => {
      around = event.target instanceof HTMLElement ? holdersAround(event.target) : [];
    };
    const check = () => {
      timer = undefined;
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      (around.find((holder) => holder.isConnected) ?? page.current)?.focus({ preventScroll: true });
    };
    // Chrome tells nobody that the focused element was removed: only the page that changed shows it.
    const observer = new MutationObserver(() => {
      const [focused] = around;
      if (focused !== undefined && !focused.isConnected && timer === undefined)
        timer = window.setTimeout(check, PATIENCE_MS);
    });
    document.addEventListener('focusin', onFocusIn);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      observer.disconnect();
      window.clearTimeout(timer);
    };
  }, [page]);
}

/** The focused element first, then what around it can hold the focus. */
function holdersAround(target: HTMLElement): readonly HTMLElement[] {
  const holders: HTMLElement[] = [target];
  for (let element = target.parentElement; element !== null; element = element.parentElement) {
    if (element.hasAttribute('tabindex')) holders.push(element);
  }
  return holders;
}
