import { describe, expect, it } from 'vitest';
import type { ContestDocument } from '../documents/contest-document.ts';
import { contestSchema, jurorSchema, pitchSchema } from '../domain/contest.ts';
import { panelSchema } from '../domain/contest-day.ts';
import { worldSchema } from '../domain/person.ts';
import { bondOfPanels, dealPanels, usualShared } from './jury-panels.ts';

type Parts = Pick<ContestDocument, 'contest' | 'panels' | 'jurors' | 'pitches' | 'recusals' | 'assignments'>;

function partsOf(panels: number, jurors: number, pitches: number): Parts {
  const many = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => make(index));
  return {
    contest: { ...contestSchema.parse({}), coverage: 'panels' },
    panels: many(panels, (index) => ({
      id: `A${index + 1}`,
      value: panelSchema.parse({ name: `Gruppo ${index + 1}` }),
    })),
    jurors: many(jurors, (index) => ({
      id: `J${index + 1}`,
      value: jurorSchema.parse({ world: worldSchema.options[index % 3] }),
    })),
    pitches: many(pitches, (index) => ({ id: `P${index + 1}`, value: pitchSchema.parse({}) })),
    recusals: [],
    assignments: [],
  };
}

/** The parts with everybody where the deal puts them. */
function dealt(parts: Parts, shared: number): Parts {
  const deal = dealPanels(parts, shared);
  const put = <T extends { readonly panel: string }>(
    records: readonly { readonly id: string; readonly value: T }[],
    panels: ReadonlyMap<string, string>,
  ) => records.map(({ id, value }) => ({ id, value: { ...value, panel: panels.get(id) ?? 'lost' } }));
  return { ...parts, jurors: put(parts.jurors, deal.jurors), pitches: put(parts.pitches, deal.pitches) };
}

const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);

describe('dealing panels', () => {
  it.each([
    [2, 9, 18, 0],
    [3, 11, 17, 2],
    [4, 13, 5, 1],
  ])(
    'is even in jurors, worlds and pitches: %i panels, %i jurors, %i pitches, %i shared',
    (panels, jurors, pitches, shared) => {
      const parts = dealt(partsOf(panels, jurors, pitches), shared);
      const ids = parts.panels.map(({ id }) => id);
      const countIn = (records: readonly { readonly value: { readonly panel: string } }[]) =>
        ids.map((id) => records.filter(({ value }) => value.panel === id).length);
      expect(spread(countIn(parts.jurors))).toBeLessThanOrEqual(1);
      expect(spread(countIn(parts.pitches))).toBeLessThanOrEqual(1);
      for (const world of worldSchema.options) {
        expect(spread(countIn(parts.jurors.filter(({ value }) => value.world === world)))).toBeLessThanOrEqual(1);
      }
      expect(parts.jurors.filter(({ value }) => value.panel === '')).toHaveLength(shared);
      expect(parts.pitches.filter(({ value }) => value.panel === '')).toEqual([]);
      expect(dealt(partsOf(panels, jurors, pitches), shared)).toEqual(parts);
    },
  );

  it('leaves a calibration pitch to everybody and takes shared jurors from the largest worlds', () => {
    const parts = partsOf(2, 7, 3);
    const [first, ...rest] = parts.pitches;
    const trial = { id: 'trial', value: pitchSchema.parse({ isCalibration: true, panel: 'A1' }) };
    const deal = dealPanels({ ...parts, pitches: [trial, ...(first === undefined ? [] : [first]), ...rest] }, 2);
    expect(deal.pitches.get('trial')).toBe('');
    expect(deal.pitches.get('P1')).toBe('A1');
    const [largest] = worldSchema.options;
    const shared = parts.jurors.filter(({ id }) => deal.jurors.get(id) === '');
    expect(shared[0]?.value.world).toBe(largest);
    expect(new Set(shared.map(({ value }) => value.world)).size).toBe(2);
  });

  it('keeps two jurors for all panels where each panel has two of its own', () => {
    expect([usualShared(5, 2), usualShared(6, 2), usualShared(12, 3)]).toEqual([0, 2, 2]);
  });
});

describe('the bond of panels', () => {
  it('is missing where no juror is shared, and there with one who is', () => {
    expect(bondOfPanels(dealt(partsOf(2, 6, 4), 0))).toEqual({ parts: 2, shared: 0 });
    expect(bondOfPanels(dealt(partsOf(2, 6, 4), 1))).toEqual({ parts: 1, shared: 1 });
  });

  it('is missing where the shared juror abstains from a whole panel, or is away', () => {
    const parts = dealt(partsOf(2, 5, 4), 1);
    const shared = parts.jurors.find(({ value }) => value.panel === '')?.id ?? '';
    const recusals = parts.pitches
      .filter(({ value }) => value.panel === 'A2')
      .map(({ id: pitch }) => ({ juror: shared, pitch, kind: 'organiser' as const, reason: 'x', archived: false }));
    expect(bondOfPanels({ ...parts, recusals })).toEqual({ parts: 2, shared: 0 });
    const away = parts.jurors.map((one) =>
      one.id === shared ? { ...one, value: { ...one.value, absent: true } } : one,
    );
    expect(bondOfPanels({ ...parts, jurors: away })).toEqual({ parts: 2, shared: 0 });
  });
});
