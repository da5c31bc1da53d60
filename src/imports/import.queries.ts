import { Injectable } from '@nestjs/common';
import { seesUnit, type Actor } from '../platform/actor.js';
import { Database } from '../platform/database/index.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { Import } from './import.entity.js';
import { problemInWords, type ProblemInWords } from './import-problems.js';
import type { ImportStatus } from './import.status.js';

export interface ImportProgress {
  state: ImportStatus;
  total: number;
  /** what was taken in or changes nothing; of a preview what would be */
  accepted: number;
  rejected: number;
  /** every accepted row can be searched for, or there is none */
  done: boolean;
  /** why the list as a whole could not be used */
  problem?: ProblemInWords;
}

/** How far has a list come? */
@Injectable()
export class ImportQueries {
  constructor(private readonly database: Database) {}

  async progress(actor: Actor, id: string): Promise<ImportProgress> {
    const it = await this.one(actor, id);
    const { status: state, total, rejected, created, updated, unchanged } = it;
    return {
      state,
      total,
      accepted: state === 'previewed' ? total - rejected : created + updated + unchanged,
      rejected,
      done: it.finishedAt !== null,
      ...(it.problem && { problem: problemInWords(it.problem, it.problemLine) }),
    };
  }

  /** @throws {NotFound} alike for what does not exist and what another unit holds */
  async one(actor: Actor, id: string): Promise<Import> {
    const it = await this.database.manager.findOneBy(Import, { id });
    if (!it || !seesUnit(actor, it.unitId)) throw new NotFound('import');
    return it;
  }
}
