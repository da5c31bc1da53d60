import type { Locale } from './text/catalogue.js';

/** Where a theft may have been, as people call it, and the sub-bureau whose stations answer for it. */
interface District {
  /** Code of the sub-bureau's unit; none where the city's desk passes it on. */
  readonly unit?: string;
  readonly value: string;
  readonly name: Record<Locale, string>;
}

export const districts: readonly District[] = [
  { value: 'weidu', unit: 'weidu', name: { 'zh-CN': '魏都区', en: 'Weidu' } },
  { value: 'jianan', unit: 'jianan', name: { 'zh-CN': '建安区', en: 'Jian’an' } },
  { value: 'dongcheng', unit: 'dongcheng', name: { 'zh-CN': '东城区', en: 'Dongcheng' } },
  { value: 'jingkai', unit: 'jingkai', name: { 'zh-CN': '开发区', en: 'Development Zone' } },
  { value: 'shifan', unit: 'shifan', name: { 'zh-CN': '示范区', en: 'Demonstration Zone' } },
  { value: 'yuzhou', name: { 'zh-CN': '禹州市', en: 'Yuzhou' } },
  { value: 'changge', name: { 'zh-CN': '长葛市', en: 'Changge' } },
  { value: 'yanling', name: { 'zh-CN': '鄢陵县', en: 'Yanling' } },
  { value: 'xiangcheng', name: { 'zh-CN': '襄城县', en: 'Xiangcheng' } },
];

export function districtOf(value: string | undefined): District | undefined {
  return districts.find((district) => district.value === value);
}
