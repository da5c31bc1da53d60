import { isCitizenId, normaliseCitizenId } from './citizen-id.js';
import { normalisePhone } from './mobile.js';

/**
 * What is shown of a person until somebody gives a reason to see more (rule 30). Every function takes any
 * text, never throws, and shows no more than its sentence says; what has an unexpected shape is hidden whole.
 */

/** The usual two-character surnames. */
const COMPOUND_SURNAME =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|夏侯|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|宇文|长孙|長孫|司徒|司空|端木|东方|東方|独孤|獨孤|南宫|南宮|轩辕|軒轅|钟离|鍾離|闻人|聞人|澹台|公冶|太史|申屠|呼延|赫连|赫連|第五|西门|西門|东郭|東郭|百里|拓跋|完颜|完顏)/u;

const characters = new Intl.Segmenter('zh-CN', { granularity: 'grapheme' });

/**
 * 张伟 → 张*, 欧阳娜娜 → 欧阳**: the surname and a star for each further character. A name in another
 * script, or with a dot in it, keeps its first letter and three stars. One character alone is hidden.
 */
export function maskName(name: string): string {
  const parts = charactersOf(name.trim());
  const [first = ''] = parts;
  if (parts.length === 0) return '';
  if (parts.length === 1) return '*';
  if (!/^\p{L}/u.test(first)) return '***';
  if (!parts.every((part) => /^\p{Script=Han}/u.test(part))) return `${first}***`;
  const surname = parts.length > 2 && COMPOUND_SURNAME.test(name.trim()) ? 2 : 1;
  return parts.slice(0, surname).join('') + '*'.repeat(Math.min(parts.length - surname, 4));
}

/** 13812345678 → 138****5678; a landline keeps its area code and last two digits. */
export function maskPhone(phone: string): string {
  const known = normalisePhone(phone);
  if (known === null) return phone.trim() === '' ? '' : '****';
  const [area = '', number] = known.split('-');
  return number === undefined
    ? `${known.slice(0, 3)}****${known.slice(-4)}`
    : `${area}-****${number.slice(-2)}`;
}

/** 411***********0017: the province and the last four; of a passport or another paper the last two. */
export function maskIdNumber(idNumber: string): string {
  const known = normaliseCitizenId(idNumber);
  if (known === '') return '';
  if (isCitizenId(known)) return `${known.slice(0, 3)}${'*'.repeat(11)}${known.slice(-4)}`;
  return /^[A-Z0-9]{8,}$/.test(known) ? `****${known.slice(-2)}` : '****';
}

/** zhang@163.com → z***@163.com: the first character and the provider. */
export function maskEmail(email: string): string {
  if (email.trim() === '') return '';
  const parts = /^([a-z0-9])[^\s@]+(@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})$/i.exec(email.trim());
  if (!parts || /\d{5}/.test(parts[2] ?? '')) return '***';
  return `${parts[1]}***${parts[2]}`;
}

function charactersOf(text: string): string[] {
  return Array.from(characters.segment(text), ({ segment }) => segment);
}
