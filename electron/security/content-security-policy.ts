/**
 * Electron security checklist 7, "Define a Content Security Policy": nothing runs, loads or connects but what the app
 * itself serves. No inline script, no eval.
 *
 * @param nonce of this one load: the component library inserts a style element of its own and must name it.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    // Logos are shown from bytes in memory.
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
