import { roleNames, roles, type Role } from '../../identity/index.js';
import type { ImportColumn } from './import-kind.js';

/** The columns of a list of staff, in the order in which they are written out. There is none for passwords. */
export const staffColumns = [
  { field: 'username', titles: ['用户名', '账号', '警号'], isRequired: true },
  { field: 'name', titles: ['姓名', '民警姓名'], isRequired: true, isPersonal: true },
  {
    field: 'idNumber',
    titles: ['身份证号', '身份证号码', '公民身份号码'],
    isRequired: true,
    isPersonal: true,
  },
  {
    field: 'phone',
    titles: ['手机号', '电话', '联系电话', '手机'],
    isRequired: true,
    isPersonal: true,
  },
  { field: 'unitCode', titles: ['单位代码', '所属单位', '单位'], isRequired: true },
  { field: 'roles', titles: ['角色', '岗位', '职责'], isRequired: true },
] as const satisfies readonly ImportColumn[];

/** What a role is called in lists: by its name on screen, or as scripts do. */
export const roleWords = new Map(
  roles.flatMap((role): [string, Role][] => [
    [role, role],
    [roleNames[role], role],
  ]),
);
