import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/settings/index.js';
import { ImportKeys } from '../import-keys.js';
import { SealedFolder } from '../sealed-folder.js';

/** Lists as they were sent, sealed under `DATA_DIR/imports` from the first byte until their rows are read. */
@Injectable()
export class UploadStore extends SealedFolder {
  constructor(settings: Settings, keys: ImportKeys) {
    super(path.join(settings.need('DATA_DIR'), 'imports'), () => keys.ofFiles);
  }
}
