import { extname, join, sep } from 'node:path';
import { APP_ORIGIN, isWithin } from './origins.ts';

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** A file the app may serve. */
export interface ServedFile {
  readonly path: string;
  readonly mimeType: string;
}

/**
 * The file behind an address, or `null` when it leads outside the folder or is of no known type. Every part of the path is
 * taken literally: encoded separators, dots and drive letters are refused instead of resolved.
 */
export function servedFileFor(address: string, folder: string): ServedFile | null {
  if (!isWithin(address, [APP_ORIGIN])) return null;
  const parts = decodeParts(new URL(address).pathname);
  if (parts === null) return null;
  const path = parts.length === 0 ? join(folder, 'index.html') : join(folder, ...parts);
  if (!path.startsWith(folder + sep)) return null;
  const mimeType = MIME_TYPES[extname(path)];
  return mimeType === undefined ? null : { path, mimeType };
}

function decodeParts(pathname: string): readonly string[] | null {
  try {
    const parts = pathname
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
    return parts.every((part) => /^[\w@+ -][\w.@+ -]*$/u.test(part)) ? parts : null;
  } catch {
    return null;
  }
}
