import type { Locale } from '../text/catalogue.js';
import { fill, textIn } from '../text/catalogue.js';

export interface KeptPhoto {
  readonly id: string;
  readonly kind: 'vehicle' | 'proof';
  readonly bytes: number;
}

/** Photos already received, each with a way to take it back. */
export function KeptPhotos({ locale, photos }: { locale: Locale; photos: readonly KeptPhoto[] }) {
  const words = textIn(locale).report.photos;
  if (photos.length === 0) return null;
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{words.kept}</h2>
      <ul className="vehicles">
        {photos.map((photo, index) => (
          <li key={photo.id}>
            <form method="post" action="/report/photos/remove">
              <input type="hidden" name="photo" value={photo.id} />
              <p>
                {fill(words.item, {
                  n: index + 1,
                  kind: words.kinds[photo.kind],
                  size: Math.max(1, Math.round(photo.bytes / 1024)),
                })}
              </p>
              <button className="plain" type="submit">
                {fill(words.remove, { n: index + 1 })}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
