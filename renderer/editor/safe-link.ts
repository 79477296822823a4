/** Whether an address may stand in a prose: https only, the one kind this app opens. */
export function isSafeLink(address: string): boolean {
  if (!/^https:\/\//iu.test(address.trim())) return false;
  try {
    return new URL(address.trim()).hostname.includes('.');
  } catch {
    return false;
  }
}

/** What somebody typed as an address, completed (`esempio.it/pagina` → `https://esempio.it/pagina`); null when it can be none. */
export function linkOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/u.test(text)) return null;
  const address = /^[a-z][a-z0-9+.-]*:/iu.test(text) ? text : `https://${text}`;
  return isSafeLink(address) ? address : null;
}
