/** With what the papers are kept. */
export interface PapersOf {
  of: 'cases' | 'claims';
  id: string;
}

export const papersKey = ({ of, id }: PapersOf) => ['papers', of, id];
