import type { PartProps } from '../shell/organisation-parts.ts';
import { ContestsPitched } from './contests-pitched.tsx';

/** The contests an organisation was in. */
export function ContestsTab({ view }: PartProps) {
  return <ContestsPitched id={view.id} organisation={view.organisation} />;
}
