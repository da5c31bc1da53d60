import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
} from '@nestjs/common';
import { Access, CurrentActor } from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import { DecideErasure } from './erasures/decide-erasure.js';
import { ErasureQueries } from './erasures/erasure.queries.js';
import { RequestErasure } from './erasures/request-erasure.js';
import { ErasureDecisionDto, WhoDto } from './personal-data.dto.js';
import {
  mayDecideErasures,
  mayReadErasures,
  mayReadRetention,
  mayServePeople,
} from './personal-data.policy.js';
import { RetentionQueries } from './retention/retention.queries.js';
import { WriteCopy } from './write-copy.js';

/** What a person may ask of us about themselves, at a desk. */
@Controller('api/v1/people')
export class PersonalDataStaffController {
  constructor(
    private readonly writeCopy: WriteCopy,
    private readonly requestErasure: RequestErasure,
    private readonly decideErasure: DecideErasure,
    private readonly erasures: ErasureQueries,
    private readonly retention: RetentionQueries,
  ) {}

  @Post('copies')
  @HttpCode(200)
  @Header('content-disposition', 'attachment; filename="personal-copy.json"')
  @Header('cache-control', 'no-store')
  @Access(mayServePeople, { isGrave: true })
  async copy(@CurrentActor() actor: Actor, @Body() who: WhoDto) {
    return this.writeCopy.execute(actor, who);
  }

  /** How long what is kept, on which basis, and what the last run erased. */
  @Get('retention')
  @Access(mayReadRetention)
  async kept() {
    return this.retention.all();
  }

  @Post('erasures')
  @Access(mayServePeople)
  async request(@CurrentActor() actor: Actor, @Body() who: WhoDto) {
    return this.requestErasure.execute(actor, who);
  }

  @Get('erasures')
  @Access(mayReadErasures)
  async list(@CurrentActor() actor: Actor) {
    return { items: await this.erasures.list(actor) };
  }

  @Post('erasures/:id/decision')
  @HttpCode(200)
  @Access(mayDecideErasures, { isGrave: true })
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() decision: ErasureDecisionDto,
  ) {
    return this.decideErasure.execute(actor, id, decision);
  }
}
