import { Module } from '@nestjs/common';
import { FolderPhotoStore } from './folder-photo-store.js';
import { PhotoStore } from './photo-store.js';

@Module({
  providers: [{ provide: PhotoStore, useClass: FolderPhotoStore }],
  exports: [PhotoStore],
})
export class PhotoStoreModule {}
