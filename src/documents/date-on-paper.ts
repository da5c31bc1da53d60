import { xuchangDay, xuchangTimeOfDay } from '../platform/xuchang-time.js';

/** `2022年9月8日 09:10`: with its year, for paper is kept. */
export function dateOnPaper(instant: Date): string {
  const [year, month, day] = xuchangDay(instant).split('-').map(Number);
  return `${year}年${month}月${day}日 ${xuchangTimeOfDay(instant)}`;
}
