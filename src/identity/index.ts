export {
  Access,
  PublicAccess,
  accessKey,
  type AccessRule,
} from '../platform/http/access.decorator.js';
export { CurrentActor } from './current-actor.decorator.js';
export { FoundUnit, type NewUnit } from './found-unit.js';
export { HireStaff, type NewStaff } from './hire-staff.js';
export { IdentityModule } from './identity.module.js';
export { SessionsController } from './sessions.controller.js';
export { NotAllowed, NotSignedIn } from './identity.errors.js';
export { anyOf, anyStaff, caseStaff, hasRole, type Policy } from './policy.js';
export { roleNames, type Role } from './roles.js';
export { Sessions } from './sessions.js';
export { SetPassword } from './set-password.js';
export { StaffDirectory, type StaffMember } from './staff-directory.js';
export { type UnitInTree, UnitTree } from './unit-tree.js';
