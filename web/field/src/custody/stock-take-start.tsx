import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { answered, api } from '../api.js';
import { momentWords } from '../../../console/src/text/moments.js';
import { ProblemNote } from '../parts/note.js';
import { Screen } from '../parts/screen.js';
import { TextField } from '../parts/text-field.js';
import { useKeys } from '../../../keys/use-keys.js';
import { CardRefused } from '../scan/card-refused.js';
import { custody as words } from '../text/yard.js';
import { Findings } from './findings.js';

/** Which row, and what earlier counts found. */
export default function StockTakeStart() {
  const [, go] = useLocation();
  const [row, setRow] = useState('');
  const [isCard, setCard] = useState(false);
  const begin = (said: string) => {
    const place = said.normalize('NFKC').toUpperCase().trim();
    if (place) go(`/stock-take/${encodeURIComponent(place)}`);
  };
  useKeys({ onScan: begin, onCard: () => setCard(true) });
  const earlier = useQuery({
    queryKey: ['stock-takes'],
    queryFn: () => answered(api.GET('/api/v1/stock-takes', { params: { query: { limit: 20 } } })),
  });
  return (
    <Screen title={words.stockTake}>
      <CardRefused isCard={isCard} />
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          begin(row);
        }}
      >
        <TextField
          label={words.row}
          hint={words.rowHint}
          name="row"
          value={row}
          onChange={setRow}
          maxLength={60}
          autoCapitalize="characters"
          autoComplete="off"
          required
        />
        <button className="primary">{words.begin}</button>
      </form>
      <h2>{words.earlier}</h2>
      <ProblemNote error={earlier.error} onRetry={() => void earlier.refetch()} />
      {earlier.data?.items.length === 0 && <p className="quiet">{words.none}</p>}
      <ul className="lines">
        {earlier.data?.items.map(({ id, place, countedAt, expected, found, findings }) => (
          <li key={id}>
            <details>
              <summary>
                <strong className="digits">{place}</strong> {momentWords(countedAt)}{' '}
                <span className="digits">{words.counted(found, expected)}</span>{' '}
                <span className={findings.length > 0 ? 'stop' : 'good'}>
                  {words.findings(findings.length)}
                </span>
              </summary>
              <Findings findings={findings} />
            </details>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
