import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAct } from '../parts/act.js';
import { Field } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { imports as words } from '../text/imports.js';
import { sendList } from './send-list.js';
import { templateAddress } from './template.js';

/** Hands in a list; what would become of it is shown first unless somebody says otherwise. */
export function SendForm() {
  const [file, setFile] = useState<File>();
  const [isPreview, setPreview] = useState(true);
  const [, navigate] = useLocation();
  const send = useAct({
    // The same list again changes nothing: that is the server's word.
    send: (list: File) => sendList(list, isPreview),
    renews: [['imports']],
    onDone: (id) => navigate(`/imports/${id}`),
  });
  return (
    <section className="panel">
      <p>{words.what}</p>
      <Form onSubmit={() => file && send.run(file)}>
        <ProblemNote error={send.error} />
        <Field label={words.file} hint={words.fileHint}>
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
          <a href={templateAddress} download="theft-reports.csv">
            {words.template}
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
