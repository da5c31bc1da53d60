import { DomainError } from '../../platform/errors/domain-error.js';

/** One vehicle of a batch, and what became of it; a refusal of one stops none of the others. */
export type VehicleLine<Done> = { id: string; label: string } & (
  Done | { code: string; detail: string; rule?: number; whatToDo?: string }
);

/** One after the other, each in a transaction of its own. What is no rule's refusal ends the whole. */
export async function eachVehicle<Vehicle extends { id: string; label: string }, Done>(
  vehicles: Vehicle[],
  act: (vehicle: Vehicle) => Promise<Done>,
): Promise<VehicleLine<Done>[]> {
  const lines: VehicleLine<Done>[] = [];
  for (const vehicle of vehicles) {
    const { id, label } = vehicle;
    try {
      lines.push({ id, label, ...(await act(vehicle)) });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { code, message, details } = error;
      lines.push({
        id,
        label,
        code,
        detail: message,
        rule: details.rule,
        whatToDo: details.whatToDo,
      });
    }
  }
  return lines;
}
