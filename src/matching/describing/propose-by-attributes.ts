import type { Tx } from '../../platform/database/index.js';
import {
  readReportsWithNumbers,
  readVehiclesWithNumbers,
  type VehicleSubject,
} from '../read-subjects.js';
import type { Proposal } from '../save-proposals.js';
import type { MatchWeights } from '../weighing/match-weights.js';
import type { Numbered } from '../weighing/number-pair.js';
import { findDescribed, type DescribedQuestion } from './find-described.js';
import { hasUsableNumber } from './keep-descriptions.js';
import { noNumbers, rankedByLikeness } from './likeness.js';
import { withReports, type ReportAlike } from './with-reports.js';

/** Below this a pair is one of many that look alike: a search shows it, nobody's queue does. */
const proposedFrom = 0.1;
/** so that a queue does not drown in white e-bikes */
const proposedAtMost = 3;
/** what has to agree besides the type: the colour, a mark, or brand and district */
const atLeast = 3;
const vehiclesPerReport = 10;
const yearsBack = 2;
const yearMs = 365 * 86_400_000;

type Vehicle = VehicleSubject & { numbers: Numbered[] | null };

/**
 * What may be each of these vehicles by its looks: any report where its own number can't be used, else those whose owner
 * knows none. A pair that numbers speak for already is left to them, and so is a vehicle they find probable. A part is
 * known by its number alone.
 */
export async function proposalsByAttributes(
  tx: Tx,
  vehicleIds: string[],
  byNumber: Pick<Proposal, 'vehicleId' | 'reportId' | 'likelihood'>[],
  weights: MatchWeights,
): Promise<Omit<Proposal, 'id'>[]> {
  const settled = new Set(
    byNumber.filter((it) => it.likelihood.band !== 'possible').map((it) => it.vehicleId),
  );
  const unsettled: Vehicle[] = await readVehiclesWithNumbers(
    tx,
    vehicleIds.filter((id) => !settled.has(id)),
  );
  const vehicles = unsettled.filter(({ part }) => !part);
  const found = await findDescribed(tx, 'report', vehicles.map(asQuestion));
  const candidates = await Promise.all(found.map((alike) => withReports(tx, alike)));
  const known = new Set(byNumber.map((it) => `${it.vehicleId} ${it.reportId}`));
  return vehicles.flatMap((vehicle, place) =>
    rankedByLikeness(vehicle, candidates[place]!, weights)
      .filter(({ likelihood }) => likelihood.probability >= proposedFrom)
      .filter(({ report }) => !known.has(`${vehicle.id} ${report.id}`))
      .slice(0, proposedAtMost)
      .map(({ report, likelihood }) => ({
        vehicleId: vehicle.id,
        reportId: report.id,
        pair: noNumbers,
        difference: 'attributes' as const,
        likelihood,
      })),
  );
}

/** The vehicles in store that one of these reports may be by its looks, and those it was proposed for. */
export async function vehiclesAlike(tx: Tx, reportIds: string[]): Promise<string[]> {
  const reports: ReportAlike[] = await readReportsWithNumbers(tx, reportIds);
  const found = await findDescribed(
    tx,
    'vehicle',
    reports.map((report) => ({
      said: report,
      onlyWithoutNumber: hasUsableNumber(report.numbers ?? []),
      since: report.stolenFrom!,
      until: new Date(report.stolenFrom!.getTime() + yearsBack * yearMs),
      atLeast,
      most: vehiclesPerReport,
    })),
  );
  const proposed = await tx.query<{ id: string }>(
    `SELECT DISTINCT vehicle_id AS id FROM match
     WHERE report_id = ANY($1::uuid[]) AND status = 'proposed' AND difference = 'attributes'`,
    [reportIds],
  );
  return [...new Set([...found.flat(), ...proposed].map(({ id }) => id))];
}

function asQuestion(vehicle: Vehicle): DescribedQuestion {
  const until = vehicle.recoveredAt!;
  return {
    said: vehicle,
    onlyWithoutNumber: hasUsableNumber(vehicle.numbers ?? []),
    since: new Date(until.getTime() - yearsBack * yearMs),
    until,
    atLeast,
  };
}
