import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { answered, api, Problem, type IntakeBatch } from '../api.js';
import { momentWords } from '../../../console/src/text/moments.js';
import { caseTypes, vehicleTypes } from '../../../console/src/text/vehicles.js';
import { uuidV7 } from '../outbox/uuid-v7.js';
import { Chips } from '../parts/chips.js';
import { Note, ProblemNote } from '../parts/note.js';
import { Screen } from '../parts/screen.js';
import { TextField } from '../parts/text-field.js';
import { useOutbox, useSession } from '../session/session.js';
import { common } from '../text/common.js';
import { kindsOfCard } from './kinds-of-card.js';
import { batch as words, intake } from '../text/intake.js';
import { recordSettled } from '../outbox/record-settled.js';

type Defaults = IntakeBatch['defaults'];

const choicesOf = <Value extends string>(all: Record<Value, string>) =>
  (Object.entries(all) as [Value, string][]).map(([value, said]) => ({ value, words: said }));

/** What all vehicles of tonight have in common; what the last batch said of people and yard is said again. */
export function BatchForm() {
  const last = useQuery({
    queryKey: ['last-batch'],
    queryFn: () => answered(api.GET('/api/v1/intake-batches', { params: { query: { limit: 1 } } })),
    staleTime: Infinity,
  });
  if (last.isPending) return <p className="waiting" aria-busy="true" />;
  const { vehicleType, storagePlace, secondOfficer, custodian } =
    last.data?.items[0]?.defaults ?? {};
  return <Fields before={{ vehicleType, storagePlace, secondOfficer, custodian }} />;
}

function Fields({ before }: { before: Defaults }) {
  const { who } = useSession();
  const { outbox } = useOutbox();
  const [, go] = useLocation();
  const [said, setSaid] = useState<Defaults>({ vehicleType: 'e-bike', ...withoutEmpty(before) });
  const [credited, setCredited] = useState('');
  // Made once: pressed twice, it is one batch.
  const [id] = useState(uuidV7);
  const open = useMutation({
    mutationFn: async () => {
      // To the minute, as people say it; a clock that runs a little fast puts nothing into the future.
      const recoveredAt = new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString();
      const [day = ''] = momentWords(recoveredAt).split(' ');
      const title = words.titleOf(day, said.place ?? '');
      const creditedUnits = credited.split(/[\s,，、]+/).filter(Boolean);
      const defaults = {
        ...withoutEmpty(said),
        recoveredAt,
        handlingOfficer: who.username,
        ...(creditedUnits.length > 0 && { creditedUnits }),
      };
      const body = { id, title, defaults };
      const known = outbox.current().records.find((it) => it.id === id);
      if (known) await outbox.change(id, body, title);
      else
        await outbox.add([
          { id, kind: 'batch', route: '/api/v1/intake-batches', body, said: title },
        ]);
      const { state, refusal } = await recordSettled(outbox, id);
      if (refusal) throw new Problem(refusal.status, refusal.code, refusal.details);
      return state;
    },
    onSuccess: () => go(`/batches/${id}`, { replace: true }),
  });
  const field = (
    name: 'place' | 'storagePlace' | 'secondOfficer' | 'custodian' | 'caseNumber',
  ) => ({
    name,
    value: said[name] ?? '',
    onChange: (value: string) => setSaid((it) => ({ ...it, [name]: value })),
  });
  return (
    <Screen title={words.title}>
      <p className="quiet">{words.what}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!open.isPending) open.mutate();
        }}
      >
        <ProblemNote error={open.error} />
        <TextField
          label={words.place}
          hint={words.placeHint}
          {...field('place')}
          required
          maxLength={100}
        />
        <Chips
          legend={words.vehicleType}
          choices={choicesOf(vehicleTypes)}
          value={said.vehicleType}
          onChoose={(vehicleType) => setSaid((it) => ({ ...it, vehicleType }))}
        />
        <TextField
          label={words.yard}
          hint={words.yardHint}
          {...field('storagePlace')}
          maxLength={60}
        />
        <TextField label={words.secondOfficer} {...field('secondOfficer')} autoCapitalize="none" />
        <TextField label={words.custodian} {...field('custodian')} autoCapitalize="none" />
        <details>
          <summary>{words.more}</summary>
          <p className="quiet">
            {words.unit}：{who.unit.name}
          </p>
          <Chips
            legend={intake.cardOf}
            choices={kindsOfCard}
            value={said.part ?? 'whole'}
            onChoose={(it) =>
              setSaid((before) => ({ ...before, part: it === 'whole' ? undefined : it }))
            }
          />
          <TextField label={words.caseNumber} {...field('caseNumber')} maxLength={100} />
          <Chips
            legend={words.caseType}
            choices={choicesOf(caseTypes)}
            value={said.caseType}
            onChoose={(caseType) => setSaid((it) => ({ ...it, caseType }))}
          />
          <TextField
            label={words.credited}
            name="creditedUnits"
            value={credited}
            onChange={setCredited}
            autoCapitalize="none"
          />
        </details>
        <button className="primary" aria-disabled={open.isPending}>
          {open.isPending ? words.opening : words.open}
        </button>
        {open.data === 'queued' && <Note kind="wait">{words.waits}</Note>}
        <button type="button" onClick={() => go('/')}>
          {common.cancel}
        </button>
      </form>
    </Screen>
  );
}

function withoutEmpty(defaults: Defaults): Defaults {
  return Object.fromEntries(Object.entries(defaults).filter(([, value]) => value)) as Defaults;
}
