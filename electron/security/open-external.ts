/** An address the system's browser or mail program may be given; longer ones overflow what some systems accept. */
const LONGEST = 2000;

/**
 * Electron security checklist 15, "Do not use shell.openExternal with untrusted content": only web pages over https and
 * mail addresses, written out by a person who clicked.
 *
 * @returns the address in its normal form, or `null` when it stays shut.
 */
export function externalAddress(address: string): string | null {
  if (address.length > LONGEST) return null;
  try {
    const url = new URL(address);
    if (url.protocol === 'mailto:') return /^[^\s?]+@[^\s?]+$/.test(url.pathname) ? `mailto:${url.pathname}` : null;
    const isPlainWeb = url.protocol === 'https:' && url.username === '' && url.password === '';
    return isPlainWeb ? url.href : null;
  } catch {
    return null;
  }
}
