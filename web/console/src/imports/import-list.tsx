import { Link } from 'wouter';
import type { ImportLine } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { Asked } from '../parts/asked.js';
import { More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { usePages } from '../parts/pages.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { imports as words } from '../text/imports.js';
import { momentWords } from '../text/moments.js';
import { ImportState } from './import-state.js';
import { SendForm } from './send-form.js';
import { useKind } from './use-kinds.js';

/** Which lists came in, and a place to hand in another. */
export default function ImportList() {
  const who = useWhoAmI();
  const list = usePages(['imports'], (query) =>
    answered(api.GET('/api/v1/imports', { params: { query } })),
  );
  const { items } = list;
  return (
    <Page title={words.title}>
      {may.importLists(who) && <SendForm />}
      <h2>{words.earlier}</h2>
      <Asked query={list} />
      {list.data && items.length === 0 && (
        <Nothing title={words.empty}>{may.importLists(who) && words.emptyWhat}</Nothing>
      )}
      {items.length > 0 && (
        <table className="list">
          <caption className="hidden">{words.earlier}</caption>
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.rows}</th>
              <th scope="col" className="wide">
                {words.taken}
              </th>
              <th scope="col" className="wide">
                {words.notTaken}
              </th>
              <th scope="col" className="wide">
                {words.who}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((it) => (
              <Line key={it.id} it={it} />
            ))}
          </tbody>
        </table>
      )}
      <More list={list} />
    </Page>
  );
}

function Line({ it }: { it: ImportLine }) {
  const title = useKind(it.kind)?.title;
  return (
    <tr>
      <th scope="row">
        <Link href={`/imports/${it.id}`}>{momentWords(it.startedAt)}</Link>
        <br />
        {title}
      </th>
      <td>
        <ImportState state={it.state} />
      </td>
      <td className="digits">{it.total}</td>
      <td className="wide digits">{it.state === 'done' ? it.accepted : '—'}</td>
      <td className="wide digits">{it.rejected}</td>
      <td className="wide">{it.startedBy}</td>
    </tr>
  );
}
