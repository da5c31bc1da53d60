import type { Letterhead } from '../promising/letterhead.js';
import { en, enValues } from './en.js';
import type {
  NoticeKind,
  NoticeLanguage,
  NoticeParameters,
  NoticeTemplates,
  SayValues,
  Values,
} from './notice-parameters.js';
import { zhCn, zhCnValues } from './zh-cn.js';

export interface RenderedNotice {
  title: string;
  text: string;
  version: number;
  values: Values;
}

interface Frame {
  templates: NoticeTemplates;
  values: SayValues;
  before: string;
  after: (isStation: boolean) => string;
  title: (title: string, sender: string) => string;
}

const frames: Record<NoticeLanguage, Frame> = {
  'zh-CN': {
    templates: zhCn,
    values: zhCnValues,
    before: '【{sender}】',
    after: (isStation) =>
      `通知编号{code}。如有疑问请拨打110或${isStation ? '本所' : '本单位'}（{station}）电话{phone}核实。`,
    title: (title, sender) => `${sender}：${title}`,
  },
  en: {
    templates: en,
    values: enValues,
    before: '【{sender}】',
    after: () => 'Notice code {code}. If in doubt, call 110 or {station}, {phone}, to verify.',
    title: (title) => title,
  },
};

/** The whole of a text with its gaps, as a vendor approves it, and what version it is. */
export function wordingOf(kind: NoticeKind, language: NoticeLanguage, isStation: boolean) {
  const { templates, before, after } = frames[language];
  const { version, title, text } = templates[kind];
  return { version, title, text: `${before}${text}${after(isStation)}` };
}

/** The words of one message: who speaks, what about, and how to find out whether it is genuine (rule 28). */
export function renderNotice<Kind extends NoticeKind>(
  kind: Kind,
  parameters: NoticeParameters[Kind],
  head: Letterhead,
  language: NoticeLanguage,
): RenderedNotice {
  const { sender, station, phone, code } = head;
  const { version, title, text } = wordingOf(kind, language, head.isStation);
  const frame = frames[language];
  const values = { ...frame.values[kind](parameters), sender, station, phone, code };
  const shown = frame.title(fillIn(title, values), sender);
  return { title: shown, text: fillIn(text, values), version, values };
}

/** @throws {Error} where nothing is given for a gap */
export function fillIn(text: string, values: Values): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing stands for {${name}}.`);
    return value;
  });
}
