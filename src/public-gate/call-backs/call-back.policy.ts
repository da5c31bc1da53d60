import { anyOf } from '../../identity/index.js';

export const mayCallBack = anyOf(
  'Squad and desk officers call back whoever could not be sent a code.',
  'squad-officer',
  'desk-officer',
);

export const mayUnmaskCallBacks = anyOf(
  'Squad officers, desk officers and inspectors see who waits for a call in plain for a purpose that is recorded (rule 30).',
  'squad-officer',
  'desk-officer',
  'inspector',
);

export const mayReadCallBacks = anyOf(
  'Squad and desk officers, commanders and inspectors see who waits for a call; phones are masked.',
  'squad-officer',
  'desk-officer',
  'commander',
  'inspector',
);
