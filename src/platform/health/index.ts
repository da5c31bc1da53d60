export { HealthController } from './health.controller.js';
export { Metrics } from './metrics.js';
export { MetricsController } from './metrics.controller.js';
export { Readiness } from './readiness.js';
