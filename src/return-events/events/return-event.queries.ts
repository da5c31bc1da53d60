import { Injectable } from '@nestjs/common';
import { UnitTree } from '../../identity/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { pageOf, readCursor, type Page } from '../../platform/pages.js';
import { slotsOf } from './free-places.js';
import type { ReturnEvent } from './return-event.entity.js';

interface Counts {
  assigned: number;
  invited: number;
  booked: number;
  checkedIn: number;
  handedOver: number;
  declined: number;
  noShow: number;
  moved: number;
  cancelled: number;
  pennants: number;
}

export interface ReturnEventView extends Pick<
  ReturnEvent,
  'id' | 'name' | 'venue' | 'address' | 'phone' | 'day' | 'status' | 'version' | 'cancelledReason'
> {
  unit: string;
  counts: Counts;
}

export interface SlotView {
  id: string;
  from: Date;
  until: Date;
  capacity: number;
  taken: number;
}

type Row = Omit<ReturnEventView, 'unit'> & { unit_id: string };

const number = (status: string, name: string) =>
  `'${name}', (SELECT count(*) FROM appointment WHERE event_id = event.id AND status = '${status}')`;

const columns = `event.id, event.name, event.venue, event.address, event.phone, event.day, event.status, event.version,
  event.cancelled_reason AS "cancelledReason", event.unit_id, json_build_object(
    ${number('assigned', 'assigned')}, ${number('invited', 'invited')}, ${number('booked', 'booked')},
    ${number('checked-in', 'checkedIn')}, ${number('handed-over', 'handedOver')},
    ${number('declined', 'declined')}, ${number('no-show', 'noShow')}, ${number('moved', 'moved')},
    ${number('cancelled', 'cancelled')},
    'pennants', (SELECT count(*) FROM pennant WHERE event_id = event.id)) AS counts`;

/** Which events are there, and how far has each come? */
@Injectable()
export class ReturnEventQueries {
  constructor(
    private readonly database: Database,
    private readonly units: UnitTree,
  ) {}

  async list(actor: Actor, limit: number, cursor?: string): Promise<Page<ReturnEventView>> {
    const rows = await this.database.query<Row>(
      `SELECT ${columns} FROM return_event event
       WHERE ($1::uuid[] IS NULL OR unit_id = ANY($1)) AND ($2::uuid IS NULL OR event.id < $2)
       ORDER BY event.id DESC LIMIT $3`,
      [visibleUnits(actor), readCursor(cursor), limit + 1],
    );
    const page = pageOf(rows, limit);
    return { ...page, items: await this.show(page.items) };
  }

  /** @throws {NotFound} alike for what does not exist and what another unit holds */
  async one(actor: Actor, id: string): Promise<ReturnEventView & { slots: SlotView[] }> {
    const rows = await this.database.query<Row>(
      `SELECT ${columns} FROM return_event event
       WHERE event.id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
      [id, visibleUnits(actor)],
    );
    const [view] = await this.show(rows);
    if (!view) throw new NotFound('return event');
    const slots = (await slotsOf(this.database, id)).map(
      ({ id, startsAt, endsAt, capacity, taken }) => ({
        id,
        from: startsAt,
        until: endsAt,
        capacity,
        taken,
      }),
    );
    return { ...view, slots };
  }

  private show(rows: Row[]): Promise<ReturnEventView[]> {
    return Promise.all(
      rows.map(async ({ unit_id, ...row }) => ({
        ...row,
        unit: (await this.units.byId(unit_id)).code,
      })),
    );
  }
}
