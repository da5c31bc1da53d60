import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OpenWork, type RoomWithWork } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';

/** Events that are still to end; a unit is not closed over them. */
@Injectable()
export class OpenEvents implements RoomWithWork, OnModuleInit {
  readonly work = 'return events';

  constructor(private readonly openWork: OpenWork) {}

  onModuleInit(): void {
    this.openWork.register(this);
  }

  async openIn(tx: Tx, unitIds: string[]): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::int FROM return_event WHERE unit_id = ANY($1) AND status IN ('planned', 'open', 'running')`,
      [unitIds],
    );
    return row!.count;
  }
}
