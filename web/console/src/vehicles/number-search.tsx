import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';
import { normaliseIdentifier } from '../../../../src/identifiers/normalise-identifier.js';
import type { Candidate, VehicleLine } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { Alignment } from '../matches/alignment.js';
import { ChoiceField } from '../parts/choice-field.js';
import { Nothing } from '../parts/nothing.js';
import { VehicleNumber } from '../parts/number.js';
import { Page } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { State } from '../parts/state.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { percent } from '../text/matches.js';
import { reportStatuses } from '../text/report-statuses.js';
import { search as words } from '../text/search.js';
import { vehicleTypes } from '../text/vehicles.js';

/** A number among the open reports: equal ones and similar ones apart, each with how it differs. */
export default function NumberSearch() {
  const [parameters] = useSearchParams();
  const [identifier, setIdentifier] = useState(parameters.get('number') ?? '');
  const [vehicleType, setVehicleType] = useState<VehicleLine['vehicleType']>();
  const search = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/matching/search', {
          body: { identifier, limit: 20, ...(vehicleType && { vehicleType }) },
        }),
      ),
  });
  const read = normaliseIdentifier(identifier);
  const { mutate } = search;
  const isAsked = parameters.has('number');
  useEffect(() => {
    if (isAsked) mutate();
  }, [isAsked, mutate]);
  return (
    <Page title={words.title} beside={<span className="quiet">{words.what}</span>}>
      <form
        role="search"
        className="panel stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!search.isPending) search.mutate();
        }}
      >
        <TextField
          label={words.number}
          hint={words.hint}
          name="identifier"
          value={identifier}
          onChange={setIdentifier}
          maxLength={100}
          required
          className="digits"
        />
        {read && (
          <p className="quiet">
            {words.read} <VehicleNumber value={read} />
          </p>
        )}
        <ChoiceField
          label={words.type}
          value={vehicleType}
          choices={vehicleTypes}
          onChange={setVehicleType}
          none={words.anyType}
        />
        <SubmitButton label={words.go} sending={words.going} isSending={search.isPending} />
      </form>
      <div role="status">
        <ProblemNote error={search.error} />
        {search.data && <Found candidates={search.data.candidates} tookMs={search.data.tookMs} />}
      </div>
    </Page>
  );
}

function Found({ candidates, tookMs }: { candidates: Candidate[]; tookMs: number }) {
  if (candidates.length === 0) return <Nothing title={words.nothing}>{words.nothingWhat}</Nothing>;
  const exact = candidates.filter(({ difference }) => difference === 'exact');
  const near = candidates.filter(({ difference }) => difference !== 'exact');
  return (
    <>
      <Block title={words.exact} none={words.noExact} candidates={exact} />
      <Block title={words.near} none={words.noNear} candidates={near} />
      <p className="quiet">{words.took(tookMs)}</p>
    </>
  );
}

function Block({
  title,
  none,
  candidates,
}: {
  title: string;
  none: string;
  candidates: Candidate[];
}) {
  return (
    <section className="panel">
      <h2>{title}</h2>
      {candidates.length === 0 && <p className="quiet">{none}</p>}
      <ul className="lines">
        {candidates.map((it) => (
          <li key={it.theftReport.id}>
            <h3>
              <VehicleNumber value={it.identifier} />
            </h3>
            <p>
              {words.reference} <span className="digits">{it.theftReport.reference}</span>{' '}
              <State tone="plain">
                {reportStatuses[it.theftReport.status] ?? it.theftReport.status}
              </State>{' '}
              <span className="quiet">{words.chance(percent(it.probability))}</span>
            </p>
            {it.difference !== 'exact' && (
              <Alignment alignment={it.alignment} sentence={it.sentence} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
