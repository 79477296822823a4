import type { Handlers } from '../../shared/contract/contract.ts';
import { err, ok } from '../../shared/lib/result.ts';

export function packageHandlers() {
  return {
    'packages.export': async () => ok(null),
    'packages.open': async () => err({ code: 'not-a-package' }),
    'packages.keepAttachments': async () => ok({ kept: 0 }),
  } satisfies Pick<Handlers, 'packages.export' | 'packages.open' | 'packages.keepAttachments'>;
}
