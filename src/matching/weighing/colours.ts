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
  const [a, b] = [namesIn(one), namesIn(other)];
  if (a.some((it) => b.includes(it))) return 'agree';
  const isNear = neighbours.some(
    (group) => a.includes(group.charAt(0)) && b.some((it) => group.includes(it)),
  );
  const isNearBack = neighbours.some(
    (group) => b.includes(group.charAt(0)) && a.some((it) => group.includes(it)),
  );
  return isNear || isNearBack ? 'near' : 'disagree';
}

const known = new Set(neighbours.join(''));

function namesIn(text: string): string[] {
  return Array.from(text).filter((symbol) => known.has(symbol));
}
