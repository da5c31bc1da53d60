import { useRef, useState } from 'react';
import type { IntakeBatch } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import { useAct } from '../parts/act.js';
import { DoneNote } from '../parts/done-note.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { intake as words } from '../text/intake.js';
import { calledPart } from '../text/part-names.js';
import { problemWords } from '../text/problems.js';
import { registration } from '../text/registration.js';
import { ThingField } from '../vehicles/thing-field.js';
import { batchKey } from './batch-page.js';
import { SeenBefore } from './seen-before.js';
import { askedInHaul, nothingSaid, vehicleSaid, type VehicleSaid } from './vehicle-said.js';

const numberWords = { ...registration, number: words.number, motor: words.motor };

/** The next vehicle of a haul, by keyboard and scanner alone: Enter saves it and begins the one after it. */
export function RegisterForm({ batch }: { batch: IntakeBatch }) {
  const [said, setSaid] = useState(nothingSaid);
  const form = useRef<HTMLFormElement>(null);
  const { id, defaults } = batch;
  const part = (said.part === undefined ? defaults.part : said.part) ?? null;
  const called = part ? calledPart(part) : undefined;
  const register = useAct({
    send: (body: ReturnType<typeof vehicleSaid>, key) =>
      answered(
        api.POST('/api/v1/intake-batches/{id}/vehicles', {
          params: { path: { id } },
          headers: { 'idempotency-key': key },
          body,
        }),
      ),
    renews: [batchKey(id), ['vehicles']],
    onDone: () => {
      // What one row shares stays: the type, what it is of a vehicle, and where they are put.
      setSaid(({ vehicleType, part: its, storagePlace }) => ({
        ...nothingSaid,
        vehicleType,
        part: its,
        storagePlace,
      }));
      form.current?.querySelector<HTMLInputElement>('[name=label]')?.focus();
    },
  });
  const doneAs = register.variables?.part;
  const problem = register.error ? asProblem(register.error) : undefined;
  const field = problem?.details.field;
  const isShared = field === 'place' || field === 'recoveredAt';
  const wrong = (asked: string) => {
    if (!problem || field !== asked) return undefined;
    return problem.code === 'invalid-input' ? words.unsaid : problemWords(problem);
  };
  const set = (field: keyof VehicleSaid) => (value: string) =>
    setSaid((it) => ({ ...it, [field]: value }));
  return (
    <section className="panel">
      <h2>{words.register(called)}</h2>
      <p className="quiet">{words.registerWhat(called)}</p>
      <form
        ref={form}
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          register.run(vehicleSaid(said, part));
        }}
      >
        {isShared ? (
          <p role="alert" className="warning">
            {words.sharedUnsaid(words[field])}
          </p>
        ) : (
          <ProblemNote error={register.error} />
        )}
        <div className="haul">
          {/* Before the label, where the keys begin: it is said once for a row, and is nobody's Tab on the way. */}
          <ThingField
            vehicleType={said.vehicleType ?? defaults.vehicleType}
            part={part}
            wrong={wrong('vehicleType')}
            onChange={(thing) => setSaid((it) => ({ ...it, ...thing }))}
          />
          <TextField
            label={words.label}
            hint={words.labelHint}
            name="label"
            value={said.label}
            onChange={set('label')}
            wrong={wrong('label')}
            maxLength={60}
            autoFocus
            className="digits"
          />
          {askedInHaul(part).map((it, place) => (
            <TextField
              key={it}
              label={numberWords[it]}
              hint={place === 0 ? words.numberHint : undefined}
              name={it}
              value={said[it]}
              onChange={set(it)}
              wrong={wrong(`identifiers.${place}`)}
              maxLength={100}
              className="digits"
            />
          ))}
          <label className="check">
            <input
              type="checkbox"
              name="isGroundOff"
              checked={said.isGroundOff}
              onChange={(event) => setSaid((it) => ({ ...it, isGroundOff: event.target.checked }))}
            />
            {part ? registration.groundOffPart : words.groundOff}
          </label>
          <TextField label={words.brand} name="brand" value={said.brand} onChange={set('brand')} />
          <TextField
            label={words.colour}
            name="colour"
            value={said.colour}
            onChange={set('colour')}
          />
          <TextField
            label={words.bay}
            name="storagePlace"
            value={said.storagePlace}
            onChange={set('storagePlace')}
            maxLength={60}
          />
        </div>
        <SeenBefore
          part={part ?? undefined}
          frame={part ? '' : said.number}
          motor={said.motor}
          battery={said.battery}
        />
        <SubmitButton
          label={words.save(called)}
          sending={words.saving}
          isSending={register.isPending}
        />
      </form>
      <DoneNote
        words={
          register.data && words.done(register.data.label, doneAs ? calledPart(doneAs) : undefined)
        }
      />
      {register.data?.warnings.map(({ code, message }) => (
        <p key={code + message} className="warning">
          <span aria-hidden="true">! </span>
          {message}
        </p>
      ))}
    </section>
  );
}
