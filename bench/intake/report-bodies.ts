import { citizenIdCheckCharacter } from '../../src/people/index.js';

const colours = ['白色', '黑色', '红色', '蓝色', '灰色'];
const brands = ['雅迪', '爱玛', '台铃', '绿源', '新日'];
const dayMs = 24 * 60 * 60 * 1_000;
const begin = Date.UTC(2024, 0, 1);

/**
 * The body of a theft report that no other serial number repeats: an e-bike with its whole-vehicle code and its motor
 * number, an owner with phone, address and ID number (synthetic, born 1900). Serials below 365,000 are distinct people.
 */
export function reportBody(serial: number): string {
  const eight = String(serial).padStart(8, '0');
  const stolenFrom = begin + (serial % 300) * dayMs;
  return JSON.stringify({
    vehicleType: 'e-bike',
    identifiers: [
      { kind: 'frame', value: `1757224${eight}` },
      { kind: 'motor', value: `JYX${eight}72V` },
    ],
    brand: brands[serial % brands.length],
    model: 'DE3',
    colour: colours[serial % colours.length],
    stolenFrom: new Date(stolenFrom).toISOString(),
    stolenUntil: new Date(stolenFrom + dayMs / 4).toISOString(),
    place: `七一路${serial % 900}号门前`,
    incidentNumber: `J411002${eight}`,
    owner: {
      name: `张${eight}`,
      phone: `139${eight}`,
      address: `魏都区建设路${serial % 700}号`,
      idNumber: idNumber(serial),
    },
  });
}

function idNumber(serial: number): string {
  const birth = new Date(Date.UTC(1900, 0, 1 + (Math.floor(serial / 1_000) % 365)));
  const first17 = `411002${birth.toISOString().slice(0, 10).replaceAll('-', '')}${String(serial % 1_000).padStart(3, '0')}`;
  return first17 + citizenIdCheckCharacter(first17);
}
