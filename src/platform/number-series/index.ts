export { NumberSeries } from './number-series.entity.js';
export { takeNumber, takeNumbers } from './take-number.js';
