import { InvalidInput } from '../errors/domain-error.js';

/**
 * Reads a form with files. Its parser throws bare errors for a form that has no boundary, no end or no sense: they are
 * the sender's fault, not ours.
 *
 * @throws {InvalidInput} `broken-form`, besides what `read` throws
 */
export async function readingForm<Form>(read: () => Promise<Form>): Promise<Form> {
  try {
    return await read();
  } catch (error) {
    throw isBare(error)
      ? new InvalidInput('broken-form', 'The form can’t be read to its end.', {
          whatToDo: 'Send it again.',
        })
      : error;
  }
}

/** Everybody else's errors have a class, a code or a status. */
function isBare(error: unknown): boolean {
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  return (
    Object.getPrototypeOf(error) === Error.prototype &&
    code === undefined &&
    statusCode === undefined
  );
}
