import { defineFact } from '../platform/facts/index.js';

/** Subject is the case; its units share the credit. */
export const caseSolved = defineFact('case-solved');
/** Subject is the suspect's record. */
export const suspectApprehended = defineFact<{ caseId: string }>('suspect-apprehended');
