import type { ReactNode } from 'react';
import { Document } from '../frame/document.js';
import type { Framed } from '../frame/page-frame.js';
import { textIn } from '../text/catalogue.js';

interface WrongProps extends Framed {
  title: string;
  lead: string;
  children?: ReactNode;
  action: { href: string; label: string };
}

/** A page for when something is wrong: what happened, what to do, and always a telephone. */
export function Wrong({ frame, title, lead, children, action }: WrongProps) {
  const { common } = textIn(frame.locale);
  return (
    <Document frame={frame} title={title}>
      <h1>{title}</h1>
      <p>{lead}</p>
      {children}
      <p>{common.callAny}</p>
      <div className="actions">
        <a className="button" href={action.href}>
          {action.label}
        </a>
      </div>
    </Document>
  );
}
