export { digestOf, FolderPhotoStore } from './folder-photo-store.js';
export { ForgetUnnamedFiles } from './forget-unnamed-files.js';
export { KeptFile } from './kept-file.entity.js';
export { PhotoAddressDto } from './photo-address.dto.js';
export { addressLivesMinutes, PhotoAddresses, type AddressSeal } from './photo-addresses.js';
export { PhotoLost, PhotoStore } from './photo-store.js';
export { PhotoStoreModule } from './photo-store.module.js';
