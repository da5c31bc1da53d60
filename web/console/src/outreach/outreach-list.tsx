import { Button } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { Contact } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { NoticePlaces } from '../notices/notice-places.js';
import { DoneNote } from '../parts/done-note.js';
import { Listed } from '../parts/listed.js';
import { Page } from '../parts/page.js';
import { usePages } from '../parts/pages.js';
import { useUnits } from '../parts/use-units.js';
import { Views } from '../parts/views.js';
import { may, useWhoAmI } from '../session/use-session.js';
import { momentWords } from '../text/moments.js';
import { nextSentence, outreach as words, outreachViews, type View } from '../text/outreach.js';
import { thingOf } from '../text/part-names.js';
import { AttemptDialog } from './attempt-dialog.js';
import { outreachKey } from './outreach-key.js';

const filters = {
  'plate-register': { status: 'trying', step: 'plate-register' },
  visit: { status: 'trying', step: 'visit' },
  unreached: { status: 'unreached' },
} as const;

/** Owners whom neither message, call nor letter reached: the register is asked, or somebody goes there. */
export default function OutreachList() {
  const [parameters] = useSearchParams();
  const asked = parameters.get('step');
  const view = (Object.keys(filters) as View[]).find((it) => it === asked) ?? 'plate-register';
  const [logging, setLogging] = useState<Contact>();
  const [done, setDone] = useState<string>();
  const mayLog = may.reachOwners(useWhoAmI());
  const { nameOf } = useUnits();
  const list = usePages([...outreachKey, view], (page) =>
    answered(api.GET('/api/v1/contacts', { params: { query: { ...filters[view], ...page } } })),
  );
  return (
    <Page title={words.title} beside={<span className="quiet">{words.what}</span>}>
      <NoticePlaces />
      <Views
        label={words.views}
        views={(Object.keys(filters) as View[]).map((it) => ({
          href: `/outreach?step=${it}`,
          words: outreachViews[it],
          isShown: it === view,
        }))}
      />
      <DoneNote words={done} />
      <Listed list={list} empty={words.empty} emptyWhat={words.emptyWhat}>
        {(it) => (
          <>
            <strong>{words.owner(it.reference)}</strong> {it.owner.name}{' '}
            <span className="digits">{it.owner.phone}</span>
            <br />
            <span className="quiet">
              <Link href={`/vehicles/${it.vehicle.id}`}>
                {thingOf(it.vehicle)} {it.vehicle.label}
              </Link>{' '}
              · {nameOf(it.unit)} · {words.since(momentWords(it.since))}
              {it.next && ` · ${it.next.says}（${it.next.who}）`}
            </span>
            {mayLog && (
              <div>
                <Button onClick={() => setLogging(it)} aria-label={words.logFor(it.reference)}>
                  {words.log}
                </Button>
              </div>
            )}
          </>
        )}
      </Listed>
      {logging && (
        <AttemptDialog
          contact={logging}
          onDone={(moved) => {
            setDone(`${words.logged(logging.reference)}${nextSentence(moved)}`);
            setLogging(undefined);
          }}
          onClose={() => setLogging(undefined)}
        />
      )}
    </Page>
  );
}
