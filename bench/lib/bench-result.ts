import type { MachineFacts } from './machine-facts.js';

export interface Table {
  title: string;
  columns: string[];
  rows: (string | number)[][];
}

/** What a bench has to say, for people and, with `--json`, for programs. */
export interface BenchResult {
  bench: string;
  machine: MachineFacts;
  /** how it was measured, a sentence each */
  conditions: string[];
  tables: Table[];
  /** what the bench was run for, where it makes something */
  made?: unknown;
  /** what did not add up; a result with faults is worth nothing and the command exits with 1 */
  faults: string[];
}
