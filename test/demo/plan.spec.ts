import { hasValidVinCheckDigit, parseWholeVehicleCode } from '../../src/identifiers/index.js';
import { isCitizenId } from '../../src/people/index.js';
import { xuchangDay } from '../../src/platform/xuchang-time.js';
import { isInCampaign } from '../../demo/plan/campaign/window.js';
import { cityUnits, isWithin } from '../../demo/plan/city/units.js';
import { staff } from '../../demo/plan/city/staff.js';
import { planCampaign } from '../../demo/plan/plan-campaign.js';
import type { Plan } from '../../demo/plan/stories/in-order.js';

const seed = 'weidu-2022';

describe('the plan of the Weidu campaign', () => {
  let plan: Plan;
  const share = (some: number, all: number) => Math.round((some / all) * 100);

  beforeAll(() => {
    plan = planCampaign(seed);
  });

  it('is the same for the same seed and another for another', () => {
    expect(JSON.stringify(planCampaign(seed))).toBe(JSON.stringify(plan));
    expect(JSON.stringify(planCampaign('another'))).not.toBe(JSON.stringify(plan));
  });

  it('tells everything in the order of time, within the 18 months', () => {
    const times = plan.steps.map((it) => it.at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(xuchangDay(plan.steps[0]!.at) >= '2021-04-01').toBe(true);
    expect(xuchangDay(plan.steps.at(-1)!.at) <= '2022-09-30').toBe(true);
  });

  it('has 900 reports: 78 % e-bikes, 9 % motorcycles, 13 % bicycles, a fifth without a usable number', () => {
    const { reports } = plan.cast;
    const count = (type: string) => reports.filter((it) => it.vehicle.type === type).length;
    expect(reports).toHaveLength(900);
    expect([count('e-bike'), count('motorcycle'), count('bicycle')]).toEqual([702, 81, 117]);
    expect(reports.filter((it) => !it.hasUsableNumber)).toHaveLength(180);
    for (const { hasUsableNumber, told } of reports)
      expect(told.some((it) => it.value)).toBe(hasUsableNumber);
    expect(new Set(reports.flatMap((it) => it.told.flatMap(({ state }) => state ?? [])))).toEqual(
      new Set(['unknown', 'none', 'obliterated']),
    );
  });

  it('takes a fifth as web leads, a third or so at Weidu, most of all in the evening', () => {
    const { reports } = plan.cast;
    expect(reports.filter((it) => it.door === 'web')).toHaveLength(180);
    expect(share(reports.filter((it) => it.bureau === 'weidu').length, 900)).toBeGreaterThan(30);
    expect(share(reports.filter((it) => it.bureau === 'weidu').length, 900)).toBeLessThan(42);
    const evening = reports.filter((it) => {
      const hour = (it.stolenFrom.getUTCHours() + 8) % 24;
      return hour >= 17 && hour < 22;
    });
    expect(share(evening.length, 900)).toBeGreaterThan(50);
  });

  it('stamps valid numbers: check digits of VINs, structure of whole-vehicle codes, nothing twice', () => {
    const numbers = plan.cast.reports.flatMap((it) => it.vehicle.numbers);
    const vins = numbers.filter((it) => it.kind === 'vin');
    const codes = numbers.filter((it) => it.kind === 'frame' && /^\d{15}$/.test(it.value));
    expect(vins).toHaveLength(81);
    for (const { value } of vins) expect(hasValidVinCheckDigit(value)).toBe(true);
    for (const { value } of codes) expect(parseWholeVehicleCode(value)).not.toBeNull();
    expect(new Set(numbers.map((it) => it.value)).size).toBe(numbers.length);
  });

  it('is of people who cannot exist: born in 1900, with a right check digit, nobody twice', () => {
    const people = [
      ...plan.cast.reports.map((it) => it.owner),
      ...plan.cast.cases.flatMap((it) => it.suspects.map(({ person }) => person)),
    ];
    for (const { idNumber } of people) expect(isCitizenId(idNumber)).toBe(true);
    for (const { idNumber } of people) expect(idNumber.slice(6, 10)).toBe('1900');
    expect(new Set(people.map((it) => it.idNumber)).size).toBe(people.length);
    expect(new Set(people.map((it) => it.phone)).size).toBe(people.length);
    expect(people.map((it) => it.name)).toEqual(
      expect.arrayContaining(['欧阳娜娜', '𠮷田', '㛃䶮']),
    );
  });

  it('has 300 recovered vehicles of ¥600–4,500, some misread, some ground off, some reported by nobody', () => {
    const { vehicles } = plan.cast;
    expect(vehicles).toHaveLength(300);
    const values = vehicles.map((it) => it.valueYuan);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(600);
    expect(Math.max(...values)).toBeLessThanOrEqual(4_500);
    const readings = new Set(vehicles.map((it) => it.reading));
    expect(readings).toEqual(
      new Set(['exact', 'confusable', 'look-alike', 'ground', 'worn-run', 'gone']),
    );
    const reported = vehicles.filter((it) => it.report);
    expect(reported.length).toBeGreaterThan(195);
    expect(new Set(reported.map((it) => it.report)).size).toBe(reported.length);
  });

  it('solves 35 cases of e-bike theft, apprehends 28 and recovers 31 e-bikes at Weidu in the 23 days', () => {
    const cases = plan.cast.cases.filter((it) => it.bureau === 'weidu' && isInCampaign(it.day));
    const vehicles = plan.cast.vehicles.filter(
      (it) => it.bureau === 'weidu' && isInCampaign(xuchangDay(it.recoveredAt)),
    );
    expect(cases).toHaveLength(35);
    expect(cases.flatMap((it) => it.suspects)).toHaveLength(28);
    expect(vehicles).toHaveLength(31);
    expect(vehicles.every((it) => it.vehicle.type === 'e-bike')).toBe(true);
    for (const { units } of [...cases, ...vehicles])
      expect(units).toEqual(expect.arrayContaining(['weidu-three-vehicle', 'weidu-plain-clothes']));
  });

  it('credits nothing of another sub-bureau to Weidu', () => {
    const strangers = [...plan.cast.cases, ...plan.cast.vehicles].filter(
      (it) => it.bureau !== 'weidu' && it.units.some((unit) => isWithin(unit, 'weidu')),
    );
    expect(strangers).toEqual([]);
  });

  it('leaves one station below Weidu 4 days without a result on 2 September 2022, and one 2 days', () => {
    const results = [
      ...plan.cast.cases.map(({ day, units }) => ({ day, units })),
      ...plan.cast.vehicles.map((it) => ({ day: xuchangDay(it.recoveredAt), units: it.units })),
    ].filter(({ day }) => day <= '2022-09-02');
    const lastOf = cityUnits
      .filter(({ code }) => isWithin(code, 'weidu'))
      .map(({ code }) => {
        const own = results.filter(({ units }) => units.some((unit) => isWithin(unit, code)));
        return [
          code,
          own
            .map(({ day }) => day)
            .toSorted()
            .at(-1),
        ] as const;
      });
    expect(lastOf.filter(([, day]) => day !== '2022-09-02')).toEqual([
      ['beida', '2022-08-31'],
      ['banjiehe', '2022-08-29'],
    ]);
  });

  it('returns the campaign’s matched vehicles on 8 September, with 7 pennants and some owners absent', () => {
    const event = plan.cast.events.find((it) => it.day === '2022-09-08')!;
    const came = event.guests.filter((it) => it.attendance !== 'absent');
    expect(event.venue).toBe('魏都分局院内');
    expect(event.pennants).toHaveLength(7);
    expect(event.guests.length - came.length).toBe(4);
    expect(came.length).toBeGreaterThanOrEqual(20);
    const campaign = plan.cast.vehicles.filter(
      (it) => it.bureau === 'weidu' && isInCampaign(xuchangDay(it.recoveredAt)) && it.claim,
    );
    expect(campaign).toHaveLength(26);
    expect(event.guests.map((it) => it.vehicle)).toEqual(
      expect.arrayContaining(campaign.map((it) => it.key)),
    );
  });

  it('sends most matched vehicles home, each once', () => {
    const claimed = plan.cast.vehicles.filter((it) => it.claim).length;
    const handedOver = plan.steps.flatMap((it) => (it.does === 'hand-over' ? [it.vehicle] : []));
    expect(new Set(handedOver).size).toBe(handedOver.length);
    expect(share(handedOver.length, claimed)).toBeGreaterThan(80);
  });

  it('lets everybody act only when there is something to act on', () => {
    const told = new Set<string>();
    const known = new Set(staff.map((it) => it.username));
    const needs: Record<string, string[]> = {
      'accept-lead': ['file-report'],
      'withdraw-report': ['file-report'],
      'apprehend-suspect': ['solve-case'],
      'complete-registration': ['register-vehicle'],
      'photograph-vehicle': ['register-vehicle'],
      'confirm-match': ['appraise-vehicle'],
      'bring-proof': ['confirm-match'],
      'conclude-ownership': ['bring-proof'],
      'approve-return': ['conclude-ownership'],
      invite: ['plan-event'],
      'hand-over': ['approve-return', 'check-in', 'receive-into-custody'],
    };
    for (const step of plan.steps) {
      const { does } = step;
      const subject =
        'vehicle' in step
          ? step.vehicle
          : 'report' in step
            ? step.report
            : 'case' in step
              ? step.case
              : 'event' in step
                ? step.event
                : '';
      for (const needed of needs[does] ?? []) expect(told).toContain(`${needed} ${subject}`);
      told.add(`${does} ${subject}`);
      if (step.by !== 'public' && step.by !== 'system') expect(known).toContain(step.by);
    }
  });

  it('rule 3: no custodian handles the vehicle they keep', () => {
    for (const { handling, second, custodian } of plan.cast.vehicles)
      expect(new Set([handling, second, custodian]).size).toBe(3);
  });

  it('rule 1: what was registered at night is completed within 24 hours', () => {
    const provisional = plan.cast.vehicles.filter((it) => it.isProvisional);
    expect(provisional.length).toBeGreaterThan(30);
    for (const { registeredAt, completedAt } of provisional)
      expect(completedAt!.getTime() - registeredAt.getTime()).toBeLessThan(24 * 3_600_000);
  });
});
