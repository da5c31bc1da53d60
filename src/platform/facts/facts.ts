import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Clock } from '../clock.js';
import { prepared, type Tx } from '../database/index.js';
import { Ids } from '../ids.js';
import { xuchangDay } from '../xuchang-time.js';
import type { FactHappened, FactType } from './define-fact.js';
import { onFactKey, type OnFactMetadata } from './on-fact.js';
import type { StandingFact } from './standing-fact.js';

type Handler = {
  order: number;
  name: string;
  run: (tx: Tx, happened: FactHappened<unknown>) => Promise<void>;
};

const insertFact = prepared(
  'insert-fact',
  `INSERT INTO fact (id, fact, subject_id, unit_ids, occurred_on, recorded_at, reverses, category, amount)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

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
        if (metadata)
          this.register(metadata, `${instance.constructor.name}.${method}`, act.bind(instance));
      }
    }
  }

  /** @returns the id of the fact's row */
  async record<Details>(tx: Tx, fact: FactType<Details>, it: NewFact<Details>): Promise<string> {
    const { id, occurredOn } = this.insert(tx, fact.name, it);
    const happened = {
      factId: id,
      subjectId: it.subjectId,
      unitIds: it.unitIds,
      occurredOn,
      details: it.details,
    };
    for (const handler of this.handlers.get(fact.name) ?? []) await handler.run(tx, happened);
    return id;
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
    this.insert(tx, `${fact.name}-taken-back`, { ...it, reverses: standing.id });
    return this.insert(tx, fact.name, it).id;
  }

  private insert(
    tx: Tx,
    name: string,
    it: Omit<NewFact<unknown>, 'details'>,
  ): { id: string; occurredOn: string } {
    const id = this.ids.next();
    const now = this.clock.now();
    const occurredOn = it.occurredOn ?? xuchangDay(now);
    tx.send(insertFact, [
      id,
      name,
      it.subjectId,
      it.unitIds,
      occurredOn,
      now,
      it.reverses ?? null,
      it.category ?? null,
      it.amountYuan ?? null,
    ]);
    return { id, occurredOn };
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
