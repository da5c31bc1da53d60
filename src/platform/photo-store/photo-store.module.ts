import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { UntrustedModule } from '../untrusted/index.js';
import { FolderPhotoStore } from './folder-photo-store.js';
import { ForgetUnnamedFiles } from './forget-unnamed-files.js';
import { KeptFile } from './kept-file.entity.js';
import { KeptPhotos } from './kept-photos.js';
import { PhotoAddresses } from './photo-addresses.js';
import { PhotoStore } from './photo-store.js';

/** Where photographs lie, at which addresses they open for a while, and who draws the copies of them that screens show. */
@Module({
  imports: [TypeOrmModule.forFeature([KeptFile]), UntrustedModule],
  providers: [
    FolderPhotoStore,
    ForgetUnnamedFiles,
    PhotoAddresses,
    { provide: PhotoStore, useClass: KeptPhotos },
  ],
  exports: [PhotoAddresses, PhotoStore, UntrustedModule],
})
export class PhotoStoreModule {}
