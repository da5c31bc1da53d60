// Preloaded into the processes of the test: their day begins at ten in Xuchang, so that notices are not held back at night.
const shiftMs = Number(process.env.SHIFT_MS);
const Real = Date;

globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length > 0) super(...given);
    else super(Real.now() + shiftMs);
  }

  static now() {
    return Real.now() + shiftMs;
  }
};
