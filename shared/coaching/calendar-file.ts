import { ICalAttendeeRole, ICalCalendar, ICalEventStatus } from 'ical-generator';

/** A session as a calendar shows it, in the reader's words. */
export interface CalendarEntry {
  /** Id of the session: a calendar that gets it again moves the entry instead of adding one. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  /** Web address of a remote meeting; empty for none. */
  readonly link: string;
  /** ISO date and time. */
  readonly startsAt: string;
  readonly minutes: number;
  readonly isCancelled: boolean;
  /** Only those with an address are written. */
  readonly people: readonly { readonly name: string; readonly email: string }[];
}

/**
 * Writes an iCalendar file (RFC 5545): lines end in CRLF, times are in UTC. Entries without a readable beginning are left out.
 *
 * @param name of the calendar, in the reader's words.
 * @param now ISO date and time of the writing.
 */
export function calendarFile(entries: readonly CalendarEntry[], name: string, now: string): string {
  // No method: to publish (RFC 5546) forbids attendees, to invite needs an organiser who gets the answers.
  const calendar = new ICalCalendar({ name });
  calendar.prodId({ company: 'Miracolo', product: 'Miracolo', language: 'IT' });
  for (const entry of entries) {
    const start = new Date(entry.startsAt);
    if (Number.isNaN(start.getTime())) continue;
    const event = calendar.createEvent({
      id: `${entry.id}@miracolo`,
      stamp: new Date(now),
      start,
      end: new Date(start.getTime() + entry.minutes * 60_000),
      summary: entry.title,
      description: entry.description,
      location: entry.place === '' ? null : entry.place,
      url: entry.link === '' ? null : addressOf(entry.link),
      status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    for (const { name: person, email } of entry.people) {
      if (email.trim() !== '') event.createAttendee({ name: person, email, role: ICalAttendeeRole.REQ });
    }
  }
  return calendar.toString();
}

/** A web address without the signs that the writer of the file escapes: addresses (RFC 5545, 3.3.13) are not text, the escapes would stay. */
function addressOf(link: string): string {
  return link.trim().replaceAll(/[,;\\\r\n]/gu, (sign) => encodeURIComponent(sign));
}
