import { answer } from '../platform/http/index.js';

const { object, text } = answer;

/** `张*`, `138****5678`. */
export const maskedPersonAnswer = object({
  name: text,
  phone: text,
  'secondPhone?': text,
  'email?': text,
  'idNumber?': text,
});

/** In plain, as far as it was asked for and is known (rule 30). */
export const unmaskedPersonAnswer = object({
  'name?': text,
  'phone?': text,
  'secondPhone?': text,
  'email?': text,
  'address?': text,
  'idNumber?': text,
});
