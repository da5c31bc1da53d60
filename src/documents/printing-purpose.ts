/** Why a paper with somebody's data is printed (rule 30). */
export const printingPurposes = {
  file: '归档存卷',
  recipient: '交领取人',
  inspection: '督察检查',
  replacement: '原件遗失补印',
} as const;

export type PrintingPurpose = keyof typeof printingPurposes;
