export { FolderPhotoStore } from './folder-photo-store.js';
export { PhotoLost, PhotoStore } from './photo-store.js';
export { PhotoStoreModule } from './photo-store.module.js';
