import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Access, CurrentActor } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Answers } from '../../platform/http/index.js';
import { contactsAnswer, movedAnswer } from '../contact.answers.js';
import { mayReachOwners, mayReadContacts } from '../contact.policy.js';
import { ContactQueries } from '../story/contact.queries.js';
import { ContactsQueryDto, HandAttemptDto } from './attempt.dto.js';
import { RecordHandAttempt } from './record-hand-attempt.js';

/** Owners of found vehicles, how far it has come with each, and what is next. */
@Controller('api/v1/contacts')
export class ContactsStaffController {
  constructor(
    private readonly contacts: ContactQueries,
    private readonly recordAttempt: RecordHandAttempt,
  ) {}

  @Get()
  @Answers(contactsAnswer)
  @Access(mayReadContacts)
  async list(
    @CurrentActor() actor: Actor,
    @Query() { status, step, limit, cursor }: ContactsQueryDto,
  ) {
    return this.contacts.list(actor, { status, step }, limit ?? 50, cursor);
  }

  /** The plate register was asked, or somebody went there. */
  @Post(':id/attempts')
  @HttpCode(200)
  @Answers(movedAnswer)
  @Access(mayReachOwners)
  async attempt(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() attempt: HandAttemptDto,
  ) {
    return this.recordAttempt.execute(actor, id, attempt);
  }
}
