import { isCitizenId, normaliseCitizenId } from '../../src/people/citizen-id.js';

/** What a reader of ID cards typed. */
export interface IdCard {
  number: string;
  /** its check character fits: else it was read wrongly */
  isRight: boolean;
  name?: string;
  address?: string;
}

/** Between fields, as readers come: what one sends besides is set for its computer (`reader-separators.ts`). */
export const usualSeparators = '|,;，；';

const numberShape =
  /^[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;
const label =
  /^(?:姓名|性别|民族|出生|住址|地址|公民身份号码|身份证号码?|号码|签发机关|有效期限?)[:：]?/;
const nation = /^(?:汉|.{1,6}族)$/;

/** 18 characters with a birth date in its place; whether the last one fits is another question. */
export const looksLikeIdNumber = (text: string) => numberShape.test(normaliseCitizenId(text));

export const hasHan = (text: string) => /\p{Script=Han}/u.test(text);

/**
 * Reads a card by the shape of what stands in it, for readers differ in order, separators and how much they send.
 *
 * @param fields what a reader ended with Tab or Enter each; separators within them are looked for here
 * @returns undefined where no ID number is among them
 */
export function readIdCard(fields: string[], separators = usualSeparators): IdCard | undefined {
  const parts = fields
    .flatMap((field) => split(field, separators))
    .map((it) => it.trim().replace(label, '').trim())
    .filter(Boolean);
  const numbers = parts.filter(looksLikeIdNumber).map(normaliseCitizenId);
  const number = numbers.find(isCitizenId) ?? numbers[0];
  if (!number) return undefined;
  const name = parts.find(isName);
  const address = parts.find((it) => it !== name && isAddress(it));
  return {
    number,
    isRight: isCitizenId(number),
    ...(name && { name }),
    ...(address && { address }),
  };
}

const split = (field: string, separators: string) =>
  separators === ''
    ? [field]
    : Array.from(separators).reduce(
        (parts, separator) => parts.flatMap((it) => it.split(separator)),
        [field],
      );

const isName = (it: string) =>
  /^[\p{Script=Han}·]{2,20}$/u.test(it) && !nation.test(it) && !isPlace(it);
const isPlace = (it: string) => /[省市县区旗州盟局]/.test(it) && it.length > 4;
const isAddress = (it: string) => hasHan(it) && it.length > 4 && !it.endsWith('局');
