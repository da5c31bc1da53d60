import type { Paper } from '../api/answers.js';
import { sendForm } from '../api/ask.js';
import type { PapersOf } from './papers-of.js';

export interface NewPaper {
  kind: Paper['kind'];
  outsideNumber: string;
  file: File;
}

export const sendPaper = ({ of, id }: PapersOf, { kind, outsideNumber, file }: NewPaper) =>
  sendForm(`/api/v1/${of}/${id}/signed-papers`, { kind, outsideNumber, file });
