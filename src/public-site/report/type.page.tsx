import { VEHICLE_TYPES } from '../../identifiers/index.js';
import type { VehicleType } from '../../identifiers/index.js';
import { Choices } from '../parts/choices.js';
import { textIn } from '../text/catalogue.js';
import { Question } from './question.js';
import type { QuestionView } from './question.js';

export interface TypeView extends QuestionView {
  readonly vehicleType?: VehicleType;
}

/** Question 1: which of the three vehicles. */
export function TypePage(view: TypeView) {
  const text = textIn(view.frame.locale);
  const { title } = text.report.type;
  return (
    <Question {...view} step="type" title={title} hasOwnHeading>
      <Choices
        locale={view.frame.locale}
        name="vehicleType"
        legend={<h1>{title}</h1>}
        choices={VEHICLE_TYPES.map((type) => ({
          value: type,
          label: text.vehicle.types[type],
          hint: text.vehicle.typeHints[type],
        }))}
        chosen={view.vehicleType}
        problems={view.problems}
      />
    </Question>
  );
}
