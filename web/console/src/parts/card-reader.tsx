import { Alert } from 'antd';
import { useState } from 'react';
import { looksLikeIdNumber, type IdCard } from '../../../keys/id-card.js';
import { useKeys } from '../../../keys/use-keys.js';
import { idCards as words } from '../text/id-cards.js';

type Said = 'read' | 'readNumber' | 'wrong' | 'noCard';

/**
 * Stands in a form that asks for an ID number: a reader at this computer fills it in, wherever the focus is. What was
 * read goes into the form's own fields and nowhere else.
 */
export function CardReader({ onRead }: { onRead: (card: IdCard) => void }) {
  const [said, setSaid] = useState<Said>();
  useKeys({
    onCard: (card) => {
      setSaid(!card.isRight ? 'wrong' : card.name ? 'read' : 'readNumber');
      if (card.isRight) onRead(card);
    },
    onScan: (code) => setSaid(looksLikeIdNumber(code) ? 'wrong' : 'noCard'),
  });
  const isGood = said === 'read' || said === 'readNumber';
  return (
    <div role="status">
      {said ? (
        <Alert
          type={isGood ? 'success' : 'error'}
          showIcon
          role="presentation"
          title={words[said]}
        />
      ) : (
        <p className="quiet">{words.hint}</p>
      )}
    </div>
  );
}
