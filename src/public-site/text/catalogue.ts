import { en } from './en.js';
import { zhCn } from './zh-cn.js';

export type Locale = 'zh-CN' | 'en';

/** Every sentence of the public pages. English is checked against it by the compiler, key by key. */
export type Catalogue = typeof zhCn;

/** Which sentence tells a person what to look at again. */
export type ProblemCode = keyof Catalogue['problems'];

const catalogues: Record<Locale, Catalogue> = { 'zh-CN': zhCn, en };

/** The catalogue of one language. */
export function textIn(locale: Locale): Catalogue {
  return catalogues[locale];
}

/** Puts values into a sentence: `fill('第 {n} 题', { n: 3 })`. A name without a value stays visible, so it is noticed. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? String(values[name]) : whole,
  );
}

interface Words {
  readonly [key: string]: string | Words;
}

/** Puts values into every sentence of a branch. */
export function fillAll<Branch extends Words>(
  branch: Branch,
  values: Record<string, string>,
): Branch {
  const filled = Object.entries(branch).map(([key, it]) => [
    key,
    typeof it === 'string' ? fill(it, values) : fillAll(it, values),
  ]);
  return Object.fromEntries(filled) as Branch;
}
