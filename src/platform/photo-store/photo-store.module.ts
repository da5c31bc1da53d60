import { Module } from '@nestjs/common';
import { UntrustedModule } from '../untrusted/index.js';
import { FolderPhotoStore } from './folder-photo-store.js';
import { PhotoAddresses } from './photo-addresses.js';
import { PhotoStore } from './photo-store.js';

/** Where photographs lie, at which addresses they open for a while, and who draws the copies of them that screens show. */
@Module({
  imports: [UntrustedModule],
  providers: [{ provide: PhotoStore, useClass: FolderPhotoStore }, PhotoAddresses],
  exports: [PhotoAddresses, PhotoStore, UntrustedModule],
})
export class PhotoStoreModule {}
