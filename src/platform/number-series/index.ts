export { NumberSeries } from './number-series.entity.js';
export { takeNumber } from './take-number.js';
