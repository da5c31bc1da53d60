const named =
  /[\p{Script=Han}A-Z0-9]{2,8}?(?:路|街|大道|小区|广场|商场|超市|医院|学校|中学|小学|市场|车站)/gu;

/** Whether two places without a district name the same street or building. */
export function sharePlace(one: string | null | undefined, other: string | null | undefined) {
  const theirs = namesIn(other);
  return namesIn(one).some((it) => theirs.includes(it));
}

function namesIn(place: string | null | undefined): string[] {
  const bare = (place ?? '').normalize('NFKC').toUpperCase();
  return [...bare.matchAll(named)].map(([name]) => name.replace(/^[与和在]/, ''));
}
