import { Link } from 'wouter';
import { WhatIsTold } from '../announcements/what-is-told.js';
import type { NoticeText } from '../api/answers.js';
import { NoSuch } from '../parts/opened.js';
import { Page } from '../parts/page.js';
import { noticeTexts as words } from '../text/announcements.js';
import { noticeKindNames } from '../text/notices.js';
import { NoticePlaces } from './notice-places.js';

const isKind = (kind: string): kind is NoticeText['kind'] => kind in noticeKindNames;

/** One text as it comes out, in both languages. */
export default function TextPage({ kind }: { kind: string }) {
  if (!isKind(kind)) {
    return (
      <Page title={words.title}>
        <NoSuch />
      </Page>
    );
  }
  return (
    <Page title={noticeKindNames[kind]}>
      <NoticePlaces />
      <section className="panel">
        <WhatIsTold kind={kind} />
      </section>
      <Link href="/texts">{words.back}</Link>
    </Page>
  );
}
