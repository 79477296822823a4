import { expect, test, vi } from 'vitest';
import { channelOf, EVENT_CHANNEL } from '../shared/contract/channels.ts';
import { contract, type BridgeEvent, type ExposedBridge } from '../shared/contract/contract.ts';

// The preload runs nowhere but in a page of Electron, so the two objects it uses stand in for it here.
const electron = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  invoked: new Array<readonly unknown[]>(),
  listeners: new Map<string, (event: unknown, payload: unknown) => void>(),
}));

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, value: unknown) => electron.exposed.set(name, value) },
  ipcRenderer: {
    invoke: (...args: readonly unknown[]) => Promise.resolve(electron.invoked.push(args)),
    on: (channel: string, listener: (event: unknown, payload: unknown) => void) =>
      electron.listeners.set(channel, listener),
    removeListener: (channel: string) => electron.listeners.delete(channel),
  },
}));

test('the page gets one object with exactly the methods of the contract, each on its own channel', async () => {
  await import('./preload.ts');
  expect([...electron.exposed.keys()]).toEqual(['miracolo']);
  const bridge = electron.exposed.get('miracolo') as ExposedBridge;
  expect(Object.keys(bridge).sort()).toEqual(['methods', 'onEvent']);
  expect(Object.keys(bridge.methods).sort()).toEqual(Object.keys(contract).sort());
  for (const [name, call] of Object.entries(bridge.methods)) {
    await (call as (input: unknown) => Promise<unknown>)({ of: name });
    expect(electron.invoked.at(-1)).toEqual([channelOf(name as keyof typeof contract), { of: name }]);
  }
});

test('events reach the page without the event object of Electron, until it ends the subscription', async () => {
  await import('./preload.ts');
  const bridge = electron.exposed.get('miracolo') as ExposedBridge;
  const heard: (readonly BridgeEvent[])[] = [];
  const stop = bridge.onEvent((...args) => heard.push(args));
  electron.listeners.get(EVENT_CHANNEL)?.({ sender: 'raw' }, { type: 'closing' });
  expect(heard).toEqual([[{ type: 'closing' }]]);
  stop();
  expect(electron.listeners.size).toBe(0);
});
