import { useState } from 'react';
import { keypad as words } from '../text/intake.js';

interface KeypadProps {
  /** what is pressed of an either-of-two so far */
  choice?: string | undefined;
  /** `?`, `*` and either-of-two: for what is read off a vehicle, not for labels */
  hasNotation: boolean;
  onPress: (key: string) => void;
  onErase: () => void;
  onNext: () => void;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** A touch takes no focus away: a scanner that is plugged in types on. */
const keepFocus = { onPointerDown: (event: React.PointerEvent) => event.preventDefault() };

/** The yard's own keyboard: large keys, no input method between the finger and the number. */
export function Keypad({ choice, hasNotation, onPress, onErase, onNext }: KeypadProps) {
  const [hasLetters, setLetters] = useState(false);
  const key = (character: string) => (
    <button
      type="button"
      key={character}
      className="digits"
      onClick={() => onPress(character)}
      {...keepFocus}
    >
      {character}
    </button>
  );
  const switchOver = (
    <button type="button" className="soft" onClick={() => setLetters(!hasLetters)} {...keepFocus}>
      {hasLetters ? words.digits : words.letters}
    </button>
  );
  const back = (
    <button
      type="button"
      className="soft"
      aria-label={words.erase}
      onClick={onErase}
      {...keepFocus}
    >
      ⌫
    </button>
  );
  const next = (
    <button type="button" className="next" onClick={onNext} {...keepFocus}>
      {words.next}
    </button>
  );
  const worn = (character: string, name: string) => (
    <button type="button" className="worn" onClick={() => onPress(character)} {...keepFocus}>
      <span aria-hidden="true" className="digits">
        {character === '[' ? '[8B]' : character}
      </span>
      <small>{name}</small>
    </button>
  );
  return (
    <div className="keypad" role="group" aria-label={words.label}>
      {choice !== undefined && (
        <p role="status">{choice ? words.eitherSecond(choice) : words.eitherFirst}</p>
      )}
      {hasLetters ? (
        <div className="letters">
          {letters.map(key)}
          {key('-')}
          {back}
          {switchOver}
          {next}
        </div>
      ) : (
        <div className="figures">
          {['1', '2', '3'].map(key)}
          {back}
          {['4', '5', '6'].map(key)}
          {hasNotation ? worn('?', words.one) : key('-')}
          {['7', '8', '9'].map(key)}
          {hasNotation ? worn('*', words.run) : <span />}
          {switchOver}
          {key('0')}
          {hasNotation ? worn('[', words.either) : <span />}
          {next}
        </div>
      )}
    </div>
  );
}
