import { useState } from 'react';
import { readerSeparators } from '../../../keys/reader-separators.js';
import { DoneNote } from '../parts/done-note.js';
import { Form } from '../parts/form.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { idCards as words } from '../text/id-cards.js';

/** How the reader of ID cards at this computer separates what it types. */
export function ReaderSetting() {
  const [separators, setSeparators] = useState(readerSeparators.get());
  const [isKept, setKept] = useState(false);
  return (
    <section className="panel stack">
      <h2>{words.reader}</h2>
      <Form
        onSubmit={() => {
          readerSeparators.set(separators);
          setSeparators(readerSeparators.get());
          setKept(true);
        }}
      >
        <TextField
          label={words.separators}
          hint={words.separatorsHint}
          name="separators"
          value={separators}
          onChange={(it) => {
            setSeparators(it);
            setKept(false);
          }}
          maxLength={10}
        />
        <SubmitButton label={words.keep} isSending={false} isPrimary={false} />
        <DoneNote words={isKept ? words.kept : undefined} />
      </Form>
    </section>
  );
}
