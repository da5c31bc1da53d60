import type { ReportedList } from './reported-list.js';

const firstDay = Date.UTC(2018, 0, 1);
const dayMs = 86_400_000;
const columns =
  'reference,vehicleType,frameNumber,motorNumber,vin,brand,model,colour,stolenFrom,place,ownerName,ownerPhone';

/** The reports as a list that officers send. */
export function reportedCsv(reported: ReportedList): string {
  const lines = Array.from(reported, ({ index, number, kind, ...it }) => {
    const [frame, motor, vin] = ['frame', 'motor', 'vin'].map((one) =>
      one === kind ? number : '',
    );
    const stolenFrom = new Date(firstDay + it.day * dayMs).toISOString();
    const owner = [`张${index}`, `139${String(index).padStart(8, '0')}`];
    return [`L-${index}`, it.vehicleType, frame, motor, vin, it.brand, it.model, it.colour]
      .concat(stolenFrom, `许昌市${it.district}`, owner)
      .join(',');
  });
  return [columns, ...lines].join('\n');
}
