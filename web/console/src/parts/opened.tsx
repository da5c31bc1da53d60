import { Link, useLocation } from 'wouter';
import { asProblem } from '../api/problem.js';
import { noSuch } from '../text/no-such.js';
import { Asked, type AskedProps } from './asked.js';
import { Nothing } from './nothing.js';

/** An id that no record has, and one that none can have. */
const isNoSuch = (error: unknown) =>
  ['not-found', 'malformed-request'].includes(asProblem(error).code);

/** The record that the address of a page names. */
export function Opened<Data>(asked: AskedProps<Data>) {
  const { data, error } = asked.query;
  return data === undefined && isNoSuch(error) ? <NoSuch /> : <Asked {...asked} />;
}

/** There is none under this address: said of what the list before it holds, with the way back there. */
export function NoSuch() {
  const list = useLocation()[0].split('/')[1]!;
  return (
    <div role="alert">
      <Nothing title={noSuch.title(list)}>
        {noSuch.what} <Link href={`/${list}`}>{noSuch.back}</Link>
      </Nothing>
    </div>
  );
}
