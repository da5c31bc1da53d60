import { answer } from '../platform/http/index.js';
import { reportPhotoKinds } from './theft-report-photo.entity.js';

const { object, text, id, instant, itemsOf, orNull, oneOf } = answer;

/** Each address opens its picture for whoever asked, until then; null for what can't be shown. */
export const reportPhotosAnswer = itemsOf(
  object({
    id,
    kind: oneOf(...reportPhotoKinds),
    address: orNull(text),
    until: orNull(instant),
  }),
);
