import type { Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import type { DomainError } from '../../platform/errors/domain-error.js';
import type { RowReader } from './row-reader.js';

export const importKindNames = ['theft-reports', 'recovered-vehicles'] as const;
export type ImportKindName = (typeof importKindNames)[number];

/** One of our columns: the name scripts use and those that stand in people's lists. */
export interface ImportColumn {
  readonly field: string;
  /** the first is shown to people */
  readonly titles: readonly string[];
  readonly isRequired?: boolean;
  /** of a person: shown to nobody but in the sender's own rejected rows */
  readonly isPersonal?: boolean;
}

export interface TakenIn {
  subjectId: string;
  /** codes */
  warnings: string[];
  /** at which it was left: another one later says that somebody else has changed it */
  version: number;
  /** of a known one: what takes the change back */
  before?: unknown;
}

/** A record as an import left it. */
export type Left = Pick<TakenIn, 'subjectId' | 'version'>;

/** A kind of list: a table of columns, and how a row becomes a use case. */
export interface ImportKind<Row> {
  readonly name: ImportKindName;
  readonly columns: readonly ImportColumn[];
  /** Reads what the cells say; what is wrong is told to the reader. */
  read(cells: RowReader): Row;
  /** the sender's own name for it; undefined when told apart by what it says */
  referenceOf(row: Row): string | undefined;
  /** what it says, for telling whether it says the same as before */
  contentOf(row: Row): unknown;
  /** whether it bears a number that only one thing has: of others, several in a list may say the same */
  namesOne(row: Row): boolean;
  /** Takes in new ones, in one go. @returns for each, in the order given, what came of it or why it was refused */
  bringIn(tx: Tx, actor: Actor, rows: Row[]): Promise<(TakenIn | DomainError)[]>;
  /** Brings a known one up to what the row says; blank cells change nothing. @throws {DomainError} before it writes */
  update(tx: Tx, actor: Actor, subjectId: string, row: Row): Promise<TakenIn>;
  /** null for what can't be taken back as a list */
  readonly undoing: Undoing | null;
}

/** How a list of a kind is taken back. */
export interface Undoing {
  /** Locks records and says of each that is not as it was left what was done with it. */
  touchedSince(tx: Tx, left: Left[]): Promise<Map<string, string[]>>;
  /** It should never have come: ends it by its life cycle and takes its facts back. */
  takeBack(tx: Tx, actor: Actor, subjectId: string): Promise<void>;
  /** Makes it what it was before an update. @param before what the update answered, from JSON */
  restore(tx: Tx, actor: Actor, subjectId: string, before: unknown): Promise<void>;
}
