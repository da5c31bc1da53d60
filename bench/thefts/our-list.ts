import type { PublishedTheft } from './published-theft.js';

/**
 * Published thefts in the form of our lists. An owner is made up for each event, so that the bicycles of one event are
 * one person's; `EL` is electric, everything else a bicycle; makes, models and colours stay as they were entered.
 */
export function ourList(
  thefts: readonly PublishedTheft[],
  { withReferences }: { withReferences: boolean },
): string {
  const lines = thefts.map((it) => {
    const cells: Record<string, string> = {
      vehicleType: it.Bike_Type === 'EL' ? 'e-bike' : 'bicycle',
      brand: it.Bike_Make,
      model: it.Bike_Model,
      colour: it.Bike_Colour,
      stolenFrom: `${it.Occurrence_Date.replaceAll('.', '-')} ${it.Occurrence_Time}`,
      place: `${it.Neighbourhood}, ${it.premisetype}`,
      incidentNumber: it.event_unique_id,
      ownerName: `Owner ${it.event_unique_id}`,
      ownerPhone: phoneOf(it.event_unique_id),
    };
    return withReferences ? { reference: it.Index, ...cells } : cells;
  });
  const titles = Object.keys(lines[0] ?? {});
  return [titles, ...lines.map((cells) => Object.values(cells))]
    .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
    .join('');
}

/** The event's own digits, as many as a phone has after 139. */
function phoneOf(event: string): string {
  return `139${event.replace(/\D/g, '').slice(-8).padStart(8, '0')}`;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
