import type { NoticeKind, NoticeLanguage, Values } from './notice-parameters.js';
import { wordingOf } from './render-notice.js';

/** The vendor puts the signature before the text itself, and names who speaks by it. */
const signature = /^【\{sender\}】/;

/** A text as it is handed in for approval: gaps numbered in their order. */
export function wordingForApproval(kind: NoticeKind, language: NoticeLanguage): string {
  let gap = 0;
  return bareWording(kind, language).replaceAll(/\{\w+\}/g, () => `{${(gap += 1)}}`);
}

/** What stands in those gaps, in that order. @param text `event-invitation.zh-CN` */
export function wordingParameters(text: string, values: Values): string[] {
  const [kind, language] = text.split('.') as [NoticeKind, NoticeLanguage];
  const gaps = bareWording(kind, language).matchAll(/\{(\w+)\}/g);
  return [...gaps].map(([, name]) => values[name!] ?? '');
}

/** A vendor approves one text a kind: units that are no stations are 本单位 too. */
function bareWording(kind: NoticeKind, language: NoticeLanguage): string {
  return wordingOf(kind, language, false).text.replace(signature, '');
}
