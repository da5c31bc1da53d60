import type { Pair } from '../api/answers.js';
import {
  findingWords,
  matches as words,
  partWords,
  partWordsWithoutNumbers,
} from '../text/matches.js';

const told = 0.05;

/** What speaks for the pair and what against it, the heaviest first, as it was weighed when it was proposed. */
export function Weights({ pair }: { pair: Pair }) {
  const parts = pair.parts
    .filter(({ weight }) => Math.abs(weight) >= told)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const names = pair.difference === 'attributes' ? partWordsWithoutNumbers : partWords;
  const heaviest = Math.max(1, ...parts.map(({ weight }) => Math.abs(weight)));
  return (
    <details>
      <summary>{words.weights}</summary>
      <table className="list weights">
        <caption className="hidden">{words.weights}</caption>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.finding}</th>
            <th scope="col">{words.weight}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, finding, weight }) => (
            <tr key={part}>
              <th scope="row">{names[part] ?? part}</th>
              <td>{finding ? (findingWords[finding] ?? finding) : '—'}</td>
              <td>
                <span className="digits">
                  {weight > 0 ? words.speaksFor : words.speaksAgainst} {Math.abs(weight).toFixed(1)}
                </span>
                <meter aria-hidden="true" min={0} max={heaviest} value={Math.abs(weight)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{words.weightsVersion(pair.scoreVersion)}</p>
    </details>
  );
}
