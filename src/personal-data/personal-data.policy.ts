import { anyOf, anyStaff } from '../identity/index.js';

export const mayServePeople = anyOf(
  'Desk officers write a person’s own copy and take their request to be erased; the person stands before them with their ID.',
  'desk-officer',
);

export const mayReadRetention = anyStaff;

export const mayDecideErasures = anyOf(
  'Approvers decide on requests to be erased, never on their own.',
  'approver',
);

export const mayReadErasures = anyOf(
  'Approvers, desk officers and inspectors see the requests to be erased of their own unit and below; they name nobody.',
  'approver',
  'desk-officer',
  'inspector',
);
