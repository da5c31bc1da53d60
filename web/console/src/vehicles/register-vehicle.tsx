import { useState } from 'react';
import { useLocation } from 'wouter';
import { answered, api } from '../api/client.js';
import { SeenBefore } from '../intake/seen-before.js';
import { useAct } from '../parts/act.js';
import { ChoiceField } from '../parts/choice-field.js';
import { Form } from '../parts/form.js';
import { Page } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { SubmitButton } from '../parts/submit-button.js';
import { TextField } from '../parts/text-field.js';
import { useWhoAmI } from '../session/use-session.js';
import { instantOfField, nowField } from '../text/moments.js';
import { wrongIn } from '../text/problems.js';
import { registration as words } from '../text/registration.js';
import { caseTypes, vehicle } from '../text/vehicles.js';
import { newVehicle, noVehicle, type SaidOfVehicle } from './new-vehicle.js';
import { numberFieldsOf } from './numbers-said.js';
import { ThingField } from './thing-field.js';

const looks = ['brand', 'model', 'colour', 'marks'] as const;
const officers = ['handlingOfficer', 'secondOfficer', 'custodian'] as const;
const rest = ['caseNumber', 'source', 'storagePlace'] as const;
const hints: Partial<Record<keyof SaidOfVehicle, string>> = {
  number: words.numberHint,
  handlingOfficer: words.officerHint,
  storagePlace: vehicle.storagePlaceHint,
};

/** One vehicle by itself, as full as it is known: what rule 1 still lacks is due within a day. */
export default function RegisterVehicle() {
  const { username } = useWhoAmI();
  const [, navigate] = useLocation();
  const [said, setSaid] = useState<SaidOfVehicle>({
    ...noVehicle,
    recoveredAt: nowField(),
    handlingOfficer: username,
  });
  const register = useAct({
    send: (body: ReturnType<typeof newVehicle>, key) =>
      answered(
        api.POST('/api/v1/recovered-vehicles', { headers: { 'idempotency-key': key }, body }),
      ),
    renews: [['vehicles']],
    onDone: ({ id }) => navigate(`/vehicles/${id}`),
  });
  const wrong = (field: string) => wrongIn(register.error, field);
  const text = (
    field: Exclude<keyof SaidOfVehicle, 'vehicleType' | 'part' | 'caseType' | 'isGroundOff'>,
  ) => (
    <TextField
      key={field}
      label={words[field]}
      hint={hints[field]}
      name={field}
      value={said[field]}
      wrong={wrong(field)}
      onChange={(value) => setSaid((it) => ({ ...it, [field]: value }))}
    />
  );
  return (
    <Page title={words.title} beside={<span className="quiet">{words.what}</span>}>
      <Form onSubmit={() => register.run(newVehicle(said, instantOfField(said.recoveredAt)))}>
        <section className="panel stack">
          <h2>{words.which}</h2>
          <div className="haul">
            <ThingField
              vehicleType={said.vehicleType}
              part={said.part ?? null}
              onChange={({ vehicleType, part }) =>
                setSaid((it) => ({ ...it, vehicleType, part: part ?? undefined }))
              }
            />
            {text('label')}
            {numberFieldsOf(said.part).map(text)}
            <label className="check">
              <input
                type="checkbox"
                name="isGroundOff"
                checked={said.isGroundOff}
                onChange={(event) =>
                  setSaid((it) => ({ ...it, isGroundOff: event.target.checked }))
                }
              />
              {said.part ? words.groundOffPart : words.groundOff}
            </label>
            {looks.map(text)}
          </div>
          <SeenBefore
            part={said.part}
            frame={said.part ? '' : said.number}
            motor={said.motor}
            battery={said.battery}
          />
        </section>
        <section className="panel stack">
          <h2>{words.how}</h2>
          <div className="haul">
            <TextField
              label={words.recoveredAt}
              name="recoveredAt"
              type="datetime-local"
              value={said.recoveredAt}
              wrong={wrong('recoveredAt')}
              onChange={(recoveredAt) => setSaid((it) => ({ ...it, recoveredAt }))}
              required
            />
            <TextField
              label={words.place}
              name="place"
              value={said.place}
              wrong={wrong('place')}
              onChange={(place) => setSaid((it) => ({ ...it, place }))}
              required
            />
            {officers.map(text)}
            <ChoiceField
              label={words.caseType}
              value={said.caseType}
              choices={caseTypes}
              none={words.notYet}
              onChange={(caseType) => setSaid((it) => ({ ...it, caseType }))}
            />
            {rest.map(text)}
          </div>
          <p className="quiet">{words.due}</p>
          <ProblemNote error={register.error} />
          <SubmitButton label={words.save} isSending={register.isPending} />
        </section>
      </Form>
    </Page>
  );
}
