import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/settings/index.js';
import { isNoticeStep, type ContactStep, type NoticeStep } from './contact-step.js';

const hourMs = 3_600_000;

/** The steps the force goes, in its order, and how long each is given. */
@Injectable()
export class Ladder {
  readonly steps: readonly ContactStep[];
  readonly callTries: number;
  readonly callPauseMs: number;
  /** a told owner who has to answer gets this long */
  readonly answerMs: number;
  private readonly receiptMs: number;
  private readonly letterMs: number;

  constructor(settings: Settings) {
    this.steps = settings.need('CONTACT_STEPS');
    this.callTries = settings.need('CONTACT_CALL_TRIES');
    this.callPauseMs = settings.need('CONTACT_CALL_PAUSE_HOURS') * hourMs;
    this.answerMs = settings.need('CONTACT_ANSWER_HOURS') * hourMs;
    this.receiptMs = settings.need('CONTACT_RECEIPT_HOURS') * hourMs;
    this.letterMs = settings.need('CONTACT_LETTER_DAYS') * 24 * hourMs;
  }

  get first(): ContactStep {
    return this.steps[0]!;
  }

  patienceMs(step: NoticeStep): number {
    return step === 'letter' ? this.letterMs : this.receiptMs;
  }

  /** @param isByHand leaves out what sends messages by itself */
  after(step: ContactStep, isByHand = false): ContactStep[] {
    const rest = this.steps.slice(this.steps.indexOf(step) + 1);
    return isByHand ? rest.filter((it) => !isNoticeStep(it) || it === 'letter') : rest;
  }
}
