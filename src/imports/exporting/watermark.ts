import { unmaskingPurposes } from '../../people/index.js';
import { xuchangDay, xuchangTimeOfDay } from '../../platform/xuchang-time.js';
import type { ListExport } from './list-export.entity.js';

/** Who has written the list out, when and what for: with it, one that turns up elsewhere says where it comes from. */
export function watermarkOf(
  { id, askedByName, askedAt, purpose }: ListExport,
  unitName: string,
): string {
  const when = `${xuchangDay(askedAt)} ${xuchangTimeOfDay(askedAt)}`;
  return `内部资料 导出人：${askedByName}（${unitName}） 时间：${when} 用途：${unmaskingPurposes[purpose]} 编号：${id}`;
}
