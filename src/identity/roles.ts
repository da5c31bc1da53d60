/** What a member of staff may be, with the name on screen. Nobody holds both ends of rule 34 by a role alone. */
export const roleNames = {
  'squad-officer': '三车专业队',
  custodian: '保管员',
  'desk-officer': '现场民警',
  approver: '审批人',
  commander: '指挥',
  inspector: '督察',
  administrator: '管理员',
} as const;

export type Role = keyof typeof roleNames;
export const roles = Object.keys(roleNames) as Role[];

/** Rule 35: these need a second administrator. */
export const strongRoles = ['approver', 'inspector', 'administrator'] as const satisfies Role[];
export const isStrong = (role: Role): boolean => strongRoles.some((it) => it === role);
