import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import type { LockedStaff } from '../staff/lock-staff.js';

export interface HandedWork {
  from: LockedStaff;
  to: LockedStaff;
  reason: string;
}

/** What a room answers for when somebody goes or a unit closes. It registers itself at start-up. */
export interface RoomWithWork {
  /** what it is, as the administrator reads it: `vehicles in custody` */
  readonly work: string;
  /** how much of it is in somebody's hands now; what they did in the past stays theirs */
  heldBy?(tx: Tx, staffId: string): Promise<number>;
  /** how much of it is not finished in these units */
  openIn?(tx: Tx, unitIds: string[]): Promise<number>;
  /** puts it into the successor's hands; refuses where a rule keeps the successor from it */
  handOver?(tx: Tx, actor: Actor, handed: HandedWork): Promise<void>;
}

export interface WorkFound {
  work: string;
  count: number;
}

/** The rooms' open work, for identity, which stands below them and knows none of them. */
@Injectable()
export class OpenWork {
  private readonly rooms: RoomWithWork[] = [];

  /** @throws {Error} at start-up, when two rooms call their work alike */
  register(room: RoomWithWork): void {
    if (this.rooms.some((it) => it.work === room.work))
      throw new Error(`Two rooms answer for ${room.work}`);
    this.rooms.push(room);
  }

  async heldBy(tx: Tx, staffId: string): Promise<WorkFound[]> {
    return this.found(async (room) => (await room.heldBy?.(tx, staffId)) ?? 0);
  }

  async openIn(tx: Tx, unitIds: string[]): Promise<WorkFound[]> {
    return this.found(async (room) => (await room.openIn?.(tx, unitIds)) ?? 0);
  }

  /** In the order in which the rooms registered. */
  async handOver(tx: Tx, actor: Actor, handed: HandedWork): Promise<void> {
    for (const room of this.rooms) await room.handOver?.(tx, actor, handed);
  }

  private async found(count: (room: RoomWithWork) => Promise<number>): Promise<WorkFound[]> {
    const found: WorkFound[] = [];
    for (const room of this.rooms) {
      const many = await count(room);
      if (many > 0) found.push({ work: room.work, count: many });
    }
    return found;
  }
}
