import { Button } from 'antd';
import { useState } from 'react';
import type { Report } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';
import { Facts } from '../parts/facts.js';
import { UnmaskDialog } from '../parts/unmask-dialog.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { reports as words } from '../text/reports.js';

/** Whose it is, masked; in plain for a purpose, which is recorded first (rule 30). */
export function OwnerShown({ report: { id, owner } }: { report: Report }) {
  const who = useWhoAmI();
  const [isAsked, setAsked] = useState(false);
  const show = useAct({
    send: (why: string) =>
      answered(
        api.POST('/api/v1/theft-reports/{id}/owner', {
          params: { path: { id } },
          body: {
            purpose: 'contact-person',
            note: why,
            fields: ['name', 'phone', 'secondPhone', 'idNumber'],
          },
        }),
      ),
    renews: [],
    onDone: () => setAsked(false),
  });
  const shown = { ...owner, ...show.data };
  return (
    <section className="panel stack">
      <h2>{words.person}</h2>
      <Facts
        items={[
          [words.name, shown.name],
          [words.phone, shown.phone],
          [words.secondPhone, shown.secondPhone],
          [words.idNumber, shown.idNumber],
        ]}
      />
      {may.unmaskOwners(who) && !show.data && (
        <div>
          <Button onClick={() => setAsked(true)}>{words.show}</Button>
        </div>
      )}
      {isAsked && (
        <UnmaskDialog
          words={words}
          error={show.error}
          isSending={show.isPending}
          onAsk={show.run}
          onClose={() => setAsked(false)}
        />
      )}
    </section>
  );
}
