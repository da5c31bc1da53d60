import { useState } from 'react';
import type { ListPreview } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { ChoiceField } from '../parts/choice-field.js';
import { Form } from '../parts/form.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { oneImport as words } from '../text/imports.js';

/** What a part of the preview is about. */
export interface OfPreview {
  id: string;
  it: ListPreview;
  /** of the kind's columns, as people call them */
  names: Record<string, string>;
  mayMend: boolean;
}

/** What each title of the list was taken for; what was said otherwise is remembered for the next list. */
export function Columns({ id, it, names, mayMend }: OfPreview) {
  const [said, setSaid] = useState<Record<string, string | null>>({});
  const map = useAct({
    send: (columns: { title: string; column?: string }[]) =>
      answered(
        api.PUT('/api/v1/imports/{id}/mapping', { params: { path: { id } }, body: { columns } }),
      ),
    renews: [['import', id]],
    onDone: () => setSaid({}),
  });
  const changes = Object.entries(said).map(([title, column]) => ({
    title,
    ...(column && { column }),
  }));
  const missing = it.missingColumns.map((column) => names[column] ?? column);
  return (
    <section className="panel">
      <h2>{words.columns}</h2>
      {missing.length > 0 && <p role="alert">{words.missing(missing.join('、'))}</p>}
      <p className="quiet">{it.isMappingKnown ? words.mappingKnown : words.mappingWhat}</p>
      <Form onSubmit={() => changes.length > 0 && map.run(changes)}>
        <ProblemNote error={map.error} />
        <div className="haul">
          {it.columns.map(({ title, column }, place) => (
            <ChoiceField
              key={`${place} ${title}`}
              label={title || words.columnAt(place + 1)}
              value={(title in said ? said[title] : column) ?? undefined}
              choices={names}
              none={words.ignored}
              onChange={(chosen) =>
                mayMend && setSaid((before) => ({ ...before, [title]: chosen ?? null }))
              }
            />
          ))}
        </div>
        {mayMend && changes.length > 0 && (
          <SubmitButton label={words.map} isSending={map.isPending} isPrimary={false} />
        )}
      </Form>
    </section>
  );
}
