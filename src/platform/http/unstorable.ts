import { InvalidInput } from '../errors/domain-error.js';

const deepest = 20;
/** U+0000, which PostgreSQL has no place for, and half of a character, which UTF-8 has no form for. */
const unstorable = /\0|[\ud800-\udfff]/u;

/**
 * Refuses texts that can't be kept as they are, and what is nested deeper than anything we ask for.
 *
 * @throws {InvalidInput} `unstorable-text` or `too-deep`
 */
export function refuseUnstorable(value: unknown): void {
  // A list of what is still to be looked at, not a recursion: the depth is the sender's choice.
  const open: { it: unknown; depth: number }[] = [{ it: value, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { it, depth } = next;
    if (typeof it === 'string' && unstorable.test(it)) throw unstorableText();
    if (typeof it !== 'object' || it === null) continue;
    if (depth === deepest)
      throw new InvalidInput('too-deep', `Nothing here is nested over ${deepest} levels deep.`);
    for (const [name, inner] of Object.entries(it)) {
      if (unstorable.test(name)) throw unstorableText();
      open.push({ it: inner, depth: depth + 1 });
    }
  }
}

/** Also what PostgreSQL itself says, of a text that came past the door. */
export function unstorableText(): InvalidInput {
  return new InvalidInput(
    'unstorable-text',
    'A text holds a character that can’t be stored: U+0000 or half of a surrogate pair.',
    { whatToDo: 'Remove the invisible character and send it again.' },
  );
}
