import { useState } from 'react';
import { vehicleTypes } from '../../../console/src/text/vehicles.js';
import { swatches } from '../look/colours.js';
import { Chips } from '../parts/chips.js';
import { intake as words, look } from '../text/intake.js';
import type { CardEvent, Slot, VehicleType } from './card.js';

interface LooksProps {
  slot: Slot;
  vehicleType: VehicleType;
  brand: string;
  colour: string;
  tell: (event: CardEvent) => void;
}

const types = Object.entries(vehicleTypes) as [VehicleType, string][];

/** The chips of the moment, in the order of their number keys. */
export function chipsOf(slot: Slot, vehicleType: VehicleType): string[] {
  if (slot === 'brand') return look.brands[vehicleType];
  return slot === 'colour' ? look.colours : [];
}

/** Type, brand and colour: a touch each, or a number key. */
export function Looks({ slot, vehicleType, brand, colour, tell }: LooksProps) {
  const brands = look.brands[vehicleType].map((it) => ({ value: it, words: it }));
  const colours = look.colours.map((it, index) => ({
    value: it,
    words: it,
    mark: (
      <svg viewBox="0 0 16 16" className="swatch" aria-hidden="true">
        <circle cx="8" cy="8" r="7" fill={swatches[index]} stroke="currentColor" />
      </svg>
    ),
  }));
  return (
    <div className="stack">
      {slot === 'brand' && (
        <>
          <Chips
            legend={words.type}
            choices={types.map(([value, said]) => ({ value, words: said }))}
            value={vehicleType}
            onChoose={(it) => it !== vehicleType && tell({ kind: 'chose', vehicleType: it })}
          />
          <Chips
            key={vehicleType}
            legend={words.brand}
            choices={brands}
            value={brand}
            onChoose={(it) => tell({ kind: 'chose', brand: it })}
            hasKeys
          />
          <Other
            key="brand"
            label={words.otherBrand}
            isKnown={look.brands[vehicleType].includes(brand)}
            value={brand}
            onDone={(it) => tell({ kind: 'chose', brand: it })}
          />
        </>
      )}
      {slot === 'colour' && (
        <>
          <Chips
            legend={words.colour}
            choices={colours}
            value={colour}
            onChoose={(it) => tell({ kind: 'chose', colour: it })}
            hasKeys
          />
          <Other
            key="colour"
            label={words.otherColour}
            isKnown={look.colours.includes(colour)}
            value={colour}
            onDone={(it) => tell({ kind: 'chose', colour: it })}
          />
        </>
      )}
    </div>
  );
}

interface OtherProps {
  label: string;
  value: string;
  isKnown: boolean;
  onDone: (value: string) => void;
}

/** What no chip says, in words. */
function Other({ label, value, isKnown, onDone }: OtherProps) {
  const [said, setSaid] = useState(isKnown ? '' : value);
  return (
    <form
      className="beside"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(said.trim());
      }}
    >
      <input
        aria-label={label}
        placeholder={label}
        value={said}
        maxLength={50}
        onChange={(event) => setSaid(event.target.value)}
      />
      <button>{words.other}</button>
    </form>
  );
}
