import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { ListPreview } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { DoneNote } from '../parts/done-note.js';
import { ProblemNote } from '../parts/problem-note.js';
import { addressInWords, oneImport as words } from '../text/imports.js';
import type { OfPreview } from './columns.js';

type Group = ListPreview['repairs'][number];

/** What has to be mended, by repair; whoever may mends it here, the whole group at once or line by line. */
export function Repairs({ id, it, names, mayMend }: OfPreview) {
  return (
    <section className="panel">
      <h2>{words.repairs}</h2>
      {it.repairs.length === 0 && <p>{words.noRepairs}</p>}
      <ul className="lines">
        {it.repairs.map((group) => {
          const { column, code, whatToDo, rows, lines } = group;
          return (
            <li key={`${column} ${code}`}>
              <strong>{words.rowsOf(rows)}</strong> {whatToDo}{' '}
              <span className="quiet digits">{words.lines(lines, rows)}</span>
              {mayMend && names[column] && (
                <details>
                  <summary>{words.mend}</summary>
                  {group.isPersonal ? (
                    <LineByLine id={id} group={group} title={names[column]} />
                  ) : (
                    <TextByText id={id} group={group} />
                  )}
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function TextByText({ id, group: { column } }: { id: string; group: Group }) {
  const texts = useQuery({
    queryKey: ['import', id, 'texts', column],
    queryFn: () =>
      answered(
        api.GET('/api/v1/imports/{id}/columns/{column}/texts', {
          params: { path: { id, column } },
        }),
      ),
  });
  const mend = useAct({
    send: (body: { from: string; to: string }) =>
      answered(
        api.POST('/api/v1/imports/{id}/corrections', {
          params: { path: { id } },
          body: { column, ...body },
        }),
      ),
    renews: [['import', id]],
  });
  return (
    <>
      <ProblemNote error={texts.error ?? mend.error} />
      <ul className="lines">
        {texts.data?.items.map(({ text, rows }) => (
          <li key={text}>
            <Change
              label={words.instead(text || words.blank, rows)}
              isSending={mend.isPending}
              onChange={(to) => mend.run({ from: text, to })}
            />
          </li>
        ))}
      </ul>
      <DoneNote words={mend.data && words.mended(mend.data.rows)} />
    </>
  );
}

/** What stands there names a person and is not shown: the right text is typed from the paper. */
function LineByLine({
  id,
  group: { column, lines },
  title,
}: {
  id: string;
  group: Group;
  title: string;
}) {
  const mend = useAct({
    send: ({ row, to }: { row: string; to: string }) =>
      answered(
        api.PATCH('/api/v1/imports/{id}/rows/{row}', {
          params: { path: { id, row } },
          body: { cells: { [column]: to } },
        }),
      ),
    renews: [['import', id]],
  });
  return (
    <>
      <ProblemNote error={mend.error} />
      <ul className="lines">
        {lines.map((at) => (
          <li key={addressInWords(at)}>
            <Change
              label={words.lineOf(at, title)}
              isSending={mend.isPending}
              onChange={(to) => mend.run({ row: addressInWords(at), to })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function Change({
  label,
  isSending,
  onChange,
}: {
  label: string;
  isSending: boolean;
  onChange: (to: string) => void;
}) {
  const [to, setTo] = useState('');
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(to);
      }}
    >
      <label className="field">
        <span className="name">{label}</span>
        <Input
          value={to}
          required
          maxLength={500}
          autoComplete="off"
          onChange={(event) => setTo(event.target.value)}
        />
      </label>
      <Button htmlType="submit" aria-disabled={isSending}>
        {words.change}
      </Button>
    </form>
  );
}
