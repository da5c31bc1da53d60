export { CaseQueries, type CaseView } from './case.queries.js';
export { CasesModule } from './cases.module.js';
export { CasesStaffController } from './cases.staff.controller.js';
export { LinkVehicle } from './link-vehicle.js';
export { RecordApprehension, type Apprehension } from './record-apprehension.js';
export { RecordSolvedCase, type NewSolvedCase } from './record-solved-case.js';
export { SolvedCase, type CaseKind } from './solved-case.entity.js';
export { Suspect } from './suspect.entity.js';
export { Suspects } from './suspects.js';
