import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Audit } from '../../audit/index.js';
import { UnitTree } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { pageOf, readCursor, type Page } from '../../platform/pages.js';
import { ExportNotDone } from './export.errors.js';
import { ExportStore } from './export-store.js';
import { ListExport } from './list-export.entity.js';

export interface ExportView extends Pick<
  ListExport,
  'id' | 'kind' | 'format' | 'purpose' | 'askedAt' | 'rows'
> {
  state: ListExport['status'];
  unit: string;
  done: boolean;
}

/** How far is a list that somebody asked for, and what does it say? It is theirs alone: another has another purpose. */
@Injectable()
export class ExportQueries {
  constructor(
    private readonly database: Database,
    private readonly store: ExportStore,
    private readonly units: UnitTree,
    private readonly audit: Audit,
  ) {}

  /** One's own, newest first. */
  async list(actor: Actor, limit: number, cursor?: string): Promise<Page<ExportView>> {
    const before = readCursor(cursor);
    const rows = await this.database.manager.find(ListExport, {
      where: { askedBy: actor.id!, ...(before && { id: LessThan(before) }) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    const page = pageOf(rows, limit);
    return { ...page, items: await Promise.all(page.items.map((it) => this.show(it))) };
  }

  /** @throws {NotFound} alike for what does not exist and what somebody else asked for */
  async one(actor: Actor, id: string): Promise<ExportView> {
    return this.show(await this.own(actor, id));
  }

  /** Each taking is recorded. @throws {NotFound | ExportNotDone} */
  async take(actor: Actor, id: string) {
    const it = await this.own(actor, id);
    if (it.status !== 'done') throw new ExportNotDone(it.status);
    const bytes = await this.store.open(id).catch((error: { code?: string }) => {
      if (error.code === 'ENOENT') throw new ExportNotDone('gone');
      throw error;
    });
    await this.database.transaction(async (tx) =>
      this.audit.record(tx, actor, {
        action: 'export-taken',
        unitId: it.unitId,
        subjectType: 'list-export',
        subjectId: id,
        purpose: it.purpose,
      }),
    );
    return { name: `${it.kind}-${id}.${it.format}`, format: it.format, bytes };
  }

  private async own(actor: Actor, id: string): Promise<ListExport> {
    const it = await this.database.manager.findOneBy(ListExport, { id });
    if (!it || it.askedBy !== actor.id) throw new NotFound('export');
    return it;
  }

  private async show(it: ListExport): Promise<ExportView> {
    const { id, kind, format, purpose, askedAt, rows, status: state } = it;
    const { code: unit } = await this.units.byId(it.unitId);
    return { id, kind, format, purpose, askedAt, rows, state, unit, done: state !== 'writing' };
  }
}
