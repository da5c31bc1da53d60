import { actsOnOneVehicle, tooFewPeople, type ActsDone } from '../../src/claims/too-few-people.js';

/** Every way in which the people named can share the five acts. */
function everySharing(people: string[]): ActsDone[] {
  return actsOnOneVehicle.reduce<ActsDone[]>(
    (sharings, act) => sharings.flatMap((it) => people.map((person) => ({ ...it, [act]: person }))),
    [{}],
  );
}

/** The acts that were done when one is still to come. */
const without = (acts: ActsDone, act: string): ActsDone =>
  Object.fromEntries(Object.entries(acts).filter(([name]) => name !== act));

describe('rule 34', () => {
  it.each([
    ['one person', ['a']],
    ['two people', ['a', 'b']],
  ])('%s can’t share the five acts in any way', (_, people) => {
    const sharings = everySharing(people);
    expect(sharings).toHaveLength(people.length ** 5);
    expect(sharings.filter((acts) => !tooFewPeople(acts))).toEqual([]);
  });

  it('three people can, once each of them has done one', () => {
    for (const acts of everySharing(['a', 'b', 'c'])) {
      expect(tooFewPeople(acts)).toBe(new Set(Object.values(acts)).size < 3);
    }
  });

  it.each(actsOnOneVehicle)(
    'with %s still to come, one person alone has no way left and two have',
    (last) => {
      for (const acts of everySharing(['a', 'b'])) {
        const done = without(acts, last);
        expect(tooFewPeople(done)).toBe(new Set(Object.values(done)).size < 2);
      }
    },
  );

  it('lets anything begin', () => {
    expect(tooFewPeople({})).toBe(false);
    expect(tooFewPeople({ 'accepted-report': 'a', 'confirmed-match': 'a' })).toBe(false);
  });

  it('counts nobody for an act that nobody who counts has done', () => {
    expect(
      tooFewPeople({
        'accepted-report': null,
        'confirmed-match': 'a',
        'concluded-ownership': 'a',
        'approved-return': 'b',
        'handed-over': 'b',
      }),
    ).toBe(true);
  });
});
