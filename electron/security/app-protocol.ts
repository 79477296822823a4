import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Protocol } from 'electron';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { dressPage, type PageDress } from './page-dress.ts';
import { APP_SCHEME } from './origins.ts';
import { servedFileFor } from './served-file.ts';

/**
 * Electron security checklist 18, "Avoid usage of the file:// protocol and prefer usage of custom protocols": makes `app:`
 * a scheme with an origin of its own. Must be called before the app is ready.
 */
export function declareAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the pages of the app from one folder, each with a policy and a nonce of its own. */
export function serveApp(
  protocol: Pick<Protocol, 'handle'>,
  folder: string,
  dress: () => Omit<PageDress, 'nonce'>,
): void {
  protocol.handle(APP_SCHEME, async (request) => {
    const file = request.method === 'GET' ? servedFileFor(request.url, folder) : null;
    if (file === null) return new Response(null, { status: 404 });
    const nonce = randomBytes(16).toString('base64');
    const headers = {
      'content-type': file.mimeType,
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-cache',
    };
    try {
      const bytes = await readFile(file.path);
      const isPage = file.mimeType.startsWith('text/html');
      const body = isPage ? dressPage(bytes.toString('utf8'), { ...dress(), nonce }) : new Uint8Array(bytes);
      return new Response(body, { headers });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}
