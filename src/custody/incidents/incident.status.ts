import { defineLifeCycle } from '../../platform/life-cycle.js';

/** Rule 25: a vehicle is not where it should be, is damaged, or is not the one that was stored. */
export const INCIDENT_KINDS = ['shortage', 'damage', 'swap'] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

export type IncidentStatus = 'open' | 'found' | 'explained';

/** A shortage ends when the vehicle is found; everything ends with an explanation in writing, by somebody else. */
export const incidentLife = defineLifeCycle<IncidentStatus>('custody-incident', {
  open: ['found', 'explained'],
  found: [],
  explained: [],
});
