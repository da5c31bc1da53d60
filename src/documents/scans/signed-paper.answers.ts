import { answer } from '../../platform/http/index.js';
import { paperKinds, withdrawalReasons } from './signed-paper.entity.js';

const { flag, id, instant, itemsOf, object, oneOf, orNull, text } = answer;

export const papersAnswer = itemsOf(
  object({
    id,
    kind: oneOf(...paperKinds),
    outsideNumber: orNull(text),
    isPicture: flag,
    keptAt: instant,
    keptBy: text,
    withdrawnAt: orNull(instant),
    withdrawnBecause: orNull(oneOf(...withdrawalReasons)),
    withdrawnBy: orNull(text),
  }),
);

export const keptAnswer = object({ id, kind: oneOf(...paperKinds), sha256: text });

export const withdrawnAnswer = object({ id, withdrawnBecause: oneOf(...withdrawalReasons) });
