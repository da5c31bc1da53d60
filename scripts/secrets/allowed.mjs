/** Texts that look like secrets and are none, by the beginning of their SHA-256, with the reason. */
export const allowed = {
  '5e884898da280471': 'the word that stands for a password in the example of an address',
};
