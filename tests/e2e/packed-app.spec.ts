import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { inProject } from '../../tools/project.ts';
import { testExecutable } from '../../tools/steps/test-app.ts';
import { launchApp } from '../support/launch-app.ts';

const { ENABLE, DISABLE } = FuseState;

// What the shipped app must be closed to; a fuse that the runtime was built before is undefined and not listed.
const shippedFuses: readonly (readonly [FuseV1Options, FuseState])[] = [
  [FuseV1Options.RunAsNode, DISABLE],
  [FuseV1Options.EnableCookieEncryption, ENABLE],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, DISABLE],
  [FuseV1Options.EnableNodeCliInspectArguments, DISABLE],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, ENABLE],
  [FuseV1Options.OnlyLoadAppFromAsar, ENABLE],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, DISABLE],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, DISABLE],
];

test.describe('the packed app', () => {
  test.skip(process.platform !== 'linux', 'the unpacked folder has its name on Linux only');

  test('ships with every fuse set, and its test copy differs in one', async () => {
    const shipped = await getCurrentFuseWire(inProject('out/pack/linux-unpacked/miracolo'));
    const tested = await getCurrentFuseWire(testExecutable());
    for (const [fuse, state] of shippedFuses) {
      const name = FuseV1Options[fuse];
      if (shipped[fuse] === undefined) continue;
      expect(shipped[fuse], name).toBe(state);
      expect(tested[fuse], name).toBe(fuse === FuseV1Options.EnableNodeCliInspectArguments ? ENABLE : state);
    }
    expect(Object.values(shipped).filter((value) => value === ENABLE || value === DISABLE).length).toBeGreaterThan(6);
  });

  test('carries only what it needs', () => {
    const resources = inProject('out/pack/linux-unpacked/resources');
    expect(readdirSync(resources).toSorted()).toEqual(['app.asar', 'fonts', 'sample']);
    expect(readdirSync(join(resources, 'fonts'))).toContain('OFL.txt');
  });

  test('opens a window', async () => {
    const { app, window } = await launchApp();
    await expect(window).toHaveTitle(/Miracolo/);
    expect(await app.evaluate(({ app: electron }) => electron.isPackaged)).toBe(true);
    await app.close();
  });
});
