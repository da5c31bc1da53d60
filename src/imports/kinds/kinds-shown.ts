import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { kindsInSight, policyOfSending } from '../import.policy.js';
import type { ImportKindName } from './import-kind.js';
import { ImportKinds } from './import-kinds.js';

export interface KindShown {
  kind: ImportKindName;
  title: string;
  /** whether who asks may send one */
  maySend: boolean;
  /** who may, as a sentence */
  whoMaySend: string;
  columns: { column: string; titles: string[]; isRequired: boolean; isPersonal: boolean }[];
}

/** Which lists are there, what stands in them, and who sends them? */
@Injectable()
export class KindsShown {
  constructor(private readonly kinds: ImportKinds) {}

  /** Those of which the actor may see lists. */
  to(actor: Actor): { items: KindShown[] } {
    const items = kindsInSight(actor).map((name) => {
      const { title, columns } = this.kinds.of(name);
      const policy = policyOfSending(name);
      return {
        kind: name,
        title,
        maySend: policy.allows(actor),
        whoMaySend: policy.sentence,
        columns: columns.map(({ field, titles, isRequired = false, isPersonal = false }) => ({
          column: field,
          titles: [...titles],
          isRequired,
          isPersonal,
        })),
      };
    });
    return { items };
  }
}
