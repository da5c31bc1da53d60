export { ConfirmMatch } from './confirm-match.js';
export { Engine } from './engine.js';
export { Match } from './match.entity.js';
export { matchLife, type MatchStatus } from './match.status.js';
export { MatchingModule } from './matching.module.js';
export { MatchingStaffController } from './matching.staff.controller.js';
export { MatchingWorker } from './matching-worker.js';
export { RejectMatch } from './reject-match.js';
export { UndoMatch } from './undo-match.js';
