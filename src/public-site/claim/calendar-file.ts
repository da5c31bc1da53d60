import type { VehiclePart } from '../../identifiers/index.js';
import type { Locale } from '../text/catalogue.js';
import type { Appointment } from './appointment.js';
import { claimWords } from './claim-words.js';

interface CalendarEvent {
  readonly locale: Locale;
  readonly reference: string;
  readonly appointment: Appointment;
  /** Absent: the vehicle. */
  readonly part?: VehiclePart;
  /** When the file was made. */
  readonly madeAt: Date;
}

/**
 * The appointment as an iCalendar file (RFC 5545). It says no more than the pass and holds no personal
 * data: calendars are shared and backed up elsewhere.
 */
export function calendarFile(event: CalendarEvent): string {
  const { locale, reference, appointment, part, madeAt } = event;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wanbi//Return//ZH',
    'BEGIN:VEVENT',
    `UID:${reference}-${appointment.id}@wanbi`,
    `DTSTAMP:${stamp(madeAt)}`,
    `DTSTART:${stamp(appointment.from)}`,
    `DTEND:${stamp(appointment.until)}`,
    `SUMMARY:${escaped(claimWords(locale, part).passPage.calendarTitle)}`,
    `LOCATION:${escaped(`${appointment.venue} ${appointment.address}`)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('\r\n') + '\r\n';
}

function stamp(instant: Date): string {
  return instant.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

/** No line is longer than 75 octets; a continued line begins with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let current = '';
  for (const character of line) {
    if (Buffer.byteLength(current + character) > 73) {
      parts.push(current);
      current = '';
    }
    current += character;
  }
  return [...parts, current].join('\r\n ');
}
