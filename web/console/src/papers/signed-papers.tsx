import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { papers as words } from '../text/cases.js';
import { KeepPaper } from './keep-paper.js';
import { PaperLine } from './paper-line.js';
import { papersKey, type PapersOf } from './papers-of.js';
import { Asked } from '../parts/asked.js';

/** What was signed outside and is kept with a case or a claim. */
export function SignedPapers(subject: PapersOf) {
  const who = useWhoAmI();
  const { of, id } = subject;
  const list = useQuery({
    queryKey: papersKey(subject),
    queryFn: () => {
      const params = { path: { id } };
      return of === 'cases'
        ? answered(api.GET('/api/v1/cases/{id}/signed-papers', { params }))
        : answered(api.GET('/api/v1/claims/{id}/signed-papers', { params }));
    },
  });
  return (
    <section className="panel stack">
      <h2>{words.title}</h2>
      <p className="quiet">{words.what}</p>
      <Asked query={list} />
      {list.data?.items.length === 0 && <p className="quiet">{words.empty}</p>}
      <ul className="lines">
        {list.data?.items.map((paper) => (
          <PaperLine key={paper.id} paper={paper} subject={subject} />
        ))}
      </ul>
      {may.keepPapers(who) && <KeepPaper {...subject} />}
    </section>
  );
}
