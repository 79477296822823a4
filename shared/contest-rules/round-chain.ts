/** What of a contest places it among its rounds. */
export interface RoundLink {
  readonly id: string;
  /** Id of the contest before it, empty for a first round. */
  readonly previousRound: string;
}

/**
 * The rounds a contest belongs to, first to last; only the contest itself where there is no other. Where two contests follow the
 * same one, the chain goes through the given contest, and beyond it through the older of them. Contests that name each other in a circle (two
 * laptops, one mistake) are each their own chain.
 *
 * @param contests all that may be linked; ids are ULIDs, older ones first in text order.
 */
export function roundChainOf<Round extends RoundLink>(contests: readonly Round[], id: string): readonly Round[] {
  const byId = new Map(contests.map((contest) => [contest.id, contest]));
  const self = byId.get(id);
  if (self === undefined) return [];
  const chain = [self];
  const seen = new Set([id]);
  for (let before = byId.get(self.previousRound); before !== undefined; before = byId.get(before.previousRound)) {
    if (seen.has(before.id)) return [self];
    seen.add(before.id);
    chain.unshift(before);
  }
  const followers = [...contests].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (let next = followerOf(followers, id, seen); next !== undefined; next = followerOf(followers, next.id, seen)) {
    seen.add(next.id);
    chain.push(next);
  }
  return chain;
}

function followerOf<Round extends RoundLink>(
  contests: readonly Round[],
  id: string,
  seen: ReadonlySet<string>,
): Round | undefined {
  return contests.find((contest) => contest.previousRound === id && !seen.has(contest.id));
}
