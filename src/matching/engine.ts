import { Injectable } from '@nestjs/common';
import { normaliseIdentifier, type IdentifierKind } from '../identifiers/index.js';
import { Clock } from '../platform/clock.js';
import { Database, prepared, type Tx } from '../platform/database/index.js';
import { Ids } from '../platform/ids.js';
import { candidateOf, ranked } from './weighing/candidate.js';
import type { Attributes } from './weighing/evidence.js';
import { findNumbers, findReportsByNumber, type FoundNumber } from './finding/find-numbers.js';
import { keepDescriptions } from './describing/keep-descriptions.js';
import { proposalsByAttributes, vehiclesAlike } from './describing/propose-by-attributes.js';
import { saysAnything, searchByAttributes } from './describing/search-by-attributes.js';
import { grouped } from './grouped.js';
import type { Side } from './finding/identifier-match.entity.js';
import { SignatureBitsInUse } from './finding/signature-indexes.js';
import type { Surroundings } from './weighing/surroundings.js';
import { WeightsInForce } from './weighing/weights-in-force.js';
import { NothingToSearchFor } from './matching.errors.js';
import { alignPair, costOfPair, differenceOf } from './weighing/number-pair.js';
import { readReportsWithNumbers, readVehiclesWithNumbers } from './read-subjects.js';
import { saveProposals, type Proposal } from './save-proposals.js';

/** So many, and those that fit as well, are compared in all that is known of them; the index has looked at more. */
const comparedAtMost = 30;
/** Below this a pair is one of many neighbours: a search shows it, nobody's queue does. */
const proposedFrom = 0.05;
const proposedAtMost = 10;
/** So many reports at once are somebody at work; more are a list, whose vehicles are looked at together a little later. */
const singlyUpTo = 5;

const numbersOf = prepared(
  'numbers-to-look-for',
  // LATERAL with a limit: each by its key. While a list comes in the planner takes one's numbers for a share of the table.
  `SELECT id AS subject_id, normalised FROM unnest($2::uuid[]) AS id CROSS JOIN LATERAL (
     SELECT position, normalised FROM identifier_match WHERE side = $1 AND subject_id = id AND is_open LIMIT 1000
   ) AS number ORDER BY id, position`,
);

export interface SearchQuery extends Attributes {
  identifier?: string;
  kind?: IdentifierKind;
}

/** The front door of matching: `propose`, `search`, `align`. */
@Injectable()
export class Engine {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly weightsInForce: WeightsInForce,
    private readonly signatureBits: SignatureBitsInUse,
  ) {}

  /**
   * Proposes matches for reports or for vehicles with all of the other side, whatever units they belong to. A new report
   * is looked for among the vehicles; each that it may be is then compared with all reports anew, for it has one more rival.
   * What has no number that can be used is compared by its looks.
   */
  async propose(tx: Tx, side: Side, subjectIds: string[]): Promise<void> {
    await keepDescriptions(tx, side, subjectIds);
    await this.proposeDescribed(tx, side, subjectIds);
  }

  private async proposeDescribed(tx: Tx, side: Side, subjectIds: string[]): Promise<void> {
    const ours = await tx.query<{ subject_id: string; normalised: string }>(numbersOf, [
      side,
      subjectIds,
    ]);
    const found = await findNumbers(
      tx,
      await this.signatureBits.current(),
      side === 'vehicle' ? 'report' : 'vehicle',
      ours.map((row) => row.normalised),
    );
    const pairs = found.map(({ place, subjectId, ...it }) => ({
      ...it,
      vehicleId: side === 'vehicle' ? ours[place]!.subject_id : subjectId,
      reportId: side === 'vehicle' ? subjectId : ours[place]!.subject_id,
    }));
    if (side === 'vehicle') {
      await this.proposeForVehicles(
        tx,
        subjectIds,
        grouped(pairs, (it) => it.vehicleId),
      );
    } else {
      const byNumber = new Set(pairs.map((it) => it.vehicleId));
      const alike = (await vehiclesAlike(tx, subjectIds)).filter((id) => !byNumber.has(id));
      const isList = subjectIds.length > singlyUpTo;
      if (isList) await this.lookLater(tx, alike);
      const now = [...byNumber, ...(isList ? [] : alike)];
      if (now.length > 0) await this.proposeDescribed(tx, 'vehicle', now);
    }
  }

  /** A list's chunks find the same vehicles again and again: the sweep compares each once. */
  private async lookLater(tx: Tx, vehicleIds: string[]): Promise<void> {
    await tx.query(
      `INSERT INTO matching_due (subject_id, side, since) SELECT id, 'vehicle', $2 FROM unnest($1::uuid[]) AS id ORDER BY id
       ON CONFLICT DO NOTHING`,
      [vehicleIds, this.clock.now()],
    );
  }

  private async proposeForVehicles(
    tx: Tx,
    vehicleIds: string[],
    pairs: Map<string, (Omit<FoundNumber, 'place' | 'subjectId'> & { reportId: string })[]>,
  ): Promise<void> {
    const reportIds = [...pairs.values()].flat().map((it) => it.reportId);
    const weights = await this.weightsInForce.current();
    const vehicles = await readVehiclesWithNumbers(tx, [...pairs.keys()]);
    const reports = new Map(
      (await readReportsWithNumbers(tx, [...new Set(reportIds)])).map((it) => [it.id, it]),
    );
    const byNumber = vehicles.flatMap((vehicle): Proposal[] => {
      // A report whose vehicle is back waits for its parts alone.
      const theirs = grouped(
        pairs
          .get(vehicle.id)!
          .filter((it) => vehicle.part || reports.get(it.reportId)!.status !== 'returned'),
        (it) => it.reportId,
      );
      const candidates = [...theirs].map(([reportId, found]) =>
        candidateOf(reportId, vehicle, reports.get(reportId)!, densestAround(found), weights),
      );
      return ranked(candidates, weights)
        .filter((it) => it.likelihood.probability >= proposedFrom)
        .slice(0, proposedAtMost)
        .map(({ subjectId, pair, likelihood }) => ({
          id: this.ids.next(),
          vehicleId: vehicle.id,
          reportId: subjectId,
          pair,
          difference: differenceOf(pair),
          likelihood,
        }));
    });
    const byLooks = await proposalsByAttributes(tx, vehicleIds, byNumber, weights);
    const proposals = [...byNumber, ...byLooks.map((it) => ({ ...it, id: this.ids.next() }))];
    await saveProposals(tx, vehicleIds, proposals, this.clock.now(), weights.version);
  }

  /**
   * Searches open reports of all units, best first; by what is said of the vehicle where nothing of a number is readable.
   *
   * @throws {NothingToSearchFor} when neither says anything
   */
  async search({ identifier, kind, ...attributes }: SearchQuery, limit: number) {
    const normalised = normaliseIdentifier(identifier ?? '');
    const weights = await this.weightsInForce.current();
    if (!/[^?*]/.test(normalised)) {
      if (!saysAnything(attributes)) throw new NothingToSearchFor();
      return searchByAttributes(this.database, attributes, weights, this.clock.now(), limit);
    }
    const bits = await this.signatureBits.current();
    const found = await findReportsByNumber(this.database, bits, normalised);
    const reports = new Map(found.map(({ report }) => [report.id, report]));
    const vehicle = { ...attributes, numbers: [{ kind, normalised }] };
    const candidates = nearestSubjects(normalised, found).map(([id, numbers]) =>
      candidateOf(id, vehicle, { ...reports.get(id)!, numbers }, densestAround(numbers), weights),
    );
    return ranked(candidates, weights)
      .slice(0, limit)
      .map(({ subjectId, pair, likelihood }) => {
        const { id, reference, status } = reports.get(subjectId)!;
        return {
          theftReport: { id, reference, status },
          identifier: pair.reported,
          probability: likelihood.probability,
          band: likelihood.band,
          difference: differenceOf(pair),
          alignment: alignPair(pair),
          parts: likelihood.parts,
        };
      });
  }

  align(read: string, reported: string) {
    return alignPair({ read, reported });
  }
}

function densestAround(found: Pick<FoundNumber, 'around'>[]): Surroundings {
  const [first, ...others] = found.map(({ around }) => around);
  return others.reduce((one, other) => (other.density > one.density ? other : one), first!);
}

/** The reports that hold the nearest numbers, and all that are as near as the last of them; each with its numbers found. */
export function nearestSubjects(read: string, found: FoundNumber[]): [string, FoundNumber[]][] {
  const subjects = [...grouped(found, ({ subjectId }) => subjectId)];
  if (subjects.length <= comparedAtMost) return subjects;
  const costs = subjects.map(([, numbers]) =>
    Math.min(...numbers.map(({ normalised }) => costOfPair({ read, reported: normalised }))),
  );
  const bound = costs.toSorted((a, b) => a - b)[comparedAtMost - 1]!;
  return subjects.filter((_, at) => costs[at]! <= bound);
}
