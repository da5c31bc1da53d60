import type { Letterhead } from '../letterhead.js';
import { en } from './en.js';
import type {
  NoticeKind,
  NoticeLanguage,
  NoticeParameters,
  NoticeTemplates,
} from './notice-parameters.js';
import { zhCn } from './zh-cn.js';

export interface RenderedNotice {
  title: string;
  text: string;
  version: number;
}

interface Frame {
  templates: NoticeTemplates;
  around: (text: string, head: Letterhead) => string;
}

const frames: Record<NoticeLanguage, Frame> = {
  'zh-CN': {
    templates: zhCn,
    around: (text, { sender, station, isStation, phone, code }) =>
      `【${sender}】${text}通知编号${code}。` +
      `如有疑问请拨打110或${isStation ? '本所' : '本单位'}（${station}）电话${phone}核实。`,
  },
  en: {
    templates: en,
    around: (text, { sender, station, phone, code }) =>
      `【${sender}】${text}Notice code ${code}. In doubt call 110 or ${station}, ${phone}, to verify.`,
  },
};

/** The words of one message: who speaks, what about, and how to find out whether it is genuine (rule 28). */
export function renderNotice<Kind extends NoticeKind>(
  kind: Kind,
  parameters: NoticeParameters[Kind],
  head: Letterhead,
  language: NoticeLanguage,
): RenderedNotice {
  const { templates, around } = frames[language];
  const template = templates[kind];
  return {
    title: language === 'en' ? template.title : `${head.sender}：${template.title}`,
    text: around(template.says(parameters), head),
    version: template.version,
  };
}
