import { answer } from '../../platform/http/index.js';

const { object, text, instant, whole, orNull, listOf } = answer;

export const secondFactorAnswer = object({
  enrolledAt: orNull(instant),
  recoveryCodesLeft: whole,
});
export const enrolmentAnswer = object({ uri: text, secret: text });
export const recoveryCodesAnswer = object({ recoveryCodes: listOf(text) });
