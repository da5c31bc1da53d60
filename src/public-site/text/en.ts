import type { Catalogue } from './catalogue.js';
import { claim, claimOfPart } from './en/claim.js';
import { common } from './en/common.js';
import { home } from './en/home.js';
import { found, foundMine, tray, verify, wrong } from './en/places.js';
import { problems } from './en/problems.js';
import { report } from './en/report.js';
import { status } from './en/status.js';
import { vehicle } from './en/vehicle.js';

/** The English catalogue: the same keys, held by the compiler and by a test. */
export const en: Catalogue = {
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
