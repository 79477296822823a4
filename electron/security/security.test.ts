import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IpcMainInvokeEvent, Protocol, Session, WebContents } from 'electron';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveApp } from './app-protocol.ts';
import { limitNavigation } from './navigation.ts';
import { denyNewWindows } from './new-windows.ts';
import { denyNetwork } from './no-network.ts';
import { externalAddress } from './open-external.ts';
import { APP_ORIGIN, isWithin } from './origins.ts';
import { denyPermissions } from './permissions.ts';
import { isTrustedSender } from './sender.ts';
import { servedFileFor } from './served-file.ts';
import { webPreferences } from './web-preferences.ts';
import { denyWebviews } from './webviews.ts';

const ORIGINS = [APP_ORIGIN];
const FOREIGN = [
  'https://example.org/',
  'file:///etc/passwd',
  'app://other/',
  'app://miracolo.evil/',
  'app://miracolo@evil/',
  'javascript:alert(1)',
  'miracolo',
  '',
];

test('only the app’s own address counts as its own', () => {
  expect(isWithin('app://miracolo/index.html#/contest', ORIGINS)).toBe(true);
  expect(FOREIGN.filter((address) => isWithin(address, ORIGINS))).toEqual([]);
});

describe('serving files (18)', () => {
  const folder = join(tmpdir(), 'pages');

  test.each([
    ['app://miracolo/', 'index.html', 'text/html; charset=utf-8'],
    ['app://miracolo/assets/index-bLMR0hCf.js', 'assets/index-bLMR0hCf.js', 'text/javascript; charset=utf-8'],
    ['app://miracolo/assets/Atkinson_400.ttf?v=1#x', 'assets/Atkinson_400.ttf', 'font/ttf'],
  ])('%s', (address, path, mimeType) => {
    expect(servedFileFor(address, folder)).toEqual({ path: join(folder, path), mimeType });
  });

  test.each([
    'app://miracolo/../secret.json',
    'app://miracolo/%2e%2e/secret.json',
    'app://miracolo/..%2fsecret.json',
    'app://miracolo/%2e%2e%2f%2e%2e%2fsecret.json',
    'app://miracolo/..%5csecret.json',
    'app://miracolo/assets/..%00.js',
    'app://miracolo/C:%5csecret.json',
    'app://miracolo/C:/secret.json',
    'app://miracolo/.env.json',
    'app://miracolo/assets/.hidden.js',
    'app://miracolo/%E0%A4%A.js',
    'app://miracolo/main.exe',
    'app://other/index.html',
    'https://miracolo/index.html',
    'file:///index.html',
  ])('%s is not served from outside or at all', (address) => {
    const served = servedFileFor(address, folder);
    // A literal `..` is resolved by the address itself, which cannot climb above the root.
    if (address.includes('/../') || address.includes('/%2e%2e/'))
      expect(served?.path).toBe(join(folder, 'secret.json'));
    else expect(served).toBeNull();
  });
});

describe('the app protocol (7, 18)', () => {
  let home: string;
  let get: (address: string, method?: string) => Promise<Response>;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'pages-'));
    await mkdir(join(home, 'pages/assets'), { recursive: true });
    await writeFile(
      join(home, 'pages/index.html'),
      '<!doctype html><html lang="x"><head><title>M</title></head></html>',
    );
    await writeFile(join(home, 'pages/assets/app.js'), 'export {};');
    await writeFile(join(home, 'secret.json'), '{}');
    const protocol: Pick<Protocol, 'handle'> = {
      handle: (_scheme, handler) => {
        get = async (url, method = 'GET') => handler(new Request(url, { method }));
      },
    };
    serveApp(protocol, join(home, 'pages'), () => ({ theme: 'dark', language: 'en' }));
  });

  afterAll(async () => {
    await rm(home, { recursive: true, force: true });
  });

  test('gives each page a policy with a nonce of its own that the page knows, its language and its theme', async () => {
    const answers = await Promise.all([get('app://miracolo/'), get('app://miracolo/')]);
    const nonces = await Promise.all(
      answers.map(async (answer) => {
        const policy = answer.headers.get('content-security-policy') ?? '';
        const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none';
        expect(policy).toContain("default-src 'none'; script-src 'self';");
        expect(policy).not.toMatch(/unsafe|\*|https?:/);
        const page = await answer.text();
        expect(page).toContain(`<meta property="csp-nonce" nonce="${nonce}" />`);
        expect(page).toContain('<html lang="en" data-theme="dark">');
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
    expect(nonces.every((nonce) => nonce.length >= 22)).toBe(true);
  });

  test('sends types that are not guessed, and 404 for everything else', async () => {
    const script = await get('app://miracolo/assets/app.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('x-content-type-options')).toBe('nosniff');
    for (const address of ['app://miracolo/secret.json', 'app://miracolo/..%2fsecret.json', 'app://miracolo/assets/']) {
      expect((await get(address)).status).toBe(404);
    }
    expect((await get('app://miracolo/', 'POST')).status).toBe(404);
  });
});

/** Collects the listeners of an object of Electron's. */
function listening() {
  const listeners = new Map<string, (...args: readonly unknown[]) => void>();
  return {
    on: (name: string, listener: (...args: readonly unknown[]) => void) => void listeners.set(name, listener),
    emit: (name: string, ...args: readonly unknown[]) => listeners.get(name)?.(...args),
  };
}

test('navigation stays within the app (13)', () => {
  const contents = listening();
  limitNavigation(contents as unknown as WebContents, ORIGINS);
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
    const outcome = (url: string) => {
      let prevented = false;
      contents.emit(event, { url, preventDefault: () => (prevented = true) });
      return prevented;
    };
    expect(outcome('app://miracolo/#/programme')).toBe(false);
    expect(FOREIGN.every(outcome)).toBe(true);
  }
});

test('no page makes a window; only an allowed address goes outside (14, 15)', () => {
  let handler: ((details: { url: string }) => { action: string }) | undefined;
  const opened: string[] = [];
  const contents = { setWindowOpenHandler: (given: typeof handler) => void (handler = given) };
  denyNewWindows(contents as unknown as WebContents, (address) => opened.push(address));
  expect(handler?.({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
  expect(opened).toEqual(['https://example.org/']);
});

test('only web pages over https and plain mail addresses are handed to the system (15)', () => {
  expect(externalAddress('https://example.org/a?b#c')).toBe('https://example.org/a?b#c');
  expect(externalAddress('mailto:info@example.org')).toBe('mailto:info@example.org');
  expect(externalAddress('mailto:info@example.org?attach=/etc/passwd')).toBe('mailto:info@example.org');
  for (const address of [
    'http://example.org/',
    'file:///etc/passwd',
    'smb://server/share',
    'javascript:alert(1)',
    'data:text/html,x',
    'ms-msdt:/id',
    'https://user:secret@example.org/',
    'mailto:no address',
    `https://example.org/${'a'.repeat(2000)}`,
    'example.org',
  ]) {
    expect(externalAddress(address)).toBeNull();
  }
});

test('permissions are denied but for copying from our own page (5)', () => {
  type Request = (
    contents: unknown,
    permission: string,
    answer: (is: boolean) => void,
    details: { requestingUrl: string },
  ) => void;
  let request: Request | undefined;
  let check: ((contents: unknown, permission: string, origin: string) => boolean) | undefined;
  let device: (() => boolean) | undefined;
  denyPermissions(
    {
      setPermissionRequestHandler: (given: Request) => void (request = given),
      setPermissionCheckHandler: (given: typeof check) => void (check = given),
      setDevicePermissionHandler: (given: typeof device) => void (device = given),
    } as unknown as Session,
    ORIGINS,
  );
  const granted: string[] = [];
  for (const permission of [
    'media',
    'geolocation',
    'notifications',
    'midi',
    'fullscreen',
    'openExternal',
    'clipboard-read',
    'clipboard-sanitized-write',
  ]) {
    request?.(null, permission, (is) => is && granted.push(permission), { requestingUrl: 'app://miracolo/' });
    request?.(null, permission, (is) => is && granted.push('foreign'), { requestingUrl: 'https://example.org/' });
    if (check?.(null, permission, APP_ORIGIN) === true) granted.push(`check ${permission}`);
  }
  expect(granted).toEqual(['clipboard-sanitized-write', 'check clipboard-sanitized-write']);
  expect(device?.()).toBe(false);
});

test('pages reach nothing but the app (1)', () => {
  let listener: ((details: { url: string }, answer: (decision: { cancel: boolean }) => void) => void) | undefined;
  denyNetwork(
    { webRequest: { onBeforeRequest: (given: typeof listener) => void (listener = given) } } as unknown as Session,
    ORIGINS,
  );
  const isCancelled = (url: string) => {
    let cancelled: boolean | undefined;
    listener?.({ url }, ({ cancel }) => (cancelled = cancel));
    return cancelled;
  };
  expect(isCancelled('app://miracolo/index.html')).toBe(false);
  expect(isCancelled('blob:app://miracolo/1')).toBe(false);
  for (const url of [
    'https://example.org/',
    'http://localhost:1/',
    'ws://127.0.0.1/',
    'file:///etc/passwd',
    'ftp://x/',
  ]) {
    expect(isCancelled(url)).toBe(true);
  }
});

test('a message counts only from the top frame of an own page, in the window that has the bridge (17)', () => {
  const window = { id: 1 };
  const event = (frame: unknown, sender = 1) =>
    ({ senderFrame: frame, sender: { id: sender } }) as unknown as IpcMainInvokeEvent;
  const own = { url: 'app://miracolo/#/x', parent: null };
  expect(isTrustedSender(event(own), ORIGINS, window)).toBe(true);
  expect(isTrustedSender(event(own, 2), ORIGINS, window)).toBe(false);
  expect(isTrustedSender(event({ url: 'app://miracolo/', parent: {} }), ORIGINS, window)).toBe(false);
  expect(isTrustedSender(event({ url: 'https://example.org/', parent: null }), ORIGINS, window)).toBe(false);
  expect(isTrustedSender(event(null), ORIGINS, window)).toBe(false);
});

test('windows are sandboxed, isolated and without Node.js (2, 3, 4, 6, 8, 9, 10); webviews never attach (11, 12)', () => {
  expect(webPreferences('/preload.cjs')).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  });
  expect(webPreferences('/preload.cjs')).not.toHaveProperty('enableBlinkFeatures');
  const contents = listening();
  let prevented = false;
  denyWebviews(contents as unknown as WebContents);
  contents.emit('will-attach-webview', { preventDefault: () => (prevented = true) });
  expect(prevented).toBe(true);
});
