import type { PaperContext } from './paper-context.ts';
import type { Signature } from './page-parts.ts';

/** A certificate for one organisation that stood before the jury. */
export type CertificateModel = PaperContext & {
  readonly organisation: string;
  /** `null` where it has no name of its own. */
  readonly project: string | null;
  /** Place among `entries`, where it is one of those announced; `null` for who took part. */
  readonly place: number | null;
  readonly tied: boolean;
  /** Pitches that were ranked. */
  readonly entries: number;
  readonly jurors: number;
  /** Names of the prizes it took. */
  readonly prizes: readonly string[];
  readonly signatures: readonly Signature[];
};
