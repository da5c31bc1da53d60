import { Injectable } from '@nestjs/common';
import type { IdentifierKind } from '../identifiers/index.js';
import { masked, People } from '../people/index.js';
import { visibleUnits, type Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { alignmentSentence } from './weighing/align-sentence.js';
import { MatchWords } from './deciding/match-words.js';
import { Engine } from './engine.js';
import type { Match, Queue } from './match.entity.js';
import { reportedKind } from './reported-kind.js';

type Row = { reportedKind: IdentifierKind | null } & Pick<
  Match,
  | 'id'
  | 'status'
  | 'probability'
  | 'band'
  | 'difference'
  | 'readNumber'
  | 'reportedNumber'
  | 'proposedAt'
  | 'decidedAt'
  | 'reason'
  | 'parts'
  | 'scoreVersion'
  | 'firstReview'
> & {
    claim: { by: string; isMine: boolean; until: string } | null;
    decisions: { id: string; said: string; by: string | null; at: string; reason: string | null }[];
    decidedBy: string | null;
    vehicle: Record<string, unknown>;
    theftReport: Record<string, unknown>;
    ownerId: string;
  };

const numbersOf = (table: string, column: string) =>
  `(SELECT coalesce(json_agg(json_build_object('kind', kind, 'state', state, 'value', value) ORDER BY position), '[]')
    FROM ${table} WHERE ${column})`;

const said = (of: string) =>
  `'id', ${of}.id, 'status', ${of}.status, 'vehicleType', ${of}.vehicle_type, 'brand', ${of}.brand,
   'model', ${of}.model, 'colour', ${of}.colour, 'marks', ${of}.marks, 'place', ${of}.place`;

const pairs = `SELECT match.id, match.status, probability, band, difference, read_number AS "readNumber",
    reported_number AS "reportedNumber", ${reportedKind} AS "reportedKind", proposed_at AS "proposedAt", decided_at AS "decidedAt", match.reason,
    (SELECT username FROM staff WHERE staff.id = decided_by) AS "decidedBy", owner_id AS "ownerId",
    parts, score_version AS "scoreVersion", first_review AS "firstReview",
    CASE WHEN claimed_until > $2 THEN json_build_object('by', (SELECT username FROM staff WHERE staff.id = claimed_by),
      'isMine', claimed_by = $3, 'until', claimed_until) END AS claim,
    (SELECT coalesce(json_agg(json_build_object('id', decision.id, 'said', said, 'at', decided_at, 'reason', encode(decision.reason, 'hex'),
        'by', (SELECT username FROM staff WHERE staff.id = decision.decided_by)) ORDER BY decision.id), '[]')
      FROM match_decision decision WHERE match_id = match.id) AS decisions,
    json_build_object(${said('vehicle')}, 'part', vehicle.part, 'label', label, 'storagePlace', storage_place,
      'recoveredAt', recovered_at, 'identifiers', ${numbersOf('recovered_vehicle_identifier', 'vehicle_id = vehicle.id')},
      'photos', (SELECT coalesce(json_agg(json_build_object('id', photo.id, 'kind', kind) ORDER BY photo.id), '[]')
        FROM vehicle_photo photo WHERE vehicle_id = vehicle.id)) AS vehicle,
    json_build_object(${said('report')}, 'isOurs', ($1::uuid[] IS NULL OR report.unit_id = ANY($1)), 'reference', reference, 'stolenFrom', stolen_from,
      'stolenUntil', stolen_until, 'reportedAt', reported_at,
      'identifiers', ${numbersOf('theft_report_identifier', 'report_id = report.id')}) AS "theftReport"
  FROM match JOIN recovered_vehicle vehicle ON vehicle.id = vehicle_id
  JOIN theft_report report ON report.id = report_id
  WHERE ($1::uuid[] IS NULL OR match.unit_id = ANY($1))`;

const isForMe = `match.status = 'proposed' AND (claimed_by IS NULL OR claimed_by = $3 OR claimed_until <= $2)
  AND first_reviewer IS DISTINCT FROM $3`;

const queueOf = `CASE WHEN difference = 'attributes' THEN 'attributes' ELSE band END`;

/** What waits for a decision, and each pair with both its sides beside each other; the owner is masked. */
@Injectable()
export class MatchPairs {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly words: MatchWords,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  /**
   * The likeliest first, as many as are looked at next: a queue is worked off, not leafed through. What another officer
   * looks at just now is left out, and what waits for another than this one.
   */
  async waiting(actor: Actor, queue: Queue | undefined, limit: number) {
    const seen = this.seenBy(actor);
    const [rows, counts] = await Promise.all([
      this.database.query<Row>(
        `${pairs} AND ${isForMe} AND ($4::text IS NULL OR ${queueOf} = $4)
         ORDER BY probability DESC, match.id LIMIT $5`,
        [...seen, queue ?? null, limit],
      ),
      this.database.query<{ queue: Queue; count: number }>(
        `SELECT ${queueOf} AS queue, count(*)::int AS count FROM match
         WHERE ($1::uuid[] IS NULL OR unit_id = ANY($1)) AND ${isForMe} GROUP BY 1`,
        seen,
      ),
    ]);
    const waiting = { certain: 0, probable: 0, possible: 0, attributes: 0 };
    for (const it of counts) waiting[it.queue] = it.count;
    return { items: await this.show(rows), waiting };
  }

  /** @throws {NotFound} alike for what does not exist and what another unit decides */
  async one(actor: Actor, id: string) {
    const rows = await this.database.query<Row>(`${pairs} AND match.id = $4`, [
      ...this.seenBy(actor),
      id,
    ]);
    const [pair] = await this.show(rows);
    if (!pair) throw new NotFound('match');
    return pair;
  }

  private seenBy(actor: Actor): unknown[] {
    return [visibleUnits(actor), this.clock.now(), actor.id];
  }

  private async show(rows: Row[]) {
    const owners = await this.people.openAll(
      this.database,
      rows.map((row) => row.ownerId),
    );
    const reasons = await this.words.openAll(this.database, rows.flatMap(sealedIn));
    return rows.map(({ ownerId, theftReport, ...match }) => {
      const alignment = this.engine.align(match.readNumber, match.reportedNumber);
      return {
        ...match,
        reason: reasons.shift() ?? null,
        decisions: match.decisions.map(({ said, by, at }) => ({
          said,
          by,
          at,
          reason: reasons.shift() ?? null,
        })),
        alignment,
        sentence: alignmentSentence(alignment, 'zh-CN'),
        theftReport: { ...theftReport, owner: masked(owners.get(ownerId)) },
      };
    });
  }
}

/** Its own reason and that of each decision on it, in this order. */
function sealedIn({ id, ownerId, reason, decisions }: Row) {
  return [
    { ownerId, table: 'match' as const, id, bytes: reason },
    ...decisions.map((it) => ({
      ownerId,
      table: 'match_decision' as const,
      id: it.id,
      bytes: it.reason === null ? null : Buffer.from(it.reason, 'hex'),
    })),
  ];
}
