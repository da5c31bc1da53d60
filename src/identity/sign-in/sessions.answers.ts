import { answer } from '../../platform/http/index.js';
import { roles } from '../roles.js';

const { object, text, id, instant, flag, whole, listOf, oneOf } = answer;

export const whoAmIAnswer = object({
  username: text,
  roles: listOf(oneOf(...roles)),
  unit: object({ code: text, name: text }),
  secondFactor: oneOf('enrolled', 'needed', 'off'),
});

export const deviceKeyAnswer = object({ key: text });

export const ownSessionsAnswer = object({
  items: listOf(
    object({ id, device: text, createdAt: instant, lastSeenAt: instant, isCurrent: flag }),
  ),
  /** how many there may be; one more ends the one unused the longest */
  atMost: whole,
});
