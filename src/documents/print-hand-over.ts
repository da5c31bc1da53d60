import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { People } from '../people/index.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/index.js';
import type { HandOverPaper } from './documents.dto.js';
import { drawReceipt } from './draw-receipt.js';
import { drawReturnList } from './draw-return-list.js';
import { HandOverOnPaper } from './hand-over-on-paper.js';
import type { PrintingPurpose } from './printing-purpose.js';
import { paperBytes } from './sheet.js';

const papers = {
  'return-list': { title: '发还清单', draw: drawReturnList },
  receipt: { title: '领取手续', draw: drawReceipt },
} as const;

/** Prints a paper of a hand-over: recorded first, with who, of whom, which and why (rule 30). */
@Injectable()
export class PrintHandOver {
  constructor(
    private readonly database: Database,
    private readonly content: HandOverOnPaper,
    private readonly people: People,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound} alike for what does not exist and what another unit holds */
  async execute(
    actor: Actor,
    id: string,
    paper: HandOverPaper,
    purpose: PrintingPurpose,
  ): Promise<{ pdf: Buffer; name: string }> {
    const content = await this.content.gather(actor, id);
    const printedAt = this.clock.now();
    await this.database.transaction(async (tx) => {
      this.audit.record(tx, actor, {
        action: 'paper-printed',
        unitId: content.unitId,
        subjectType: 'hand-over',
        subjectId: id,
        person: await this.people.spokenOf(tx, content.recipientId),
        purpose,
        after: { paper, number: content.handOver.returnListNumber },
      });
    });
    const { title, draw } = papers[paper];
    const name = `${title} ${content.handOver.returnListNumber}`;
    const pdf = await paperBytes(
      { title: name, printedAt, printedBy: actor.name, purpose, signedHead: content.signedHead },
      (sheet) => draw(sheet, content),
    );
    return { pdf, name };
  }
}
