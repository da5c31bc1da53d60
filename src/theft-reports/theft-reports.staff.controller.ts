import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import { PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { Access, CurrentActor } from '../identity/index.js';
import { Unmask, unmaskedPersonAnswer, UnmaskingDto } from '../people/index.js';
import type { Actor } from '../platform/actor.js';
import { Repeatable, type RepeatableRequest } from '../platform/idempotency/index.js';
import { readInstant } from '../platform/instants.js';
import { Answers, ReasonDto, readIfMatch, sendPicture } from '../platform/http/index.js';
import { PhotoAddressDto } from '../platform/photo-store/index.js';
import { AcceptLead } from './accept-lead.js';
import { CorrectTheftReport, type Correction } from './correct-theft-report.js';
import { FileTheftReport } from './file-theft-report.js';
import type { NewTheftReport } from './new-theft-report.js';
import { AcceptLeadDto, NewTheftReportDto, OwnerDto, ReportListDto } from './theft-report.dto.js';
import {
  acceptedAnswer,
  filedAnswer,
  reportAnswer,
  reportPhotosAnswer,
  reportsAnswer,
} from './theft-report.answers.js';
import { mayFileReports, mayReadReports, mayUnmaskOwners } from './theft-report.policy.js';
import { ownerOfReport } from './owner-of-report.js';
import { ShowReportPhoto } from './show-report-photo.js';
import { TheftReportQueries } from './theft-report.queries.js';
import { WithdrawTheftReport } from './withdraw-theft-report.js';

class OwnerCorrectionDto extends PartialType(OwnerDto) {}

class CorrectionDto extends PartialType(NewTheftReportDto) {
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => OwnerCorrectionDto)
  declare owner?: OwnerDto;
}

/** Theft reports as the staff see them. */
@Controller('api/v1/theft-reports')
export class TheftReportsStaffController {
  constructor(
    private readonly fileReport: FileTheftReport,
    private readonly acceptLead: AcceptLead,
    private readonly correctReport: CorrectTheftReport,
    private readonly withdrawReport: WithdrawTheftReport,
    private readonly reports: TheftReportQueries,
    private readonly showPhoto: ShowReportPhoto,
    private readonly unmask: Unmask,
  ) {}

  @Post()
  @Answers(filedAnswer, 201)
  @Access(mayFileReports)
  async file(
    @CurrentActor() actor: Actor,
    @Body() body: NewTheftReportDto,
    @Repeatable() request: RepeatableRequest | undefined,
  ) {
    return this.fileReport.execute(actor, readReport(body), {
      source: 'staff',
      unitId: actor.unitId!,
      request,
    });
  }

  @Get()
  @Answers(reportsAnswer)
  @Access(mayReadReports)
  async list(@CurrentActor() actor: Actor, @Query() { limit, cursor, ...filter }: ReportListDto) {
    return this.reports.list(actor, filter, limit ?? 50, cursor);
  }

  @Get(':id')
  @Answers(reportAnswer)
  @Access(mayReadReports)
  async one(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const report = await this.reports.one(actor, id);
    void reply.header('etag', `"${report.version}"`);
    return report;
  }

  @Get(':id/photos')
  @Answers(reportPhotosAnswer)
  @Access(mayReadReports)
  async photos(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string) {
    return { items: await this.showPhoto.of(actor, id) };
  }

  @Get(':id/photos/:photoId')
  @Access(mayReadReports)
  async photo(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('photoId', ParseUUIDPipe) photoId: string,
    @Query() seal: PhotoAddressDto,
    @Res() reply: FastifyReply,
  ) {
    await sendPicture(reply, await this.showPhoto.open(actor, id, photoId, seal), photoId);
  }

  @Patch(':id')
  @Access(mayFileReports)
  async correct(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CorrectionDto,
    @Headers('if-match') ifMatch: string | undefined,
  ) {
    return this.correctReport.execute(actor, id, readCorrection(body), readIfMatch(ifMatch));
  }

  @Post(':id/accept')
  @HttpCode(200)
  @Answers(acceptedAnswer)
  @Access(mayFileReports)
  async accept(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AcceptLeadDto,
  ) {
    return this.acceptLead.execute(actor, id, {
      incidentNumber: body.incidentNumber,
      reportedAt: body.reportedAt ? readInstant(body.reportedAt, 'reportedAt') : undefined,
    });
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Access(mayFileReports)
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonDto,
  ) {
    return this.withdrawReport.execute(actor, id, reason);
  }

  /** Rule 30: in plain, for a purpose. */
  @Post(':id/owner')
  @HttpCode(200)
  @Answers(unmaskedPersonAnswer)
  @Access(mayUnmaskOwners, { isGrave: true })
  async owner(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UnmaskingDto,
  ) {
    return this.unmask.execute(actor, ownerOfReport, id, body);
  }
}

const instantFields = ['stolenFrom', 'stolenUntil', 'reportedAt'] as const;

function readCorrection(body: CorrectionDto): Correction {
  const { stolenFrom: _f, stolenUntil: _u, reportedAt: _r, ...rest } = body;
  const given = instantFields.filter((field) => body[field] !== undefined);
  return {
    ...rest,
    ...Object.fromEntries(given.map((field) => [field, readInstant(body[field]!, field)])),
  };
}

export function readReport(body: NewTheftReportDto): NewTheftReport {
  return readCorrection(body) as NewTheftReport;
}
