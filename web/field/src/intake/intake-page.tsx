import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { IntakeBatch } from '../api.js';
import { uuidV7 } from '../outbox/uuid-v7.js';
import { Note, ProblemNote } from '../parts/note.js';
import { Screen } from '../parts/screen.js';
import { TakePhoto } from '../photos/take-photo.js';
import { CameraScan } from '../scan/camera.js';
import { useKeys } from '../../../keys/use-keys.js';
import { useOutbox } from '../session/session.js';
import { common } from '../text/common.js';
import { intake as words } from '../text/intake.js';
import { scanner } from '../text/yard.js';
import { isTyped, slotAfter } from './card.js';
import { chipsOf, Looks } from './looks.js';
import { TypedPanel } from './number-panel.js';
import { Recent } from './recent.js';
import { Slots } from './slots.js';
import { batchKey, useBatch } from './use-batch.js';
import { useCard } from './use-card.js';
import { numberPicture } from './vehicle-record.js';

/** A night's haul, card after card. */
export function IntakePage({ id }: { id: string }) {
  const { records } = useOutbox();
  const { batch, vehicles } = useBatch(id);
  const queries = useQueryClient();
  const ofBatch = records.filter((it) => it.kind === 'vehicle' && it.after === id);
  const doneCount = ofBatch.filter(({ state }) => state === 'done').length;
  useEffect(() => {
    if (doneCount > 0) void queries.invalidateQueries({ queryKey: batchKey(id) });
  }, [doneCount, id, queries]);
  // A batch that is still on its way is known from what is on its way.
  const own = records.find((it) => it.id === id && it.state !== 'done')?.body as
    Pick<IntakeBatch, 'title' | 'defaults'> | undefined;
  const known = batch.data ?? own;
  if (!known && batch.error)
    return <ProblemNote error={batch.error} onRetry={() => void batch.refetch()} />;
  if (!known) return <p className="waiting" aria-busy="true" />;
  const underWay = ofBatch.filter(({ state }) => state !== 'done').toReversed();
  const rest = (
    <>
      <Recent underWay={underWay} vehicles={vehicles.data?.items ?? []} />
      <Link className="button" href="/">
        {common.done}
      </Link>
    </>
  );
  if (batch.data?.status === 'closed')
    return (
      <Screen title={known.title}>
        <Note kind="stop">{words.closed}</Note>
        {rest}
      </Screen>
    );
  return (
    <CardForm batchId={id} {...known}>
      {rest}
    </CardForm>
  );
}

interface CardFormProps extends Pick<IntakeBatch, 'title' | 'defaults'> {
  batchId: string;
  children: ReactNode;
}

function CardForm({ batchId, title, defaults, children }: CardFormProps) {
  const { outbox } = useOutbox();
  const [said, setSaid] = useState<{ kind: 'good' | 'stop'; words: string }>();
  const work = useCard(batchId, defaults, (label) =>
    setSaid({ kind: 'good', words: words.saved(label || words.unlabelled) }),
  );
  const slot = work?.card.slot ?? 'label';
  const vehicleType = work?.card.vehicleType ?? defaults.vehicleType ?? 'e-bike';

  const save = async () => {
    const isSaved = await work?.save();
    if (isSaved === false) setSaid({ kind: 'stop', words: words.nothingSaid });
  };
  const next = () => {
    const after = slotAfter(slot, work?.card ?? {});
    if (after) work?.tell({ kind: 'went', slot: after });
    else void save();
  };
  useKeys({
    onScan: (code) => work?.scan(code),
    onCard: () => {
      work?.tell({ kind: 'refused' });
      setSaid({ kind: 'stop', words: scanner.idCard });
    },
    onEnter: next,
    onErase: () => work?.tell({ kind: 'erased' }),
    onCharacter: (key, isFirstOfBurst) => {
      const chip = chipsOf(slot, vehicleType)[Number(key) - 1];
      if (chip) work?.tell({ kind: 'chose', [slot]: chip, isFirstOfBurst });
      else work?.tell({ kind: 'pressed', key, isFirstOfBurst });
    },
  });
  if (!work) return <p className="waiting" aria-busy="true" />;
  const { card, tell } = work;
  const photographed = async (jpeg: Blob) => {
    const picture = uuidV7();
    await outbox.store.keepPicture(picture, jpeg);
    tell({ kind: 'photographed', picture });
  };
  const acts = (
    <>
      {isTyped(slot) && <CameraScan onScan={work.scan} />}
      {(slot === 'frame' || slot === 'motor') && (
        <TakePhoto kind={numberPicture(card)} count={card.pictures.length} onTaken={photographed} />
      )}
    </>
  );
  return (
    <Screen title={title} acts={acts}>
      <section className="card" aria-label={words.title}>
        <Slots card={card} tell={tell} />
        {isTyped(slot) ? (
          <TypedPanel card={card} slot={slot} tell={tell} onNext={next} />
        ) : (
          <Looks {...card} vehicleType={vehicleType} tell={tell} />
        )}
        <button
          type="button"
          className="primary"
          // Kept out of the focus: a keyboard's next Enter is meant for the next card.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => void save()}
        >
          {words.save(card.part !== undefined)}
        </button>
        <div role="status">{said && <Note kind={said.kind}>{said.words}</Note>}</div>
        <p className="quiet only-with-keys">{words.keyHint}</p>
      </section>
      {children}
    </Screen>
  );
}
