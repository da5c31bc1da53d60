import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { NoticeText, TextPreview } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { Asked } from '../parts/asked.js';
import { ChoiceField } from '../parts/choice-field.js';
import { DoneNote } from '../parts/done-note.js';
import { ProblemNote } from '../parts/problem-note.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { findings as findingWords, told as words } from '../text/announcements.js';

export interface VisitTold {
  from: string;
  until: string;
  place: string;
}

interface WhatIsToldProps {
  kind: NoticeText['kind'];
  /** when and where, in place of the example's */
  visit?: VisitTold;
}

/** The words as a phone will show them, what they cost, what rule 28 has against them; and a test to one's own phone. */
export function WhatIsTold({ kind, visit }: WhatIsToldProps) {
  const [language, setLanguage] = useState<NoticeText['language']>('zh-CN');
  const who = useWhoAmI();
  const body = { language, ...(visit && { visit }) };
  const preview = useQuery({
    queryKey: ['texts', kind, body],
    queryFn: () =>
      answered(
        api.POST('/api/v1/notice-texts/{kind}/preview', { params: { path: { kind } }, body }),
      ),
  });
  const test = useAct({
    send: (what: typeof body) =>
      answered(
        api.POST('/api/v1/notice-texts/{kind}/test', { params: { path: { kind } }, body: what }),
      ),
    renews: [['notices']],
  });
  return (
    <div className="stack">
      <ChoiceField
        label={words.language}
        value={language}
        choices={words.languages}
        onChange={(chosen) => setLanguage(chosen ?? 'zh-CN')}
      />
      <Asked query={preview}>{(it) => <Shown it={it} language={language} />}</Asked>
      {may.reachOwners(who) && (
        <>
          <ProblemNote error={test.error} />
          <DoneNote words={test.isSuccess ? words.testDone : undefined} />
          <Button onClick={() => test.run(body)} aria-disabled={test.isPending}>
            {words.test}
          </Button>
        </>
      )}
    </div>
  );
}

function Shown({ it, language }: { it: TextPreview; language: string }) {
  return (
    <>
      <figure className="message">
        <figcaption className="quiet">{words.shown}</figcaption>
        <blockquote lang={language}>{it.text}</blockquote>
      </figure>
      <p className="quiet">{words.measure(it)}</p>
      {it.findings.length === 0 ? (
        <Alert type="success" showIcon role="presentation" title={words.fine} />
      ) : (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={words.wrong}
          description={it.findings.map((finding) => findingWords[finding]).join('；')}
        />
      )}
    </>
  );
}
