import * as fc from 'fast-check';
import {
  groupIdentifier,
  hasValidVinCheckDigit,
  identifyKind,
  isPlateShape,
  isXuchangPlate,
  normaliseIdentifier,
  parseWholeVehicleCode,
  showIdentifier,
  vehicleTypeOfCode,
  vinCheckDigit,
} from '../../src/identifiers/index.js';

describe('ISO 3779: the check digit of a VIN', () => {
  it.each(['LXXPCJ105NA000123', '1M8GDM9AXKP042788', '11111111111111111'])('%s is valid', (vin) => {
    expect(hasValidVinCheckDigit(vin)).toBe(true);
  });

  it.each([
    ['LXXPCJ106NA000123', '5'],
    ['1M8GDM9A1KP042788', 'X'],
  ])('%s should have %s in position 9', (vin, expected) => {
    expect(hasValidVinCheckDigit(vin)).toBe(false);
    expect(vinCheckDigit(vin)).toBe(expected);
  });

  it.each(['', 'LXXPCJ105NA00012', 'LXXPCJ1O5NA000123', 'LXXPCJ1?5NA000123'])(
    '%j is no VIN and has none',
    (text) => {
      expect(vinCheckDigit(text)).toBeNull();
      expect(hasValidVinCheckDigit(text)).toBe(false);
    },
  );
});

describe('the whole-vehicle code, 4·1·2·8', () => {
  it('is taken apart, leading zeros included', () => {
    expect(parseWholeVehicleCode('175721508069087')).toEqual({
      maker: '1757',
      typeDigit: '2',
      year: '15',
      serial: '08069087',
    });
    expect(parseWholeVehicleCode('001220900000001')?.maker).toBe('0012');
  });

  it.each([
    ['175711508069087', 'bicycle'],
    ['175721508069087', 'e-bike'],
    ['175731508069087', 'motorcycle'],
    ['175791508069087', null],
  ])('%s names %s', (text, expected) => {
    const code = parseWholeVehicleCode(text);
    expect(code && vehicleTypeOfCode(code)).toBe(expected);
  });

  it.each(['', '17572150806908', '1757215080690877', '17572150806908?', '١٧٥٧٢١٥٠٨٠٦٩٠٨٧'])(
    '%j is none',
    (text) => {
      expect(parseWholeVehicleCode(text)).toBeNull();
    },
  );
});

describe('plates', () => {
  it.each([
    ['豫K12345', true, true],
    ['豫KA1B2C', true, true],
    ['豫A12345', false, true],
    ['京AD12345', false, true],
    ['豫KI2345', false, false],
    ['豫K1234', false, false],
    ['K12345', false, false],
    ['中K12345', false, false],
  ])('%s: of Xuchang %s, a plate %s', (plate, ofXuchang, anywhere) => {
    expect(isXuchangPlate(plate)).toBe(ofXuchang);
    expect(isPlateShape(plate)).toBe(anywhere);
  });
});

describe('a number is shown in groups as it is stamped', () => {
  it.each([
    ['175721508069087', '1757 2 15 08069087'],
    ['17572150806908?', '1757 2 15 0806908?'],
    ['17572[15]508069087', '1757 2 [15]5 08069087'],
    ['1757215O8069O87', '1757 2 15 O8069O87'],
    ['1757215O8O69O87', '1757 215O 8O69 O87'],
    ['TL1234567890123', 'TL12 3456 7890 123'],
    ['LXXPCJ105NA000123', 'LXX PCJ105 NA000123'],
    ['LXXPCJ10?NA000123', 'LXX PCJ10? NA000123'],
    ['豫K12345', '豫K 12345'],
    ['10ZW6043321', '10ZW 6043 321'],
    ['*043321', '*043 321'],
    ['𠮷12345', '𠮷123 45'],
    ['A', 'A'],
    ['', ''],
  ])('%s as %s', (normalised, shown) => {
    expect(showIdentifier(normalised)).toBe(shown);
  });

  it('the groups joined give the number back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const normalised = normaliseIdentifier(text);
        expect(groupIdentifier(normalised).join('')).toBe(normalised);
      }),
    );
  });
});

describe('what a string most likely is', () => {
  it.each([
    ['1757 2 15 08069087', 'whole-vehicle-code'],
    ['lxxpcj105na000123', 'vin'],
    ['豫K·12345', 'plate'],
    ['411002190001010017', 'citizen-id'],
    ['+86 138 1234 5678', 'mobile'],
    ['10ZW6043321', 'free'],
    ['12345678901234567', 'free'],
    ['??*', 'nothing'],
    ['', 'nothing'],
  ])('%s: %s', (text, form) => {
    expect(identifyKind(text)).toBe(form);
  });
});
