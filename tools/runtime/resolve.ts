import { dirname } from 'node:path';
import { Stop } from '../stop.ts';
import { npmPackageRuntime, runtimePackage } from './npm-package.ts';
import { downloadRuntime, executableIn, installedRuntime, versionIn } from './official.ts';
import type { Runtime } from './runtime.ts';

/**
 * The Electron to use, said in one line: ELECTRON_OVERRIDE_DIST_PATH, the installed official binary, the official
 * download, the npm package. Stops with the reasons when there is none.
 */
export async function resolveRuntime(): Promise<Runtime> {
  const runtime = await findRuntime();
  console.log(`Electron ${runtime.version}: ${describe(runtime)}`);
  return runtime;
}

async function findRuntime(): Promise<Runtime> {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override !== undefined && override !== '') return overriddenRuntime(override);
  const installed = installedRuntime();
  if (installed !== undefined) return installed;
  const downloaded = await downloadRuntime();
  if (typeof downloaded !== 'string') return downloaded;
  if (process.platform === 'linux' && process.arch === 'x64') return npmPackageRuntime();
  throw new Stop(
    `No Electron for ${process.platform} ${process.arch}: ${downloaded}. Connect to the internet and try again, ` +
      'or set ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron.',
  );
}

function overriddenRuntime(folder: string): Runtime {
  const version = versionIn(folder);
  if (version === undefined) {
    throw new Stop(`ELECTRON_OVERRIDE_DIST_PATH is ${folder}, which has no ${executableIn('')} with a version file.`);
  }
  return { source: 'override', folder, executable: executableIn(folder), version };
}

function describe(runtime: Runtime): string {
  switch (runtime.source) {
    case 'override':
      return `from ELECTRON_OVERRIDE_DIST_PATH, ${runtime.folder}`;
    case 'installed':
      return 'the installed official binary';
    case 'download':
      return 'the official binary, just downloaded';
    case 'npm package':
      return `from the npm package ${runtimePackage.name}, kept in ${dirname(runtime.folder)} (development and tests only)`;
  }
}
