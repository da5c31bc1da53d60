import { addDays, xuchangDay } from '../../src/platform/xuchang-time.js';
import { planCampaign } from '../../demo/plan/plan-campaign.js';
import { planLive } from '../../demo/plan/plan-live.js';

const seed = 'weidu-2022';
const moments = ['2026-11-24T14:00:00Z', '2026-12-31T16:05:00Z', '2027-03-01T01:30:00Z'];

describe.each(moments)('the live fortnight around %s', (moment) => {
  const now = new Date(moment);
  const plan = planLive(seed, now);

  it('happens within the last eight days, nothing after now', () => {
    for (const { at } of plan.steps) expect(at.getTime()).toBeLessThan(now.getTime());
    const oldest = plan.steps[0]!.at.getTime();
    expect(now.getTime() - oldest).toBeLessThan(8 * 24 * 3_600_000);
  });

  it('leaves leads, provisional vehicles, proposals and claims for somebody to deal with', () => {
    const { reports, vehicles } = plan.cast;
    expect(reports.filter((it) => it.door === 'web' && !it.acceptedAt)).toHaveLength(7);
    expect(vehicles.filter((it) => !it.completedAt)).toHaveLength(3);
    expect(vehicles.filter((it) => it.outcome === 'undecided')).toHaveLength(5);
    expect(vehicles.filter((it) => it.claim?.concludedAt && !it.claim.approvedAt)).toHaveLength(4);
  });

  it('has an event to come in four days with nine invited owners', () => {
    const [event] = plan.cast.events;
    expect(event!.day).toBe(addDays(xuchangDay(now), 4));
    expect(event!.guests).toHaveLength(9);
    expect(plan.steps.filter((it) => it.does === 'book')).toHaveLength(3);
  });

  it('uses no number, no phone and no citizen ID of the campaign', () => {
    const { reports } = planCampaign(seed).cast;
    const taken = new Set(
      reports.flatMap((it) => [
        it.owner.phone,
        it.owner.idNumber,
        ...it.vehicle.numbers.map(({ value }) => value),
      ]),
    );
    for (const { owner, vehicle } of plan.cast.reports) {
      expect(taken).not.toContain(owner.phone);
      expect(taken).not.toContain(owner.idNumber);
      for (const { value } of vehicle.numbers) expect(taken).not.toContain(value);
    }
  });
});
