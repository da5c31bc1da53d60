import type { IdentifierKind } from '../../identifiers/index.js';
import { prepared, sqlFile } from '../../platform/database/index.js';
import { foldIdentifier } from './fold.js';
import { reportColumns, type Reader, type ReportSubject } from '../read-subjects.js';
import type { Side } from './identifier-match.entity.js';
import { likePattern } from './like-pattern.js';
import { probesOf } from './probes.js';
import { grams, gramLength } from './signature.js';

const near = sqlFile(import.meta.url, './near.sql');
const text = sqlFile(import.meta.url, './find-numbers.sql').replaceAll('$NEAR', near);
const amongReports = text.replaceAll('$SIDE', 'report');
const find = {
  report: prepared('find-reported-numbers', amongReports),
  vehicle: prepared('find-numbers-in-store', text.replaceAll('$SIDE', 'vehicle')),
};
const findReports = prepared(
  'find-reports-by-number',
  // LATERAL with a limit: each by its key, however many the planner expects.
  `WITH found AS (${amongReports})
   SELECT crowd, subject_id, kind, normalised, report.*
   FROM found CROSS JOIN LATERAL (
     SELECT ${reportColumns} FROM theft_report WHERE theft_report.id = found.subject_id LIMIT 1
   ) AS report`,
);

/** how many slips beside what can't be read; below this length, one in three readable characters */
const slipsAtMost = 2;
/** a longer one is a whole number, not a part of one */
const partAtMost = 12;
/** Of what begins with fewer there is too much to look through. */
const shortestBeginning = 2;
/** So many found are all that is shown first: worse ones need not be looked for. */
const sufficeOfWorn = 5;
/** numbers that differ in so many last characters only are neighbours on the line */
const lineEnd = 4;

export interface FoundNumber {
  /** which of ours found it */
  place: number;
  subjectId: string;
  kind: IdentifierKind;
  normalised: string;
  /** which share of the numbers around ours are taken, between 0 and 1 */
  density: number;
}

interface Row {
  place: number;
  crowd: number;
  subject_id: string;
  kind: IdentifierKind;
  normalised: string;
}

/** Finds open numbers of one side that may be these, all of them in one statement. */
export async function findNumbers(
  reader: Reader,
  side: Side,
  normalised: string[],
): Promise<FoundNumber[]> {
  const ours = normalised.flatMap((number, place) => lookFor(place, number, false));
  if (ours.length === 0) return [];
  const rows = await reader.query<Row>(find[side], [JSON.stringify(ours)]);
  return rows.map((row) => asFound(row));
}

/** Finds reports by what was read, or by a part of it, each with the number that it was found by. */
export async function findReportsByNumber(
  reader: Reader,
  normalised: string,
): Promise<(FoundNumber & { report: ReportSubject })[]> {
  const ours = lookFor(0, normalised, true);
  if (ours.length === 0) return [];
  const rows = await reader.query<Omit<Row, 'place'> & ReportSubject>(findReports, [
    JSON.stringify(ours),
  ]);
  return rows.map((row) => ({ ...asFound({ ...row, place: 0 }), report: row }));
}

function asFound({ place, subject_id, kind, normalised, crowd }: Row): FoundNumber {
  const density = (crowd + 0.5) / 10 ** lineEnd;
  return { place, subjectId: subject_id, kind, normalised, density };
}

/** @param asParts whether a short one may be any part of a longer number: in a search, not when a whole number was read */
function lookFor(place: number, normalised: string, asParts: boolean) {
  const folded = foldIdentifier(normalised);
  return /[^?*]/.test(folded) ? [{ place, ...waysTo(folded, asParts) }] : [];
}

function waysTo(folded: string, asParts: boolean) {
  if (folded.includes('*')) return { folded, slips: -1, ...lookForRun(folded) };
  const readable = folded.replaceAll('?', '').length;
  const unreadable = folded.length - readable;
  const isPart = asParts && unreadable === 0 && readable >= gramLength && readable <= partAtMost;
  return {
    folded,
    slips: unreadable + Math.max(0, Math.min(slipsAtMost, Math.floor((readable - 2) / 3))),
    enough: unreadable > 0 ? unreadable : 1,
    suffice: unreadable > 0 ? sufficeOfWorn : 1,
    ...probesOf(folded),
    ...lineOf(folded),
    ...(isPart && { grams: grams(folded), pattern: `%${folded}%` }),
  };
}

/**
 * By its parts of four characters; by its beginning, if what follows is not long enough; by what keys there are, if both are
 * short.
 */
function lookForRun(folded: string) {
  const pattern = likePattern(folded);
  const parts = folded.split('*');
  const beginning = /^[^?*]*/.exec(folded)![0];
  const between = { low: beginning, high: `${beginning}~` };
  if (grams(parts.slice(1).join('*')).length > 0) return { pattern, grams: grams(folded) };
  if (beginning.length >= gramLength) return { pattern, ...between };
  const ofFour = grams(folded);
  if (ofFour.length > 0) return { pattern, grams: ofFour };
  return { pattern, ...probesOf(folded), ...(beginning.length >= shortestBeginning && between) };
}

function lineOf(folded: string) {
  const line = folded.slice(0, -lineEnd);
  return line.length < lineEnd || line.includes('?') ? {} : { line, line_end: `${line}~` };
}
