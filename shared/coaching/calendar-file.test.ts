import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEntry } from './calendar-file.ts';

const entry: CalendarEntry = {
  id: '01HZZZZZZZZZZZZZZZZZZZZZZ2',
  title: 'Coaching: Ulisse, a chi vendere',
  description: '',
  place: 'MIND, edificio 3',
  link: '',
  startsAt: '2021-07-08T08:30:00.000Z',
  minutes: 90,
  isCancelled: false,
  people: [
    { name: 'Coach 2', email: 'coach2@example.org' },
    { name: 'Esperto 27', email: '' },
  ],
};
const NOW = '2021-07-01T10:00:00.000Z';
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar file', () => {
  it('ends its lines in CRLF and says times in UTC', () => {
    const text = calendarFile([entry], 'Coaching', NOW);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(linesOf(text)).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'DTSTART:20210708T083000Z',
        'DTEND:20210708T100000Z',
        'UID:01HZZZZZZZZZZZZZZZZZZZZZZ2@miracolo',
        String.raw`SUMMARY:Coaching: Ulisse\, a chi vendere`,
        String.raw`LOCATION:MIND\, edificio 3`,
        'STATUS:CONFIRMED',
        'END:VCALENDAR',
      ]),
    );
  });

  it('writes people with an address and no others', () => {
    const text = linesOf(calendarFile([entry], 'Coaching', NOW)).join('\n');
    expect(text).toContain('coach2@example.org');
    expect(text).not.toContain('Esperto 27');
  });

  it('neither publishes nor invites: it names people and no organiser', () => {
    expect(linesOf(calendarFile([entry], 'Coaching', NOW)).join('\n')).not.toMatch(/^(?:METHOD|ORGANIZER)/mu);
  });

  it('writes an address that opens as it was given', () => {
    const link = 'https://meet.example.org/a,b;c?x=1;y=2';
    expect(linesOf(calendarFile([{ ...entry, link }], 'Coaching', NOW))).toContain(
      'URL;VALUE=URI:https://meet.example.org/a%2Cb%3Bc?x=1%3By=2',
    );
  });

  it('says what was called off, and leaves out what has no beginning', () => {
    const text = calendarFile(
      [
        { ...entry, isCancelled: true },
        { ...entry, id: 'x', startsAt: '' },
      ],
      'Coaching',
      NOW,
    );
    expect(text).toContain('STATUS:CANCELLED');
    expect(text.match(/BEGIN:VEVENT/gu)).toHaveLength(1);
  });
});
