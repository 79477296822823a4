import { createRoot } from 'react-dom/client';
import type { ExposedBridge } from '../../shared/contract/contract.ts';
import { App } from './app.tsx';
import { watchForFaults } from './fault-log.ts';

/** Puts the app on the page: bridge → data → providers → routes. */
export function startApp(root: HTMLElement, exposed: ExposedBridge): void {
  watchForFaults(exposed.methods);
  createRoot(root).render(<App exposed={exposed} />);
}
