import { session, type Session } from 'electron';

const origin = 'https://paper.invalid';

/** Styles of our own and images and fonts inside the page; nothing that runs, nothing from elsewhere. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A session that knows one page and reaches nothing else. */
export type PaperSession = {
  readonly session: Session;
  /** Address under which the page set last is found. */
  readonly address: string;
  /** Sets the page to print. */
  setPage(html: string): void;
};

let count = 0;

/**
 * Makes a session in memory, apart from the app's own: no network, no permissions, no downloads. The page is answered here
 * instead of from a file or a `data:` address, which have no policy header and a limited length.
 */
export function createPaperSession(): PaperSession {
  count += 1;
  const paper = session.fromPartition(`paper-${process.pid}-${count}`, { cache: false });
  let page = new Uint8Array();
  paper.protocol.handle('https', (request) => {
    if (request.url !== `${origin}/`) return new Response(null, { status: 404 });
    return new Response(page, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cache-control': 'no-store',
      },
    });
  });
  paper.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: details.url !== `${origin}/` && !details.url.startsWith('data:') });
  });
  paper.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  paper.setPermissionCheckHandler(() => false);
  paper.on('will-download', (event) => {
    event.preventDefault();
  });
  return {
    session: paper,
    address: `${origin}/`,
    setPage: (html) => {
      page = Buffer.from(html, 'utf8');
    },
  };
}
