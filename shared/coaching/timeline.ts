import type { CoachingDocument } from '../documents/organisation-document.ts';
import type { NeedsAssessment } from '../domain/needs.ts';
import { dayOfId } from './id-day.ts';
import { compareTexts, type ThreadKind, type ThreadNode } from './thread-node.ts';
import type { ThreadGraph } from './thread.ts';

/** Kinds of what happened, in the order in which a filter offers them. */
export const timelineKinds = [
  'assessment',
  'session',
  'advice',
  'decision',
  'action',
  'request',
  'file',
  'contest',
] as const;
/** See {@link timelineKinds}. */
export type TimelineKind = (typeof timelineKinds)[number];

/** A contest that the organisation pitched in. */
export interface PitchedContest {
  /** Id of the contest. */
  readonly id: string;
  readonly title: string;
  /** ISO day; empty while it is to be decided. */
  readonly date: string;
  /** What it pitched. */
  readonly pitch: string;
}

/** Something dated that happened to an organisation. */
export type TimelineEntry = {
  readonly key: string;
  /** ISO day; empty when nobody said. */
  readonly on: string;
} & (
  | { readonly kind: Exclude<TimelineKind, 'assessment' | 'contest'>; readonly node: ThreadNode }
  | {
      readonly kind: 'assessment';
      readonly id: string;
      readonly assessment: NeedsAssessment;
      /** How many levels it marked. */
      readonly levels: number;
    }
  | { readonly kind: 'contest'; readonly contest: PitchedContest }
);

const KNOTS: Readonly<Record<ThreadKind, Exclude<TimelineKind, 'assessment' | 'contest'> | null>> = {
  mark: null,
  card: null,
  session: 'session',
  advice: 'advice',
  decision: 'decision',
  action: 'action',
  request: 'request',
  file: 'file',
};

/** Everything dated of an organisation, the newest first. Actions stand in it once they are done. */
export function buildTimeline(
  graph: ThreadGraph,
  { assessments }: CoachingDocument,
  contests: readonly PitchedContest[],
): readonly TimelineEntry[] {
  const entries: readonly TimelineEntry[] = [
    ...assessments.map(({ id, value, marks }) => ({
      key: `assessment/${id}`,
      on: value.date === '' ? dayOfId(id) : value.date,
      kind: 'assessment' as const,
      id,
      assessment: value,
      levels: [...marks.values()].filter(({ present }) => present !== null).length,
    })),
    ...[...graph.nodes.values()].flatMap((node) => {
      const kind = KNOTS[node.kind];
      if (kind === null || (node.kind === 'action' && node.action.state !== 'done')) return [];
      return [{ key: node.key, on: node.on, kind, node }];
    }),
    ...contests.map((contest) => ({
      key: `contest/${contest.id}`,
      on: contest.date,
      kind: 'contest' as const,
      contest,
    })),
  ];
  return [...entries].sort((a, b) => compareTexts(b.on, a.on) || compareTexts(b.key, a.key));
}
