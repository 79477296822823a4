import type { TabulatedContest } from '../../../data/tabulating/tabulating-request.ts';
import type { TabulationState } from '../../../data/tabulating/use-tabulation.ts';

/** What is known by now: the finished tabulation, or the one before while another is under way. */
export function knownOf(state: TabulationState): TabulatedContest | null {
  switch (state.state) {
    case 'ready':
      return state;
    case 'running':
    case 'stopped':
      return state.previous;
    default:
      return null;
  }
}
