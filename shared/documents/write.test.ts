import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Organisation } from '../domain/organisation.ts';
import { createClock } from './clock.ts';
import { listConflicts } from './conflicts.ts';
import { exportDocument } from './export.ts';
import { organisationRecord, readOrganisation } from './organisation-document.ts';
import { readState, registersOf } from './state.ts';
import { writeRecords } from './write.ts';

const ID = '01HZZZZZZZZZZZZZZZZZZZZZZ1';

function writeOrganisation(doc: Y.Doc, fields: Partial<Organisation>, device: string, now: number): void {
  const clock = createClock(device, () => now);
  const change = { definition: organisationRecord, id: ID, fields };
  writeRecords(doc, { clock, label: `Coach ${device}` }, [change], 'user');
}

function laptop(device: string) {
  const doc = new Y.Doc();
  let now = 1_600_000_000_000;
  return {
    doc,
    write(fields: Partial<Organisation>) {
      now += 1;
      writeOrganisation(doc, fields, device, now);
    },
    organisation: () => readOrganisation(readState(doc), ID).organisation,
    conflicts: () => listConflicts(readState(doc)),
    takes(other: { readonly doc: Y.Doc }) {
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(other.doc));
    },
  };
}

describe('writing records', () => {
  it('leaves alone what already says so, also what nobody wrote and is empty anyway', () => {
    const a = laptop('A');
    a.write({ name: 'Agade' });
    const before = exportDocument(a.doc);
    a.write({ name: 'Agade', sector: '', tags: [], archived: false });
    expect(exportDocument(a.doc)).toBe(before);
  });

  it('of a form saved whole disputes nothing that another laptop filled meanwhile', () => {
    const [a, b] = [laptop('A'), laptop('B')];
    a.write({ name: 'Agade' });
    b.takes(a);
    a.write({ ...a.organisation(), name: 'Agade srl' });
    b.write({ sector: 'lavoro' });
    a.takes(b);
    expect(a.organisation()).toMatchObject({ name: 'Agade srl', sector: 'lavoro' });
    expect(a.conflicts()).toEqual([]);
  });

  it('disputes two different words, not two equal ones, and names who wrote them', () => {
    const [a, b] = [laptop('A'), laptop('B')];
    a.write({ name: 'Agade', sector: 'nostro' });
    b.write({ name: 'Agade', sector: 'loro' });
    a.takes(b);
    b.takes(a);
    expect(a.conflicts()).toMatchObject([{ kind: 'field-disputed', field: 'sector' }]);
    expect(new Set(a.conflicts()[0]?.versions.map((version) => version.author))).toEqual(
      new Set(['Coach A', 'Coach B']),
    );
    expect(a.conflicts()).toEqual(b.conflicts());
  });

  it('archives knowing what it had read; what it had not is listed, and archiving once more settles it', () => {
    const [a, b] = [laptop('A'), laptop('B')];
    a.write({ name: 'Agade' });
    b.takes(a);
    a.write({ archived: true });
    b.write({ notes: 'ancora al lavoro' });
    a.takes(b);
    expect(a.conflicts()).toMatchObject([{ kind: 'edited-after-archive', field: 'notes' }]);
    a.write({ archived: true });
    expect(a.conflicts()).toEqual([]);
    b.takes(a);
    expect(b.conflicts()).toEqual([]);
  });

  it('refuses a value that JSON cannot hold, and writes nothing of the change', () => {
    const a = laptop('A');
    a.write({ name: 'Agade' });
    expect(() => a.write({ name: 'Altro', sector: Number.NaN as unknown as string })).toThrow(TypeError);
    expect(a.organisation().name).toBe('Agade');
    expect(exportDocument(a.doc)).toContain('Agade');
  });

  it('keeps what a newer app wrote, and passes over it', () => {
    const a = laptop('A');
    a.write({ name: 'Agade' });
    registersOf(a.doc).set('organisation/x/name@a/b', { future: true });
    registersOf(a.doc).set('organisation/01/name@B', 'not an entry');
    a.write({ name: 'Agade 2' });
    expect(a.organisation().name).toBe('Agade 2');
    expect(exportDocument(a.doc)).toContain('future');
  });

  it('signs once, and undoing the words leaves the signature', () => {
    const doc = new Y.Doc();
    const origin = { name: 'user' };
    const undo = new Y.UndoManager(registersOf(doc), { trackedOrigins: new Set([origin]), captureTimeout: 0 });
    const writer = { clock: createClock('A', () => 1), label: 'Coach A' };
    writeRecords(doc, writer, [{ definition: organisationRecord, id: ID, fields: { name: 'Agade' } }], origin);
    undo.undo();
    expect([...readState(doc).keys()]).toEqual(['device']);
  });
});
