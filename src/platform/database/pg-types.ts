import { types } from 'pg';

/** A day stays the text it is (no time zone can move it); counts come back as numbers. */
export function readDaysAsTextAndCountsAsNumbers(): void {
  types.setTypeParser(types.builtins.DATE, (text) => text);
  types.setTypeParser(types.builtins.INT8, (text) => Number(text));
}
