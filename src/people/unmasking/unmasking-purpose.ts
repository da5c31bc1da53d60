/** Why somebody's data is looked at (rule 30); the screen offers these, and asks for a note besides. */
export const unmaskingPurposes = {
  'contact-person': '联系当事人',
  'call-back': '回电',
  'verify-identity': '核实身份',
  investigation: '办案需要',
  'correct-data': '更正资料',
  inspection: '督察检查',
  other: '其他',
} as const;

export type UnmaskingPurpose = keyof typeof unmaskingPurposes;
