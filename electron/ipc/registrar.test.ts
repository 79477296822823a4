import type { IpcMainInvokeEvent } from 'electron';
import { expect, test } from 'vitest';
import { channelOf } from '../../shared/contract/channels.ts';
import type { Handlers, MethodName } from '../../shared/contract/contract.ts';
import { ok } from '../../shared/lib/result.ts';
import { methodNames, RefusedInput, registerHandlers } from './registrar.ts';

type Listener = (event: IpcMainInvokeEvent, input: unknown) => unknown;

/** A gate whose every handler answers what it was given, but for the given ones. */
function gate(special: Partial<Record<MethodName, (input: unknown) => Promise<unknown>>> = {}, trusted = true) {
  const listeners = new Map<string, Listener>();
  const notes: unknown[] = [];
  const handlers = Object.fromEntries(
    methodNames().map((name) => [name, special[name] ?? ((input: unknown) => Promise.resolve(ok(input)))]),
  ) as unknown as Handlers;
  registerHandlers({
    ipcMain: { handle: (channel, listener) => void listeners.set(channel, listener as Listener) },
    handlers,
    isTrustedSender: () => trusted,
    note: (...args) => notes.push(args),
  });
  const send = (name: MethodName, input: unknown) => listeners.get(channelOf(name))?.({} as IpcMainInvokeEvent, input);
  return { listeners, notes, send };
}

test('every method of the contract has its channel, and there is no other', () => {
  const { listeners } = gate();
  expect([...listeners.keys()].sort()).toEqual(methodNames().map(channelOf).sort());
});

test('input that fits passes, without what the contract does not name', async () => {
  const answer = await gate().send('files.pick', { kind: 'package', extra: 'dropped' });
  expect(answer).toEqual({ ok: true, value: { kind: 'package' } });
});

test('no method takes what it does not describe, and the answer never repeats the value', async () => {
  const { send } = gate();
  const secret = 'Mario Rossi';
  const wrong: readonly unknown[] = [null, undefined, 7, secret, [], [secret]];
  for (const name of methodNames()) {
    for (const input of wrong) {
      const answer = await send(name, input);
      expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
      expect(JSON.stringify(answer)).not.toContain(secret);
    }
  }
  const fields: readonly (readonly [MethodName, unknown])[] = [
    ['settings.change', { language: secret }],
    ['journal.append', { documentId: 'x', updates: [[1, 2]] }],
    ['journal.append', { documentId: 'x', updates: [] }],
    ['files.pick', { kind: secret }],
    ['attachments.read', { sha256: '../../secret' }],
    ['sample.read', { name: '../secret.csv' }],
    ['log.event', { event: secret }],
    ['window.progress', { fraction: 2 }],
  ];
  for (const [name, input] of fields) {
    const answer = await send(name, input);
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(JSON.stringify(answer)).not.toContain(secret);
  }
});

test('a foreign sender reaches no service', async () => {
  let reached = false;
  const { send, notes } = gate(
    {
      'log.event': () => {
        reached = true;
        return Promise.resolve(ok(null));
      },
    },
    false,
  );
  expect(await send('log.event', { event: 'ready' })).toEqual({ ok: false, error: { code: 'internal' } });
  expect(reached).toBe(false);
  expect(notes).toEqual([['ipc-foreign-sender', 'log.event', null]]);
});

test('a broken service is noted and answered without its words', async () => {
  const bug = new Error('about Mario Rossi');
  const { send, notes } = gate({ 'log.event': () => Promise.reject(bug) });
  expect(await send('log.event', { event: 'ready' })).toEqual({ ok: false, error: { code: 'internal' } });
  expect(notes).toEqual([['ipc-internal', 'log.event', bug]]);
});

test('a service may refuse input that only looks right', async () => {
  const { send, notes } = gate({
    'journal.read': () => Promise.reject(new RefusedInput('documentId: not a document')),
  });
  const answer = await send('journal.read', { documentId: 'private/x' });
  expect(answer).toEqual({ ok: false, error: { code: 'invalid-input', detail: 'documentId: not a document' } });
  expect(notes).toEqual([]);
});
