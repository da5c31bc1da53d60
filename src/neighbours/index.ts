export { NeighboursModule } from './neighbours.module.js';
export { NeighboursStaffController } from './neighbours.staff.controller.js';
export { SealedSecrets } from './telling/sealed-secrets.js';
export { TellNeighbours } from './telling/tell-neighbours.js';
