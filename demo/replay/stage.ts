import type { INestApplicationContext } from '@nestjs/common';
import { StaffDirectory } from '../../src/identity/index.js';
import { publicActor, systemActor, type Actor } from '../../src/platform/actor.js';
import type {
  Cast,
  PlannedCase,
  PlannedEvent,
  PlannedReport,
  PlannedVehicle,
} from '../plan/planned.js';

type UseCase<T> = abstract new (...args: never[]) => T;

/** What became of the plan's entries: their ids in the database, by key. */
export class Written {
  readonly reports = new Map<string, string>();
  readonly vehicles = new Map<string, string>();
  readonly cases = new Map<string, string>();
  readonly events = new Map<string, string>();
  /** by vehicle */
  readonly claims = new Map<string, string>();
  /** of vehicles: what is stuck on them */
  readonly labels = new Map<string, string>();
}

/** Where the acts are played: the application's use cases, the cast, and who is who. */
export class Stage {
  readonly written = new Written();
  /** vehicles whose match the machine did not propose: nothing more can be done about them */
  readonly lost = new Set<string>();
  private readonly actors = new Map<string, Actor>([
    ['public', publicActor],
    ['system', systemActor],
  ]);
  private readonly reports: Map<string, PlannedReport>;
  private readonly cases: Map<string, PlannedCase>;
  private readonly vehicles: Map<string, PlannedVehicle>;
  private readonly events: Map<string, PlannedEvent>;

  constructor(
    private readonly app: INestApplicationContext,
    cast: Cast,
  ) {
    this.reports = byKey(cast.reports);
    this.cases = byKey(cast.cases);
    this.vehicles = byKey(cast.vehicles);
    this.events = byKey(cast.events);
  }

  use<T>(useCase: UseCase<T>): T {
    return this.app.get(useCase as never, { strict: false });
  }

  async actor(username: string): Promise<Actor> {
    const known = this.actors.get(username);
    if (known) return known;
    const actor = await this.use(StaffDirectory).actorNamed(username);
    this.actors.set(username, actor);
    return actor;
  }

  report = (key: string) => one(this.reports, key);
  case = (key: string) => one(this.cases, key);
  vehicle = (key: string) => one(this.vehicles, key);
  event = (key: string) => one(this.events, key);
}

export function one<T>(map: Map<string, T>, key: string): T {
  const found = map.get(key);
  if (found === undefined) throw new Error(`The plan speaks of ${key}, but nobody made it.`);
  return found;
}

function byKey<T extends { key: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((it) => [it.key, it]));
}
