import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Clock } from '../clock.js';
import { RowShape, type Tx } from '../database/index.js';
import { Ids } from '../ids.js';
import { xuchangDay } from '../xuchang-time.js';
import type { FactHappened, FactType } from './define-fact.js';
import { onFactKey, type OnFactMetadata } from './on-fact.js';
import type { StandingFact } from './standing-fact.js';
import type { TakenBack } from './taken-back.js';

type Handler = {
  order: number;
  name: string;
  run: (tx: Tx, happened: FactHappened<unknown>[]) => Promise<void>;
};

const factRows = new RowShape('fact', {
  id: 'uuid',
  fact: 'text',
  subject_id: 'uuid',
  unit_ids: 'uuid[]',
  occurred_on: 'date',
  recorded_at: 'timestamptz',
  reverses: 'uuid',
  category: 'text',
  amount: 'numeric',
});
const insertFacts = factRows.prepared('insert-facts');

export interface NewFact<Details> {
  subjectId: string;
  unitIds: string[];
  /** a day in Asia/Shanghai; today when absent */
  occurredOn?: string;
  category?: string;
  amountYuan?: number | null;
  reverses?: string;
  details: Details;
}

/** Records what has become true and lets the rooms behind react in the same transaction. */
@Injectable()
export class Facts implements OnModuleInit {
  private readonly handlers = new Map<string, Handler[]>();

  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || !Object.getPrototypeOf(instance)) continue;
      for (const method of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance))) {
        const act = instance[method];
        if (typeof act !== 'function') continue;
        const metadata = this.reflector.get<OnFactMetadata | undefined>(onFactKey, act);
        if (!metadata) continue;
        const name = `${instance.constructor.name}.${method}`;
        this.register(
          metadata,
          name,
          metadata.isForMany ? act.bind(instance) : oneByOne(instance, act),
        );
      }
    }
  }

  /** @returns the id of the fact's row */
  async record<Details>(tx: Tx, fact: FactType<Details>, it: NewFact<Details>): Promise<string> {
    return (await this.recordAll(tx, fact, [it]))[0]!;
  }

  /** Records one fact of many subjects, in one statement. @returns the ids of their rows */
  async recordAll<Details>(
    tx: Tx,
    fact: FactType<Details>,
    all: NewFact<Details>[],
  ): Promise<string[]> {
    const inserted = this.insert(tx, fact.name, all);
    const happened = all.map(({ subjectId, unitIds, details }, place) => {
      const { id, occurredOn } = inserted[place]!;
      return { factId: id, subjectId, unitIds, occurredOn, details };
    });
    for (const handler of this.handlers.get(fact.name) ?? []) await handler.run(tx, happened);
    return inserted.map(({ id }) => id);
  }

  /**
   * Counts a fact anew, with another day, category, amount or credit: a row takes the standing one back, another says
   * what is true. Nothing new has happened, so no handler runs.
   */
  async recount(
    tx: Tx,
    fact: FactType<unknown>,
    standing: Pick<StandingFact, 'id'>,
    it: Omit<NewFact<unknown>, 'details' | 'reverses'>,
  ): Promise<string> {
    this.insert(tx, `${fact.name}-taken-back`, [{ ...it, reverses: standing.id }]);
    return this.insert(tx, fact.name, [it])[0]!.id;
  }

  /** It should never have been counted: a row takes the standing one back. No handler runs. */
  takeBack(
    tx: Tx,
    fact: FactType<unknown>,
    { id, subjectId, unitIds, occurredOn, category }: StandingFact & { subjectId: string },
  ): void {
    const row = { subjectId, unitIds, occurredOn, category: category ?? undefined, reverses: id };
    this.insert(tx, `${fact.name}-taken-back`, [row]);
  }

  /** What was taken back is true again, as it was. No handler runs. */
  countAgain(tx: Tx, { fact, amountYuan, category, ...it }: TakenBack): void {
    this.insert(tx, fact, [{ ...it, amountYuan, category: category ?? undefined }]);
  }

  private insert(
    tx: Tx,
    name: string,
    all: Omit<NewFact<unknown>, 'details'>[],
  ): { id: string; occurredOn: string }[] {
    const now = this.clock.now();
    const today = xuchangDay(now);
    const inserted = all.map(({ occurredOn = today }) => ({ id: this.ids.next(), occurredOn }));
    const rows = all.map((it, place) => [
      inserted[place]!.id,
      name,
      it.subjectId,
      it.unitIds,
      inserted[place]!.occurredOn,
      now,
      it.reverses ?? null,
      it.category ?? null,
      it.amountYuan ?? null,
    ]);
    tx.send(insertFacts, factRows.valuesOf(rows));
    return inserted;
  }

  private register({ fact, order }: OnFactMetadata, name: string, run: Handler['run']): void {
    const handlers = this.handlers.get(fact.name) ?? [];
    const rival = handlers.find((it) => it.order === order);
    if (rival)
      throw new Error(`${name} and ${rival.name} both want to be number ${order} on ${fact.name}`);
    handlers.push({ order, name, run });
    handlers.sort((a, b) => a.order - b.order);
    this.handlers.set(fact.name, handlers);
  }
}

function oneByOne(
  instance: object,
  act: (tx: Tx, happened: FactHappened<unknown>) => Promise<void>,
): Handler['run'] {
  return async (tx, all) => {
    for (const happened of all) await act.call(instance, tx, happened);
  };
}
