export { Audit, type AuditedAct } from './audit.js';
export { AuditModule } from './audit.module.js';
export { signedHeadFor } from './signed-heads/printed-head.js';
export { SignHeads } from './signed-heads/sign-heads.js';
export { verifyAudit, type AuditReport } from './verify-audit.js';
export { verifyChains, type ChainReport } from './verify-chains.js';
