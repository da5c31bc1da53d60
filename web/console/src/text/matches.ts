/** Long because all words of the queue and of a pair are one catalogue. */
import type { Alignment, Band, Pair, Queue } from '../api/answers.js';

/** The queue of proposed matches, and one pair beside each other. */
export const matches = {
  title: '待审比对',
  what: '系统只提出，由民警决定（规则 33）。把握最大的在前。',
  start: '开始审核',
  next: '接着看',
  all: '全部',
  empty: '没有待审的比对',
  emptyWhat: '有新的报案或追回车辆时，系统会自动再比，有了会出现在这里。',
  emptyBand: '这一档没有待审的比对。',
  review: (label: string, reference: string) => `${label} 与 ${reference}`,
  reviewTitle: '审核比对',
  vehicle: '追回车辆',
  report: '被盗报案',
  waiting: (count: number) => `还有 ${count} 对`,
  number: '号码对照',
  read: '实物上读到',
  reported: '报案所报',
  reportedIs: (kind: string) => `对的是报案里的${kind}。`,
  partOf: (thing: string) => `追回部件（${thing}）`,
  differences: '不同之处',
  position: (at: number) => `第 ${at} 位`,
  cell: (read: string, stamped: string, kind: string) => `实物 ${read}，报案 ${stamped}，${kind}`,
  nothingThere: '没有',
  noNumbers: '没有可比对的号码：只按外观、地点和时间提出，请逐项对照，并看实车或向失主核实。',
  weights: '系统怎样估出来的',
  weightsVersion: (version: string) => `权重版本 ${version}；负责决定的是您，不是这个数。`,
  finding: '情况',
  weight: '分量',
  speaksFor: '支持',
  speaksAgainst: '不支持',
  history: '此前的决定',
  claimedBy: (who: string, until: string) =>
    `${who} 正在审看这一对，最迟到 ${until}。您可以先看下一对。`,
  doubted: '前一位民警拿不准，请您复核。',
  seconded: '已有一位民警确认，还需您复核确认。',
  evidence: '逐项对照',
  item: '项目',
  verdict: '对照',
  contradictions: '先看矛盾',
  noContradiction: '没有发现矛盾。',
  agree: '一致',
  near: '相近',
  disagree: '不同',
  unsaid: '一方未填',
  chance: (percent: string) => `系统估计 ${percent}`,
  owner: '失主',
  stolen: '被盗时间',
  recovered: '追回时间',
  reportedAt: '报案时间',
  place: '地点',
  photosOf: '追回物照片',
  noPhotos: '还没有照片',
};

export const contradictionWords = {
  type: '车辆类型不同',
  brand: '品牌不同',
  model: '型号不同',
  colour: '颜色不同',
  time: '追回在被盗之前，不可能是同一次被盗',
  codeYear: '编码年份晚于被盗时间：号码可能读错，或是后来换上的',
  late: '报案在追回之后：留意是否看到公告才报（规则 32）',
  clone: '号码一致而品牌或颜色不同：可能是套牌或改装，请看实车',
  lead: '这还是网上线索，派出所受理后才能确认',
  provisional: '还是暂登记，补全后才能确认（规则 1）',
};

export const decision = {
  acts: '您的决定',
  confirm: (isPart: boolean) => (isPart ? '是这辆车的' : '是同一辆'),
  reject: (isPart: boolean) => (isPart ? '不是这辆车的' : '不是同一辆'),
  skip: '先放着',
  key: (key: string) => `快捷键 ${key}`,
  keysOff: '快捷键已关闭，可在“我的账号”打开。',
  unsure: '拿不准',
  unsureTitle: '拿不准，请同事复核？',
  unsureWhat: '这一对会转给另一位民警，您不再决定它。',
  unsureReason: '看不准的地方（可不填）',
  unsureDo: '转给同事',
  unsured: '已转给同事复核',
  awaitsSecond: '已记下，还要另一位民警确认',
  confirmTitle: (isPart: boolean) => (isPart ? '确认这件部件是这辆车的？' : '确认是同一辆车？'),
  confirmWhat: '确认后系统会通知失主；弄错了可以撤销。',
  confirmReason: '依据（可不填）',
  confirmDo: '确认',
  rejectTitle: (isPart: boolean) => (isPart ? '为什么不是这辆车的？' : '为什么不是同一辆？'),
  rejectDo: '确定不是',
  otherReason: '补充说明',
  undo: '撤销',
  undoTitle: '撤销这次确认？',
  undoWhat: '撤销后追回物和这份报案会重新参加比对；原来的决定留有记录。',
  undoReason: '撤销原因',
  undoDo: '撤销确认',
  log: '刚才的决定',
  sending: '正在提交…',
  confirmed: '已确认',
  rejected: '已排除',
  undone: '已撤销',
  failed: '没有办成',
  lookAgain: '再看这一对',
  decidedBy: (who: string, when: string) => `${who} ${when}`,
  mayNot: '您的角色可以查看，由三车专业队决定。',
};

export const rejectReasons = ['号码不是同一个', '品牌、型号或颜色不符', '时间或地点不符', '其他'];

/** What a probability is made of. */
export const partWords: Record<string, string> = {
  number: '号码的差异',
  length: '对上的位数',
  rivals: '另有相近的报案',
  batch: '同批次车辆多',
  surroundings: '前后号码有无报案',
  caution: '估计留有余地',
  field: '号码所在的位置',
  secondNumber: '另一个号码',
  secondSwappable: '号牌或电池',
  vehicleType: '车辆类型',
  brand: '品牌',
  model: '型号',
  colour: '颜色',
  marks: '特征',
  place: '地点',
  time: '时间',
  'recovered-before-theft': '追回在被盗之前',
  'code-year-after-theft': '编码年份晚于被盗',
  'brand-and-colour-differ': '品牌和颜色都不同',
  'reported-after-recovery': '报案在追回之后',
};

/** The same where no numbers could be compared. */
export const partWordsWithoutNumbers: Record<string, string> = {
  ...partWords,
  length: '没有号码可比',
  rivals: '外观相近的其他报案',
};

export const findingWords: Record<string, string> = {
  agree: '一致',
  disagree: '不同',
  near: '相近',
  other: '不在同一栏',
  soon: '一个月内',
  withinAYear: '一年内',
  later: '一年以上',
};

export const decisionWords: Record<Pair['decisions'][number]['said'], string> = {
  confirmed: '确认对上',
  seconded: '确认（第一位）',
  rejected: '确认对不上',
  unsure: '拿不准',
  undone: '撤销',
};

export const bandNames: Record<Band, string> = {
  certain: '很有把握',
  probable: '较有把握',
  possible: '有可能',
};

export const queueNames: Record<Queue, string> = { ...bandNames, attributes: '仅外观相近' };

export const pairStatuses: Record<Pair['status'], string> = {
  proposed: '待审',
  confirmed: '已确认',
  rejected: '已排除',
  superseded: '已有另一份确认',
  undone: '已撤销',
};

export const cellKinds: Record<Alignment['cells'][number]['class'], string> = {
  same: '相同',
  'fold-mate': '易混',
  'look-alike': '形近',
  swapped: '前后颠倒',
  different: '不同',
  missing: '漏读',
  extra: '多出',
  unreadable: '磨损',
};

/** Glyphs beside the words: told apart without colour. */
export const cellGlyphs: Record<Alignment['cells'][number]['class'], string> = {
  same: '=',
  'fold-mate': '≈',
  'look-alike': '~',
  swapped: '⇄',
  different: '≠',
  missing: '−',
  extra: '+',
  unreadable: '?',
};

/** `99.4%`; never a round 100: nothing is certain to a machine. */
export function percent(probability: number): string {
  const shown = Math.min(99.9, probability * 100);
  return `${shown >= 10 ? shown.toFixed(1) : shown.toFixed(2)}%`;
}
