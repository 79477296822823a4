import {
  jurorRecord,
  panelRecord,
  pitchRecord,
  type ContestDocument,
} from '../../../shared/documents/contest-document.ts';
import { panelSchema } from '../../../shared/domain/contest-day.ts';
import { newId, panelIdSchema } from '../../../shared/domain/ids.ts';
import { dealPanels } from '../../../shared/contest-rules/jury-panels.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { Change } from '../store-contract.ts';
import { contestChange, findVotingLock, type ContestRefusal } from './contest-change.ts';
import { recordChange } from './record-change.ts';
import { ordersAfter } from '../../../shared/documents/order-keys.ts';

const LABEL = 'assignment:undo.panels';

type Changes = Parameters<typeof contestChange>[2];

/** Adds panels after those that are there. Refused once voting began, as every change of this file: who judges what is declared before. */
export function addPanels(
  document: ContestDocument,
  names: readonly string[],
  signedSheets: number,
): Result<Change, ContestRefusal> {
  const orders = ordersAfter(document.panels, names.length);
  return unlessLocked(document, signedSheets, () =>
    names.map((name, index) =>
      recordChange(panelRecord, newId(panelIdSchema), {
        ...panelSchema.parse({}),
        name,
        order: orders[index] ?? '',
      }),
    ),
  );
}

/** Gives a panel another name. */
export function renamePanel(
  document: ContestDocument,
  panel: string,
  name: string,
  signedSheets: number,
): Result<Change, ContestRefusal> {
  return unlessLocked(document, signedSheets, () => [recordChange(panelRecord, panel, { name })]);
}

/** Takes a panel away; its jurors and pitches belong to all panels then. */
export function removePanel(
  document: ContestDocument,
  panel: string,
  signedSheets: number,
): Result<Change, ContestRefusal> {
  return unlessLocked(document, signedSheets, () => [
    recordChange(panelRecord, panel, { archived: true }),
    ...document.jurors
      .filter(({ value }) => value.panel === panel)
      .map(({ id }) => recordChange(jurorRecord, id, { panel: '' })),
    ...document.pitches
      .filter(({ value }) => value.panel === panel)
      .map(({ id }) => recordChange(pitchRecord, id, { panel: '' })),
  ]);
}

/** Puts a juror into a panel; an empty id is all of them. */
export function setJurorPanel(
  document: ContestDocument,
  juror: string,
  panel: string,
  signedSheets: number,
): Result<Change, ContestRefusal> {
  return unlessLocked(document, signedSheets, () => [recordChange(jurorRecord, juror, { panel })]);
}

/** Puts a pitch before a panel; an empty id is all of them. */
export function setPitchPanel(
  document: ContestDocument,
  pitch: string,
  panel: string,
  signedSheets: number,
): Result<Change, ContestRefusal> {
  return unlessLocked(document, signedSheets, () => [recordChange(pitchRecord, pitch, { panel })]);
}

/** Deals jurors and pitches to the panels evenly (`dealPanels`), in one step. @param shared how many jurors sit in all of them. */
export function applyPanelDeal(
  document: ContestDocument,
  shared: number,
  signedSheets: number,
): Result<Change, ContestRefusal> {
  const deal = dealPanels(document, shared);
  return unlessLocked(document, signedSheets, () => [
    ...[...deal.jurors].map(([id, panel]) => recordChange(jurorRecord, id, { panel })),
    ...[...deal.pitches].map(([id, panel]) => recordChange(pitchRecord, id, { panel })),
  ]);
}

function unlessLocked(
  document: ContestDocument,
  signedSheets: number,
  changes: () => Changes,
): Result<Change, ContestRefusal> {
  const lock = findVotingLock(document, signedSheets);
  return lock === null ? ok(contestChange(document.id, LABEL, changes())) : err(lock);
}
