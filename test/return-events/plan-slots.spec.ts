import { planSlots } from '../../src/return-events/events/plan-slots.js';

const plan = { day: '2022-09-08', from: '09:00', until: '11:00', minutesEach: 5, desks: 2 };

it('cuts the day into half hours that take what the desks can hand over', () => {
  const slots = planSlots(plan);
  expect(slots).toHaveLength(4);
  expect(slots[0]).toEqual({
    startsAt: new Date('2022-09-08T01:00:00Z'),
    endsAt: new Date('2022-09-08T01:30:00Z'),
    capacity: 12,
  });
  expect(slots.at(-1)!.endsAt).toEqual(new Date('2022-09-08T03:00:00Z'));
});

it.each([
  ['a remainder takes fewer', { until: '09:45' }, [12, 6]],
  ['a remainder too short for one is left out', { until: '09:33', minutesEach: 10 }, [6]],
  ['one hand-over longer than the slot makes it longer', { minutesEach: 60 }, [2, 2]],
  ['slots as long as wished', { slotMinutes: 60 }, [24, 24]],
])('%s', (_, given, capacities) => {
  expect(planSlots({ ...plan, ...given }).map(({ capacity }) => capacity)).toEqual(capacities);
});

it.each([
  ['that ends before it begins', { until: '08:00' }],
  ['in which not one fits', { until: '09:04' }],
])('refuses a day %s', (_, given) => {
  expect(() => planSlots({ ...plan, ...given })).toThrow(
    expect.objectContaining({ code: 'event-has-no-slot' }),
  );
});
