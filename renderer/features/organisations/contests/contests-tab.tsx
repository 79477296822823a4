import type { PartProps } from '../shell/part-address.ts';
import { ContestsPitched } from './contests-pitched.tsx';

/** The contests an organisation was in. */
export function ContestsTab({ view }: PartProps) {
  return <ContestsPitched id={view.id} organisation={view.organisation} />;
}
