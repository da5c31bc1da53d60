import { Injectable } from '@nestjs/common';
import type { VehiclePart } from '../identifiers/index.js';
import { compareLooks } from '../matching/index.js';
import { masked, People } from '../people/index.js';
import { visibleUnits, type Actor } from '../platform/actor.js';
import { Database } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { pageOf, readCursor } from '../platform/pages.js';
import { contradictionIn } from './contradiction.js';
import type { DoubleListDto } from './double.dto.js';
import type { PossibleDouble } from './possible-double.entity.js';

interface Side {
  id: string;
  isOurs: boolean;
  brand: string | null;
  model: string | null;
  colour: string | null;
  vehicleType: string;
  /** of a recovered one; none for a report */
  part: VehiclePart | null;
  place: string;
  ownerId: string | null;
}

type Row = Omit<PossibleDouble, 'decidedBy' | 'undo' | 'firstId' | 'secondId'> & {
  decidedBy: string | null;
  first: Side;
  second: Side;
};

const numbersOf = (table: string, column: string) =>
  `(SELECT coalesce(json_agg(json_build_object('kind', kind, 'state', state, 'value', value) ORDER BY position), '[]')
    FROM ${table} WHERE ${column} = it.id)`;

const said = `'id', it.id, 'unit', unit.code, 'status', it.status, 'isOurs', ($1::uuid[] IS NULL OR it.unit_id = ANY($1)),
  'vehicleType', it.vehicle_type, 'brand', it.brand, 'model', it.model, 'colour', it.colour, 'marks', it.marks, 'place', it.place`;

/** A report or a vehicle as one side of a pair. */
const sideOf = (id: string) => `(
  SELECT json_build_object(${said}, 'name', reference, 'from', stolen_from, 'until', stolen_until,
      'toldAt', coalesce(reported_at, filed_at), 'ownerId', owner_id, 'part', NULL,
      'identifiers', ${numbersOf('theft_report_identifier', 'report_id')})
    FROM theft_report it JOIN unit ON unit.id = it.unit_id WHERE it.id = ${id} AND double.kind = 'theft-report'
  UNION ALL
  SELECT json_build_object(${said}, 'name', label, 'from', recovered_at, 'until', NULL, 'toldAt', registered_at, 'part', part,
      'ownerId', NULL, 'identifiers', ${numbersOf('recovered_vehicle_identifier', 'vehicle_id')})
    FROM recovered_vehicle it JOIN unit ON unit.id = it.unit_id WHERE it.id = ${id} AND double.kind = 'recovered-vehicle'
)`;

/** Seen by whoever sees one of the two; the other is shown masked, as with matches. */
const inSight = `($1::uuid[] IS NULL OR EXISTS (
    SELECT FROM theft_report WHERE double.kind = 'theft-report' AND id IN (first_id, second_id) AND unit_id = ANY($1)
    UNION ALL
    SELECT FROM recovered_vehicle WHERE double.kind = 'recovered-vehicle' AND id IN (first_id, second_id) AND unit_id = ANY($1)))`;

const columns = `SELECT double.id, kind, found_by AS "foundBy", status, found_at AS "foundAt", leader_id AS "leaderId",
    decided_at AS "decidedAt", reason, (SELECT username FROM staff WHERE staff.id = decided_by) AS "decidedBy",
    ${sideOf('first_id')} AS first, ${sideOf('second_id')} AS second
  FROM possible_double double WHERE ${inSight}`;

const isNamed = `EXISTS (SELECT FROM theft_report WHERE reference = $6 AND id IN (first_id, second_id)
  UNION ALL SELECT FROM recovered_vehicle WHERE label = $6 AND id IN (first_id, second_id))`;

/** Which reports and vehicles may be there twice, and what do both say? Owners are masked. */
@Injectable()
export class DoubleQueries {
  constructor(
    private readonly database: Database,
    private readonly people: People,
  ) {}

  /** Newest first; those that wait where no status is asked for. */
  async list(actor: Actor, { kind, status, subject, named, limit = 20, cursor }: DoubleListDto) {
    const seen = visibleUnits(actor);
    const wanted = status ?? (subject || named ? null : 'open');
    const rows = await this.database.query<Row>(
      `${columns} AND ($2::uuid IS NULL OR double.id < $2) AND ($3::text IS NULL OR kind = $3)
         AND ($4::text IS NULL OR status = $4) AND ($5::uuid IS NULL OR $5 IN (first_id, second_id))
         AND ($6::text IS NULL OR ${isNamed})
       ORDER BY double.id DESC LIMIT $7`,
      [seen, readCursor(cursor), kind ?? null, wanted, subject ?? null, named ?? null, limit + 1],
    );
    const [waiting] = await this.database.query<{ reports: number; vehicles: number }>(
      `SELECT count(*) FILTER (WHERE kind = 'theft-report')::int AS reports,
         count(*) FILTER (WHERE kind = 'recovered-vehicle')::int AS vehicles
       FROM possible_double double WHERE status = 'open' AND ${inSight}`,
      [seen],
    );
    const page = pageOf(rows, limit);
    return { ...page, items: await this.show(page.items), waiting: waiting! };
  }

  /** @throws {NotFound} where the actor sees neither */
  async one(actor: Actor, id: string) {
    const rows = await this.database.query<Row>(`${columns} AND double.id = $2`, [
      visibleUnits(actor),
      id,
    ]);
    const [double] = await this.show(rows);
    if (!double) throw new NotFound('possible double');
    return double;
  }

  private async show(rows: Row[]) {
    const sides = rows.flatMap(({ first, second }) => [first, second]);
    const owners = await this.people.openAll(
      this.database,
      sides.flatMap(({ ownerId }) => (ownerId ? [ownerId] : [])),
    );
    const shown = ({ ownerId, ...side }: Side) => {
      const owner = ownerId ? masked(owners.get(ownerId)) : null;
      return { ...side, owner: owner && { name: owner.name, phone: owner.phone } };
    };
    return rows.map(({ first, second, ...double }) => {
      const looks = compareLooks(first, second);
      return {
        ...double,
        first: shown(first),
        second: shown(second),
        looks,
        isContradiction: contradictionIn(double.foundBy, looks, first.part !== null).length > 0,
      };
    });
  }
}
