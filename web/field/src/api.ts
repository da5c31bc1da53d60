/** The API as the console is typed from it: one document, one client, one way to say what was refused. */
export { answered, api } from '../../console/src/api/client.js';
export {
  asProblem,
  Problem,
  problemOf,
  type ProblemDetails,
} from '../../console/src/api/problem.js';
export type {
  AtDesk,
  HandedOver,
  IntakeBatch,
  PhotoKind,
  StockTakeFinding,
  Vehicle,
  VehicleLine,
  Vehicles,
  WhoAmI,
} from '../../console/src/api/answers.js';
