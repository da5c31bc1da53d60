import { anyOf } from '../identity/index.js';

export const mayKeepNeighbours = anyOf(
  'Administrators keep the systems of other forces that are told of our reports and vehicles; they see none of either (rule 35).',
  'administrator',
);

export const maySeeNeighbours = anyOf(
  'Administrators and inspectors see which systems of other forces are told, and how it fared (rule 29).',
  'administrator',
  'inspector',
);
