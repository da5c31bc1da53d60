export const vehicle = {
  types: { 'e-bike': 'E-bike', bicycle: 'Bicycle', motorcycle: 'Motorcycle' },
  typeHints: {
    'e-bike': 'Electric scooters, electric bicycles, electric tricycles',
    bicycle: 'Pedal bicycles and mountain bikes without a motor',
    motorcycle: 'Petrol and electric motorcycles',
  },
  /** found by itself, as it stands in a sentence */
  parts: { battery: 'battery', motor: 'motor', other: 'part' },
  type: 'Kind of vehicle',
  brand: 'Brand',
  colour: 'Colour',
  plate: 'Number plate',
  marks: 'Special marks',
  numbers: {
    frame: 'Frame number (vehicle code)',
    vin: 'VIN (frame number)',
    motor: 'Motor number',
    engine: 'Engine number',
    battery: 'Battery code',
  },
  states: {
    known: 'I know it',
    partial: 'Only a part',
    unknown: 'I don’t know',
    none: 'It has none',
  },
};
