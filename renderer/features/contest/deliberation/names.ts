import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';

/** The name a pitch is announced by; empty for one that is no longer there. */
export function pitchNameOf(document: Pick<ContestDocument, 'pitches'>, pitch: string): string {
  return document.pitches.find(({ id }) => id === pitch)?.value.name ?? '';
}

/** Names of pitches, in the order given. */
export function pitchNamesOf(
  document: Pick<ContestDocument, 'pitches'>,
  pitches: readonly string[],
): readonly string[] {
  return pitches.map((pitch) => pitchNameOf(document, pitch));
}
