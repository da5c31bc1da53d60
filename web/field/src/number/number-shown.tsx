import { groupIdentifier } from '../../../../src/identifiers/group-identifier.js';
import { normaliseIdentifier } from '../../../../src/identifiers/normalise-identifier.js';

/** A number in the groups it is stamped in; read out as one. */
export function NumberShown({ value }: { value: string }) {
  return (
    <span className="digits number">
      {groupIdentifier(normaliseIdentifier(value)).map((group, index) => (
        <span key={index}>{group}</span>
      ))}
    </span>
  );
}
