import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { UnitTree } from '../identity/index.js';
import { seesUnit, visibleUnits, type Actor } from '../platform/actor.js';
import { Database } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { pageOf, readCursor, type Page } from '../platform/pages.js';
import { Import } from './import.entity.js';
import { kindsInSight } from './import.policy.js';
import { problemInWords, type ProblemInWords } from './import-problems.js';
import type { ImportKindName } from './kinds/import-kind.js';
import type { ImportStatus } from './import.status.js';

export interface ImportLine extends ImportProgress {
  id: string;
  kind: ImportKindName;
  unit: string;
  /** username */
  startedBy: string;
  startedAt: Date;
}

export interface ImportProgress {
  state: ImportStatus;
  total: number;
  /** what was taken in or changes nothing; of a preview what would be */
  accepted: number;
  rejected: number;
  /** of a list that is taken back: rows of which nothing is left */
  undone?: number;
  /** every accepted row can be searched for, or there is none */
  done: boolean;
  /** why the list as a whole could not be used */
  problem?: ProblemInWords;
}

/** How far has a list come? */
@Injectable()
export class ImportQueries {
  constructor(
    private readonly database: Database,
    private readonly units: UnitTree,
  ) {}

  /** Newest first. */
  async list(
    actor: Actor,
    { id, limit, cursor }: { id?: string; limit: number; cursor?: string },
  ): Promise<Page<ImportLine>> {
    const units = visibleUnits(actor);
    const rows = await this.database.manager.find(Import, {
      where: {
        ...(units && { unitId: In(units) }),
        kind: In(kindsInSight(actor)),
        ...olderThan(cursor),
        ...(id && { id }),
      },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    const { items, next } = pageOf(rows, limit);
    const lines = items.map(async (it) => ({
      id: it.id,
      kind: it.kind,
      unit: (await this.units.byId(it.unitId)).code,
      startedBy: it.startedByName,
      startedAt: it.startedAt,
      ...progressOf(it),
    }));
    return { items: await Promise.all(lines), ...(next && { next }) };
  }

  async progress(actor: Actor, id: string): Promise<ImportProgress> {
    return progressOf(await this.one(actor, id));
  }

  /** @throws {NotFound} alike for what does not exist, what another unit holds and what is of another's kind */
  async one(actor: Actor, id: string): Promise<Import> {
    const it = await this.database.manager.findOneBy(Import, { id });
    if (!it || !seesUnit(actor, it.unitId) || !kindsInSight(actor).includes(it.kind))
      throw new NotFound('import');
    return it;
  }
}

function olderThan(cursor: string | undefined) {
  const id = readCursor(cursor);
  return id ? { id: LessThan(id) } : {};
}

function progressOf(it: Import): ImportProgress {
  const { status: state, total, rejected, created, updated, unchanged } = it;
  return {
    state,
    total,
    accepted: state === 'previewed' ? total - rejected : created + updated + unchanged,
    rejected,
    done: it.finishedAt !== null,
    ...((state === 'undoing' || state === 'undone') && { undone: it.undone }),
    ...(it.problem && { problem: problemInWords(it.problem, it.problemLine) }),
  };
}
