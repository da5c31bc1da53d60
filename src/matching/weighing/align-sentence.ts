import type { Alignment, AlignmentCell } from './align.js';
import type { CharacterClass } from './reading-costs.js';

export type SentenceLanguage = 'zh-CN' | 'en';

/** In the order of the sentence: what agrees, what can't be read, what differs and how. */
const ORDER: readonly CharacterClass[] = [
  'same',
  'unreadable',
  'fold-mate',
  'look-alike',
  'swapped',
  'different',
  'missing',
  'extra',
];

const CHINESE: Readonly<Record<CharacterClass, string>> = {
  same: '相同',
  unreadable: '磨损',
  'fold-mate': '易混',
  'look-alike': '形近',
  swapped: '前后颠倒',
  different: '不同',
  missing: '漏读',
  extra: '多出',
};

const ENGLISH: Readonly<Record<CharacterClass, string>> = {
  same: 'the same',
  unreadable: 'unreadable',
  'fold-mate': 'easily confused',
  'look-alike': 'similar in shape',
  swapped: 'swapped with a neighbour',
  different: 'different',
  missing: 'not read',
  extra: 'read in addition',
};

/**
 * An alignment in words, for those who hear it and for the audit trail: 15 位：13 位相同，1 位磨损，1 位易混.
 * Counts the stamped characters; what was read in addition comes on top. Contains no character of a number.
 */
export function alignmentSentence(alignment: Alignment, language: SentenceLanguage): string {
  const cells = alignment.cells.filter((cell) => !isEmptyRun(cell));
  const stampedCount = cells.filter((cell) => cell.stamped !== null).length;
  const counts = ORDER.map(
    (name) => [name, cells.filter((cell) => cell.class === name).length] as const,
  ).filter(([, count]) => count > 0);
  if (stampedCount > 0 && counts.length === 1 && counts[0]?.[0] === 'same') {
    return language === 'zh-CN'
      ? `${stampedCount} 位全部相同`
      : `${characters(stampedCount)}, all the same`;
  }
  const parts = counts.map(([name, count]) =>
    language === 'zh-CN' ? `${count} 位${CHINESE[name]}` : `${count} ${ENGLISH[name]}`,
  );
  if (parts.length === 0) return language === 'zh-CN' ? '没有可比对的号码' : 'Nothing to compare';
  return language === 'zh-CN'
    ? `${stampedCount} 位：${parts.join('，')}`
    : `${characters(stampedCount)}: ${parts.join(', ')}`;
}

/** A run that turned out to cover nothing. */
function isEmptyRun({ class: name, read, stamped }: AlignmentCell): boolean {
  return name === 'unreadable' && (read === null || stamped === null);
}

function characters(count: number): string {
  return count === 1 ? '1 character' : `${count} characters`;
}
