let serial = 0;

/** A provisional registration in the yard at night (rule 1); a test names only what it is about. */
export function recoveredVehicleBody(given: Record<string, unknown> = {}) {
  serial += 1;
  return {
    vehicleType: 'e-bike',
    identifiers: [{ kind: 'frame', value: `17572209${String(9_000_000 + serial)}` }],
    brand: '雅迪',
    colour: '白色',
    recoveredAt: '2022-08-11T00:30:00Z',
    place: '文峰路地下车库',
    handlingOfficer: 'squad',
    ...given,
  };
}

/** A full registration: everything that rule 1 asks for. */
export function fullVehicleBody(given: Record<string, unknown> = {}) {
  return recoveredVehicleBody({
    secondOfficer: 'squad2',
    custodian: 'custodian',
    source: '破案追回',
    caseNumber: 'A4110020022000001',
    caseType: 'criminal',
    storagePlace: 'A-01',
    ...given,
  });
}
