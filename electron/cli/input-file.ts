import { readFile } from 'node:fs/promises';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import type { CsvFailure } from './command-failure.ts';

/** A file named on the command line: the name as written, for messages, and where it is. */
export interface NamedFile {
  readonly name: string;
  readonly path: string;
}

/** Reads a whole input file. */
export async function readInputFile(file: NamedFile): Promise<Result<Uint8Array, CsvFailure>> {
  try {
    return ok(await readFile(file.path));
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return err({ kind: 'file-not-found', file: file.name });
    if (code === 'EISDIR') return err({ kind: 'not-a-file', file: file.name });
    return err({ kind: 'file-unreadable', file: file.name, code });
  }
}

/** The system's code of a failed file operation, e.g. `EACCES`; anything else is a bug and thrown on. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
