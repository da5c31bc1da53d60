import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Claim } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { Asked } from '../parts/asked.js';
import { DoneNote } from '../parts/done-note.js';
import { Facts } from '../parts/facts.js';
import { State, type Tone } from '../parts/state.js';
import { useUnits } from '../parts/use-units.js';
import { hasRole, may, useWhoAmI } from '../session/use-session.js';
import { claims as words, claimStates } from '../text/claims.js';
import { missingWords } from '../text/vehicles.js';
import { DecideClaim } from './decide-claim.js';
import { SubmitClaim } from './submit-claim.js';

const tones: Record<Claim['status'], Tone> = {
  open: 'wait',
  concluded: 'wait',
  submitted: 'wait',
  approved: 'good',
  lapsed: 'stop',
  disputed: 'stop',
  collected: 'good',
  refused: 'stop',
  withdrawn: 'plain',
};

/** Whose is this vehicle, and may it go back? The latest claim to it, and its decision for whoever may take it. */
export function ClaimOfVehicle({ vehicleId: vehicle }: { vehicleId: string }) {
  const list = useQuery({
    queryKey: ['vehicle', vehicle, 'claims'],
    queryFn: () =>
      answered(api.GET('/api/v1/claims', { params: { query: { vehicle, limit: 1 } } })),
  });
  const id = list.data?.items[0]?.id;
  return (
    <section className="panel">
      <h2>{words.title}</h2>
      <Asked query={list} />
      {list.data && !id && <p className="quiet">{words.none}</p>}
      {id && <OneClaim id={id} vehicleId={vehicle} />}
    </section>
  );
}

function OneClaim({ id, vehicleId }: { id: string; vehicleId: string }) {
  const who = useWhoAmI();
  const [done, setDone] = useState<string>();
  const query = useQuery({
    queryKey: ['vehicle', vehicleId, 'claims', id],
    queryFn: () => answered(api.GET('/api/v1/claims/{id}', { params: { path: { id } } })),
  });
  const claim = query.data;
  return (
    <>
      <Asked query={query} />
      <DoneNote words={done} />
      {claim && (
        <div className="stack">
          <State tone={tones[claim.status]}>{claimStates[claim.status]}</State>
          {claim.reportedAfterRecovery && <p className="warning">{words.lateReport}</p>}
          {claim.report.insurerPaid && <p className="warning">{words.insurer}</p>}
          <What claim={claim} />
          {claim.status === 'concluded' && may.reachOwners(who) && (
            <SubmitClaim claim={claim} onDone={setDone} />
          )}
          {claim.status === 'submitted' && hasRole(who, 'approver') && (
            <DecideClaim claim={claim} onDone={setDone} />
          )}
        </div>
      )}
    </>
  );
}

function What({ claim }: { claim: Claim }) {
  const { nameOf } = useUnits();
  const by = (['acceptedBy', 'confirmedBy', 'concludedBy', 'submittedBy', 'approvedBy'] as const)
    .filter((step) => claim[step])
    .map((step) => `${words[step]} ${claim[step]}`)
    .join('，');
  const said = (['evidence', 'reason', 'setback', 'approvalReason'] as const)
    .filter((it) => claim[it])
    .map((it): [string, string] => [
      it === 'approvalReason' ? words.approveReason : words[it],
      claim[it]!,
    ]);
  return (
    <>
      <Facts
        items={[
          [words.owner, `${claim.owner.name} ${claim.owner.phone}`],
          [words.report, claim.report.reference],
          [words.unit, nameOf(claim.unit)],
          [words.people, by || undefined],
          ...said,
        ]}
      />
      {claim.missing.length > 0 && (
        <p>
          {words.missing}：{claim.missing.map(({ what }) => missingWords(what)).join('、')}
        </p>
      )}
    </>
  );
}
