import { expect, test } from '@playwright/test';
import { contract } from '../../shared/contract/contract.ts';
import { launchApp, quitApp, type RunningApp } from '../support/launch-app.ts';
import { FirstStartPage } from '../support/pages/first-start-page.ts';
import { OrganisationsPage } from '../support/pages/organisations-page.ts';
import { AppFrame } from '../support/pages/app-frame.ts';

// What a page of the packed app could try if it were taken over. Everything here runs in the real window.
test.describe.serial('the packed app is closed to', () => {
  let running: RunningApp;

  test.beforeAll(async () => {
    running = await launchApp();
    await new FirstStartPage(running.window).expectOpen();
  });
  test.afterAll(async () => quitApp(running));

  test('scripts that it did not ship', async () => {
    const { window } = running;
    const header = await window.evaluate(async () => {
      const page = await fetch('app://miracolo/');
      return page.headers.get('content-security-policy') ?? '';
    });
    const policy = new Map(header.split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1)]));
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect(policy.get('frame-src')).toEqual(["'none'"]);
    expect(policy.get('object-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
    expect(header).not.toContain('unsafe-');

    const ran = await window.evaluate(async () => {
      const inline = document.createElement('script');
      inline.textContent = 'document.documentElement.dataset.ran = "inline"';
      document.body.append(inline);
      const foreign = document.createElement('script');
      foreign.src = 'data:text/javascript,document.documentElement.dataset.ran = "data"';
      document.body.append(foreign);
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="x" onerror="document.documentElement.dataset.ran = \'handler\'">',
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      inline.remove();
      foreign.remove();
      document.body.lastElementChild?.remove();
      return document.documentElement.dataset.ran ?? 'nothing';
    });
    expect(ran).toBe('nothing');
    // Not through evaluate, which the debugger lets past the policy.
    const evaluated = await window.evaluate(
      () =>
        new Promise<string>((resolve) => {
          setTimeout(() => {
            try {
              // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call
              resolve(String(new Function('return 1 + 1')()));
            } catch (error) {
              resolve(error instanceof Error ? error.name : 'unknown');
            }
          });
        }),
    );
    expect(evaluated).toBe('EvalError');
  });

  test('Node and the raw channel', async () => {
    const found = await running.window.evaluate(() => {
      const names = [
        'require',
        'process',
        'module',
        'exports',
        'Buffer',
        'global',
        'electron',
        'ipcRenderer',
        '__dirname',
      ];
      return names.filter((name) => name in globalThis);
    });
    expect(found).toEqual([]);
    const bridge = await running.window.evaluate(() => {
      const { miracolo } = window as unknown as { readonly miracolo: { readonly methods: object } };
      return { parts: Object.keys(miracolo), methods: Object.keys(miracolo.methods) };
    });
    expect(bridge.parts.toSorted()).toEqual(['methods', 'onEvent']);
    expect(bridge.methods.toSorted()).toEqual(Object.keys(contract).toSorted());
    const preferences = await running.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      // Electron has this method and leaves it out of its types.
      const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
    });
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  test('the network and the file system', async () => {
    const reached = await running.window.evaluate(async () => {
      const addresses = [
        'https://example.org/',
        'http://127.0.0.1:1/',
        'file:///etc/passwd',
        'app://other/index.html',
        'app://miracolo/../../package.json',
        'app://miracolo/%2e%2e/%2e%2e/package.json',
        'app://miracolo/..%5c..%5cpackage.json',
      ];
      const answers = addresses.map(async (address) => {
        try {
          const answer = await fetch(address);
          return answer.ok ? address : null;
        } catch {
          return null;
        }
      });
      return (await Promise.all(answers)).filter((address) => address !== null);
    });
    expect(reached).toEqual([]);
    const loaded = await running.app.evaluate(async ({ session }) => {
      try {
        return (await session.defaultSession.fetch('https://example.org/')).ok;
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
    });
    expect(loaded).toContain('ERR_BLOCKED_BY_CLIENT');
  });

  test('permissions', async () => {
    const granted = await running.window.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
      const states = await Promise.all(
        names.map(async (name) => {
          // Chromium knows more names than the types do.
          const status = await navigator.permissions.query({ name: name as PermissionName });
          return `${name} ${status.state}`;
        }),
      );
      return states.filter((state) => !state.endsWith('denied'));
    });
    expect(granted).toEqual([]);
    const asked = await running.window.evaluate(async () => {
      const camera = await navigator.mediaDevices.getUserMedia({ video: true, audio: true }).then(
        () => 'granted',
        (error: unknown) => (error instanceof Error ? error.name : 'refused'),
      );
      const place = await new Promise<string>((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          (error) => resolve(`code ${error.code}`),
        );
      });
      return { camera, place, notifications: await Notification.requestPermission() };
    });
    expect(asked.camera).toMatch(/NotAllowedError|NotFoundError/u);
    expect(asked.place).toBe('code 1');
    expect(asked.notifications).toBe('denied');
  });

  test('payloads that the contract does not describe', async () => {
    const long = 'x'.repeat(500);
    const bad: readonly (readonly [string, unknown])[] = [
      ['settings.change', { theme: 'purple' }],
      ['settings.change', { role: 'admin' }],
      ['settings.change', { laptopName: long }],
      ['settings.change', null],
      ['journal.append', { documentId: '../../escape', updates: [] }],
      ['journal.append', { documentId: '../../escape', updates: ['text'] }],
      ['journal.read', { documentId: 7 }],
      ['journal.read', { documentId: '../../../etc/passwd' }],
      ['attachments.read', { sha256: '../../../etc/passwd' }],
      ['sample.read', { name: '../../app.asar' }],
      ['packages.open', { path: '/etc/passwd' }],
      ['files.reveal', { path: '/etc/passwd' }],
      ['files.pick', { kind: 'everything' }],
      ['files.save', { suggestedName: '', bytes: 'no bytes' }],
      ['log.event', { event: 'Anna Rossi' }],
      ['window.progress', { fraction: 7 }],
      ['pdf.save', { jobId: '1', suggestedName: 'x.pdf', paper: { title: 'x', language: 'de', parts: [] } }],
    ];
    const answers = await running.window.evaluate(async (calls) => {
      type Methods = Readonly<Record<string, (input: unknown) => Promise<{ ok: boolean; error?: { code: string } }>>>;
      const { miracolo } = window as unknown as { readonly miracolo: { readonly methods: Methods } };
      const asked = calls.map(async ([name, input]) => {
        const answer = await miracolo.methods[name]?.(input);
        return `${name}: ${answer?.ok === true ? 'accepted' : (answer?.error?.code ?? 'nothing')}`;
      });
      return Promise.all(asked);
    }, bad);
    expect(
      answers.filter((answer) => !/: (invalid-input|not-found|no-permission|storage|unreadable)$/u.test(answer)),
    ).toEqual([]);
    expect(answers.filter((answer) => answer.endsWith('accepted'))).toEqual([]);
  });

  test('markup in what people write', async () => {
    const { window } = running;
    await new FirstStartPage(window).beginEmpty();
    const name = '<img src=x onerror="document.documentElement.dataset.ran=1"><b>Coop</b> & "figli"';
    await new AppFrame(window).goTo('Organizzazioni');
    await new OrganisationsPage(window).add(name, '<script>1</script>', '{{constructor}}');
    await new AppFrame(window).goTo('Organizzazioni');
    await expect(new OrganisationsPage(window).row(name)).toContainText('<script>1</script>');
    await expect(new OrganisationsPage(window).row(name)).toContainText('{{constructor}}');
    expect(await window.evaluate(() => document.documentElement.dataset.ran ?? 'nothing')).toBe('nothing');
  });

  // Last: a navigation that is stopped leaves Playwright waiting for its end.
  test('other addresses, in this window or in a new one', async () => {
    const { app, window: page } = running;
    await app.evaluate(({ shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { openedOutside: opened });
      shell.openExternal = (address) => {
        opened.push(address);
        return Promise.resolve();
      };
    });
    const made = await page.evaluate(() =>
      [
        'https://example.org/',
        'http://example.org/',
        'file:///etc/passwd',
        'app://miracolo/',
        'javascript:alert(1)',
      ].map((address) => window.open(address) !== null),
    );
    expect(made).toEqual([false, false, false, false, false]);
    const opened = await app.evaluate(() => (globalThis as unknown as { openedOutside: string[] }).openedOutside);
    expect(opened).toEqual(['https://example.org/']);

    const before = page.url();
    for (const address of ['https://example.org/', 'file:///etc/passwd', 'data:text/html,<h1>x</h1>']) {
      await page.evaluate((to) => {
        const link = document.createElement('a');
        link.href = to;
        document.body.append(link);
        link.click();
        link.remove();
      }, address);
    }
    await page.waitForTimeout(300);
    expect(page.url()).toBe(before);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });
});
