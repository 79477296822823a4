import { describe, expect, test } from 'vitest';
import { menuCommands } from '../../shared/contract/contract.ts';
import { createMenuTranslate } from './menu-texts.ts';
import { createClosing } from './closing.ts';
import { menuTemplate } from './menu.ts';
import { createCrashWatch } from './page-crash.ts';
import { MINIMUM_SIZE, placeWindow } from './window-state.ts';

describe('the place of the window', () => {
  const desk = { x: 0, y: 0, width: 1920, height: 1040 };
  const left = { x: -1600, y: 0, width: 1600, height: 900 };
  const kept = { x: -1500, y: 50, width: 1200, height: 800, maximised: true };

  test('is where it was while that display is there', () => {
    expect(placeWindow(kept, [desk, left])).toEqual({
      bounds: { x: -1500, y: 50, width: 1200, height: 800 },
      maximised: true,
    });
  });

  test('is the middle of another display when that one is gone', () => {
    expect(placeWindow(kept, [desk])).toEqual({ bounds: { width: 1280, height: 800 }, maximised: true });
  });

  test('never hides its title bar above the display', () => {
    expect(placeWindow({ ...kept, x: 0, y: -700 }, [desk]).bounds).not.toHaveProperty('x');
  });

  test('is no larger than the display and no smaller than the screens are drawn for', () => {
    expect(placeWindow({ ...kept, x: 0, width: 3000, height: 2000 }, [desk]).bounds).toMatchObject({
      width: 1920,
      height: 1040,
    });
    expect(placeWindow({ ...kept, x: 0, width: 1200 }, [{ ...desk, width: 800, height: 500 }]).bounds).toMatchObject(
      MINIMUM_SIZE,
    );
  });

  test.each([null, 'x', {}, { ...kept, width: 10 }, { ...kept, x: 0.5 }])('starts anew from %j', (stored) => {
    expect(placeWindow(stored, [desk])).toEqual({ bounds: { width: 1280, height: 800 }, maximised: false });
  });
});

describe('closing', () => {
  function closing({ unsaved = true, answer = false }: { unsaved?: boolean; answer?: boolean } = {}) {
    const events: string[] = [];
    let timeout: () => void = () => {};
    let idle: () => void = () => {};
    const journalIdle = new Promise<void>((resolve) => (idle = resolve));
    const subject = createClosing({
      tellPage: () => events.push('told'),
      pageMayHaveUnsaved: () => unsaved,
      journalIdle: () => journalIdle,
      askToCloseAnyway: () => (events.push('asked'), Promise.resolve(answer)),
      close: () => events.push('closed'),
      wait: () => new Promise((resolve) => (timeout = resolve)),
    });
    const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
    return { subject, events, settle, timeout: () => timeout(), idle: () => idle() };
  }

  test('waits for the page and for the journal', async () => {
    const { subject, events, settle, idle } = closing();
    expect(subject.request()).toBe(false);
    expect(subject.request()).toBe(false);
    subject.ready();
    await settle();
    expect(events).toEqual(['told']);
    idle();
    await settle();
    expect(events).toEqual(['told', 'closed']);
    expect(subject.request()).toBe(true);
  });

  test('asks when it takes long, and goes on waiting when told to', async () => {
    const { subject, events, settle, timeout, idle } = closing();
    subject.request();
    timeout();
    await settle();
    expect(events).toEqual(['told', 'asked']);
    idle();
    subject.ready();
    await settle();
    expect(events).toEqual(['told', 'asked', 'closed']);
  });

  test('closes in spite of it when the person says so', async () => {
    const { subject, events, settle, timeout } = closing({ answer: true });
    subject.request();
    timeout();
    await settle();
    expect(events).toEqual(['told', 'asked', 'closed']);
  });

  test('is immediate when the page has nothing to save', () => {
    const { subject, events } = closing({ unsaved: false });
    expect(subject.request()).toBe(true);
    expect(events).toEqual([]);
  });
});

test('a page that dies is loaded again, until it dies three times in a minute', () => {
  let now = 0;
  const watch = createCrashWatch(() => now);
  const outcomes = [0, 70_000, 80_000, 90_000].map((at) => {
    now = at;
    return watch.crashed();
  });
  expect(outcomes).toEqual(['reload', 'reload', 'reload', 'give-up']);
});

describe('the menu', () => {
  const itemsOf = (language: 'it' | 'en', platform: NodeJS.Platform, sent: string[] = []) =>
    menuTemplate({
      t: createMenuTranslate(language),
      platform,
      isDevelopment: false,
      send: (name) => sent.push(name),
    }).flatMap((menu) => [menu, ...(Array.isArray(menu.submenu) ? menu.submenu : [])]);

  test('offers every command the window knows, once, on every system', () => {
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      const sent: string[] = [];
      for (const item of itemsOf('it', platform, sent)) (item.click as (() => void) | undefined)?.();
      expect(sent.sort()).toEqual([...menuCommands].sort());
    }
  });

  test('speaks Italian and English, in every item', () => {
    for (const language of ['it', 'en'] as const) {
      for (const item of itemsOf(language, 'darwin')) {
        if (item.type === 'separator') continue;
        expect(item.label).toBeTruthy();
        expect(item.label).not.toContain(':');
      }
    }
    expect(itemsOf('it', 'linux').map((item) => item.label)).toContain('Archivio');
    expect(itemsOf('en', 'linux').map((item) => item.label)).toContain('File');
  });

  test('has no developer tools in the packed app', () => {
    expect(itemsOf('it', 'linux').some((item) => item.role === 'toggleDevTools')).toBe(false);
  });
});
