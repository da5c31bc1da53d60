import {
  addressOf,
  lineInList,
  lineInWords,
  readAddress,
} from '../../src/imports/reading/row-address.js';

it.each([
  ['15', { sheet: 0, line: 15 }, { sheet: 1, line: 15 }],
  ['2!15', { sheet: 1, line: 15 }, { sheet: 2, line: 15 }],
  ['31!500000', { sheet: 30, line: 500_000 }, { sheet: 31, line: 500_000 }],
])('%s is one row, whichever way it is said', (words, at, address) => {
  const line = lineInList(at);
  expect(addressOf(line)).toEqual(address);
  expect(lineInWords(line)).toBe(words);
  expect(readAddress(words)).toBe(line);
});

it.each(['', '0!1', '!1', '2!', '-3', '1.5', '99999999'])('%s is no address of a row', (words) => {
  expect(() => readAddress(words)).toThrow(expect.objectContaining({ code: 'no-row-address' }));
});
