import { Injectable } from '@nestjs/common';
import type { Receipt } from '../channels/channel.js';
import { NoticeLedger } from '../ledger/notice-ledger.js';
import { verdictOfReceipt } from './verdict.js';

/** A provider says how a message fared. Saying it again, or late, changes nothing. */
@Injectable()
export class TakeReceipt {
  constructor(private readonly ledger: NoticeLedger) {}

  /** @returns whether the notice is ours */
  async execute(noticeId: string, receipt: Receipt): Promise<boolean> {
    return this.ledger.receive(noticeId, verdictOfReceipt(receipt));
  }
}
