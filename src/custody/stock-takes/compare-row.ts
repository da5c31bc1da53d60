/** What a count can find besides what is where it should be. */
export const FINDING_KINDS = ['missing', 'surplus', 'misplaced'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export interface KeptVehicle {
  id: string;
  label: string;
  place: string | null;
}

export interface Finding {
  kind: FindingKind;
  label: string;
  vehicleId: string | null;
  /** where it stands according to custody */
  place: string | null;
}

export interface RowCompared {
  expected: number;
  found: number;
  findings: Finding[];
}

/** `A` is a row of `A-01`, `A-02`; a bay is itself. */
export function isInRow(place: string | null, row: string): boolean {
  return place === row || (place?.startsWith(`${row}-`) ?? false);
}

/**
 * A row as it was scanned against the vehicles that are in custody: missing are those that should stand there and were
 * not scanned, misplaced those that should stand elsewhere, surplus labels of no vehicle in custody. In the order of
 * the labels; a label scanned twice counts once.
 */
export function compareRow(row: string, kept: KeptVehicle[], scanned: string[]): RowCompared {
  const seen = new Set(scanned);
  const byLabel = new Map(kept.map((it) => [it.label, it]));
  const expected = kept.filter(({ place }) => isInRow(place, row));
  const missing = expected.filter(({ label }) => !seen.has(label));
  const findings: Finding[] = [
    ...missing.map(({ id, label, place }) => finding('missing', label, id, place)),
    ...[...seen].flatMap((label) => {
      const vehicle = byLabel.get(label);
      if (!vehicle) return [finding('surplus', label, null, null)];
      if (isInRow(vehicle.place, row)) return [];
      return [finding('misplaced', label, vehicle.id, vehicle.place)];
    }),
  ];
  return {
    expected: expected.length,
    found: expected.length - missing.length,
    findings: findings.toSorted((a, b) => (a.label < b.label ? -1 : 1)),
  };
}

function finding(
  kind: FindingKind,
  label: string,
  vehicleId: string | null,
  place: string | null,
): Finding {
  return { kind, label, vehicleId, place };
}
