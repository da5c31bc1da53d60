import { useQuery } from '@tanstack/react-query';
import type { Role, WhoAmI } from '../api/answers.js';
import { answered, api } from '../api/client.js';

/** Who is signed in here; fails with `not-signed-in` when nobody is. */
export function useSession() {
  return useQuery({
    queryKey: ['session'],
    queryFn: () => answered(api.GET('/api/v1/sessions/current')),
    staleTime: Infinity,
  });
}

/** Whoever is in is known: only what stands behind the door asks this. */
export function useWhoAmI(): WhoAmI {
  const { data } = useSession();
  if (!data) throw new Error('Nobody is signed in.');
  return data;
}

export const hasRole = (who: WhoAmI, ...wanted: Role[]) =>
  wanted.some((role) => who.roles.includes(role));

/** What each role may open and do, as the API's policies have it; the API decides. */
export const may = {
  readCases: (who: WhoAmI) => who.roles.some((role) => role !== 'administrator'),
  search: (who: WhoAmI) => hasRole(who, 'squad-officer', 'desk-officer', 'inspector'),
  decideMatches: (who: WhoAmI) => hasRole(who, 'squad-officer'),
  completeVehicles: (who: WhoAmI) => hasRole(who, 'squad-officer', 'custodian'),
  readImports: (who: WhoAmI) =>
    hasRole(who, 'squad-officer', 'desk-officer', 'inspector', 'administrator'),
  importLists: (who: WhoAmI) => hasRole(who, 'squad-officer', 'desk-officer', 'administrator'),
  registerVehicles: (who: WhoAmI) => hasRole(who, 'squad-officer'),
  reachOwners: (who: WhoAmI) => hasRole(who, 'squad-officer', 'desk-officer'),
  seeCases: (who: WhoAmI) => hasRole(who, 'squad-officer', 'approver', 'commander', 'inspector'),
  recordCases: (who: WhoAmI) => hasRole(who, 'squad-officer'),
  unmaskSuspects: (who: WhoAmI) => hasRole(who, 'squad-officer', 'inspector'),
  keepPapers: (who: WhoAmI) => hasRole(who, 'squad-officer', 'desk-officer', 'approver'),
  openPapers: (who: WhoAmI) =>
    hasRole(who, 'squad-officer', 'desk-officer', 'approver', 'inspector'),
  planEvents: (who: WhoAmI) => hasRole(who, 'squad-officer', 'desk-officer'),
  fileReports: (who: WhoAmI) => hasRole(who, 'squad-officer', 'desk-officer'),
  unmaskOwners: (who: WhoAmI) => hasRole(who, 'squad-officer', 'desk-officer', 'inspector'),
  reportIncidents: (who: WhoAmI) => hasRole(who, 'custodian', 'desk-officer', 'squad-officer'),
  explainIncidents: (who: WhoAmI) => hasRole(who, 'commander'),
  clearUpIncidents: (who: WhoAmI) => hasRole(who, 'commander', 'inspector', 'custodian'),
  keepVehicles: (who: WhoAmI) => hasRole(who, 'custodian'),
};
