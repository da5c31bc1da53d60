export { FolderPhotoStore } from './folder-photo-store.js';
export { PhotoAddressDto } from './photo-address.dto.js';
export { addressLivesMinutes, PhotoAddresses, type AddressSeal } from './photo-addresses.js';
export { PhotoLost, PhotoStore } from './photo-store.js';
export { PhotoStoreModule } from './photo-store.module.js';
