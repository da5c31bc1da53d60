/** The dot beside a colour's word; the word alone says it. In the order of the words. */
export const swatches = [
  '#1c1c1e',
  '#ffffff',
  '#c62828',
  '#1565c0',
  '#757575',
  '#c0c6cc',
  '#f9c80e',
  '#2e7d32',
];
