import { answer } from '../../platform/http/index.js';

const { itemsOf, object, text } = answer;

export const unitNamesAnswer = itemsOf(object({ code: text, name: text }));
