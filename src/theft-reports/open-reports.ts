import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OpenWork, type RoomWithWork } from '../identity/index.js';
import type { Tx } from '../platform/database/index.js';

/** Reports that wait for their vehicle. The station works on them, nobody in person: a unit is not closed over them. */
@Injectable()
export class OpenReports implements RoomWithWork, OnModuleInit {
  readonly work = 'theft reports';

  constructor(private readonly openWork: OpenWork) {}

  onModuleInit(): void {
    this.openWork.register(this);
  }

  async openIn(tx: Tx, unitIds: string[]): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::int FROM theft_report WHERE unit_id = ANY($1) AND status IN ('lead', 'accepted', 'matched')`,
      [unitIds],
    );
    return row!.count;
  }
}
