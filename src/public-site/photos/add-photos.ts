import { Injectable } from '@nestjs/common';
import type { Problem } from '../parts/problem.js';
import type { KeptPhoto } from '../report/kept-photos.js';
import { megabytesOfPhoto, photosOfEachKind } from '../report/photo-limits.js';
import { looksLikePhoto } from './photo-format.js';
import type { PostedPhoto } from './read-photo-form.js';
import { SealedPhotos } from './sealed-photos.js';

const fieldOf = { vehicle: 'vehiclePhotos', proof: 'proofPhotos' } as const;

export interface AddedPhotos {
  readonly kept: readonly KeptPhoto[];
  /** At most one a field. */
  readonly problems: readonly Problem[];
}

/** Keeps the photos that can be kept, and says what to do about the others. */
@Injectable()
export class AddPhotos {
  constructor(private readonly sealed: SealedPhotos) {}

  async execute(
    before: readonly KeptPhoto[],
    posted: readonly PostedPhoto[],
  ): Promise<AddedPhotos> {
    const kept = [...before];
    const problems = new Map<string, Problem>();
    for (const photo of posted) {
      const isFull = kept.filter(({ kind }) => kind === photo.kind).length >= photosOfEachKind;
      const problem = problemWith(photo, isFull);
      if (problem) {
        problems.set(problem.field, problem);
        continue;
      }
      const id = await this.sealed.keep(photo.bytes);
      kept.push({ id, kind: photo.kind, bytes: photo.bytes.length });
    }
    return { kept, problems: [...problems.values()] };
  }
}

function problemWith({ kind, bytes, isTooBig }: PostedPhoto, isFull: boolean): Problem | null {
  const field = fieldOf[kind];
  if (isFull) return { field, code: 'photo-too-many', values: { limit: photosOfEachKind } };
  if (isTooBig) return { field, code: 'photo-too-big', values: { limit: megabytesOfPhoto } };
  return looksLikePhoto(bytes) ? null : { field, code: 'photo-kind' };
}
