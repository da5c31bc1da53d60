import { VEHICLE_TYPES } from '../../identifiers/index.js';
import type { VehicleType } from '../../identifiers/index.js';
import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { fill, textIn } from '../text/catalogue.js';
import type { FoundVehicle } from './found-vehicle.js';
import { nameOfFound, whereFound } from './found-vehicle.js';

export interface FoundView extends Framed {
  readonly vehicles: readonly FoundVehicle[];
  readonly type?: VehicleType;
  /** From 1. */
  readonly page: number;
  readonly hasMore: boolean;
}

function addressOfFound(type: VehicleType | undefined, page: number): string {
  const query = new URLSearchParams();
  if (type) query.set('type', type);
  if (page > 1) query.set('page', String(page));
  return query.size > 0 ? `/found?${query.toString()}` : '/found';
}

/** Unclaimed vehicles (招领). */
export function FoundPage({ frame, vehicles, type, page, hasMore }: FoundView) {
  const { locale } = frame;
  const { found: words } = textIn(locale);
  return (
    <Document frame={frame} title={words.title} back="/">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <TypeFilter locale={locale} type={type} />
      {page > 1 ? <p>{fill(words.page, { n: page })}</p> : null}
      {vehicles.length === 0 ? (
        <p>{type ? words.noneOfType : words.none}</p>
      ) : (
        <ul className="vehicles">
          {vehicles.map((vehicle) => (
            <li key={vehicle.id}>
              <p className="word">{nameOfFound(locale, vehicle)}</p>
              <p className="muted">{whereFound(locale, vehicle)}</p>
              <a
                href={`/found/${vehicle.id}/mine`}
                aria-label={fill(words.mineLabel, { vehicle: nameOfFound(locale, vehicle) })}
              >
                {words.mine}
              </a>
            </li>
          ))}
        </ul>
      )}
      {hasMore ? (
        <p>
          <a href={addressOfFound(type, page + 1)}>{words.more}</a>
        </p>
      ) : null}
      {vehicles.length === 0 ? (
        <div className="actions">
          <a className="button" href="/report/start">
            {words.report}
          </a>
        </div>
      ) : null}
    </Document>
  );
}

function TypeFilter({ locale, type }: Pick<Framed['frame'], 'locale'> & { type?: VehicleType }) {
  const { found: words, vehicle } = textIn(locale);
  const choices = [undefined, ...VEHICLE_TYPES];
  return (
    <nav aria-label={words.filter}>
      <ul className="filter">
        {choices.map((choice) => (
          <li key={choice ?? 'all'}>
            <a href={addressOfFound(choice, 1)} aria-current={choice === type ? 'page' : undefined}>
              {choice ? vehicle.types[choice] : words.all}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
