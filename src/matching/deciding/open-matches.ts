import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OpenWork, type RoomWithWork } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';

/** Proposals that wait for an officer of the unit that holds the vehicle (rule 33). */
@Injectable()
export class OpenMatches implements RoomWithWork, OnModuleInit {
  readonly work = 'proposed matches';

  constructor(private readonly openWork: OpenWork) {}

  onModuleInit(): void {
    this.openWork.register(this);
  }

  async openIn(tx: Tx, unitIds: string[]): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::int FROM match WHERE unit_id = ANY($1) AND status IN ('proposed')`,
      [unitIds],
    );
    return row!.count;
  }
}
