import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ListKind } from '../api/answers.js';
import { useAct } from '../parts/act.js';
import { Asked } from '../parts/asked.js';
import { ChoiceField } from '../parts/choice-field.js';
import { Field } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { imports as words } from '../text/imports.js';
import { sendList } from './send-list.js';
import { templateOf } from './template.js';
import { useKinds } from './use-kinds.js';

/** Hands in a list of a kind; what would become of it is shown first unless somebody says otherwise. */
export function SendForm() {
  const kinds = useKinds();
  const mine = kinds.data?.items.filter(({ maySend }) => maySend) ?? [];
  return (
    <>
      <Asked query={kinds} />
      {mine.length > 0 && <Send kinds={mine} />}
    </>
  );
}

function Send({ kinds }: { kinds: ListKind[] }) {
  const [chosen, setChosen] = useState<ListKind['kind']>();
  const kind = kinds.find((it) => it.kind === chosen) ?? kinds[0]!;
  const [file, setFile] = useState<File>();
  const [isPreview, setPreview] = useState(true);
  const [, navigate] = useLocation();
  const send = useAct({
    // The same list again changes nothing: that is the server's word.
    send: (list: File) => sendList(kind.kind, list, isPreview),
    renews: [['imports']],
    onDone: (id) => navigate(`/imports/${id}`),
  });
  const required = kind.columns.filter((it) => it.isRequired).map((it) => it.titles[0]);
  return (
    <section className="panel">
      <p>{words.what}</p>
      <Form onSubmit={() => file && send.run(file)}>
        <ProblemNote error={send.error} />
        <ChoiceField
          label={words.kind}
          value={kind.kind}
          choices={Object.fromEntries(kinds.map((it) => [it.kind, it.title]))}
          onChange={setChosen}
        />
        <Field label={words.file} hint={words.fileHint(required.join('、'))}>
          {(described) => (
            <input
              {...described}
              type="file"
              name="file"
              accept=".csv,.xlsx,text/csv"
              required
              onChange={(event) => setFile(event.target.files?.[0])}
            />
          )}
        </Field>
        <p>
          <a href={templateOf(kind)} download={`${kind.kind}.csv`}>
            {words.template(kind.title)}
          </a>
        </p>
        <label className="check">
          <input
            type="checkbox"
            name="preview"
            checked={isPreview}
            onChange={(event) => setPreview(event.target.checked)}
          />
          {words.preview}
        </label>
        <div>
          <SubmitButton
            label={isPreview ? words.send : words.sendNow}
            sending={words.sending}
            isSending={send.isPending}
          />
        </div>
      </Form>
    </section>
  );
}
