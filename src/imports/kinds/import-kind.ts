import type { Actor } from '../../platform/actor.js';
import type { Database, Tx } from '../../platform/database/index.js';
import type { DomainError } from '../../platform/errors/domain-error.js';
import type { RowReader } from './row-reader.js';

export const importKindNames = [
  'theft-reports',
  'recovered-vehicles',
  'cases',
  'staff',
  'units',
] as const;
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
  /** what takes the change back, of a new one what ends it with all that came of it */
  before?: unknown;
}

/** A record as an import left it. */
export interface Left extends Pick<TakenIn, 'subjectId' | 'version'> {
  outcome: 'new' | 'updated';
}

/** A kind of list: a table of columns, and how a row becomes a use case. */
export interface ImportKind<Row> {
  readonly name: ImportKindName;
  /** what the list holds, as people call it */
  readonly title: string;
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
  readonly writing: Writing;
  readonly undoing: Undoing;
}

/** A record as a list says it. */
export interface Written {
  /** by our columns; what is not known is left out */
  cells: Readonly<Record<string, string>>;
  unitId: string;
  /** whose data stand in it */
  personIds: readonly string[];
}

/** How records are written into a list, and known again when one comes back. */
export interface Writing {
  /** @param references what `referenceOf` says of rows @returns of those that name records in sight, their ids */
  known(reader: Reader, actor: Actor, references: string[]): Promise<Map<string, string>>;
  /** ids of what stands in these units, in their order, after one of them */
  page(reader: Reader, units: string[], after: string | null, limit: number): Promise<string[]>;
  written(reader: Reader, ids: string[]): Promise<Map<string, Written>>;
}

export type Reader = Pick<Tx | Database, 'query'>;

/** Why a record is ended or changed back, where its use case asks. */
export const reasonOfUndo = '撤销导入';

/** How a list of a kind is taken back. */
export interface Undoing {
  /** Locks records and says of each that is not as it was left what was done with it. */
  touchedSince(tx: Tx, left: Left[]): Promise<Map<string, string[]>>;
  /** It should never have come: ends it and takes its facts back. @throws {DomainError} before it writes */
  takeBack(tx: Tx, actor: Actor, subjectId: string, before: unknown): Promise<void>;
  /** Makes it what it was before an update. @param before what the update answered, from JSON */
  restore(tx: Tx, actor: Actor, subjectId: string, before: unknown): Promise<void>;
}
