export { IdempotencyKey } from './idempotency-key.entity.js';
export { Once, repeatableRequest, type RepeatableRequest } from './once.js';
export { Repeatable } from './repeatable.decorator.js';
