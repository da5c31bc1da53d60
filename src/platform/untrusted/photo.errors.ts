import { DomainError } from '../errors/domain-error.js';

/** No copy for the screen can be drawn of this file. */
export abstract class UnreadablePhoto extends DomainError {
  readonly kind = 'invalid';
}

export class NotAPicture extends UnreadablePhoto {
  readonly code = 'not-a-picture';

  constructor() {
    super('This file is not a photo that can be read.', {
      field: 'file',
      whatToDo: 'Send a JPEG, PNG or WebP photo of at most 12 MB.',
    });
  }
}

/** More pixels than a camera has, or more memory than a photo may take. */
export class PhotoTooLarge extends UnreadablePhoto {
  readonly code = 'photo-too-large';

  constructor() {
    super('This picture has too many pixels.', {
      field: 'file',
      whatToDo: 'Take the photo with the usual setting of the camera, or send a smaller one.',
    });
  }
}

export class PhotoTooSlow extends UnreadablePhoto {
  readonly code = 'photo-too-slow';

  constructor() {
    super('This picture takes too long to read.', {
      field: 'file',
      whatToDo: 'Save it as an ordinary JPEG and send that.',
    });
  }
}
