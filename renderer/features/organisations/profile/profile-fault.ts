import { z } from 'zod';

/** What may be wrong with a field of a profile; its sentence is `organisations:fault.<code>`. */
export type ProfileFault = 'nameMissing' | 'email' | 'website' | 'link';

const email = z.email();

/** Looks at what a field holds. What is wrong is said, and kept all the same: nobody's words are thrown away. */
export function faultOf(field: 'name' | 'contactEmail' | 'website', value: string): ProfileFault | null {
  const text = value.trim();
  switch (field) {
    case 'name':
      return text === '' ? 'nameMissing' : null;
    case 'contactEmail':
      return text === '' || email.safeParse(text).success ? null : 'email';
    case 'website':
      return text === '' || addressOf(text) !== null ? null : 'website';
    default:
      return field satisfies never;
  }
}

/**
 * The web address somebody meant: `www.agade.it` is `https://www.agade.it/`.
 *
 * @returns null when it is none. Only addresses over https may be opened; see {@link opensSafely}.
 */
export function addressOf(text: string): string | null {
  const written = text.trim();
  if (/\s/u.test(written)) return null;
  const withProtocol = /^[a-z][a-z0-9+.-]*:/iu.test(written) ? written : `https://${written}`;
  try {
    const url = new URL(withProtocol);
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    return isWeb && /[^.]\.[^.]/u.test(url.hostname) ? url.href : null;
  } catch {
    return null;
  }
}

/** Whether the system's browser is given this address: never without encryption. */
export function opensSafely(address: string | null): address is string {
  return address?.startsWith('https:') === true;
}
