import * as fc from 'fast-check';
import {
  IDENTIFIER_KINDS,
  lintIdentifier,
  normaliseIdentifier,
  VEHICLE_TYPES,
  type IdentifierKind,
  type VehicleType,
} from '../../src/identifiers/index.js';

type Row = [value: string, codes: string[], kind?: IdentifierKind, vehicleType?: VehicleType];

function lint(value: string, kind: IdentifierKind = 'frame', vehicleType: VehicleType = 'e-bike') {
  return lintIdentifier({ kind, value, vehicleType });
}

function checks(rows: Row[]) {
  for (const [value, codes, kind, vehicleType] of rows) {
    const named = `${kind ?? 'frame'} of ${vehicleType ?? 'e-bike'} ${JSON.stringify(value)}`;
    it(`${named}: ${codes.join(', ') || 'nothing'}`, () => {
      expect(lint(value, kind, vehicleType).map((finding) => finding.code)).toEqual(codes);
    });
  }
}

describe('numbers in good order have no findings', () => {
  checks([
    ['175721508069087', []],
    ['１７５７-2-15-08069087', []],
    ['175711508069087', [], 'frame', 'bicycle'],
    ['WTU787CC', [], 'frame', 'bicycle'],
    ['LXXPCJ105NA000123', [], 'vin', 'motorcycle'],
    ['LXXPCJ10?NA000123', [], 'vin', 'motorcycle'],
    ['LXX*0123', [], 'vin', 'motorcycle'],
    ['10ZW6043321YA', [], 'motor'],
    ['豫K12345', [], 'plate', 'motorcycle'],
    ['京A12345', [], 'plate', 'motorcycle'],
    ['许昌123456', [], 'plate', 'e-bike'],
    ['1757215080690[8B]7', []],
    ['MISSING1', []],
    ['DONT123NO', []],
    ['CUSTOM01', []],
    ['AN/A12', []],
    ['   ', []],
    ['', []],
  ]);
});

describe('words in place of a number offer "don’t know"', () => {
  const unknown = ['不详', '不知道', '不 知 道', '不记得了', '忘了', '看不清', '暂无'];
  const peers = [
    'unknown',
    'unkown',
    'dont know ',
    'I don’t remember',
    'N/A',
    'idk',
    'TbD',
    'missing',
  ];
  const none = ['无', '没有', '无车架号', 'none', 'no serial', 'custom built'];
  const brands = ['雅迪', '爱玛电动车', 'YADEA', 'Giant', '本田'];
  checks([
    ...[...unknown, ...peers].map((value): Row => [value, ['says-unknown']]),
    ...none.map((value): Row => [value, ['says-none']]),
    ...brands.map((value): Row => [value, ['brand-word']]),
    ['GB 17761', ['standard-number']],
    ['ＧＢ１７７６１－２０１８', ['standard-number']],
    ['执行标准GB/T 22791', ['standard-number']],
    ['GB 12345-2019', ['standard-number']],
    ['111111', ['one-repeated-character']],
    ['0000', ['one-repeated-character']],
    ['xxx', ['one-repeated-character']],
    ['??? ??', ['nothing-readable']],
    ['----', ['nothing-readable']],
  ]);

  it('all with that severity, no other finding does', () => {
    for (const value of ['不详', '无', '雅迪', 'GB17761', '1111', '??']) {
      expect(lint(value)[0]?.severity).toBe('offer-unknown');
    }
    for (const value of ['123', '13812345678', '17572150806908']) {
      expect(lint(value)[0]?.severity).toBe('warning');
    }
  });
});

describe('the structure of a number', () => {
  checks([
    ['175791508069087', ['whole-vehicle-code-shape']],
    ['175711508069087', ['whole-vehicle-code-other-type']],
    ['175721508069087', ['whole-vehicle-code-other-type'], 'frame', 'bicycle'],
    ['175731508069087', ['whole-vehicle-code-other-type']],
    ['175731508069087', [], 'frame', 'motorcycle'],
    ['175791508069087', [], 'battery'],
    ['LXXPCJ1O5NA000I23', ['vin-never-has-letter'], 'vin', 'motorcycle'],
    ['LXXPCJ105NA00012', ['vin-length'], 'vin', 'motorcycle'],
    ['LXXPCJ106NA000123', ['vin-check-digit'], 'vin', 'motorcycle'],
    ['LXXPCJ106NA000123', ['vin-check-digit'], 'frame', 'motorcycle'],
    ['LXXPCJ106NA000123', [], 'frame', 'bicycle'],
    ['豫K1234', ['plate-shape'], 'plate', 'motorcycle'],
    ['豫K12345', ['plate-in-other-field'], 'frame', 'motorcycle'],
  ]);

  it.each([
    ['LQXPCJ1O5NA000I23', 'vin', 'L0XPCJ105NA000123'],
    ['K12345', 'plate', '豫K12345'],
    ['12345', 'plate', '豫K12345'],
  ] as const)('%s as %s suggests %s', (value, kind, suggestion) => {
    expect(lint(value, kind, 'motorcycle')[0]?.suggestion).toBe(suggestion);
  });
});

describe('what typing and spreadsheets do to a number', () => {
  checks([
    ['1.75722E+14', ['spreadsheet-number']],
    ['1E14', []],
    ['075721508069087.0', ['spreadsheet-number']],
    ['车架号：LX123456', ['has-label']],
    ['[无0]0ABC', ['has-label']],
    ['57521508069087', ['leading-zero-lost']],
    ['75721508069087', [], 'frame', 'motorcycle'],
    ['123', ['too-short']],
    ['12??', ['too-short']],
    ['A1', [], 'plate'],
    ['A123456789012345678901234567890', ['too-long'], 'motor'],
  ]);

  it.each<[string, string | null, string]>([
    ['75721508069087', '075721508069087', 'a code once the zero is back'],
    ['57591508069087', null, 'not one of this vehicle type even then'],
    ['175721508069087.00', '175721508069087', 'the decimals go'],
    ['1.75722E+14', null, 'the digits are lost'],
    ['车架号 LX1234', 'LX1234', 'the label goes'],
  ])('%s suggests %s: %s', (value, suggestion) => {
    expect(lint(value)[0]?.suggestion).toBe(suggestion);
  });
});

describe('a person’s number in a vehicle’s box', () => {
  checks([
    ['411002190001010017', ['citizen-id']],
    ['411002 19000101 1025', []],
    ['411002 19000101 0025', ['citizen-id']],
    ['身份证411002190001010017', ['citizen-id']],
    ['411002190001010018', []],
    ['13812345678', ['mobile-number']],
    ['+86 138-1234-5678', ['mobile-number']],
    ['电话13812345678', ['mobile-number'], 'motor'],
  ]);

  it('is never repeated by the finding', () => {
    for (const value of ['411002190001010017', '身份证411002190001010017', '手机13812345678']) {
      const findings = lint(value);
      expect(findings).toHaveLength(1);
      expect(JSON.stringify(findings)).not.toMatch(/\d{5}/);
      expect(findings[0]?.suggestion).toBeNull();
    }
  });
});

describe('for any text', () => {
  it('the lint answers in both languages, and a suggestion is a normalised number', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789IOQGBXK豫无?*[].E+')) }),
    );
    const kind = fc.constantFrom(...IDENTIFIER_KINDS);
    const vehicleType = fc.constantFrom(...VEHICLE_TYPES);
    fc.assert(
      fc.property(text, kind, vehicleType, (value, kind, vehicleType) => {
        for (const finding of lint(value, kind, vehicleType)) {
          expect(finding.text['zh-CN']).not.toBe('');
          expect(finding.text.en).not.toBe('');
          if (finding.suggestion !== null) {
            expect(normaliseIdentifier(finding.suggestion)).toBe(finding.suggestion);
          }
        }
      }),
    );
  });
});
