import { Injectable } from '@nestjs/common';
import { normaliseIdentifier } from '../identifiers/index.js';
import { Clock } from '../platform/clock.js';
import { Database, sqlFile, type Tx } from '../platform/database/index.js';
import { Ids } from '../platform/ids.js';
import { alignIdentifiers } from './align.js';
import {
  evidenceOf,
  scorePair,
  type Attributes,
  type NumberPair,
  type ScoredPair,
} from './candidate.js';
import { foldIdentifier } from './fold.js';
import { readAttributes } from './read-attributes.js';
import type { Side } from './identifier-match.entity.js';
import { LIKELIHOOD_WEIGHTS } from './likelihood.js';
import { likePattern } from './like-pattern.js';
import { NothingToSearchFor } from './matching.errors.js';
import { saveProposals } from './save-proposals.js';

const findByNumber = sqlFile(import.meta.url, './find-by-number.sql');
const candidatesAtMost = 200;
const shortestPart = 4;

export interface SearchQuery extends Attributes {
  identifier?: string;
}

/**
 * The front door of matching: `propose`, `search`, `align`. This first form finds equal and confusable numbers, worn
 * ones and parts; a better retrieval changes what is behind this door and nothing before it.
 */
@Injectable()
export class Engine {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Proposes matches for reports or for vehicles with all of the other side, whatever units they belong to. */
  async propose(tx: Tx, side: Side, subjectIds: string[]): Promise<void> {
    const ours = await tx.query<{ subject_id: string; normalised: string }>(
      'SELECT subject_id, normalised FROM identifier_match WHERE side = $1 AND subject_id = ANY($2) AND is_open',
      [side, subjectIds],
    );
    await this.proposeEach(tx, side, [...groupBySubject(ours)]);
  }

  /** Most have no counterpart: one question clears all of them, else each half is asked about. */
  private async proposeEach(
    tx: Tx,
    side: Side,
    subjects: [subjectId: string, rows: { normalised: string }[]][],
  ): Promise<void> {
    const numbers = subjects.flatMap(([, rows]) => rows.map((row) => row.normalised));
    if (numbers.length === 0) return;
    const found = await this.find(tx, side === 'vehicle' ? 'report' : 'vehicle', numbers, []);
    if (found.size === 0) return;
    if (subjects.length === 1) return this.proposeOne(tx, side, subjects[0]![0], numbers, found);
    const half = subjects.length >> 1;
    await this.proposeEach(tx, side, subjects.slice(0, half));
    await this.proposeEach(tx, side, subjects.slice(half));
  }

  private async proposeOne(
    tx: Tx,
    side: Side,
    subjectId: string,
    numbers: string[],
    found: Map<string, { normalised: string }[]>,
  ): Promise<void> {
    const otherSide = side === 'vehicle' ? 'report' : 'vehicle';
    const attributes = await readAttributes(tx, side, [subjectId]);
    const scored = await this.score(
      tx,
      otherSide,
      found,
      attributes.get(subjectId) ?? {},
      (theirs) => pairsOf(side, numbers, theirs),
    );
    const proposals = scored.map(({ subjectId: other, score }) => ({
      id: this.ids.next(),
      vehicleId: side === 'vehicle' ? subjectId : other,
      reportId: side === 'vehicle' ? other : subjectId,
      score,
    }));
    await saveProposals(tx, proposals, this.clock.now(), LIKELIHOOD_WEIGHTS.version);
  }

  /**
   * Searches open reports of all units, best first.
   *
   * @throws {NothingToSearchFor} when nothing of the number is readable
   */
  async search(query: SearchQuery, limit: number) {
    const { identifier } = query;
    const number = identifier ? normaliseIdentifier(identifier) : '';
    const folded = foldIdentifier(number);
    const readable = folded.replaceAll(/[*?]/g, '');
    if (!readable) throw new NothingToSearchFor();
    const parts = readable.length >= shortestPart ? [`%${likePattern(folded) ?? folded}%`] : [];
    const found = await this.find(this.database, 'report', [number], parts);
    const scored = await this.score(this.database, 'report', found, query, (theirs) =>
      pairsOf('vehicle', [number], theirs),
    );
    const best = scored.toSorted((a, b) => b.score.logOdds - a.score.logOdds).slice(0, limit);
    const reports = await this.database.query<{ id: string; reference: string; status: string }>(
      'SELECT id, reference, status FROM theft_report WHERE id = ANY($1)',
      [best.map((it) => it.subjectId)],
    );
    return best.map(({ subjectId, score }) => ({
      theftReport: reports.find((it) => it.id === subjectId)!,
      identifier: score.reported,
      probability: score.probability,
      band: score.band,
      difference: score.difference,
      alignment: score.alignment,
    }));
  }

  align(read: string, stamped: string) {
    return alignIdentifiers(read, stamped);
  }

  private async find(
    reader: Pick<Tx, 'query'> | Database,
    side: Side,
    numbers: string[],
    parts: string[],
  ) {
    const folded = numbers
      .map((number) => foldIdentifier(number))
      .filter((it) => it.replaceAll(/[*?]/g, '') !== '');
    const patterns = folded.flatMap((it) => likePattern(it) ?? []);
    const readable = folded.filter((it) => !likePattern(it));
    const rows = await reader.query<{ subject_id: string; normalised: string }>(findByNumber, [
      side,
      numbers,
      readable,
      patterns.filter((it) => it.replaceAll(/[%_]/g, '').length >= shortestPart),
      readable,
      parts,
      candidatesAtMost,
    ]);
    return groupBySubject(rows);
  }

  private async score(
    reader: Pick<Tx, 'query'> | Database,
    side: Side,
    found: Map<string, { normalised: string }[]>,
    ours: Attributes,
    pair: (theirs: string[]) => NumberPair[],
  ): Promise<{ subjectId: string; score: ScoredPair }[]> {
    const attributes = await readAttributes(reader, side, [...found.keys()]);
    return [...found].map(([subjectId, rows]) => {
      const evidence = evidenceOf(ours, attributes.get(subjectId) ?? {});
      const pairs = pair(rows.map((row) => row.normalised));
      return { subjectId, score: scorePair(pairs, evidence, 1) };
    });
  }
}

/** Every number of ours with every found number of theirs, the vehicle's as `read`. */
function pairsOf(ourSide: Side, ours: string[], theirs: string[]): NumberPair[] {
  return ours.flatMap((our) =>
    theirs.map((their) =>
      ourSide === 'vehicle' ? { read: our, reported: their } : { read: their, reported: our },
    ),
  );
}

function groupBySubject<Row extends { subject_id: string }>(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.subject_id, [...(groups.get(row.subject_id) ?? []), row]);
  return groups;
}
