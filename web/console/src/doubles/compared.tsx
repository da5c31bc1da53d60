import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Double } from '../api/answers.js';
import { VehicleNumber } from '../parts/number.js';
import { State, type Tone } from '../parts/state.js';
import { useUnits } from '../parts/use-units.js';
import { common } from '../text/common.js';
import { doubles as words, verdicts } from '../text/doubles.js';
import { momentWords } from '../text/moments.js';
import { reportStatuses } from '../text/report-statuses.js';
import { thingOf } from '../text/part-names.js';
import {
  identifierKinds,
  identifierStates,
  statuses,
  vehicle,
  vehicles,
} from '../text/vehicles.js';

type Side = Double['first'];
type Verdict = keyof typeof verdicts;

const tones: Record<Verdict, Tone> = { agree: 'good', near: 'wait', disagree: 'stop' };
const named: Record<string, string> = { ...reportStatuses, ...statuses };

/** The two side by side; what differs is said in a word and a glyph. */
export function Compared({ double }: { double: Double }) {
  const { first, second, looks } = double;
  const { nameOf } = useUnits();
  const row = (name: string, of: (side: Side) => ReactNode, verdict?: Verdict) => (
    <tr>
      <th scope="row">
        {name}
        {verdict && (
          <span className="verdict">
            <State tone={tones[verdict]}>{verdicts[verdict]}</State>
          </span>
        )}
      </th>
      <td>{of(first)}</td>
      <td>{of(second)}</td>
    </tr>
  );
  const heads: [Side, string][] = [
    [first, words.earlier],
    [second, words.later],
  ];
  return (
    <section className="panel">
      <h2>{words.compare}</h2>
      <table className="list compare">
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            {heads.map(([side, which]) => (
              <th scope="col" key={side.id}>
                {which} <Name of={side} kind={double.kind} />{' '}
                {double.leaderId === side.id && <State tone="good">{words.leadsNow}</State>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(
            words.numbers,
            (side) => (
              <Numbers of={side} />
            ),
            numbersAgree(double),
          )}
          {row(vehicles.type, (side) => thingOf(side), looks.vehicleType)}
          {row(vehicle.brand, ({ brand }) => brand ?? common.notSaid, looks.brand)}
          {row(vehicle.model, ({ model }) => model ?? common.notSaid, looks.model)}
          {row(vehicle.colour, ({ colour }) => colour ?? common.notSaid, looks.colour)}
          {row(vehicle.marks, ({ marks }) => marks ?? common.notSaid)}
          {row(words.from, ({ from, until }) =>
            until ? `${momentWords(from)} – ${momentWords(until)}` : momentWords(from),
          )}
          {row(words.place, ({ place }) => place, looks.place)}
          {row(words.toldAt, ({ toldAt }) => momentWords(toldAt))}
          {row(words.unit, ({ unit }) => nameOf(unit))}
          {row(words.status, ({ status }) => named[status] ?? status)}
          {double.kind === 'theft-report' &&
            row(words.owner, ({ owner }) => (
              <>
                {owner?.name} <span className="digits">{owner?.phone}</span>
              </>
            ))}
        </tbody>
      </table>
    </section>
  );
}

function Name({ of: { id, name, isOurs }, kind }: { of: Side; kind: Double['kind'] }) {
  if (kind === 'theft-report' || !isOurs) return <span className="digits">{name}</span>;
  return (
    <Link href={`/vehicles/${id}`} className="digits">
      {name}
    </Link>
  );
}

function Numbers({ of }: { of: Side }) {
  return of.identifiers.map(({ kind, state, value }, index) => (
    <div key={index}>
      <span className="quiet">{identifierKinds[kind]}</span>{' '}
      {value ? <VehicleNumber value={value} /> : identifierStates[state]}
    </div>
  ));
}

const numbersAgree = ({ foundBy }: Double): Verdict | undefined =>
  foundBy === 'number' ? 'agree' : undefined;
