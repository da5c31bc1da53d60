import { useEffect, type ReactNode } from 'react';
import { common } from '../text/common.js';

/** A screen: its title in the tab and at its head. */
export function Page({
  title,
  beside,
  children,
}: {
  title: string;
  beside?: ReactNode;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · ${common.product}`;
  }, [title]);
  return (
    <>
      <div className="head">
        <h1>{title}</h1>
        {beside}
      </div>
      {children}
    </>
  );
}
