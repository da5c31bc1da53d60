/** The 18 months, both days included. */
export const firstDay = '2021-04-01';
export const lastDay = '2022-09-30';

/** The campaign of the two squads: 23 days, both included. */
export const campaignFirstDay = '2022-08-11';
export const campaignLastDay = '2022-09-02';

/** The mass return event in the sub-bureau's yard. */
export const eventDay = '2022-09-08';

export function isInCampaign(day: string): boolean {
  return day >= campaignFirstDay && day <= campaignLastDay;
}
