import type { VehicleLine } from '../api/answers.js';
import { ChoiceField } from '../parts/choice-field.js';
import { partNames, thingOf, type Part } from '../text/part-names.js';
import { registration as words } from '../text/registration.js';
import { vehicleTypes } from '../text/vehicles.js';

type VehicleType = VehicleLine['vehicleType'];

interface Thing {
  vehicleType: VehicleType;
  /** null: the whole vehicle */
  part: Part | null;
}

const things: Thing[] = [null, ...(Object.keys(partNames) as Part[])].flatMap((part) =>
  (Object.keys(vehicleTypes) as VehicleType[]).map((vehicleType) => ({ vehicleType, part })),
);
const keyOf = ({ vehicleType, part }: Thing) => `${vehicleType}/${part ?? ''}`;
const choices = Object.fromEntries(things.map((it) => [keyOf(it), thingOf(it)]));

interface ThingFieldProps {
  /** absent: nothing is chosen yet */
  vehicleType: VehicleType | undefined;
  part: Part | null;
  wrong?: string;
  onChange: (thing: Thing) => void;
}

/**
 * One question says what is registered, its type and whether it is a part: who has a vehicle passes no second one, and
 * whoever listens meets it before the numbers that depend on it.
 */
export function ThingField({ vehicleType, part, wrong, onChange }: ThingFieldProps) {
  return (
    <ChoiceField
      label={words.thing}
      value={vehicleType && keyOf({ vehicleType, part })}
      choices={choices}
      wrong={wrong}
      onChange={(key) => {
        const thing = things.find((it) => keyOf(it) === key);
        if (thing) onChange(thing);
      }}
    />
  );
}
