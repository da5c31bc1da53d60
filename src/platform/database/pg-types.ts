import pg from 'pg';

const dateOid = 1082;
const bigintOid = 20;

/** A day stays the text it is (no time zone can move it); counts come back as numbers. */
export function readDaysAsTextAndCountsAsNumbers(): void {
  pg.types.setTypeParser(dateOid, (text) => text);
  pg.types.setTypeParser(bigintOid, (text) => Number(text));
}
