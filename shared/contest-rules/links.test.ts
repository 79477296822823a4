import { describe, expect, it } from 'vitest';
import { jurorSchema, pitchSchema } from '../domain/contest.ts';
import { findLinks, linksAmong, reviewLinks, type LinkedOrganisation, type LinkedPerson } from './links.ts';

const person = (fields: Partial<LinkedPerson> = {}): LinkedPerson => ({
  id: 'p1',
  conflictCodes: [],
  organisationCodes: [],
  ...fields,
});
const organisation = (fields: Partial<LinkedOrganisation> = {}): LinkedOrganisation => ({
  id: 'o1',
  code: 'O01',
  coachIds: [],
  expertIds: [],
  ...fields,
});
const juror = (id: string, fields: object = {}) => ({ id, value: jurorSchema.parse(fields) });
const pitch = (id: string, fields: object = {}) => ({ id, value: pitchSchema.parse(fields) });

describe('links', () => {
  it('finds each kind, the closest first', () => {
    expect(findLinks(person(), organisation())).toEqual([]);
    expect(findLinks(person(), organisation({ coachIds: ['p1'] }))).toEqual(['coach']);
    expect(findLinks(person(), organisation({ expertIds: ['p1'] }))).toEqual(['expert']);
    expect(findLinks(person({ organisationCodes: ['O01'] }), organisation())).toEqual(['own-organisation']);
    expect(
      findLinks(
        person({ conflictCodes: ['O01'], organisationCodes: ['O01'] }),
        organisation({ expertIds: ['p1'], coachIds: ['p1'] }),
      ),
    ).toEqual(['own-organisation', 'coach', 'expert', 'declared']);
  });

  it('links nobody with an organisation without a code, nor a person without an id', () => {
    expect(findLinks(person({ conflictCodes: [''], organisationCodes: [''] }), organisation({ code: '' }))).toEqual([]);
    expect(findLinks(person({ id: '' }), organisation({ coachIds: [''], expertIds: [''] }))).toEqual([]);
  });

  it('joins what the contest says with what the programme knows', () => {
    const jurors = [
      juror('j1', { personId: 'p1' }),
      juror('j2', { conflictCodes: ['O02'] }),
      juror('j3', { personId: 'gone' }),
    ];
    const pitches = [
      pitch('a', { organisationId: 'o1', organisationCode: 'O01' }),
      pitch('b', { organisationCode: 'O02' }),
      pitch('typed', {}),
    ];
    const register = {
      people: [person({ organisationCodes: ['O02'] })],
      organisations: [organisation({ coachIds: ['p1'] }), organisation({ id: 'o2', code: 'O02', expertIds: ['gone'] })],
    };
    expect(linksAmong(jurors, pitches, register)).toEqual([
      { juror: 'j1', pitch: 'a', kind: 'coach' },
      { juror: 'j1', pitch: 'b', kind: 'own-organisation' },
      { juror: 'j2', pitch: 'b', kind: 'declared' },
      { juror: 'j3', pitch: 'b', kind: 'expert' },
    ]);
  });

  it('reviews: what is new, what rests on nothing any more, and never the organiser’s own word', () => {
    const recusal = (who: string, what: string, kind: 'coach' | 'organiser' | 'declared') => ({
      juror: who,
      pitch: what,
      kind,
      reason: '',
      archived: false,
    });
    const document = {
      jurors: [juror('j1', { personId: 'p1' }), juror('j2')],
      pitches: [pitch('a', { organisationId: 'o1' }), pitch('b', { organisationId: 'o2' })],
      recusals: [recusal('j1', 'b', 'coach'), recusal('j2', 'a', 'organiser'), recusal('gone', 'a', 'declared')],
    };
    const register = { people: [person()], organisations: [organisation({ coachIds: ['p1'] })] };
    expect(reviewLinks(document, register)).toEqual({
      toAdd: [{ juror: 'j1', pitch: 'a', kind: 'coach' }],
      toRemove: [document.recusals[0]],
    });
  });
});
