import { Injectable } from '@nestjs/common';
import { UnitTree } from '../../identity/index.js';
import { NoticeQueries, type NoticeView } from '../../notifications/index.js';
import { visibleUnits, type Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import {
  ContactQueries,
  type ContactRow,
  type ContactView,
  type NextStep,
} from './contact.queries.js';
import { AttemptsMade, inOrder, sentOf, type StoryEntry } from './story-entries.js';
import { whyNot, type Why } from './why-not.js';

export interface OwnerStory extends ContactView {
  entries: StoryEntry[];
}

export interface NoticeStory {
  vehicle: { id: string; label: string; isInDispute: boolean };
  /** whether the owner knows, and if not why, in one sentence */
  answer: Why;
  next: (Omit<NextStep, 'step'> & { unit: string }) | null;
  /** the present owner first, then those it was thought to be */
  owners: OwnerStory[];
}

/** Why was this owner told, or not told? Each notice and each attempt in order, and what is next. */
@Injectable()
export class NoticeStories {
  constructor(
    private readonly database: Database,
    private readonly contacts: ContactQueries,
    private readonly notices: NoticeQueries,
    private readonly attempts: AttemptsMade,
    private readonly units: UnitTree,
  ) {}

  /** @throws {NotFound} alike for what does not exist and what another unit holds */
  async ofVehicle(actor: Actor, vehicleId: string): Promise<NoticeStory> {
    const [vehicle] = await this.database.query<{
      id: string;
      label: string;
      isInDispute: boolean;
      unitId: string;
      proposals: number;
      registeredAt: Date;
    }>(
      `SELECT id, label, is_in_dispute AS "isInDispute", unit_id AS "unitId", registered_at AS "registeredAt",
         (SELECT count(*)::int FROM match WHERE vehicle_id = $1 AND status = 'proposed') AS proposals
       FROM recovered_vehicle WHERE id = $1 AND ($2::uuid[] IS NULL OR unit_id = ANY($2))`,
      [vehicleId, visibleUnits(actor)],
    );
    if (!vehicle) throw new NotFound('recovered vehicle');
    const { unitId, proposals, registeredAt, ...shown } = vehicle;
    const rows = await this.contacts.ofVehicle(vehicleId);
    const views = await this.contacts.show(rows);
    const owners = await Promise.all(
      rows.map(async (row, index) => ({ view: views[index]!, ...(await this.told(row)) })),
    );
    const present = owners.find(({ view }) => view.status !== 'closed') ?? owners[0];
    const answer = whyNot({
      contact: present && { ...present.view, entries: present.entries },
      waiting: present?.notices.find((it) => it.waitsFor !== null),
      proposals,
    });
    const unit = await this.units.byId(unitId);
    const next = present?.view.next
      ? { ...present.view.next, unit: (await this.units.byCode(present.view.unit)).name }
      : answer.next && { ...answer.next, since: registeredAt, dueAt: null, unit: unit.name };
    return {
      vehicle: shown,
      answer: { code: answer.code, says: answer.says },
      next: next ?? null,
      owners: owners.map(({ view, entries }) => ({ ...view, entries })),
    };
  }

  private async told(row: ContactRow): Promise<{ entries: StoryEntry[]; notices: NoticeView[] }> {
    // A part is spoken of by itself.
    const ofReport = row.vehicle.part ? [] : [row.reportId];
    const about = [...ofReport, row.vehicle.id, ...(await this.aboutIds(row))];
    const [notices, attempts] = await Promise.all([
      this.notices.toPerson(row.personId, about),
      this.attempts.ofContact(row),
    ]);
    const entries = inOrder([...sentOf(notices), ...attempts]);
    return { entries, notices };
  }

  /** Claims and times of this owner about this vehicle. */
  private async aboutIds({ reportId, vehicle }: ContactRow): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM claim WHERE report_id = $1 AND vehicle_id = $2
       UNION ALL SELECT id FROM appointment WHERE report_id = $1 AND vehicle_id = $2`,
      [reportId, vehicle.id],
    );
    return rows.map((it) => it.id);
  }
}
