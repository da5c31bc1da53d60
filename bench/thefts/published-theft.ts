import { parse } from 'csv-parse/sync';

/** A bicycle theft as the Toronto Police Service publishes it; no people and no frame numbers. */
export interface PublishedTheft {
  Index: string;
  event_unique_id: string;
  Occurrence_Date: string;
  Occurrence_Time: string;
  Division: string;
  premisetype: string;
  Bike_Make: string;
  Bike_Model: string;
  Bike_Type: string;
  Bike_Colour: string;
  Neighbourhood: string;
}

export function readPublishedThefts(csv: string): PublishedTheft[] {
  return parse(csv, {
    columns: withoutDashAtEnd,
    bom: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
}

/** `Index_` is `Index` to us. */
const withoutDashAtEnd = (titles: string[]) => titles.map((title) => title.replace(/_$/, ''));
