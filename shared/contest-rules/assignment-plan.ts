import {
  addPair,
  draftOfPins,
  hasPair,
  type AssignmentDraft,
  type AssignmentTask,
  type GridPlace,
} from './assignment-draft.ts';
import { assignByFlow } from './assignment-flow.ts';
import { levelLoads } from './assignment-levelling.ts';
import { linkParts, markLinks, networkParts } from './assignment-links.ts';

/** A juror who can be asked, with the pitches this juror must not judge. */
export interface AssignableJuror {
  readonly id: string;
  /** `null` where it is not known: such a juror never counts as a new world on a pitch. */
  readonly world: string | null;
  /** Ids of pitches. */
  readonly conflicts: ReadonlySet<string>;
}

/** One juror on one pitch, by their ids. */
export interface AssignmentPair {
  readonly juror: string;
  readonly pitch: string;
}

/** What to plan. Jurors and pitches are in their declared order, which decides where nothing else does. */
export interface AssignmentRequest {
  readonly jurors: readonly AssignableJuror[];
  readonly pitches: readonly { readonly id: string }[];
  /** How many jurors each pitch gets, at least; a whole number ≥ 1. */
  readonly perPitch: number;
  /** Pairs that a person chose: they stand. */
  readonly pinned: readonly AssignmentPair[];
  /** Pairs that a person does not want. */
  readonly excluded: readonly AssignmentPair[];
}

/**
 * Why a juror is on a pitch: a person chose it; nobody else could; the pair links parts of the jury that would
 * otherwise share no pitch; the juror brings a world that nobody else on the pitch has; or the juror had room.
 */
export type AssignmentReason = 'pinned' | 'no-choice' | 'links-parts' | 'world-new' | 'least-loaded';

/** A planned pair with its reason. */
export interface PlannedPair extends AssignmentPair {
  readonly reason: AssignmentReason;
}

/**
 * What keeps a pitch from the jurors it needs: the jury itself, conflicts, pairs that a person excluded, or those two together. In
 * a plan that a person changed since, it may also be that nobody asked the jurors who could.
 */
export type ShortfallCause = 'jury-too-small' | 'conflicts' | 'excluded' | 'conflicts-and-excluded' | 'not-asked';

/** What whoever reads a plan must know. */
export type AssignmentWarning =
  /** The pair was chosen by a person and is a conflict: it is not in the plan. */
  | { readonly kind: 'pin-against-conflict'; readonly juror: string; readonly pitch: string }
  /** The pair was both chosen and excluded: it is in the plan. */
  | { readonly kind: 'pin-of-excluded'; readonly juror: string; readonly pitch: string }
  /** The juror or the pitch of a chosen pair is not in the lists: it is not in the plan. */
  | { readonly kind: 'pin-of-unknown'; readonly juror: string; readonly pitch: string }
  /** Conflicts and pins leave no plan with loads equal within one; this one has the least spread. */
  | { readonly kind: 'loads-differ'; readonly least: number; readonly most: number }
  | { readonly kind: 'juror-without-pitches'; readonly juror: string }
  /** Some jurors and pitches share nothing with the others: no correction can compare across the parts. */
  | { readonly kind: 'disconnected'; readonly parts: number };

/** A plan. Everything is in the declared order of pitches, then of jurors. */
export interface AssignmentPlan {
  readonly pairs: readonly PlannedPair[];
  readonly loads: readonly { readonly juror: string; readonly pitches: number }[];
  readonly shortfalls: readonly {
    readonly pitch: string;
    /** How many jurors it has less than it needs. */
    readonly lacking: number;
    readonly because: ShortfallCause;
  }[];
  readonly warnings: readonly AssignmentWarning[];
}

/**
 * Plans who judges what. Conflicts are never planned and pins always kept; every pitch gets the jurors it needs where
 * that many may judge it. Loads are equal within one where conflicts and pins allow, else as equal as can be; then the
 * jury is linked into one network if exchanges can do it; then each pitch has as many different worlds as can be.
 *
 * The same request gives the same plan, in whatever order pins, exclusions and conflicts come.
 */
export function planAssignment(request: AssignmentRequest): AssignmentPlan {
  const { task, warnings } = readRequest(request);
  const draft = assignByFlow(task);
  levelLoads(task, draft);
  linkParts(task, draft);
  return readDraft(request, task, draft, warnings);
}

/**
 * Reads pairs as they stand, however they came about, as if they were a plan: loads, what is lacking, warnings, and for each pair
 * a reason that holds now. Pairs in conflict, or of jurors and pitches that are not in the lists, count for nothing.
 */
export function describeAssignment(request: AssignmentRequest, pairs: readonly AssignmentPair[]): AssignmentPlan {
  const { task, warnings } = readRequest(request);
  const draft = draftOfPins(task);
  const jurorPlaces = new Map(request.jurors.map(({ id }, place) => [id, place]));
  const pitchPlaces = new Map(request.pitches.map(({ id }, place) => [id, place]));
  for (const pair of pairs) {
    const juror = jurorPlaces.get(pair.juror);
    const pitch = pitchPlaces.get(pair.pitch);
    if (juror === undefined || pitch === undefined || hasPair(draft, { juror, pitch })) continue;
    if (!task.isAllowed({ juror, pitch })) continue;
    addPair(draft, { juror, pitch }, 'planned');
  }
  markLinks(task, draft);
  return readDraft(request, task, draft, warnings);
}

function readDraft(
  request: AssignmentRequest,
  task: AssignmentTask,
  draft: AssignmentDraft,
  warnings: readonly AssignmentWarning[],
): AssignmentPlan {
  const { jurors, pitches } = request;
  const pairs = pitches.flatMap(({ id: pitch }, pitchPlace) =>
    jurors.flatMap(({ id: juror }, jurorPlace): readonly PlannedPair[] => {
      const place = { juror: jurorPlace, pitch: pitchPlace };
      return hasPair(draft, place) ? [{ juror, pitch, reason: reasonOf(task, draft, place) }] : [];
    }),
  );
  return {
    pairs,
    loads: jurors.map(({ id: juror }, place) => ({ juror, pitches: draft.loads[place] ?? 0 })),
    shortfalls: pitches.flatMap(({ id: pitch }, place) => {
      const lacking = task.perPitch - (draft.jurorsOf[place]?.size ?? 0);
      return lacking > 0 ? [{ pitch, lacking, because: causeOf(request, pitch) }] : [];
    }),
    warnings: [...warnings, ...warningsOf(request, draft)],
  };
}

interface ReadRequest {
  readonly task: AssignmentTask;
  readonly warnings: readonly AssignmentWarning[];
}

/** Turns ids into positions and sorts out pins that cannot stand. */
function readRequest({ jurors, pitches, perPitch, pinned, excluded }: AssignmentRequest): ReadRequest {
  const jurorPlaces = new Map(jurors.map(({ id }, place) => [id, place]));
  const pitchPlaces = new Map(pitches.map(({ id }, place) => [id, place]));
  const keyOf = ({ juror, pitch }: GridPlace): number => pitch * jurors.length + juror;
  const placeOf = ({ juror, pitch }: AssignmentPair): GridPlace | null => {
    const jurorPlace = jurorPlaces.get(juror);
    const pitchPlace = pitchPlaces.get(pitch);
    return jurorPlace === undefined || pitchPlace === undefined ? null : { juror: jurorPlace, pitch: pitchPlace };
  };
  const isConflict = ({ juror, pitch }: GridPlace): boolean =>
    jurors[juror]?.conflicts.has(pitches[pitch]?.id ?? '') === true;
  const excludedKeys = new Set(excluded.flatMap((pair) => placeOf(pair) ?? []).map(keyOf));
  const pins = new Map<number, GridPlace>();
  const warnings = new Map<string, AssignmentWarning>();
  const warn = (kind: 'pin-against-conflict' | 'pin-of-excluded' | 'pin-of-unknown', pair: AssignmentPair): void => {
    warnings.set(JSON.stringify([kind, pair.pitch, pair.juror]), { kind, juror: pair.juror, pitch: pair.pitch });
  };
  for (const pair of pinned) {
    const place = placeOf(pair);
    if (place === null) warn('pin-of-unknown', pair);
    else if (isConflict(place)) warn('pin-against-conflict', pair);
    else {
      if (excludedKeys.has(keyOf(place))) warn('pin-of-excluded', pair);
      pins.set(keyOf(place), place);
    }
  }
  const names = [...new Set(jurors.flatMap(({ world }) => world ?? []))];
  return {
    task: {
      jurorCount: jurors.length,
      pitchCount: pitches.length,
      perPitch,
      worlds: jurors.map(({ world }) => (world === null ? -1 : names.indexOf(world))),
      worldCount: names.length,
      pins: [...pins].sort(([left], [right]) => left - right).map(([, place]) => place),
      isAllowed: (place) => !isConflict(place) && !excludedKeys.has(keyOf(place)),
    },
    warnings: [...warnings].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, warning]) => warning),
  };
}

function reasonOf(task: AssignmentTask, draft: AssignmentDraft, { juror, pitch }: GridPlace): AssignmentReason {
  const others = [...(draft.jurorsOf[pitch] ?? [])].filter(([other]) => other !== juror);
  const origin = draft.jurorsOf[pitch]?.get(juror);
  if (origin === 'pinned') return 'pinned';
  const couldReplace = draft.loads.some(
    (_load, other) => !hasPair(draft, { juror: other, pitch }) && task.isAllowed({ juror: other, pitch }),
  );
  if (!couldReplace) return 'no-choice';
  if (origin === 'linking') return 'links-parts';
  const world = task.worlds[juror];
  const isNew = world !== -1 && others.every(([other]) => task.worlds[other] !== world);
  return isNew ? 'world-new' : 'least-loaded';
}

function causeOf({ jurors, perPitch, excluded }: AssignmentRequest, pitch: string): ShortfallCause {
  if (jurors.length < perPitch) return 'jury-too-small';
  const unwanted = new Set(excluded.filter((pair) => pair.pitch === pitch).map(({ juror }) => juror));
  const withoutConflict = jurors.filter(({ conflicts }) => !conflicts.has(pitch));
  if (withoutConflict.length < perPitch) return 'conflicts';
  if (withoutConflict.filter(({ id }) => !unwanted.has(id)).length >= perPitch) return 'not-asked';
  const isConflictNeeded = jurors.length - unwanted.size >= perPitch;
  return isConflictNeeded ? 'conflicts-and-excluded' : 'excluded';
}

function warningsOf({ jurors }: AssignmentRequest, draft: AssignmentDraft): readonly AssignmentWarning[] {
  const least = Math.min(...draft.loads);
  const most = Math.max(...draft.loads);
  const { count } = networkParts(draft);
  return [
    ...(most - least > 1 ? [{ kind: 'loads-differ', least, most } as const] : []),
    ...jurors.flatMap(({ id: juror }, place) =>
      draft.loads[place] === 0 ? [{ kind: 'juror-without-pitches', juror } as const] : [],
    ),
    ...(count > 1 ? [{ kind: 'disconnected', parts: count } as const] : []),
  ];
}
