import { Button } from 'antd';
import { useState } from 'react';
import type { Paper } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { downloadFor } from '../api/download.js';
import { useAct } from '../parts/act.js';
import { ChoiceField } from '../parts/choice-field.js';
import { Dialog } from '../parts/dialog.js';
import { DoneNote } from '../parts/done-note.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { may, useWhoAmI } from '../session/use-session.js';
import {
  openingPurposes,
  paperKindNames,
  papers as words,
  withdrawalReasons,
} from '../text/cases.js';
import { common } from '../text/common.js';
import { momentWords } from '../text/moments.js';
import { papersKey, type PapersOf } from './papers-of.js';

/** One paper: whoever may opens it for a purpose, or withdraws it. */
export function PaperLine({ paper, subject }: { paper: Paper; subject: PapersOf }) {
  const who = useWhoAmI();
  const [asked, setAsked] = useState<'open' | 'withdraw'>();
  const { kind, outsideNumber, withdrawnBecause: why, withdrawnBy, withdrawnAt } = paper;
  return (
    <li>
      {paperKindNames[kind]} {outsideNumber && <span className="digits">{outsideNumber}</span>}{' '}
      <span className="quiet">{words.by(paper.keptBy, momentWords(paper.keptAt))}</span>
      {why && (
        <span className="block quiet">
          {words.withdrawn(
            withdrawalReasons[why],
            withdrawnBy ?? '',
            momentWords(withdrawnAt ?? ''),
          )}
        </span>
      )}
      {!why && (
        <span className="acts">
          {may.openPapers(who) && <Button onClick={() => setAsked('open')}>{words.open}</Button>}
          {may.keepPapers(who) && (
            <Button onClick={() => setAsked('withdraw')}>{words.withdraw}</Button>
          )}
        </span>
      )}
      {asked === 'open' && <OpenDialog paper={paper} onClose={() => setAsked(undefined)} />}
      {asked === 'withdraw' && (
        <WithdrawDialog paper={paper} subject={subject} onClose={() => setAsked(undefined)} />
      )}
    </li>
  );
}

interface DialogProps {
  paper: Paper;
  onClose: () => void;
}

function OpenDialog({ paper, onClose }: DialogProps) {
  const [purpose, setPurpose] = useState<keyof typeof openingPurposes>('file');
  const open = useAct({
    send: (purpose: string) =>
      downloadFor(
        { purpose },
        `/api/v1/signed-papers/${paper.id}/open`,
        paperKindNames[paper.kind],
      ),
    renews: [],
  });
  return (
    <Dialog title={`${words.open}：${paperKindNames[paper.kind]}`} onClose={onClose}>
      <Form onSubmit={() => open.run(purpose)}>
        <ProblemNote error={open.error} />
        <ChoiceField
          label={words.purpose}
          value={purpose}
          choices={openingPurposes}
          onChange={(chosen) => chosen && setPurpose(chosen)}
        />
        <DoneNote words={open.isSuccess ? words.opened : undefined} />
        <span className="acts">
          <SubmitButton label={words.open} sending={words.opening} isSending={open.isPending} />
          <Button onClick={onClose}>{common.close}</Button>
        </span>
      </Form>
    </Dialog>
  );
}

function WithdrawDialog({ paper, subject, onClose }: DialogProps & { subject: PapersOf }) {
  const [reason, setReason] = useState<keyof typeof withdrawalReasons>('wrong-file');
  const withdraw = useAct({
    send: (why: typeof reason) =>
      answered(
        api.POST('/api/v1/signed-papers/{id}/withdraw', {
          params: { path: { id: paper.id } },
          body: { reason: why },
        }),
      ),
    renews: [papersKey(subject)],
    onDone: onClose,
  });
  return (
    <Dialog title={`${words.withdraw}：${paperKindNames[paper.kind]}`} onClose={onClose}>
      <Form onSubmit={() => withdraw.run(reason)}>
        <p>{words.withdrawWhat}</p>
        <ProblemNote error={withdraw.error} />
        <ChoiceField
          label={words.withdrawWhy}
          value={reason}
          choices={withdrawalReasons}
          onChange={(chosen) => chosen && setReason(chosen)}
        />
        <span className="acts">
          <SubmitButton label={words.withdraw} isSending={withdraw.isPending} />
          <Button onClick={onClose}>{common.cancel}</Button>
        </span>
      </Form>
    </Dialog>
  );
}
