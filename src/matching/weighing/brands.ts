import { sameText } from './same-text.js';

/** How one brand is written: on the vehicle in Latin letters, by its owner in Chinese. */
const spellings = [
  ['雅迪', 'yadea'],
  ['爱玛', 'aima'],
  ['台铃', 'tailg'],
  ['新日', 'sunra'],
  ['绿源', 'luyuan'],
  ['小刀', 'xdao'],
  ['金箭', 'jinjian'],
  ['立马', 'lima'],
  ['小牛', 'niu'],
  ['九号', 'ninebot', 'segway'],
  ['比德文', 'byvin'],
  ['速派奇', 'supaq'],
  ['五羊本田', '五羊', 'wuyang'],
  ['新大洲本田', '新大洲', 'sundiro'],
  ['本田', 'honda'],
  ['豪爵', 'haojue'],
  ['雅马哈', 'yamaha'],
  ['铃木', 'suzuki'],
  ['宗申', 'zongshen'],
  ['隆鑫', 'loncin'],
  ['力帆', 'lifan'],
  ['钱江', 'qjmotor', 'qianjiang'],
  ['春风', 'cfmoto'],
  ['大阳', 'dayang'],
  ['大运', 'dayun'],
  ['捷安特', 'giant'],
  ['美利达', 'merida'],
  ['凤凰', 'phoenix'],
  ['永久', 'forever'],
  ['飞鸽', 'flyingpigeon'],
  ['喜德盛', 'xds'],
  ['崔克', 'trek'],
  ['闪电', 'specialized'],
  ['迪卡侬', 'decathlon', 'btwin'],
];

/** The Chinese name of a brand that is known in several spellings; undefined for others. */
export function knownBrand(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return spellings.find((names) => names.some((name) => plain.includes(name)))?.[0];
}

/** Whether two texts name one brand: `YADEA` is 雅迪, `雅迪电动车` too. */
export function sameBrand(one: string, other: string): boolean {
  if (sameText(one, other)) return true;
  const [a, b] = [knownBrand(one), knownBrand(other)];
  return a !== undefined && a === b;
}
