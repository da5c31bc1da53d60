import { answer } from '../../platform/http/index.js';
import { channelKinds } from '../channels/channel.js';
import { noticeDecisions } from '../ledger/notice-decision.js';
import { noticeLife } from '../ledger/notice.status.js';
import { noticeKinds, noticeLanguages } from '../templates/notice-parameters.js';

const { object, text, id, instant, whole, listOf, pageOf, orNull, oneOf } = answer;

const status = oneOf(...noticeLife.states);

const notice = {
  id,
  kind: oneOf(...noticeKinds),
  channel: orNull(oneOf(...channelKinds)),
  status,
  language: oneOf(...noticeLanguages),
  attempts: whole,
  dueAt: instant,
  usefulUntil: orNull(instant),
  createdAt: instant,
  sentAt: orNull(instant),
  decision: orNull(oneOf(...noticeDecisions)),
  about: object({ type: text, id }),
  unit: text,
  recipient: orNull(text),
  waitsFor: orNull(oneOf('provider', 'time', 'printing')),
};

export const noticesAnswer = pageOf(object(notice));

export const noticeAnswer = object({
  ...notice,
  trail: listOf(object({ at: instant, status, what: text, says: text })),
});

export const letterListsAnswer = object({
  due: whole,
  items: listOf(
    object({ id, unit: text, letters: whole, cameBack: whole, issuedBy: text, issuedAt: instant }),
  ),
  'next?': text,
});

export const letterListAnswer = object({ id, letters: whole });
