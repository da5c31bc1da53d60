import { UnitTree } from '../../../src/identity/index.js';
import { RandomSource } from '../../../src/platform/ids.js';
import { makeReference } from '../../../src/platform/references.js';
import { FileTheftReport } from '../../../src/theft-reports/index.js';
import type { Act } from '../act.js';

/** A victim reports: over the counter, or on the web, which has told them a reference of its own. */
export const fileReport: Act<'file-report'> = async (stage, actor, step) => {
  const { vehicle, told, owner, ...planned } = stage.report(step.report);
  const isWeb = planned.door === 'web';
  const { idNumber, ...person } = owner;
  const { brand, model, colour } = vehicle;
  const { marks, stolenFrom, stolenUntil, place, insurerPaid, incidentNumber } = planned;
  const filed = await stage.use(FileTheftReport).execute(
    actor,
    {
      vehicleType: vehicle.type,
      identifiers: told,
      ...{ brand, model, colour, stolenFrom, stolenUntil, place, insurerPaid },
      ...(marks && { marks }),
      ...(!isWeb && { incidentNumber }),
      owner: { ...person, ...(planned.givesIdNumber && { idNumber }) },
    },
    {
      source: planned.door,
      unitId: (await stage.use(UnitTree).byCode(planned.unit)).id,
      ...(isWeb && { reference: webReference(stage.use(RandomSource)) }),
    },
  );
  stage.written.reports.set(step.report, filed.id);
};

function webReference(random: RandomSource): string {
  return makeReference('CX', (count) => random.bytes(count), 'web');
}
