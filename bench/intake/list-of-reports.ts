import { reportBody } from './report-bodies.js';

interface Body {
  vehicleType: string;
  identifiers: { value: string }[];
  brand: string;
  model: string;
  colour: string;
  stolenFrom: string;
  stolenUntil: string;
  place: string;
  incidentNumber: string;
  owner: { name: string; phone: string };
}

export const listColumns =
  'reference,vehicleType,frameNumber,motorNumber,brand,model,colour,stolenFrom,stolenUntil,place,incidentNumber,ownerName,ownerPhone';

/** A list of reports as a CSV, those that `reportBody` makes of the serial numbers from `first` on. */
export function listOfReports(first: number, rows: number): string {
  const lines = [listColumns];
  for (let serial = first; serial < first + rows; serial += 1) {
    const it = JSON.parse(reportBody(serial)) as Body;
    const [frame, motor] = it.identifiers;
    lines.push(
      [
        `L-${serial}`,
        it.vehicleType,
        frame!.value,
        motor!.value,
        it.brand,
        it.model,
        it.colour,
        it.stolenFrom,
        it.stolenUntil,
        it.place,
        it.incidentNumber,
        it.owner.name,
        it.owner.phone,
      ].join(','),
    );
  }
  return `${lines.join('\n')}\n`;
}
