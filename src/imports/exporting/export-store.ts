import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/settings/index.js';
import { ImportKeys } from '../import-keys.js';
import { SealedFolder } from '../sealed-folder.js';

/** Lists that were written for somebody, sealed under `DATA_DIR/exports` until a day has gone by. */
@Injectable()
export class ExportStore extends SealedFolder {
  constructor(settings: Settings, keys: ImportKeys) {
    super(path.join(settings.need('DATA_DIR'), 'exports'), () => keys.ofFiles);
  }
}
