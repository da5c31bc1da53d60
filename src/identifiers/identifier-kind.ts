import type { Wording } from './wording.js';

/** Where on the vehicle a number stands. A 15-digit whole-vehicle code is a `frame` number. */
export const IDENTIFIER_KINDS = ['frame', 'motor', 'vin', 'battery', 'plate'] as const;

export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** Four different facts: we have it, the victim doesn't know it, there never was one, it was ground off. */
export const IDENTIFIER_STATES = ['known', 'unknown', 'none', 'obliterated'] as const;

export type IdentifierState = (typeof IDENTIFIER_STATES)[number];

export const IDENTIFIER_KIND_LABELS: Readonly<Record<IdentifierKind, Wording>> = {
  frame: { 'zh-CN': '车架号或整车编码', en: 'Frame number or whole-vehicle code' },
  motor: { 'zh-CN': '电机号或发动机号', en: 'Motor or engine number' },
  vin: { 'zh-CN': '车辆识别代号', en: 'VIN' },
  battery: { 'zh-CN': '电池编码', en: 'Battery code' },
  plate: { 'zh-CN': '号牌', en: 'Plate' },
};

export const IDENTIFIER_STATE_LABELS: Readonly<Record<IdentifierState, Wording>> = {
  known: { 'zh-CN': '已知', en: 'Known' },
  unknown: { 'zh-CN': '不知道', en: 'Not known' },
  none: { 'zh-CN': '无', en: 'Has none' },
  obliterated: { 'zh-CN': '被磨掉或凿改', en: 'Ground off or altered' },
};
