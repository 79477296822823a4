import type { Handlers } from '../../shared/contract/contract.ts';
import { ok } from '../../shared/lib/result.ts';
import type { Projector } from '../windows/projector-window.ts';

/** The projector, steered from the desk. */
export function projectorHandlers(projector: () => Projector) {
  return {
    'projector.state': async () => ok(projector().state()),
    'projector.open': async ({ screen }) => ok(projector().open(screen)),
    'projector.close': async () => ok(projector().close()),
    'projector.show': async ({ scene, reveal }) => ok(projector().show(scene, reveal)),
  } satisfies Pick<Handlers, 'projector.state' | 'projector.open' | 'projector.close' | 'projector.show'>;
}
