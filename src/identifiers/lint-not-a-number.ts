import { offerUnknown, type LintFinding, type LintRule } from './lint-finding.js';

const UNKNOWN =
  /不详|不知|不清|不明|不记得|记不|忘|未知|没看|待查|待补|暂无|UNKN?OWN|DO(?:NO)?N?T.*(?:KNOW|REMEMBER|NO$)|NOTKNOWN|NOTSURE|FORGOT|MISSING|ABSENT|^(?:NA|IDK|TBD)$/u;

const NONE =
  /^[无没]$|[无没未]有?(?:编|打|刻)?号|没有|无车架|无电机|NOSERIAL|NONUMBER|NOFRAME|WITHOUT|DONOTHAVE|DONTHAVE|CUSTOM|^(?:NO|NIL|NONE|NULL)$/u;

const CHINESE_BRAND =
  /雅迪|爱玛|台铃|新日|绿源|小牛|九号|小刀|金箭|立马|比德文|杰宝大王|绿佳|雅马哈|本田|铃木|豪爵|宗申|力帆|隆鑫|五羊|大阳|钱江|捷安特|美利达|凤凰|永久|飞鸽|喜德盛|迪卡侬|哈啰/u;

const LATIN_BRAND =
  /^(?:YADEA|AIMA|TAILG|SUNRA|LUYUAN|NIU|NINEBOT|SEGWAY|XDAO|LIMA|BIDEWEN|YAMAHA|HONDA|SUZUKI|HAOJUE|ZONGSHEN|LIFAN|LONCIN|QJMOTOR|GIANT|MERIDA|PHOENIX|FOREVER|XDS|DAHON|DECATHLON|HELLO)$/;

/** The standards printed on certificates, frames, chargers and batteries; others only with a year. */
const STANDARD =
  /^(?:GBT?(?:17761|24155|22791|3565|36672|36972|42295|42296|43854|811)|(?:GB|QB|QC)T?\d{3,5}(?=(?:19|20)\d\d$))(?:(?:19|20)\d\d)?$/;

/** Words and marks in place of a number. The words count only where no digit is near: see MISSING1. */
export const notANumberRules: readonly LintRule[] = [
  nothingReadable,
  saysUnknown,
  saysNone,
  brandWord,
  standardNumber,
  oneRepeatedCharacter,
];

function nothingReadable({ normalised }: { normalised: string }): LintFinding | null {
  if (/[^?*]/.test(normalised)) return null;
  return offerUnknown(
    'nothing-readable',
    '没有读到字母或数字。如果不知道号码，请选“不知道”。',
    'There is no letter or digit here. If you don’t know the number, choose “don’t know”.',
  );
}

function saysUnknown({ normalised }: { normalised: string }): LintFinding | null {
  if (/\d/.test(normalised) || !UNKNOWN.test(normalised)) return null;
  return offerUnknown(
    'says-unknown',
    '不知道号码没有关系，请直接选“不知道”。',
    'It is fine not to know the number: just choose “don’t know”.',
  );
}

function saysNone({ normalised }: { normalised: string }): LintFinding | null {
  if (/\d/.test(normalised) || !NONE.test(normalised)) return null;
  return offerUnknown(
    'says-none',
    '如果车上本来没有这个号码，请选“无”；如果只是不知道，请选“不知道”。',
    'If the vehicle never had this number, choose “none”; if you only don’t know it, “don’t know”.',
  );
}

function brandWord({ normalised }: { normalised: string }): LintFinding | null {
  const latin = normalised.replace(/\P{ASCII}/gu, '');
  const isBrand = CHINESE_BRAND.test(normalised) || LATIN_BRAND.test(latin);
  if (/\d/.test(normalised) || !isBrand) return null;
  return offerUnknown(
    'brand-word',
    '这像是品牌，不是号码。品牌请填在“品牌”一栏；不知道号码请选“不知道”。',
    'This looks like a brand, not a number. Put it under brand; if you don’t know the number, choose “don’t know”.',
  );
}

function standardNumber({ normalised }: { normalised: string }): LintFinding | null {
  if (!STANDARD.test(normalised.replace(/\P{ASCII}/gu, ''))) return null;
  return offerUnknown(
    'standard-number',
    '这是标准的编号，同一批车上都一样，不是您这辆车的号码。不知道号码请选“不知道”。',
    'This is the number of a standard, the same on every such vehicle, not of yours. If you don’t know the number, choose “don’t know”.',
  );
}

function oneRepeatedCharacter({ normalised }: { normalised: string }): LintFinding | null {
  if (!/^(.)\1{2,}$/su.test(normalised)) return null;
  return offerUnknown(
    'one-repeated-character',
    '这里只有一个重复的字符。如果不知道号码，请选“不知道”。',
    'This is one character over and over. If you don’t know the number, choose “don’t know”.',
  );
}
