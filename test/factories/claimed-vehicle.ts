import sharp from 'sharp';
import { AddProof, ApproveReturn, ConcludeOwnership, SubmitClaim } from '../../src/claims/index.js';
import type { VehiclePart } from '../../src/identifiers/index.js';
import { StaffDirectory } from '../../src/identity/index.js';
import { ConfirmMatch, MatchingWorker } from '../../src/matching/index.js';
import type { PersonDetails } from '../../src/people/index.js';
import {
  AddPhoto,
  AppraiseVehicle,
  photosNeeded,
  RegisterRecoveredVehicle,
  type NewRecoveredVehicle,
} from '../../src/recovered-vehicles/index.js';
import { FileTheftReport, type NewTheftReport } from '../../src/theft-reports/index.js';
import type { TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { testPerson } from './person.js';

let serial = 0;

/** Who does which act; five acts by four people as they stand (rule 34). */
export interface Cast {
  accepts: string;
  confirms: string;
  concludes: string;
  approves: string;
}

const usualCast: Cast = {
  accepts: 'desk',
  confirms: 'squad2',
  concludes: 'squad',
  approves: 'approver',
};

export interface Given {
  report?: Partial<NewTheftReport>;
  vehicle?: Partial<NewRecoveredVehicle>;
  owner?: Partial<PersonDetails>;
  cast?: Partial<Cast>;
  /** leaves out what rule 5 asks for */
  isBare?: boolean;
}

export interface ClaimedVehicle {
  owner: PersonDetails;
  reportId: string;
  reference: string;
  vehicleId: string;
  label: string;
  claimId: string;
  matchId: string;
}

const actorOf = (test: TestApp, username: string) => test.get(StaffDirectory).actorNamed(username);

/** Reported, found, photographed, appraised, matched by an officer: a claim is open. */
export async function claimedVehicle(test: TestApp, given: Given = {}): Promise<ClaimedVehicle> {
  serial += 1;
  const cast = { ...usualCast, ...given.cast };
  const owner = testPerson(given.owner);
  const identifiers = [{ kind: 'frame' as const, value: `175722${String(300_000_000 + serial)}` }];
  const desk = await actorOf(test, cast.accepts);
  const stolenAt = new Date('2022-08-01T10:00:00Z');
  const report = await test.get(FileTheftReport).execute(
    desk,
    {
      vehicleType: 'e-bike',
      identifiers,
      stolenFrom: stolenAt,
      stolenUntil: stolenAt,
      place: '七一路',
      reportedAt: new Date(stolenAt.getTime() + serial * 60_000),
      incidentNumber: `J2022${serial}`,
      owner,
      ...given.report,
    },
    { source: 'staff', unitId: desk.unitId! },
  );
  const found = await claimedFind(test, {
    ...given,
    vehicle: { identifiers, ...given.vehicle },
  });
  return { owner, reportId: report.id, reference: report.reference, ...found };
}

/** What the squad found of a report that is there: the vehicle, or a part of it. */
export async function claimedFind(
  test: TestApp,
  given: Given,
): Promise<Pick<ClaimedVehicle, 'vehicleId' | 'label' | 'claimId' | 'matchId'>> {
  const squad = await actorOf(test, 'squad');
  const vehicle = await test.get(RegisterRecoveredVehicle).execute(squad, {
    vehicleType: 'e-bike',
    identifiers: [],
    recoveredAt: new Date('2022-08-11T00:30:00Z'),
    place: '文峰路地下车库',
    secondOfficer: 'squad2',
    custodian: 'custodian',
    source: '破案追回',
    caseType: 'criminal',
    storagePlace: 'A-01',
    ...given.vehicle,
  });
  if (!given.isBare) await putInOrder(test, vehicle.id, given.vehicle?.part);
  const by = given.cast?.confirms ?? usualCast.confirms;
  return {
    vehicleId: vehicle.id,
    label: vehicle.label,
    ...(await confirmMatch(test, vehicle.id, by)),
  };
}

/** What rule 5 asks for before a return. */
export async function putInOrder(
  test: TestApp,
  vehicleId: string,
  part?: VehiclePart | null,
): Promise<void> {
  const custodian = await actorOf(test, 'custodian');
  const picture = await onePixel();
  for (const kind of photosNeeded('e-bike', part)) {
    await test.get(AddPhoto).execute(custodian, vehicleId, kind, picture);
  }
  await test.get(AppraiseVehicle).execute(custodian, vehicleId, {
    valueYuan: 1800,
    appraisedOn: '2022-08-11',
    appraiser: '价格认证中心',
  });
}

/** Looks at once, or waits for the worker that has begun to. @returns the likeliest proposal's id */
export async function proposedMatch(test: TestApp, vehicleId: string): Promise<string> {
  await test.get(MatchingWorker).propose({ ids: [vehicleId] });
  return eventually(async () => {
    const [match] = await test.database.query<{ id: string }>(
      `SELECT id FROM match WHERE vehicle_id = $1 AND status = 'proposed' ORDER BY probability DESC`,
      [vehicleId],
    );
    if (!match) throw new Error('Nothing was proposed.');
    return match.id;
  });
}

/** An officer confirms the likeliest proposal. @returns the match's id and its claim's */
export async function confirmMatch(test: TestApp, vehicleId: string, by: string) {
  const matchId = await proposedMatch(test, vehicleId);
  await test.get(ConfirmMatch).execute(await actorOf(test, by), matchId);
  const [claim] = await test.database.query<{ id: string }>(
    'SELECT id FROM claim WHERE match_id = $1',
    [matchId],
  );
  return { matchId, claimId: claim!.id };
}

export const conclusion = {
  evidence: '发票与车架号一致',
  reason: '权属清楚，无争议',
  factsVerified: true,
  ownershipUndisputed: true,
  nobodyElseHarmed: true,
  caseNotObstructed: true,
};

/** With a strong proof, concluded and submitted. */
export async function submittedClaim(test: TestApp, given: Given = {}): Promise<ClaimedVehicle> {
  const claimed = await claimedVehicle(test, given);
  await submit(test, claimed.claimId, given);
  return claimed;
}

export async function approvedClaim(test: TestApp, given: Given = {}): Promise<ClaimedVehicle> {
  const claimed = await claimedVehicle(test, given);
  await approveClaim(test, claimed.claimId, given);
  return claimed;
}

/** Takes an open claim to its approval. */
export async function approveClaim(test: TestApp, claimId: string, given: Given = {}) {
  await submit(test, claimId, given);
  const approver = await actorOf(test, given.cast?.approves ?? usualCast.approves);
  await test.get(ApproveReturn).execute(approver, { claimId, reason: '同意发还' });
}

async function submit(test: TestApp, claimId: string, given: Given): Promise<void> {
  const officer = await actorOf(test, given.cast?.concludes ?? usualCast.concludes);
  await test.get(AddProof).execute(officer, claimId, { kind: 'invoice-with-number' });
  await test.get(ConcludeOwnership).execute(officer, claimId, {
    ...conclusion,
    ...(given.report?.insurerPaid && { insurerConsent: '保险公司同意发还' }),
  });
  await test.get(SubmitClaim).execute(officer, claimId);
}

let pixel: Promise<Buffer> | undefined;

function onePixel(): Promise<Buffer> {
  pixel ??= sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer();
  return pixel;
}
