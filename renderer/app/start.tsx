import { createRoot } from 'react-dom/client';
import type { ExposedBridge } from '../../shared/contract/contract.ts';
import { App } from './app.tsx';
import { ProgrammeRoutes } from './app-routes.tsx';
import { watchForFaults } from './fault-log.ts';

/** Puts the app on the page: bridge → data → providers → routes. */
export function startApp(root: HTMLElement, exposed: ExposedBridge): void {
  watchForFaults(exposed.methods);
  // While the data are opened, which takes longer. Whether it came is seen when it is shown.
  ProgrammeRoutes.prefetch().catch(() => undefined);
  createRoot(root).render(<App exposed={exposed} />);
}
