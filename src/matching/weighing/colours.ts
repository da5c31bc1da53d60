import { sameText } from './same-text.js';

/** Colours that one witness calls this and another that: by dusk, by dirt, by shop. */
const neighbours = [
  '白米银奶',
  '银灰白',
  '灰黑银',
  '黑灰蓝',
  '红橙粉紫',
  '橙黄红',
  '黄金橙米',
  '蓝青绿紫',
  '绿青蓝',
  '粉红紫白',
  '棕咖褐红',
];

/** Whether two descriptions of a colour agree, are near or differ: 黑红 agrees with 红, 米白 is near 银色. */
export function compareColours(one: string, other: string): 'agree' | 'near' | 'disagree' {
  if (sameText(one, other)) return 'agree';
  const [a, b] = [coloursIn(one), coloursIn(other)];
  if (a.some((it) => b.includes(it))) return 'agree';
  return coloursNear(a).some((it) => b.includes(it)) ? 'near' : 'disagree';
}

/** Every colour that has a name here. */
export const knownColours = [...new Set(neighbours.join(''))];

/** As our own pages in English are filled in. */
const english: Readonly<Record<string, string>> = {
  white: '白',
  silver: '银',
  grey: '灰',
  gray: '灰',
  black: '黑',
  red: '红',
  orange: '橙',
  pink: '粉',
  purple: '紫',
  yellow: '黄',
  gold: '金',
  blue: '蓝',
  green: '绿',
  brown: '棕',
};

/** The colours a description names, the main one first. */
export function coloursIn(text: string): string[] {
  const names = text.toLowerCase().replaceAll(/[a-z]+/g, (word) => english[word] ?? ' ');
  return Array.from(names).filter((symbol) => knownColours.includes(symbol));
}

/** What others may call these colours. */
export function coloursNear(colours: string[]): string[] {
  const near = neighbours.flatMap((group) => {
    const [main = '', ...others] = Array.from(group);
    if (colours.includes(main)) return others;
    return colours.some((it) => group.includes(it)) ? [main] : [];
  });
  return [...new Set(near)].filter((it) => !colours.includes(it));
}
