/** What passwords in this house would be made of; folded to lower case, without digits for letters. */
const words =
  `password passwort passwd secret welcome letmein login admin administrator root user guest test demo
  changeme default master hello monkey dragon shadow sunshine princess football baseball superman batman iloveyou
  woaini woaiwojia woshi nihao zhongguo china henan xuchang weidu jianan wanbi police policeman gongan jingcha minjing
  paichusuo diandongche sanche summer winter spring autumn`
    .split(/\s+/)
    .toSorted((a, b) => b.length - a.length);

/** Runs along keys or the alphabet. */
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '147258369',
  '741852963',
];
const backwards = rows.map((row) => row.split('').toReversed().join(''));
const shortestRun = 3;

const letterFor: Record<string, string> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Whether, without common words, runs, repetitions and years, next to nothing is left to guess. */
export function isCommonPassword(password: string): boolean {
  const asTyped = password.toLowerCase();
  const asLetters = asTyped.replaceAll(/[013457@$!]/g, (it) => letterFor[it] ?? it);
  return [asTyped, asLetters].some((text) => new Set(remainder(text)).size < 5);
}

function remainder(text: string): string {
  let left = text;
  for (const word of words) left = left.replaceAll(word, ' ');
  left = left.replaceAll(/(?:19|20)\d\d/g, ' ');
  left = withoutRuns(left);
  left = left.replaceAll(/(.+?)\1{2,}/g, ' ');
  return left.replaceAll(/[\s\p{P}\p{S}]/gu, '');
}

function withoutRuns(text: string): string {
  let left = '';
  for (let from = 0; from < text.length;) {
    const run = longestRun(text, from);
    left += run > 0 ? ' ' : text.charAt(from);
    from += Math.max(run, 1);
  }
  return left;
}

function longestRun(text: string, from: number): number {
  for (let length = text.length - from; length >= shortestRun; length -= 1) {
    const piece = text.slice(from, from + length);
    if ([...rows, ...backwards].some((row) => row.includes(piece))) return length;
  }
  return 0;
}
