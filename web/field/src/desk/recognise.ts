/** What an owner or a thing is recognised by, as the API asks for it. */
export type Recognised = { pass: string } | { reference: string } | { label: string };

/** 32 bytes in base64url: what the code of a pass holds */
const token = /^[\w-]{43}$/;
/** what an owner reads out: of a pass, of a report */
const spoken = { PZ: 'pass', CX: 'reference' } as const;

/** Tells a pass, a report's reference and a label apart by how they are written, scanned or typed. */
export function recognise(code: string): Recognised {
  const said = code.trim();
  if (token.test(said)) return { pass: said };
  const written = said
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '');
  const [, prefix] = /^(PZ|CX)[0-9A-Z]{8}$/.exec(written) ?? [];
  if (prefix === 'PZ' || prefix === 'CX')
    return { [spoken[prefix]]: written } as Exclude<Recognised, { label: string }>;
  return { label: said };
}
