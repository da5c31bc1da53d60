import { Fragment, type ReactNode } from 'react';
import { common } from '../text/common.js';

/** Names and values; what is not known says so. */
export function Facts({ items }: { items: [name: string, value: ReactNode][] }) {
  return (
    <dl className="facts">
      {items.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value ?? <span className="quiet">{common.notSaid}</span>}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
