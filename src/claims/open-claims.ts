import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OpenWork, type RoomWithWork } from '../identity/index.js';
import type { Tx } from '../platform/database/index.js';

/** Claims under way. Who concluded one stays who concluded it, whoever goes: rule 34 counts them. */
@Injectable()
export class OpenClaims implements RoomWithWork, OnModuleInit {
  readonly work = 'claims';

  constructor(private readonly openWork: OpenWork) {}

  onModuleInit(): void {
    this.openWork.register(this);
  }

  async openIn(tx: Tx, unitIds: string[]): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::int FROM claim WHERE unit_id = ANY($1) AND status IN ('open', 'concluded', 'submitted', 'approved', 'lapsed', 'disputed')`,
      [unitIds],
    );
    return row!.count;
  }
}
