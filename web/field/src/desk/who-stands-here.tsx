import type { AtDesk } from '../api.js';
import { thingOf } from '../../../console/src/text/part-names.js';
import { missingWords } from '../../../console/src/text/vehicles.js';
import { Note } from '../parts/note.js';
import { desk as words } from '../text/desk.js';

/** One sentence, then the thing and its owner, masked. */
export function WhoStandsHere({ it, onHandOver }: { it: AtDesk; onHandOver: () => void }) {
  const { vehicle, owner, agent, missing, status, bay } = it;
  const { label, brand, colour, storagePlace } = vehicle;
  const hasCome = status === 'checked-in';
  const isReady = hasCome && missing.length === 0;
  const said = isReady
    ? words.mayGo
    : status === 'handed-over'
      ? words.gone
      : hasCome
        ? words.mayNotGo
        : words.notHere;
  return (
    <Note kind={isReady ? 'good' : 'stop'} role="status">
      <span className="big">{said}</span>
      <br />
      {hasCome && missing.length > 0 && (
        <>
          {words.lacks(missing.map(({ what }) => missingWords(what)).join('、'))}
          <br />
        </>
      )}
      <strong className="digits">{label}</strong>{' '}
      {[colour, brand, thingOf(vehicle)].filter(Boolean).join(' ')}
      <br />
      {words.stands(vehicle.part !== null, bay, storagePlace)}
      <br />
      {words.owner} {owner.name} <span className="digits">{owner.phone}</span>
      {agent && ` · ${words.agent} ${agent.name}`}
      {isReady && (
        <button type="button" className="primary" onClick={onHandOver}>
          {words.handOver}
        </button>
      )}
    </Note>
  );
}
