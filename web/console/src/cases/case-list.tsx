import { Link } from 'wouter';
import { answered, api } from '../api/client.js';
import { Asked } from '../parts/asked.js';
import { More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { usePages } from '../parts/pages.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { caseKindNames, cases as words } from '../text/cases.js';
import { dayWords } from '../text/moments.js';
import { RecordForm } from './record-form.js';

/** Which cases were solved, the newest record first. */
export default function CaseList() {
  const who = useWhoAmI();
  const list = usePages(['cases'], (query) =>
    answered(api.GET('/api/v1/cases', { params: { query } })),
  );
  const { items } = list;
  return (
    <Page title={words.title} beside={<span className="quiet">{words.what}</span>}>
      {may.recordCases(who) && <RecordForm />}
      <Asked query={list} />
      {list.data && items.length === 0 && (
        <Nothing title={words.empty}>{may.recordCases(who) && words.emptyWhat}</Nothing>
      )}
      {items.length > 0 && (
        <table className="list">
          <caption className="hidden">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.caseNumber}</th>
              <th scope="col">{words.solvedOn}</th>
              <th scope="col">{words.suspects}</th>
              <th scope="col">{words.vehicles}</th>
              <th scope="col" className="wide">
                {words.kind}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((it) => (
              <tr key={it.id}>
                <th scope="row">
                  <Link href={`/cases/${it.id}`}>{it.caseNumber}</Link>
                  <span className="quiet block">{it.title}</span>
                </th>
                <td>{dayWords(it.solvedOn)}</td>
                <td className="digits">{it.suspectCount}</td>
                <td className="digits">{it.vehicles.length}</td>
                <td className="wide">{caseKindNames[it.kind]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <More list={list} />
    </Page>
  );
}
