import { claim, claimOfPart } from './zh-cn/claim.js';
import { common } from './zh-cn/common.js';
import { home } from './zh-cn/home.js';
import { found, foundMine, tray, verify, wrong } from './zh-cn/places.js';
import { problems } from './zh-cn/problems.js';
import { report } from './zh-cn/report.js';
import { status } from './zh-cn/status.js';
import { vehicle } from './zh-cn/vehicle.js';

/** The Chinese catalogue: the first one written, and the shape the other must have. */
export const zhCn = {
  common,
  vehicle,
  home,
  report,
  status,
  claim,
  claimOfPart,
  found,
  foundMine,
  verify,
  tray,
  wrong,
  problems,
};
