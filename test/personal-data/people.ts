import { citizenIdCheckCharacter, type PersonDetails } from '../../src/people/index.js';

let serial = 0;

/** Somebody whose every detail is found nowhere else. `Required`, so that a new field of a person is planted too. */
export function plantedPerson(name: string): Required<PersonDetails> {
  serial += 1;
  const id = `41100219000101${String(600 + serial)}`;
  return {
    name,
    phone: `139374990${String(10 + serial)}`,
    secondPhone: `137374880${String(10 + serial)}`,
    email: `zz-planted-${serial}q7@weizhi.example`,
    address: `许昌市魏都区柳荫巷红砖楼${serial}单元七楼`,
    idNumber: id + citizenIdCheckCharacter(id),
  };
}

/** What is looked for: never the parts that a mask shows. */
export function secretsOf(who: string, person: Partial<PersonDetails>): [string, string][] {
  const { name, phone, secondPhone, email, address, idNumber } = person;
  const secrets = {
    name,
    phone,
    secondPhone,
    email: email?.split('@')[0],
    address: address?.replace('许昌市魏都区', ''),
    idNumber,
  };
  return Object.entries(secrets).flatMap(([field, text]) =>
    text ? [[`${who}’s ${field}`, text] as [string, string]] : [],
  );
}
