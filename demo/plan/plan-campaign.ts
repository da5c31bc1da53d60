import { planEvents } from './campaign/events.js';
import { Finds } from './campaign/finds.js';
import { campaignRaids, everydayRaids, numberCases } from './campaign/raids.js';
import { planThefts } from './campaign/thefts.js';
import { Dice } from './dice.js';
import { inOrder, type Plan } from './stories/in-order.js';
import { NumberWorks } from './things/number-works.js';
import { peopleBlocks, Registry } from './things/people.js';

/** The 18 months to the end of September 2022, the same for the same seed. */
export function planCampaign(seed: string): Plan {
  const dice = Dice.of(seed);
  const registry = new Registry(dice.fork('people'), peopleBlocks.campaign);
  const works = new NumberWorks(dice.fork('numbers'));
  const reports = planThefts({ dice: dice.fork('thefts'), registry, works });
  const raids = numberCases(
    [
      ...campaignRaids(dice.fork('campaign'), registry),
      ...everydayRaids(dice.fork('everyday'), registry),
    ],
    'C',
  );
  const vehicles = new Finds({ dice: dice.fork('finds'), registry, works }, reports).plan(raids);
  const events = planEvents(dice.fork('events'), registry, vehicles);
  const cases = raids.flatMap((raid) => (raid.case ? [raid.case] : []));
  return inOrder(dice.fork('order'), { reports, cases, vehicles, events });
}
