import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bridge } from '../../shared/contract/contract.ts';
import { ok } from '../../shared/lib/result.ts';

/** Reads the sample files of the app as its main process would. */
export const sampleBridge: Pick<Bridge, 'sample.read'> = {
  async 'sample.read'({ name }) {
    const path = fileURLToPath(new URL(`../../assets/sample/${name}`, import.meta.url));
    return ok({ fileName: basename(name), bytes: new Uint8Array(await readFile(path)) });
  },
};
