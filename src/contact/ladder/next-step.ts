import type { NumbersStopped, PersonDetails } from '../../people/index.js';
import type { ContactStep } from './contact-step.js';

/** Fields of a person that hold a number an officer can call, landlines too, the first of them first. */
export function numbersToCall(
  person: PersonDetails,
  stopped: NumbersStopped,
): ('phone' | 'secondPhone')[] {
  return (['phone', 'secondPhone'] as const).filter((field) => {
    const number = person[field];
    return number !== undefined && number !== '' && !stopped.has(number);
  });
}

/** Whether a step by hand leads anywhere; a notice's own way is tried by promising it. */
export function canBeTaken(
  step: Exclude<ContactStep, 'phone' | 'second-phone' | 'mail' | 'letter'>,
  person: PersonDetails,
  stopped: NumbersStopped,
): boolean {
  if (step === 'call') return numbersToCall(person, stopped).length > 0;
  return step === 'plate-register' || Boolean(person.address);
}
