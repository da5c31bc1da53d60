export { addressBlock } from './address-block.js';
export { RequestBudget } from './request-budget.js';
export { costOfCode, ThrottleCost, ThrottleGuard } from './throttle.guard.js';
