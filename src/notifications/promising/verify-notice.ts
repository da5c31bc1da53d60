import { Injectable } from '@nestjs/common';
import { UnitTree } from '../../identity/index.js';
import { Database } from '../../platform/database/index.js';
import { readReference } from '../../platform/references.js';
import { fullNameOf } from './letterhead.js';
import { digestOfCode } from './notice-codes.js';

export interface NoticeOrigin {
  /** full name of the unit that issued it */
  issuedBy: string;
  stationPhone: string;
  /** `2022-09`, in Asia/Shanghai */
  month: string;
}

/** "Is this message real?" Answers who issued the code and nothing else. */
@Injectable()
export class VerifyNotice {
  constructor(
    private readonly database: Database,
    private readonly units: UnitTree,
  ) {}

  /** @param typed the code as people type it @returns null alike for a slip and for what we never issued */
  async byCode(typed: string): Promise<NoticeOrigin | null> {
    const code = readReference(typed);
    if (!code) return null;
    const [row] = await this.database.query<{ unit_id: string; issued_month: string }>(
      'SELECT unit_id, issued_month FROM notice_code WHERE code_digest = $1',
      [digestOfCode(code)],
    );
    if (!row) return null;
    const unit = await this.units.byId(row.unit_id);
    const issuedBy = fullNameOf(unit, await this.units.all());
    return { issuedBy, stationPhone: unit.phone, month: row.issued_month };
  }
}
