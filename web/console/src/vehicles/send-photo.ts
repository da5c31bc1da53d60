import type { PhotoKind } from '../api/answers.js';
import { sendForm } from '../api/ask.js';

export const sendPhoto = (vehicleId: string, { kind, file }: { kind: PhotoKind; file: File }) =>
  sendForm(`/api/v1/recovered-vehicles/${vehicleId}/photos`, { kind, file });
