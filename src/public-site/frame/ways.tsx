import { textIn } from '../text/catalogue.js';
import type { Framed } from './page-frame.js';

/** Links that change how pages are shown and come back to this one. */
export function Ways({ frame }: Framed) {
  const { common } = textIn(frame.locale);
  const other = frame.locale === 'en' ? 'zh-CN' : 'en';
  const back = encodeURIComponent(frame.path);
  return (
    <nav className="ways" aria-label={common.showAs}>
      <a href={`/show-as?size=${frame.isElder ? 'normal' : 'elder'}&back=${back}`}>
        {frame.isElder ? common.smaller : common.bigger}
      </a>
      <a href={`/show-as?language=${other}&back=${back}`} hrefLang={other} lang={other}>
        {common.otherLanguage}
      </a>
    </nav>
  );
}
