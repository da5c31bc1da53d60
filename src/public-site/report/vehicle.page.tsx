import { TextField } from '../parts/text-field.js';
import { Tick } from '../parts/tick.js';
import { textIn } from '../text/catalogue.js';
import { Question } from './question.js';
import type { QuestionView } from './question.js';

export interface VehicleView extends QuestionView {
  readonly brand: string;
  readonly colour: string;
  readonly plate: string;
  readonly hasNoPlate: boolean;
  readonly marks: string;
  /** A bicycle is never asked for a plate. */
  readonly asksPlate: boolean;
}

/** Question 2: what it looks like. */
export function VehiclePage(view: VehicleView) {
  const { report, vehicle } = textIn(view.frame.locale);
  const words = report.vehicle;
  const shared = { locale: view.frame.locale, problems: view.problems };
  return (
    <Question {...view} step="vehicle" title={words.title} lead={words.lead}>
      <TextField
        {...shared}
        name="brand"
        label={vehicle.brand}
        hint={words.brandHint}
        value={view.brand}
        input={{ maxLength: 60 }}
      />
      <TextField
        {...shared}
        name="colour"
        label={vehicle.colour}
        hint={words.colourHint}
        value={view.colour}
        input={{ maxLength: 60 }}
      />
      {view.asksPlate ? (
        <>
          <TextField
            {...shared}
            name="plate"
            label={vehicle.plate}
            hint={words.plateHint}
            value={view.plate}
            input={{ maxLength: 20, className: 'digits', spellCheck: false }}
          />
          <Tick name="hasNoPlate" label={words.noPlate} isTicked={view.hasNoPlate} />
        </>
      ) : null}
      <TextField
        {...shared}
        name="marks"
        label={vehicle.marks}
        hint={words.marksHint}
        value={view.marks}
        lines={3}
        isOptional
        input={{ maxLength: 500 }}
      />
    </Question>
  );
}
