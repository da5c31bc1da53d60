const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
/** Words that every second description holds. */
const common = new Set(
  '电动车 自行车 摩托车 车辆 左侧 右侧 左边 右边 一个 一道 一处 没有'.split(' '),
);
const fillers = /[有的了着在上下前后左右个和被是用把处一]/;

/** The words by which marks may be the same: of two characters and more. */
export function wordsOf(text: string): string[] {
  if (text === '') return [];
  const found = [''];
  for (const { segment, isWordLike } of segmenter.segment(plain(text))) {
    // What the dictionary does not know comes as single characters: 划, 痕.
    const isSingle = isWordLike && segment.length === 1 && !fillers.test(segment);
    if (isSingle) found.push(found.pop()! + segment);
    else found.push(isWordLike ? segment : '', '');
  }
  return [...new Set(found)].filter((word) => word.length > 1 && !common.has(word));
}

function plain(text: string): string {
  return text.normalize('NFKC').toUpperCase();
}
