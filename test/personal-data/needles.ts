/** The bytes of a text in UTF-16, the other way round. */
function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

/** `\u6b27\u9633`, as JSON may write it. */
function escaped(text: string): string {
  return Array.from(
    { length: text.length },
    (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}

/** The base64 that a text has wherever it begins in a longer one: what its neighbours decide is left away. */
function base64(bytes: Buffer): string[] {
  return [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    const decidedByOthersBefore = [0, 2, 3][shift]!;
    const whole = Math.floor(((shift + bytes.length) * 8) / 6);
    return text.slice(decidedByOthersBefore, whole);
  });
}

/** Every form, as bytes, in which a text may lie somewhere without being encrypted. */
export function formsOf(text: string): Buffer[] {
  const utf8 = Buffer.from(text);
  const twoBytes = [Buffer.from(text, 'utf16le'), utf16be(text)];
  const encoded = [utf8, ...twoBytes].flatMap((it) => [it.toString('hex'), ...base64(it)]);
  const written = [
    ...encoded.flatMap((it) => [it, it.replaceAll('+', '-').replaceAll('/', '_')]),
    ...encoded.map((it) => it.toUpperCase()).filter((it) => /^[0-9A-F]+$/.test(it)),
    escaped(text),
    escaped(text).replaceAll(/[a-f]/g, (it) => it.toUpperCase()),
    encodeURIComponent(text),
    encodeURIComponent(text).toLowerCase(),
  ];
  const forms = new Map(
    [utf8, ...twoBytes, ...written.map((it) => Buffer.from(it))].map((it) => [
      it.toString('hex'),
      it,
    ]),
  );
  return [...forms.values()];
}

/** @returns the names of the secrets that lie in these bytes in any form */
export function secretsIn(bytes: Buffer, secrets: Map<string, Buffer[]>): string[] {
  return [...secrets].flatMap(([name, forms]) =>
    forms.some((form) => bytes.includes(form)) ? [name] : [],
  );
}
