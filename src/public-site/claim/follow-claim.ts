import type { FastifyRequest } from 'fastify';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Follow } from '../status/follow.js';
import { claimedThings } from './claimed-thing.js';

/** A report's vehicle, and by their claims the parts of it that were found by themselves. */
export const claimPaths = ['claim/:reference', 'claim/:reference/parts/:claimId'];

export interface ClaimAddress {
  reference: string;
  /** absent: the vehicle's */
  claimId?: string;
}

/**
 * What is claimed at this address, if anything is any more, and what else of the report waits for its owner.
 *
 * @throws {FilingNotOpen}
 */
export async function followClaim(
  follow: Follow,
  request: FastifyRequest,
  { reference, claimId }: ClaimAddress,
) {
  const { document, challengeId } = await follow.need(request, reference);
  const things = claimedThings(document);
  const thing = things.find((it) => (claimId ? it.part && it.claimId === claimId : !it.part));
  const others = things.filter((it) => it !== thing && it.standing !== 'returned');
  return { document, challengeId, thing, others };
}

/** @throws {FilingNotOpen} @throws {NotFound} there is no such claim, or none any more */
export async function needClaim(follow: Follow, request: FastifyRequest, address: ClaimAddress) {
  const { thing, ...rest } = await followClaim(follow, request, address);
  if (!thing) throw new NotFound('claim');
  return { ...rest, thing };
}
