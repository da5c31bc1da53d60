/** The five acts that bring one vehicle home (rule 34). */
export const actsOnOneVehicle = [
  'accepted-report',
  'confirmed-match',
  'concluded-ownership',
  'approved-return',
  'handed-over',
] as const;
export type ActOnVehicle = (typeof actsOnOneVehicle)[number];

/**
 * Who did which act: ids of people, for two accounts of one person count once. An absent act is still to
 * be done; null was done by nobody who counts.
 */
export type ActsDone = Partial<Record<ActOnVehicle, string | null>>;

export const fewestPeople = 3;

/**
 * Rule 34: whether the five acts can no longer take at least three different people, each act still to come done by
 * somebody new. Order plays no part, so no two people can arrange one that lets them through.
 */
export function tooFewPeople(acts: ActsDone): boolean {
  const done = actsOnOneVehicle.filter((act) => acts[act] !== undefined);
  const people = new Set(done.map((act) => acts[act]).filter((id) => id !== null));
  const toCome = actsOnOneVehicle.length - done.length;
  return people.size + toCome < fewestPeople;
}
