import { defineHouseKey } from '../platform/crypto/index.js';

/** Seals what an entry says that speaks of no person. */
export const auditKey = defineHouseKey({
  purpose: 'audit',
  bytes: 32,
  onceDerivedAs: 'wanbi audit house key 1',
});
