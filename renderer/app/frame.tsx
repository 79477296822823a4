import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { useSession } from '../platform/session.tsx';
import { classNames } from '../ui/class-names.ts';
import { useWords } from '../ui/text.tsx';
import { useAnnounce } from '../ui/toast.tsx';
import { AppRoutes } from './app-routes.tsx';
import { CrashPage } from './crash-page.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Navigation } from './navigation.tsx';
import { Notices } from './notices.tsx';
import { isBoard, isSheet } from './sections.ts';
import { TopBar } from './top-bar.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useReadAhead } from './use-read-ahead.ts';

/** The window once somebody works in it: navigation, top bar, the page. A juror, and whoever fills in a sheet, sees only the page. */
export function Frame() {
  const { t } = useWords();
  const { settings } = useSession();
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);
  const isAlone = settings.role === 'juror' || isSheet(location);
  useArrival(location, main);
  useKeptFocus(main);
  useReadAhead(settings.role !== 'juror');
  return (
    <div className={classNames('app', isAlone ? 'is-juror' : isBoard(location) && 'is-rail')}>
      <button type="button" className="btn skip" onClick={() => main.current?.focus()}>
        {t('shell:nav.skip')}
      </button>
      {isAlone ? null : <Navigation />}
      <TopBar hasBrand={isAlone} />
      <div className="stage">
        <Notices />
        <main ref={main} className={classNames('work', isSheet(location) && 'is-sheet')} tabIndex={-1}>
          <ErrorBoundary
            resetKey={location}
            fallback={({ componentStack, retry }) => <CrashPage componentStack={componentStack} retry={retry} />}
          >
            <AppRoutes />
          </ErrorBoundary>
        </main>
      </div>
    </div>
  );
}

/** A new page starts at its top; who reads with the ears is told its name, and the keyboard goes on from there. */
function useArrival(location: string, main: RefObject<HTMLElement | null>): void {
  const announce = useAnnounce();
  const before = useRef(location);
  useEffect(() => {
    if (before.current === location) return undefined;
    before.current = location;
    main.current?.scrollTo(0, 0);
    const timer = window.setTimeout(() => {
      announce(document.title);
      if (document.activeElement === null || document.activeElement === document.body) main.current?.focus();
    }, 150);
    return () => window.clearTimeout(timer);
  }, [announce, location, main]);
}
