export { Log, makeLogger } from './log.js';
export { NestLog } from './nest-log.js';
export { currentRequestId, runWithRequestId } from './request-context.js';
