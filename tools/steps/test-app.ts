import { join } from 'node:path';
import { inProject } from '../project.ts';

/** Where the copy of the packed app that the tests drive lies. */
export function testAppFolder(): string {
  return inProject('out/e2e-app');
}

/** Its executable, under the name each platform gives it. */
export function testExecutable(): string {
  if (process.platform === 'darwin') return join(testAppFolder(), 'Miracolo.app/Contents/MacOS/Miracolo');
  return join(testAppFolder(), process.platform === 'win32' ? 'Miracolo.exe' : 'miracolo');
}
