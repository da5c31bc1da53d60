import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { PublicGate } from '../../public-gate/index.js';
import { districtOf } from '../districts.js';
import { SealedPhotos } from '../photos/sealed-photos.js';
import type { Locale } from '../text/catalogue.js';
import { Drafts, type OpenDraft } from './drafts.js';
import { reportOfDraft } from './filing-of-draft.js';

/** Hands a finished draft in. The draft's id makes it happen once: a second tap gets the same reference. */
@Injectable()
export class FileDraft {
  constructor(
    private readonly gate: PublicGate,
    private readonly drafts: Drafts,
    private readonly photos: SealedPhotos,
    private readonly clock: Clock,
  ) {}

  /** @throws {FilingNotOpen} when the phone in the draft was not proved by this challenge */
  async execute(open: OpenDraft, challengeId: string, language: Locale): Promise<string> {
    const { id, draft } = open;
    const photos = (draft.photos ?? []).map((photo) => ({ id: photo.id, kind: photo.kind }));
    await this.photos.handIn(photos.map((photo) => photo.id));
    const { reference } = await this.gate.fileTheftReport(
      id,
      {
        report: reportOfDraft(draft, this.clock.now()),
        district: districtOf(draft.district)?.unit,
        foundVehicleId: draft.found?.id,
        photos,
        language,
      },
      challengeId,
    );
    await this.drafts.close(open, reference);
    return reference;
  }
}
