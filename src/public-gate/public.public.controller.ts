import { Body, Controller, Get, Headers, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { PublicAccess } from '../platform/http/index.js';
import { Ids } from '../platform/ids.js';
import { InvalidInput, NotFound } from '../platform/errors/domain-error.js';
import { readReference } from '../platform/references.js';
import { costOfCode, ThrottleCost, ThrottleGuard } from '../platform/throttle/index.js';
import { readReport, refuseTheImpossible } from '../theft-reports/index.js';
import { FilingNotOpen } from './public-gate.errors.js';
import { PublicGate } from './public-gate.js';
import { PhoneCodeDto, PublicTheftReportDto } from './public.dto.js';

/** The same as the pages, for programs of victims: a phone code, a report, its status. */
@Controller('api/v1/public')
@PublicAccess('Victims report and follow without an account; a phone code proves who they are.')
@UseGuards(ThrottleGuard)
export class PublicApiController {
  constructor(
    private readonly gate: PublicGate,
    private readonly ids: Ids,
  ) {}

  /** The answer is the same whether a code is sent or not. */
  @Post('phone-codes')
  @ThrottleCost(costOfCode)
  @HttpCode(202)
  async requestCode(
    @Body() { phone, reference, draft, district, language = 'zh-CN' }: PhoneCodeDto,
  ) {
    if (!reference && !draft) {
      throw new InvalidInput(
        'nothing-to-open',
        'A code is sent for a finished report or for a reference.',
        {
          field: 'draft',
          whatToDo: 'Send the finished report as `draft`, or the `reference` to follow.',
        },
      );
    }
    return this.gate.requestPhoneCode(
      reference
        ? { purpose: 'follow-report', phone, reference, language }
        : { purpose: 'file-report', phone, district, language },
    );
  }

  @Post('theft-reports')
  async file(
    @Body() { phoneCode, district, ...report }: PublicTheftReportDto,
    @Headers('idempotency-key') key: string | undefined,
  ) {
    refuseTheImpossible(readReport(report), this.gate.now());
    if ((await this.gate.tryPhoneCode(phoneCode.challengeId, phoneCode.code)) !== 'right')
      throw new FilingNotOpen();
    const filingId = key ? this.gate.filingIdOf(phoneCode.challengeId, key) : this.ids.next();
    const { reference } = await this.gate.fileTheftReport(
      filingId,
      { report, district, language: 'zh-CN' },
      phoneCode.challengeId,
    );
    return { id: filingId, reference, status: 'lead', warnings: [] };
  }

  /** `Phone-Code: <challengeId> <code>` proves that the asker has the report's phone. */
  @Get('theft-reports/:reference')
  async status(
    @Param('reference') reference: string,
    @Headers('phone-code') proof: string | undefined,
  ) {
    const [challengeId = '', code = ''] = (proof ?? '').trim().split(/[\s:]+/);
    const isChallenge = /^[0-9a-f-]{36}$/.test(challengeId);
    if (!isChallenge || (await this.gate.tryPhoneCode(challengeId, code)) !== 'right')
      throw new FilingNotOpen();
    const status = await this.gate.readStatus(reference, challengeId);
    if (!status || !readReference(reference)) throw new NotFound('report');
    return status;
  }
}
