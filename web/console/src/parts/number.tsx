import { groupIdentifier } from '../../../../src/identifiers/group-identifier.js';
import { normaliseIdentifier } from '../../../../src/identifiers/normalise-identifier.js';

/** A vehicle's number, as it was entered or normalised, in the groups it is stamped in; read out as one. */
export function VehicleNumber({ value }: { value: string }) {
  const groups = groupIdentifier(normaliseIdentifier(value));
  return (
    <span className="digits number">
      {groups.map((group, index) => (
        <span key={index}>{group}</span>
      ))}
    </span>
  );
}

/** All but the last four characters as dots: what a list shows over somebody's shoulder. */
export function MaskedNumber({ value }: { value: string }) {
  const end = value.slice(-4);
  return (
    <span className="digits number">
      <span aria-hidden="true">····</span>
      <span>{end}</span>
    </span>
  );
}
