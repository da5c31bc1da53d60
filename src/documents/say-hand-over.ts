import {
  IDENTIFIER_KIND_LABELS,
  IDENTIFIER_STATE_LABELS,
  showIdentifier,
  VEHICLE_PART_LABELS,
  VEHICLE_TYPE_LABELS,
} from '../identifiers/index.js';
import type { CaseType } from '../recovered-vehicles/index.js';
import type { HandOverView } from '../return-events/index.js';
import type { HandOverPaperContent } from './hand-over-on-paper.js';

export const caseTypeLabels: Record<CaseType, string> = {
  criminal: '刑事案件',
  administrative: '行政案件',
  'lost-property': '遗失物',
  unrelated: '与案件无关',
};

export const recipientLabels: Record<HandOverView['recipientKind'], string> = {
  owner: '物主本人',
  agent: '受委托人',
  guardian: '监护人',
  organisation: '单位经办人',
  heir: '继承人',
};

/** 电动车, or what of one: 电动车的电池 */
export function sayThing({
  vehicleType,
  part,
}: Pick<HandOverPaperContent, 'vehicleType' | 'part'>) {
  const type = VEHICLE_TYPE_LABELS[vehicleType]['zh-CN'];
  return part ? `${type}的${VEHICLE_PART_LABELS[part]['zh-CN']}` : type;
}

/** `车架号或整车编码 1757 2 15 08069087` a line; what was ground off is said. */
export function sayNumbers({ numbers }: Pick<HandOverPaperContent, 'numbers'>): string {
  return numbers
    .map(({ kind, state, value }) => {
      const said = value ? showIdentifier(value) : IDENTIFIER_STATE_LABELS[state]['zh-CN'];
      return `${IDENTIFIER_KIND_LABELS[kind]['zh-CN']} ${said}`;
    })
    .join('\n');
}
