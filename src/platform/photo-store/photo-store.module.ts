import { Module } from '@nestjs/common';
import { UntrustedModule } from '../untrusted/index.js';
import { FolderPhotoStore } from './folder-photo-store.js';
import { PhotoStore } from './photo-store.js';

/** Where photographs lie, and who draws the copies of them that screens show. */
@Module({
  imports: [UntrustedModule],
  providers: [{ provide: PhotoStore, useClass: FolderPhotoStore }],
  exports: [PhotoStore, UntrustedModule],
})
export class PhotoStoreModule {}
