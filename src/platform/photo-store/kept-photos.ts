import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../database/index.js';
import { digestOf, FolderPhotoStore } from './folder-photo-store.js';
import { PhotoStore } from './photo-store.js';

/** The store as rooms use it: what no row comes to name, because its process was killed or a rule said no, is found again. */
@Injectable()
export class KeptPhotos extends PhotoStore {
  constructor(
    private readonly files: FolderPhotoStore,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Written down first, and anew each time: whoever stores a picture has a day to name it. */
  override async put(bytes: Uint8Array): Promise<{ sha256: string }> {
    await this.database.query(
      `INSERT INTO kept_file (sha256, unnamed_since) VALUES ($1, $2)
       ON CONFLICT (sha256) DO UPDATE SET unnamed_since = $2 WHERE kept_file.unnamed_since IS NOT NULL`,
      [digestOf(bytes), this.clock.now()],
    );
    return this.files.put(bytes);
  }

  override get(sha256: string): Promise<Buffer> {
    return this.files.get(sha256);
  }
}
