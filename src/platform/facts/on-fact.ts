import { SetMetadata } from '@nestjs/common';
import type { FactType } from './define-fact.js';

export const onFactKey = 'wanbi:on-fact';

export interface OnFactMetadata {
  fact: FactType<unknown>;
  order: number;
  /** takes all that are recorded at once, as a list */
  isForMany: boolean;
}

/**
 * Marks a method `(tx, happened) => Promise<void>` that runs inside the transaction that records the fact: how an
 * effect flows back against the arrows between modules.
 *
 * @param order handlers of one fact run from low to high; equal numbers are refused at start-up
 */
export function OnFact<Details>(fact: FactType<Details>, order: number): MethodDecorator {
  return SetMetadata(onFactKey, { fact, order, isForMany: false } satisfies OnFactMetadata);
}

/** As `OnFact`, for a method `(tx, happened[]) => Promise<void>`: what an import records by the hundred comes in one list. */
export function OnFacts<Details>(fact: FactType<Details>, order: number): MethodDecorator {
  return SetMetadata(onFactKey, { fact, order, isForMany: true } satisfies OnFactMetadata);
}
