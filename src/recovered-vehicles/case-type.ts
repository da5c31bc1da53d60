/** Drives the clock of what nobody collects (rules 2 and 20): criminal 刑事, administrative 行政, lost property 遗失物, unrelated 无关. */
export const CASE_TYPES = ['criminal', 'administrative', 'lost-property', 'unrelated'] as const;

export type CaseType = (typeof CASE_TYPES)[number];
