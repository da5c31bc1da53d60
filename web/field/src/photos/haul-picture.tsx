import { useEffect, useMemo, useState } from 'react';
import { Note } from '../parts/note.js';
import { findVehicle, type FoundVehicle } from '../custody/find-vehicle.js';
import { common } from '../text/common.js';
import { photos as words } from '../text/yard.js';

export interface Picture {
  id: string;
  state: 'reading' | 'found' | 'unread' | 'broken';
  jpeg?: Blob;
  vehicle?: FoundVehicle;
}

interface HaulPictureProps {
  picture: Picture;
  index: number;
  onChange: (said: Partial<Picture>) => void;
  onRemove: () => void;
}

/** One picture and whose it is; where its label was not read, a person says it. */
export function HaulPicture({ picture, index, onChange, onRemove }: HaulPictureProps) {
  const { state, jpeg, vehicle } = picture;
  const url = useMemo(() => jpeg && URL.createObjectURL(jpeg), [jpeg]);
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);
  return (
    <li>
      {url && <img src={url} alt={words.shot(index + 1)} />}
      <div>
        {state === 'reading' && <p className="quiet">{words.reading}</p>}
        {state === 'broken' && <Note kind="stop">{words.notAPicture}</Note>}
        {vehicle && (
          <p>
            <strong className="digits">{vehicle.label}</strong>{' '}
            <span className="quiet">
              {[vehicle.colour, vehicle.brand].filter(Boolean).join(' ')}
            </span>
          </p>
        )}
        {state === 'unread' && (
          <SayLabel onFound={(it) => onChange({ vehicle: it, state: 'found' })} />
        )}
        <button type="button" onClick={onRemove}>
          {words.remove}
        </button>
      </div>
    </li>
  );
}

function SayLabel({ onFound }: { onFound: (vehicle: FoundVehicle) => void }) {
  const [label, setLabel] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        findVehicle(label)
          .then((it) => (it ? onFound(it) : setUnknown(true)))
          .catch(() => setUnknown(true));
      }}
    >
      <Note kind="wait">{isUnknown ? words.unknownLabel(label) : words.unread}</Note>
      <div className="beside">
        <input
          aria-label={words.label}
          value={label}
          autoCapitalize="characters"
          onChange={({ target }) => {
            setLabel(target.value);
            setUnknown(false);
          }}
        />
        <button>{common.done}</button>
      </div>
    </form>
  );
}
