/** Scheme of everything the app serves to its own windows. */
export const APP_SCHEME = 'app';
/** Origin of the app's pages. */
export const APP_ORIGIN = `${APP_SCHEME}://miracolo`;

/** Whether an address belongs to one of the given origins. Custom schemes have no `URL.origin`, so it is put together here. */
export function isWithin(address: string, origins: readonly string[]): boolean {
  try {
    const url = new URL(address);
    if (url.username !== '' || url.password !== '') return false;
    return origins.includes(`${url.protocol}//${url.host}`);
  } catch {
    return false;
  }
}
