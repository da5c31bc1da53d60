import { Keypad } from '../number/keypad.js';
import { lengthOf } from '../number/notation.js';
import { NumberShown } from '../number/number-shown.js';
import { Chips } from '../parts/chips.js';
import { intake as words } from '../text/intake.js';
import type { Card, CardEvent, TypedSlot } from './card.js';
import { kindsOfCard } from './kinds-of-card.js';
import { SeenBefore } from './seen-before.js';

interface TypedPanelProps {
  card: Card;
  slot: TypedSlot;
  tell: (event: CardEvent) => void;
  onNext: () => void;
}

const ofPart = [
  { value: 'frame' as const, words: words.partNumber },
  { value: 'ground-off' as const, words: words.groundOff },
];

const numberKinds = [
  { value: 'frame' as const, words: words.frame },
  { value: 'motor' as const, words: words.motor },
  { value: 'ground-off' as const, words: words.groundOff },
];

/** What is typed, scanned or pressed: label, number, bay. */
export function TypedPanel({ card, slot, tell, onNext }: TypedPanelProps) {
  const { text, choice } = card[slot];
  const isNumber = slot === 'frame' || slot === 'motor';
  const { characters, hasRun } = lengthOf(text);
  return (
    <div className="stack">
      {slot === 'label' && (
        <Chips
          legend={words.cardOf}
          choices={kindsOfCard}
          value={card.part ?? 'whole'}
          onChoose={(it) => tell({ kind: 'is-part', ...(it !== 'whole' && { part: it }) })}
        />
      )}
      {isNumber && (
        <Chips
          legend={words.numberKinds}
          choices={card.part ? ofPart : numberKinds}
          value={slot}
          onChoose={(it) => {
            if (it === 'ground-off') tell({ kind: 'ground-off', is: true });
            else if (it !== slot) tell({ kind: 'went', slot: it });
          }}
        />
      )}
      <p className="typed" aria-live="polite">
        {isNumber ? <NumberShown value={text} /> : <span className="digits">{text}</span>}
        {choice !== undefined && <span className="digits">[{choice}</span>}
        <span className="caret" aria-hidden="true" />
        {isNumber && text && <small className="quiet">{words.length(characters, hasRun)}</small>}
      </p>
      {isNumber && <SeenBefore card={card} />}
      <Keypad
        choice={choice}
        hasNotation={isNumber}
        onPress={(key) => tell({ kind: 'pressed', key, isFirstOfBurst: true })}
        onErase={() => tell({ kind: 'erased' })}
        onNext={onNext}
      />
    </div>
  );
}
