/** A form as it comes: every value is a text, or several of one name. */
export type FormBody = Readonly<Record<string, unknown>>;

const unprintable = /\p{Cc}/gu;

/**
 * One answer of a form: trimmed, without control characters (line breaks stay), and cut where nobody
 * writes on. Missing is empty.
 */
export function answerIn(form: FormBody, name: string, longest = 500): string {
  const value = form[name];
  const text = typeof value === 'string' ? value : '';
  return text
    .replace(/\r\n?/g, '\n')
    .replace(unprintable, (sign) => (sign === '\n' ? sign : ''))
    .trim()
    .slice(0, longest);
}

/** One of the values offered; anything else counts as not answered. */
export function choiceIn<Value extends string>(
  form: FormBody,
  name: string,
  offered: readonly Value[],
): Value | undefined {
  return offered.find((value) => value === form[name]);
}

export function isTicked(form: FormBody, name: string): boolean {
  return form[name] === 'yes';
}
