import { webcrypto } from 'node:crypto';

// The oldest runtime the app is built for has web crypto in its pages but not yet in the main process.
if (!('crypto' in globalThis)) {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
}
