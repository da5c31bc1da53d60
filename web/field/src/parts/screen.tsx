import { useEffect, type ReactNode } from 'react';
import { common } from '../text/common.js';

interface ScreenProps {
  title: string;
  /** small acts beside the title, where a thumb need not scroll for them */
  acts?: ReactNode;
  children: ReactNode;
}

/** A screen and its name, which the browser's tab says too. */
export function Screen({ title, acts, children }: ScreenProps) {
  useEffect(() => {
    document.title = `${title} · ${common.product}`;
  }, [title]);
  return (
    <>
      <div className="head">
        <h1>{title}</h1>
        {acts}
      </div>
      {children}
    </>
  );
}
