import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Access, CurrentActor } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Answers } from '../../platform/http/index.js';
import { Repeatable, type RepeatableRequest } from '../../platform/idempotency/index.js';
import { mayReadVehicles } from '../../recovered-vehicles/index.js';
import { mayExplainIncidents, mayKeepVehicles, mayReportIncidents } from '../custody.policy.js';
import { CloseIncident } from './close-incident.js';
import { incidentMovedAnswer, incidentsAnswer } from './incident.answers.js';
import { ClosingDto, IncidentDto, IncidentsQueryDto } from './incident.dto.js';
import { IncidentQueries } from './incident.queries.js';
import { ReportIncident } from './report-incident.js';

/** What was found at checks of the yard (rule 25). */
@Controller('api/v1')
export class IncidentsStaffController {
  constructor(
    private readonly incidents: IncidentQueries,
    private readonly reportIncident: ReportIncident,
    private readonly closeIncident: CloseIncident,
  ) {}

  @Get('custody/incidents')
  @Answers(incidentsAnswer)
  @Access(mayReadVehicles)
  async list(
    @CurrentActor() actor: Actor,
    @Query() { limit, cursor, open, vehicle }: IncidentsQueryDto,
  ) {
    const filter = { open: open === 'true', vehicle };
    return this.incidents.list(actor, filter, limit ?? 50, cursor);
  }

  @Post('recovered-vehicles/:id/custody/incidents')
  @Answers(incidentMovedAnswer, 201)
  @Access(mayReportIncidents)
  async report(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() incident: IncidentDto,
    @Repeatable() request: RepeatableRequest | undefined,
  ) {
    return this.reportIncident.execute(actor, id, incident, request);
  }

  @Post('custody/incidents/:id/found')
  @HttpCode(200)
  @Answers(incidentMovedAnswer)
  @Access(mayKeepVehicles)
  async found(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { explanation }: ClosingDto,
  ) {
    return this.closeIncident.found(actor, id, explanation);
  }

  @Post('custody/incidents/:id/explain')
  @HttpCode(200)
  @Answers(incidentMovedAnswer)
  @Access(mayExplainIncidents)
  async explain(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { explanation }: ClosingDto,
  ) {
    return this.closeIncident.explain(actor, id, explanation);
  }
}
