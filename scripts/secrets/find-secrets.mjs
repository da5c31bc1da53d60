/** What a secret looks like, each with a name for whoever has to take it away. */
const shapes = [
  ['private key (PEM)', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s*[A-Za-z0-9+/]/],
  [
    'private key (PKCS #8, base64)',
    /\bM[CI][A-Za-z0-9+/]{2,6}AQAw(?:BQYDK2V|DQYJKo|EwYHKo)[A-Za-z0-9+/]{20,}/,
  ],
  ['cloud access key', /\b(?:AKIA|ASIA|LTAI)[A-Za-z0-9]{16,20}\b/],
  ['token of a code host', /\b(?:gh[pousr]_[A-Za-z0-9]{36}|glpat-[\w-]{20}|github_pat_\w{40,})/],
  ['token of a package registry', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['token of a chat', /\bxox[abprs]-[A-Za-z0-9-]{10,}/],
  ['JSON web token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/],
  [
    'password in an address',
    /\b(?:postgres(?:ql)?|redis|rediss|smtps?|https?):\/\/[^\s:/@'"`${}]+:(?<secret>[^\s@'"`${}]{8,})@/,
  ],
];

/** 32 bytes and more, written out: what our own keys look like. */
const encoded =
  /(?<![A-Za-z0-9+/_-])(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{64,}={0,2}|[A-Za-z0-9_-]{64,})(?![A-Za-z0-9+/=_-])/g;
/** The least of a million keys of 32 random bytes had 4.17; words and paths stay below. */
const bitsOfCharacter = 4.0;

/** @returns what looks like a secret in a line, as `{ shape, text }` */
export function findSecrets(line) {
  const found = [];
  for (const [shape, pattern] of shapes) {
    const match = pattern.exec(line);
    if (match) found.push({ shape, text: match.groups?.secret ?? match[0] });
  }
  for (const [text] of line.matchAll(encoded)) {
    // Digests for checking are meant to be read.
    if (/sha\d{3}-$/.test(line.slice(0, line.indexOf(text)))) continue;
    if (/^[0-9a-f]+$/i.test(text) || entropyOf(text) < bitsOfCharacter) continue;
    if (!found.some((it) => it.text.includes(text) || text.includes(it.text))) {
      found.push({ shape: 'key-like text', text });
    }
  }
  return found;
}

/** Shannon's, in bits a character. */
export function entropyOf(text) {
  const counts = new Map();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values())
    bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
