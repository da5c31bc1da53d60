import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { publicActor, type Actor } from '../platform/actor.js';
import { openSealed } from '../platform/crypto/index.js';
import { Settings } from '../platform/settings/index.js';
import { AttachReportPhoto } from '../theft-reports/index.js';

const insideOf: Actor = { ...publicActor, sees: 'city' };

/** Fetches the photos of a web filing from where the public side left them sealed, and keeps them with the report. */
@Injectable()
export class TakeInPhotos {
  private readonly folder: string;

  constructor(
    private readonly settings: Settings,
    private readonly attach: AttachReportPhoto,
  ) {
    this.folder = path.join(settings.need('DATA_DIR'), 'public-photos', 'filed');
  }

  /** What has been fetched is removed there; what is not there was fetched before. */
  async execute(reportId: string, photos: { id: string; kind: string }[]): Promise<void> {
    for (const { id, kind } of photos) {
      const file = path.join(this.folder, path.basename(id));
      const sealed = await readFile(file).catch(unlessGone);
      if (!sealed) continue;
      const bytes = openSealed(this.settings.need('PUBLIC_SEAL_PRIVATE_KEY'), sealed);
      await this.attach.execute(
        insideOf,
        reportId,
        id,
        kind === 'proof' ? 'proof' : 'vehicle',
        bytes,
      );
      await rm(file, { force: true });
    }
  }
}

function unlessGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
