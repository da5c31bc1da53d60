/** The child reads no further, for a reason that the person who sent the file should be told. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly where?: number,
  ) {
    super(code);
  }
}
