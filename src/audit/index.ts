export { Audit, type AuditedAct } from './audit.js';
export { AuditModule } from './audit.module.js';
export { verifyChains, type ChainReport } from './verify-chains.js';
