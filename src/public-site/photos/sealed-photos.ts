import { Injectable } from '@nestjs/common';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Clock } from '../../platform/clock.js';
import { sealFor } from '../../platform/crypto/index.js';
import { Ids } from '../../platform/ids.js';
import { Settings } from '../../platform/settings/index.js';

const draftHours = 24;

/**
 * Photos that victims hand in, under `DATA_DIR/public-photos`: sealed for the inside at once, so this
 * side can't open them again. `drafts` belong to unfinished reports and go with them after a day;
 * `filed` wait for the inside, named by the id that stands in the filing.
 */
@Injectable()
export class SealedPhotos {
  private readonly drafts: string;
  private readonly filed: string;

  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {
    const folder = path.join(settings.need('DATA_DIR'), 'public-photos');
    this.drafts = path.join(folder, 'drafts');
    this.filed = path.join(folder, 'filed');
  }

  /** @returns the id under which it is kept */
  async keep(photo: Buffer): Promise<string> {
    await mkdir(this.drafts, { recursive: true });
    await this.sweep();
    const id = this.ids.next();
    const sealed = sealFor(this.settings.need('PUBLIC_SEAL_PUBLIC_KEY'), photo);
    await writeFile(path.join(this.drafts, id), sealed, { flag: 'wx', flush: true });
    return id;
  }

  async remove(id: string): Promise<void> {
    await rm(path.join(this.drafts, path.basename(id)), { force: true });
  }

  /** The report is filed, so its photos stay. Repeating it changes nothing. */
  async handIn(ids: readonly string[]): Promise<void> {
    await mkdir(this.filed, { recursive: true });
    for (const id of ids) {
      await rename(path.join(this.drafts, id), path.join(this.filed, id)).catch(unlessGone);
    }
  }

  private async sweep(): Promise<void> {
    const oldest = this.clock.now().getTime() - draftHours * 3_600_000;
    for (const name of await readdir(this.drafts)) {
      const file = path.join(this.drafts, name);
      const found = await stat(file).catch(unlessGone);
      if (found && found.mtimeMs < oldest) await rm(file, { force: true });
    }
  }
}

/** Somebody else was faster. */
function unlessGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
