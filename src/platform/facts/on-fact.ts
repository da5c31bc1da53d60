import { SetMetadata } from '@nestjs/common';
import type { FactType } from './define-fact.js';

export const onFactKey = 'wanbi:on-fact';

export interface OnFactMetadata {
  fact: FactType<unknown>;
  order: number;
}

/**
 * Marks a method `(tx, happened) => Promise<void>` that runs inside the transaction that records the fact: how an
 * effect flows back against the arrows between modules.
 *
 * @param order handlers of one fact run from low to high; equal numbers are refused at start-up
 */
export function OnFact<Details>(fact: FactType<Details>, order: number): MethodDecorator {
  return SetMetadata(onFactKey, { fact, order } satisfies OnFactMetadata);
}
