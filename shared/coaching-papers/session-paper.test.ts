import { describe, expect, it } from 'vitest';
import { sampleDossier } from '../../tests/support/coaching-dossier.ts';
import type { CoachingDocument } from '../documents/organisation-document.ts';
import { actionSchema, attendanceSchema, type Attendance } from '../domain/coaching.ts';
import { createTranslate } from '../i18n/translator.ts';
import { sessionPaper } from './session-paper.ts';

const t = createTranslate('it');
const { coaching } = sampleDossier();

function textOf(change: Partial<CoachingDocument>): string {
  const paper = sessionPaper(sampleDossier(change), 'S4', t);
  if (paper === null) throw new Error('no session');
  return paper.parts
    .map(({ html }) => html)
    .join('')
    .replaceAll(/<[^>]*>/gu, ' ');
}

/** The session with so many minutes on its clock, and those who wrote what they spent. */
function lengthOf(countedMinutes: number, attendance: readonly Partial<Attendance>[]): string {
  const sessions = coaching.sessions.map(({ id, value }) => ({
    id,
    value: id === 'S4' ? { ...value, countedSeconds: countedMinutes * 60, plannedMinutes: 90 } : value,
  }));
  const recorded = attendance.map((one, index) => ({
    id: `S4.${index}`,
    value: attendanceSchema.parse({ session: 'S4', name: 'Coach 2', role: 'coach', ...one }),
  }));
  return /(\d+) minuti, in sede/u.exec(textOf({ sessions, attendance: recorded }))?.[1] ?? '';
}

describe('the report of a session', () => {
  it('says how long it took: what people recorded, else the clock, else the plan', () => {
    expect(lengthOf(840, [{ minutes: 60 }, { minutes: 45 }])).toBe('60');
    expect(lengthOf(75, [])).toBe('75');
    expect(lengthOf(0, [{ minutes: 0 }])).toBe('90');
  });

  it('lists as still open what was open before it, without what was dropped', () => {
    const createdAt = '2021-06-02T13:30:00.000Z';
    const action = (id: string, fields: object) => ({
      id,
      value: actionSchema.parse({ session: 'S3', createdAt, ...fields }),
    });
    const text = textOf({
      actions: [
        action('A', { text: 'Chiedere due preventivi' }),
        action('B', { text: 'Stampare mille volantini', state: 'dropped' }),
        action('C', { text: 'Provare con tre famiglie', state: 'done', doneOn: '2021-06-30' }),
      ],
    });
    expect(text).toContain('Chiedere due preventivi');
    expect(text).toContain('Provare con tre famiglie');
    expect(text).not.toContain('Stampare mille volantini');
  });
});
