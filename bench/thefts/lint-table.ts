import { lintIdentifier } from '../../src/identifiers/index.js';
import type { Table } from '../lib/bench-result.js';
import type { PublishedTheft } from './published-theft.js';

/** What the lint says when a make or a model stands where the frame number belongs, as it often does. */
export function lintTable(thefts: readonly PublishedTheft[]): Table {
  const fields = ['Bike_Make', 'Bike_Model'] as const;
  const counts = new Map<string, number[]>();
  for (const theft of thefts) {
    for (const [place, field] of fields.entries()) {
      for (const finding of findingsOf(theft, theft[field])) {
        const row = counts.get(finding) ?? fields.map(() => 0);
        row[place]! += 1;
        counts.set(finding, row);
      }
    }
  }
  return {
    title: 'Makes and models, taken for frame numbers: what the lint says of them',
    columns: ['finding', ...fields],
    rows: [...counts]
      .toSorted(([, a], [, b]) => b[1]! - a[1]!)
      .map(([code, row]) => [code, ...row]),
  };
}

function findingsOf({ Bike_Type }: PublishedTheft, value: string): string[] {
  if (value.trim() === '') return ['(blank)'];
  const vehicleType = Bike_Type === 'EL' ? 'e-bike' : 'bicycle';
  const findings = lintIdentifier({ kind: 'frame', value, vehicleType });
  return findings.length === 0 ? ['(nothing)'] : findings.map(({ code }) => code);
}
