import { DomainError } from './errors/domain-error.js';

/** A move that the life cycle's table does not have. */
export class IllegalMove extends DomainError {
  readonly code = 'illegal-move';
  readonly kind = 'conflict';

  constructor(thing: string, from: string, to: string) {
    super(`A ${thing} that is ${from} can't become ${to}.`, {
      whatToDo: 'Reload it: someone may have been faster.',
      facts: { from, to },
    });
  }
}

export interface LifeCycle<State extends string> {
  readonly thing: string;
  readonly states: readonly State[];
  readonly table: Readonly<Record<State, readonly State[]>>;
  canMove(from: State, to: State): boolean;
  /** @throws {IllegalMove} */
  assertMove(from: State, to: State): void;
  /** the states from which `to` may be reached, for a compare-and-set */
  sourcesOf(to: State): State[];
  /** body of the CHECK constraint, so that the database knows the same list */
  check(column: string): string;
}

const catalogue = new Map<string, LifeCycle<string>>();

/** Every life cycle defined so far, for the tests that hold tables and constraints against each other. */
export function allLifeCycles(): LifeCycle<string>[] {
  return [...catalogue.values()];
}

/**
 * A life cycle as a table: what each state may become.
 *
 * @throws {Error} at start-up, when a state is named that has no row of its own
 */
export function defineLifeCycle<State extends string>(
  thing: string,
  table: Record<State, readonly NoInfer<State>[]>,
): LifeCycle<State> {
  const states = Object.keys(table) as State[];
  for (const [from, targets] of Object.entries<readonly State[]>(table)) {
    for (const to of targets) {
      if (!states.includes(to)) throw new Error(`${thing}: ${from} → ${to}, but ${to} has no row`);
    }
  }
  const life: LifeCycle<State> = {
    thing,
    states,
    table,
    canMove: (from, to) => table[from]?.includes(to) ?? false,
    assertMove(from, to) {
      if (!life.canMove(from, to)) throw new IllegalMove(thing, from, to);
    },
    sourcesOf: (to) => states.filter((from) => table[from].includes(to)),
    check: (column) => `${column} IN (${states.map((it) => `'${it}'`).join(', ')})`,
  };
  catalogue.set(thing, life);
  return life;
}
