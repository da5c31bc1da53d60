import type { ReactNode } from 'react';
import type { Pair } from '../api/answers.js';
import { Picture } from '../pictures/picture.js';
import { Beside } from '../parts/beside.js';
import { VehicleNumber } from '../parts/number.js';
import { State, type Tone } from '../parts/state.js';
import { common } from '../text/common.js';
import { matches as words } from '../text/matches.js';
import { momentWords } from '../text/moments.js';
import { thingOf } from '../text/part-names.js';
import {
  photoKinds,
  identifierKinds,
  identifierStates,
  vehicle,
  vehicleTypes,
} from '../text/vehicles.js';
import type { PhotoKind } from '../api/answers.js';
import { Alignment } from './alignment.js';
import { History } from './history.js';
import { Weights } from './weights.js';
import {
  compareAttributes,
  contradictionsOf,
  type Attribute,
  type Verdict,
} from './compare-pair.js';

const tones: Record<Verdict, Tone> = {
  agree: 'good',
  near: 'wait',
  disagree: 'stop',
  unsaid: 'plain',
};

/** A vehicle and a report beside each other: what speaks against it first, then the number, then all the rest. */
export function PairView({ pair }: { pair: Pair }) {
  const contradictions = contradictionsOf(pair);
  return (
    <>
      <section className={contradictions.length > 0 ? 'panel against' : 'panel'}>
        <h2>{words.contradictions}</h2>
        {contradictions.length === 0 && <State tone="good">{words.noContradiction}</State>}
        <ul className="lines">
          {contradictions.map((it) => (
            <li key={it}>
              <State tone="stop">{it}</State>
            </li>
          ))}
        </ul>
      </section>
      <section className="panel">
        <h2>{words.number}</h2>
        {pair.difference === 'attributes' ? (
          <p>{words.noNumbers}</p>
        ) : (
          <>
            {pair.reportedKind && <p>{words.reportedIs(identifierKinds[pair.reportedKind])}</p>}
            <Alignment alignment={pair.alignment} sentence={pair.sentence} />
          </>
        )}
      </section>
      <section className="panel">
        <h2>{words.evidence}</h2>
        <Comparisons pair={pair} />
        <Weights pair={pair} />
      </section>
      <section className="panel">
        <h2>{words.photosOf}</h2>
        <PairPhotos pair={pair} />
      </section>
      <History decisions={pair.decisions} />
    </>
  );
}

function Comparisons({ pair }: { pair: Pair }) {
  const { vehicle: ours, theftReport: theirs } = pair;
  const shown = (name: Attribute, side: Pair['vehicle'] | Pair['theftReport']) =>
    name === 'vehicleType' ? vehicleTypes[side.vehicleType] : (side[name] ?? common.notSaid);
  return (
    <table className="list compare">
      <thead>
        <tr>
          <th scope="col">{words.item}</th>
          <th scope="col">
            {ours.part ? words.partOf(thingOf(ours)) : words.vehicle}{' '}
            <Beside to={`/vehicles/${ours.id}`} letter="V">
              {ours.label}
            </Beside>
          </th>
          <th scope="col">
            {words.report}{' '}
            {theirs.isOurs ? (
              <Beside to={`/reports/${theirs.id}`} letter="B">
                {theirs.reference}
              </Beside>
            ) : (
              <span className="digits">{theirs.reference}</span>
            )}
          </th>
        </tr>
      </thead>
      <tbody>
        {compareAttributes(pair).map(({ name, verdict }) => (
          <Row
            key={name}
            name={name === 'vehicleType' ? words.vehicle.slice(2) : vehicle[name]}
            ours={shown(name, ours)}
            theirs={shown(name, theirs)}
            verdict={verdict}
          />
        ))}
        <Row name={vehicle.numbers} ours={<Numbers of={ours} />} theirs={<Numbers of={theirs} />} />
        <Row
          name={vehicle.marks}
          verdict={pair.parts.some(({ part }) => part === 'marks') ? 'near' : undefined}
          ours={ours.marks ?? common.notSaid}
          theirs={theirs.marks ?? common.notSaid}
        />
        <Row
          name={`${words.recovered} / ${words.stolen}`}
          ours={momentWords(ours.recoveredAt)}
          theirs={`${momentWords(theirs.stolenFrom)} – ${momentWords(theirs.stolenUntil)}`}
        />
        <Row name={words.place} ours={ours.place} theirs={theirs.place} />
        <Row
          name={words.owner}
          ours="—"
          theirs={
            <>
              {theirs.owner.name} <span className="digits phone">{theirs.owner.phone}</span>
            </>
          }
        />
      </tbody>
    </table>
  );
}

function Row({
  name,
  ours,
  theirs,
  verdict,
}: {
  name: string;
  ours: ReactNode;
  theirs: ReactNode;
  verdict?: Verdict;
}) {
  return (
    <tr>
      <th scope="row">
        {name}
        {verdict && (
          <span className="verdict">
            <State tone={tones[verdict]}>{words[verdict]}</State>
          </span>
        )}
      </th>
      <td>{ours}</td>
      <td>{theirs}</td>
    </tr>
  );
}

function Numbers({ of }: { of: Pair['vehicle'] | Pair['theftReport'] }) {
  return of.identifiers.map(({ kind, state, value }, index) => (
    <div key={index}>
      <span className="quiet">{identifierKinds[kind]}</span>{' '}
      {value ? <VehicleNumber value={value} /> : identifierStates[state]}
    </div>
  ));
}

function PairPhotos({ pair: { vehicle: ours } }: { pair: Pair }) {
  if (ours.photos.length === 0) return <p className="quiet">{words.noPhotos}</p>;
  return (
    <ul className="photos">
      {ours.photos.map(({ id, kind }) => (
        <li key={id}>
          <Picture
            of={`recovered-vehicles/${ours.id}`}
            id={id}
            alt={vehicle.photoOf(photoKinds[kind as PhotoKind])}
          />
          {photoKinds[kind as PhotoKind]}
        </li>
      ))}
    </ul>
  );
}
