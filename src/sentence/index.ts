/**
 * The facts by which the sentence moves: a victim reports → the squad recovers → the system matches → the owner is
 * notified → an event hands it back → the counts are compiled. A room records its own and may listen to any: that is
 * how effects flow back against the arrows, in one transaction.
 */
export { assertMergeable } from './assert-mergeable.js';
export * from './case.facts.js';
export * from './claim.facts.js';
export * from './custody.facts.js';
export * from './double.facts.js';
export * from './match.facts.js';
export * from './recovered-vehicle.facts.js';
export * from './return-event.facts.js';
export type { SearchableVehicle } from './searchable-vehicle.js';
export * from './theft-report.facts.js';
export { defineUse, usesOf, type Use } from './uses.js';
