import { anyOf } from '../../identity/index.js';

export const mayPostLetters = anyOf(
  'Squad and desk officers print letters for a purpose that is recorded (rule 30), post them, and say which came back.',
  'squad-officer',
  'desk-officer',
);
