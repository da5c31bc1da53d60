import {
  AddPhoto,
  AppraiseVehicle,
  CompleteRegistration,
  photosNeeded,
  type PhotoKind,
} from '../../../src/recovered-vehicles/index.js';
import { xuchangDay } from '../../../src/platform/xuchang-time.js';
import { HandToCustody } from '../../../src/custody/index.js';
import type { Act } from '../act.js';
import { pictureOf } from '../pictures.js';
import { one } from '../stage.js';

/** Where a vehicle stands until the custodian has found it a bay. */
export const entrance = '待入库区';

/** What the night's provisional registration left out (rule 1). */
export const completeRegistration: Act<'complete-registration'> = async (stage, actor, step) => {
  const it = stage.vehicle(step.vehicle);
  await stage.use(CompleteRegistration).execute(actor, one(stage.written.vehicles, step.vehicle), {
    secondOfficer: it.second,
    custodian: it.custodian,
    source: it.source,
    caseType: it.caseType,
    storagePlace: entrance,
    ...(it.case && { caseNumber: stage.case(it.case).number }),
  });
};

/**
 * Rule 5: whole vehicle, frame number, motor number, special marks. What nobody claims has its first picture only and
 * stands among the incomplete.
 */
export const photographVehicle: Act<'photograph-vehicle'> = async (stage, actor, step) => {
  const { vehicle, claim } = stage.vehicle(step.vehicle);
  const { type, colour } = vehicle;
  const id = one(stage.written.vehicles, step.vehicle);
  const kinds: PhotoKind[] = claim ? photosNeeded(type) : ['whole-vehicle'];
  for (const kind of kinds)
    await stage.use(AddPhoto).execute(actor, id, kind, await pictureOf(type, kind, colour));
};

export const appraiseVehicle: Act<'appraise-vehicle'> = async (stage, actor, step) => {
  const { valueYuan } = stage.vehicle(step.vehicle);
  await stage.use(AppraiseVehicle).execute(actor, one(stage.written.vehicles, step.vehicle), {
    valueYuan,
    appraisedOn: xuchangDay(step.at),
    appraiser: '许昌市价格认证中心',
  });
};

/** The custodian takes it over from the squad (rule 3) and puts it into its bay. */
export const receiveIntoCustody: Act<'receive-into-custody'> = async (stage, actor, step) => {
  const { bay } = stage.vehicle(step.vehicle);
  await stage.use(HandToCustody).execute(actor, one(stage.written.vehicles, step.vehicle), {
    storagePlace: bay,
    condition: '外观完好，已清点附件',
  });
};
