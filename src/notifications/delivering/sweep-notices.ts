import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import { HandlesJob } from '../../platform/jobs/index.js';
import { AskProviders } from './ask-providers.js';
import type { ChannelKind } from '../channels/channel.js';
import { ChannelPauses } from '../channels/channel-pauses.js';
import { Channels } from '../channels/channels.js';
import { DeliverNotices } from './deliver-notices.js';
import { isReady } from '../ledger/notice-ledger.js';
import { pendingStatuses } from '../ledger/notice.status.js';
import { isQuiet } from './quiet-hours.js';
import { sweepNotices } from './sweep-notices.job.js';
import { addToTrail } from '../ledger/trail.js';

/** A batch is looked for again until none is left, so that an outage is caught up in one beat. */
const batchSize = 200;

/** The second and third guard: what was promised and never queued, and what got stuck on the way, is found here. */
@Injectable()
export class SweepNotices {
  constructor(
    private readonly database: Database,
    private readonly channels: Channels,
    private readonly deliver: DeliverNotices,
    private readonly asking: AskProviders,
    private readonly pauses: ChannelPauses,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  @HandlesJob(sweepNotices)
  async execute(): Promise<void> {
    await this.forgetWhatIsOver();
    await this.asking.execute();
    await this.callOffWhatIsTooLate();
    for (const channel of await this.pauses.toProbe()) {
      if (this.channels.of(channel))
        await this.deliver.probe(await this.readyIds([channel]), channel);
    }
    for (let last: string[] = []; ;) {
      const ids = await this.readyIds(await this.openChannels());
      // The same rows again: they can't be moved now, the next beat will try.
      if (ids.length === 0 || ids.every((id) => last.includes(id))) return;
      await this.deliver.execute({ ids });
      last = ids;
    }
  }

  private async openChannels(): Promise<ChannelKind[]> {
    const paused = (await this.pauses.paused()).map((it) => it.channel);
    return this.channels.available().filter((it) => !paused.includes(it));
  }

  /** Codes first: somebody is waiting. */
  private async readyIds(channels: ChannelKind[]): Promise<string[]> {
    const now = this.clock.now();
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM notice_due JOIN notice ON id = notice_id WHERE notice_due.at <= $1 AND ${isReady}
       ORDER BY at_any_hour DESC, due_at, id LIMIT ${batchSize}`,
      [now, channels, isQuiet(now)],
    );
    return rows.map((row) => row.id);
  }

  /** What was called off, or has gone by post. */
  private async forgetWhatIsOver(): Promise<void> {
    await this.database.query(
      `DELETE FROM notice_due USING notice WHERE id = notice_id AND notice_due.at <= $1 AND ask_at IS NULL
         AND status NOT IN ('sending', 'outcome-unknown') AND NOT status = ANY($2)`,
      [this.clock.now(), pendingStatuses],
    );
  }

  private async callOffWhatIsTooLate(): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(async (tx) => {
      const late = await tx.query<{ id: string }>(
        `UPDATE notice SET status = 'cancelled' FROM notice_due
         WHERE id = notice_id AND status = ANY($1) AND useful_until <= $2 RETURNING id`,
        [pendingStatuses, now],
      );
      await addToTrail(
        tx,
        late.map(({ id }) => ({
          id: this.ids.next(),
          noticeId: id,
          at: now,
          status: 'cancelled',
          what: 'too-late',
        })),
      );
    });
  }
}
