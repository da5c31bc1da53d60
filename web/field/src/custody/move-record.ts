import type { NewRecord } from '../outbox/outbox-record.js';

interface Standing {
  id: string;
  label: string;
  isStored: boolean;
}

/** Within the yard; or its first place there, which begins its custody. */
export function moveRecord({ id, label, isStored }: Standing, place: string): NewRecord {
  const said = `${label} → ${place}`;
  const route = `/api/v1/recovered-vehicles/${id}/custody`;
  return isStored
    ? { kind: 'move', route: `${route}/moves`, body: { kind: 'moved', toPlace: place }, said }
    : { kind: 'receipt', route, body: { storagePlace: place }, said };
}
