import type { VehicleType } from '../../identifiers/index.js';
import { VehicleDrawing } from '../drawings/vehicle-drawing.js';
import type { Locale } from '../text/catalogue.js';
import { textIn } from '../text/catalogue.js';

/** Where to look for a number: a drawing, and the same in words. */
export function NumberPlaces({ locale, type }: { locale: Locale; type: VehicleType }) {
  const { number } = textIn(locale).report;
  const places: string[] = Object.values(number.places[type]);
  return (
    <details>
      <summary>{number.whereTitle}</summary>
      <div className="drawing">
        <VehicleDrawing type={type} title={number.drawing[type]} />
        <ol>
          {places.map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ol>
        <p className="small">{number.papers}</p>
      </div>
    </details>
  );
}
