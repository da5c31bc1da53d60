import { PhotoField } from '../parts/photo-field.js';
import { fill, textIn } from '../text/catalogue.js';
import { KeptPhotos } from './kept-photos.js';
import type { KeptPhoto } from './kept-photos.js';
import { Question } from './question.js';
import type { QuestionView } from './question.js';

export interface PhotosView extends QuestionView {
  readonly kept: readonly KeptPhoto[];
  /** Most photos of each kind. */
  readonly limit: number;
}

/** Question 6: photos of the vehicle and of its papers, both optional. */
export function PhotosPage(view: PhotosView) {
  const { locale } = view.frame;
  const words = textIn(locale).report.photos;
  const shared = { locale, problems: view.problems };
  const { limit } = view;
  return (
    <Question
      {...view}
      step="photos"
      title={words.title}
      lead={words.lead}
      hasFiles
      below={<KeptPhotos locale={locale} photos={view.kept} />}
    >
      <PhotoField
        {...shared}
        name="vehiclePhotos"
        label={words.vehicle}
        hint={fill(words.vehicleHint, { limit })}
      />
      <PhotoField
        {...shared}
        name="proofPhotos"
        label={words.proof}
        hint={fill(words.proofHint, { limit })}
      />
      <p className="muted small">{words.privacy}</p>
    </Question>
  );
}
