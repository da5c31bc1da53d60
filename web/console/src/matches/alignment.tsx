import type { Alignment as Cells } from '../api/answers.js';
import { cellGlyphs, cellKinds, matches } from '../text/matches.js';

/**
 * Two numbers laid side by side, character by character: what differs has a glyph and stands in words below. The grid
 * is for eyes; who listens hears the sentence and the list.
 */
export function Alignment({ alignment, sentence }: { alignment: Cells; sentence: string }) {
  const { cells } = alignment;
  return (
    <div className="alignment">
      <p>
        <strong>{sentence}</strong>
      </p>
      <div className="grid digits" aria-hidden="true">
        <div className="names">
          <span>{matches.read}</span>
          <span />
          <span>{matches.reported}</span>
        </div>
        {cells.map((cell, index) => (
          <div key={index} className={`cell ${cell.class}`}>
            <span>{cell.read ?? '·'}</span>
            <span className="glyph">{cell.class === 'same' ? '' : cellGlyphs[cell.class]}</span>
            <span>{cell.stamped ?? '·'}</span>
          </div>
        ))}
      </div>
      <Differences cells={cells} />
    </div>
  );
}

function Differences({ cells }: { cells: Cells['cells'] }) {
  const different = cells
    .map((cell, index) => ({ ...cell, at: index + 1 }))
    .filter((cell) => cell.class !== 'same');
  if (different.length === 0) return null;
  return (
    <ul className="differences" aria-label={matches.differences}>
      {different.map(({ at, read, stamped, class: kind }) => (
        <li key={at}>
          <span aria-hidden="true" className="glyph">
            {cellGlyphs[kind]}
          </span>{' '}
          {matches.position(at)}：
          {matches.cell(
            read ?? matches.nothingThere,
            stamped ?? matches.nothingThere,
            cellKinds[kind],
          )}
        </li>
      ))}
    </ul>
  );
}
