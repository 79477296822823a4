import { describe, expect, it } from 'vitest';
import {
  assessmentSchema,
  dimensionSchema,
  levelMarkSchema,
  templateVersionSchema,
  type LevelMark,
  type NeedsAssessment,
} from '../domain/needs.ts';
import { createTranslate } from '../i18n/translator.ts';
import { listTemplates } from '../needs/templates.ts';
import { assessedMoments, boardVersion, levelReach, zoneLevel } from './zone-levels.ts';

const templates = listTemplates({ templates: [], versions: [], dimensions: [] }, createTranslate('it'));

function mark(fields: Partial<LevelMark>): LevelMark {
  return { ...levelMarkSchema.parse({}), ...fields };
}

function assessment(id: string, fields: Partial<NeedsAssessment>, market: Partial<LevelMark> | null) {
  const map = { template: 'needs-map', version: 'needs-map-1' };
  const marks = new Map(market === null ? [] : [['market', mark(market)]]);
  return { id, value: { ...assessmentSchema.parse({}), ...map, ...fields }, marks };
}

const assessments = [
  assessment('self', { assessor: 'organisation', moment: 't0', date: '2021-03-09' }, { present: 3, target: 4 }),
  assessment('coach', { assessor: 'coach', moment: 't0', date: '2021-03-01' }, { present: 2, target: 4 }),
  assessment('pitch', { template: 'pitch', version: 'pitch-1', assessor: 'coach', moment: 't1' }, { present: 5 }),
  assessment('later', { assessor: 'coach', moment: 'mid', date: '2021-06-01' }, null),
];
const market = { dimension: 'market' };

describe('the level of a dimension', () => {
  it('is what the coach said, whoever looked later, in the words of the version', () => {
    const level = zoneLevel(assessments, templates, { ...market, moment: 't0' });
    expect([level?.mark.present, level?.assessor, level?.levelNames[1]]).toEqual([2, 'coach', 'ipotesi']);
  });

  it('keeps the sentences it was marked with when a later version has others', () => {
    const newer = listTemplates(
      {
        templates: [],
        versions: [
          { id: 'V2', value: templateVersionSchema.parse({ template: 'needs-map', publishedAt: '2021-05-01' }) },
        ],
        dimensions: [{ id: 'V2.market', value: dimensionSchema.parse({ levels: ['Nuova uno.', 'Nuova due.'] }) }],
      },
      createTranslate('it'),
    );
    const later = assessment('v2', { version: 'V2', moment: 't1', date: '2021-07-01' }, { present: 2 });
    const sentence = (moment: 't0' | 't1') =>
      zoneLevel([...assessments, later], newer, { ...market, moment })?.sentences[1];
    expect(sentence('t1')).toBe('Nuova due.');
    expect(sentence('t0')).toBe(templates[0]?.versions[0]?.dimensions.find(({ id }) => id === 'market')?.levels[1]);
  });

  it('is what one of them said, when asked', () => {
    const level = zoneLevel(assessments, templates, { ...market, moment: 't0', by: 'organisation' });
    expect(level?.mark.present).toBe(3);
  });

  it('is unknown where nobody said one, and no other template speaks for the map', () => {
    expect(zoneLevel(assessments, templates, { ...market, moment: 'mid' })).toBeNull();
    expect(zoneLevel(assessments, templates, { ...market, moment: 't1' })).toBeNull();
    expect(zoneLevel(assessments, templates, { dimension: 'team', moment: 't0' })).toBeNull();
  });

  it('reaches what is expected of it, or not, or nobody knows', () => {
    expect(levelReach(mark({ present: 4, target: 4 }))).toBe('reached');
    expect(levelReach(mark({ present: 2, target: 4 }))).toBe('below');
    expect(levelReach(mark({ present: 2 }))).toBe('unknown');
    expect(levelReach(null)).toBe('unknown');
  });
});

describe('the board', () => {
  it('knows at which moments somebody looked', () => {
    expect(assessedMoments(assessments, templates)).toEqual(['t0', 'mid']);
  });

  it('has the zones of the version that was used last, or of the newest', () => {
    expect(boardVersion(assessments, templates)?.id).toBe('needs-map-1');
    expect(boardVersion([], templates)?.id).toBe('needs-map-1');
  });
});
