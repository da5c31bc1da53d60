export { custodyLife, type MovementKind } from './custody-movement.status.js';
export { CustodyMovement } from './custody-movement.entity.js';
export { CustodyModule } from './custody.module.js';
export { CustodyQueries, type MovementView, type SupervisedVehicle } from './custody.queries.js';
export { CustodyStaffController } from './custody.staff.controller.js';
export { HandToCustody, type Receipt } from './hand-to-custody.js';
export { MoveVehicle, type Move } from './move-vehicle.js';
export { ReleaseFromCustody } from './release-from-custody.js';
export { StockTakesStaffController } from './stock-takes/stock-takes.staff.controller.js';
