/** As many as a victim may add of the vehicle, and of its papers. */
export const photosOfEachKind = 4;

export const megabytesOfPhoto = 10;
