import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { roles, strongRoles, type Role } from '../roles.js';
import { roleChangeLife, type RoleChangeStatus } from './role-change.status.js';

export const roleChangeKinds = ['grant', 'revoke'] as const;
export type RoleChangeKind = (typeof roleChangeKinds)[number];

const quoted = (values: readonly string[]) => values.map((it) => `'${it}'`).join(', ');

/** One role given to or taken from one member of staff: who asked, who decided, why (rule 35). */
@Entity()
@Check('role_change_status_check', roleChangeLife.check('status'))
@Check('role_change_kind_check', `kind IN (${quoted(roleChangeKinds)})`)
@Check('role_change_role_check', `role IN (${quoted(roles)})`)
@Check('role_change_two_people_check', 'decided_by <> requested_by')
@Check('role_change_not_own_check', 'requested_by <> staff_id AND decided_by <> staff_id')
@Check(
  'role_change_strong_check',
  `role NOT IN (${quoted(strongRoles)}) OR status <> 'done' OR decided_by IS NOT NULL`,
)
@Index('role_change_one_waiting', ['staffId', 'role'], {
  unique: true,
  where: `status = 'waiting'`,
})
@Index(['staffId', 'id'])
@Index(['status', 'id'])
export class RoleChange {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  staffId: string;

  @Column('text')
  kind: RoleChangeKind;

  @Column('text')
  role: Role;

  @Column('text')
  status: RoleChangeStatus;

  @Column('text')
  reason: string;

  @Column('uuid')
  requestedBy: string;

  @Column('timestamptz')
  requestedAt: Date;

  /** null while it waits, and for a weak role, which nobody decides */
  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  /** why it was rejected */
  @Column('text', { nullable: true })
  setback: string | null;
}
