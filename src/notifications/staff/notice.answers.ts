import { answer } from '../../platform/http/index.js';
import { channelKinds } from '../channels/channel.js';
import { noticeDecisions } from '../ledger/notice-decision.js';
import { noticeLife } from '../ledger/notice.status.js';
import { noticeFindings } from '../templates/lint-notice.js';
import { noticeKinds, noticeLanguages } from '../templates/notice-parameters.js';
import { waitingReasons } from './why-waiting.js';

const { object, text, id, flag, instant, whole, listOf, itemsOf, pageOf, orNull, oneOf } = answer;

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
  waitsFor: orNull(oneOf(...waitingReasons)),
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

const batch = object({
  id,
  kind: oneOf(...noticeKinds),
  about: object({ type: text, id }),
  unit: text,
  startedAt: instant,
  total: whole,
  counts: object(Object.fromEntries(noticeLife.states.map((it) => [`${it}?`, whole]))),
  waiting: listOf(
    object({
      channel: oneOf(...channelKinds),
      notices: whole,
      reason: oneOf(...waitingReasons),
      'since?': instant,
      'until?': instant,
    }),
  ),
  done: flag,
});

export const noticeBatchAnswer = batch;
export const noticeBatchesAnswer = pageOf(batch);

export const noticeTextsAnswer = itemsOf(
  object({
    kind: oneOf(...noticeKinds),
    language: oneOf(...noticeLanguages),
    version: whole,
    title: text,
    text,
  }),
);

export const textPreviewAnswer = object({
  title: text,
  text,
  version: whole,
  values: { type: 'object', additionalProperties: true },
  characters: whole,
  encoding: oneOf('GSM-7', 'UCS-2'),
  segments: whole,
  findings: listOf(oneOf(...noticeFindings)),
});

export const sentTestAnswer = object({ id });

export const decidedNoticeAnswer = object({
  id,
  status,
  decision: oneOf(...noticeDecisions),
  'again?': object({ id, channel: oneOf(...channelKinds) }),
});
