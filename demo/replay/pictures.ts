import sharp from 'sharp';
import type { VehicleType } from '../../src/identifiers/index.js';
import type { PhotoKind } from '../../src/recovered-vehicles/index.js';

const paints: Readonly<Record<string, string>> = {
  白色: '#e8e8e4',
  黑色: '#2b2b2b',
  红色: '#a93226',
  蓝色: '#2e5c8a',
  灰色: '#7f8c8d',
  绿色: '#3d7a4e',
  粉色: '#d98cab',
  银色: '#b4bcc2',
  橙色: '#d9822b',
  黑红: '#5b1f1f',
  紫色: '#6c4a8a',
};

const drawn = new Map<string, Promise<Buffer>>();

/**
 * A drawing in place of a photograph, the same for vehicles of one type and colour: the replay needs pictures that can
 * be decoded, not evidence.
 */
export function pictureOf(type: VehicleType, kind: PhotoKind, colour: string): Promise<Buffer> {
  const paint = paints[colour] ?? '#888888';
  const inner = kind === 'whole-vehicle' ? silhouettes[type](paint) : closeUps[kind](paint);
  const known = drawn.get(inner);
  if (known) return known;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 120"><rect width="160" height="120" fill="#cfd3cd"/>${inner}</svg>`;
  const picture = sharp(Buffer.from(svg)).jpeg({ quality: 70 }).toBuffer();
  drawn.set(inner, picture);
  return picture;
}

const wheels = (radius: number) =>
  [42, 118]
    .map(
      (x) => `<circle cx="${x}" cy="84" r="${radius}" fill="none" stroke="#222" stroke-width="4"/>`,
    )
    .join('');

const silhouettes: Record<VehicleType, (paint: string) => string> = {
  'e-bike': (paint) =>
    `${wheels(17)}<path d="M42 84 L52 44 L46 40 M52 52 Q62 78 78 78 L112 78 L118 56 L84 56 L78 74" fill="${paint}" stroke="#222" stroke-width="3"/>`,
  motorcycle: (paint) =>
    `${wheels(20)}<path d="M42 84 L58 46 L50 40 M58 50 L100 52 L124 58 L104 78 L66 78 Z" fill="${paint}" stroke="#222" stroke-width="3"/>`,
  bicycle: (paint) =>
    `${wheels(21)}<path d="M42 84 L58 48 L102 48 L118 84 L82 84 L58 48 M82 84 L102 48 M54 40 L62 40 M96 42 L108 42" fill="none" stroke="${paint}" stroke-width="4"/>`,
};

const stampedPlate = (paint: string, lines: number) =>
  `<rect width="160" height="120" fill="${paint}"/><rect x="24" y="42" width="112" height="36" rx="4" fill="#9aa0a3" stroke="#444"/>` +
  Array.from(
    { length: lines },
    (_, line) => `<rect x="${32 + line * 13}" y="52" width="7" height="16" fill="#3a3a3a"/>`,
  ).join('');

const closeUps: Record<Exclude<PhotoKind, 'whole-vehicle'>, (paint: string) => string> = {
  'frame-number': (paint) => stampedPlate(paint, 8),
  'motor-number': () => stampedPlate('#55595c', 6),
  'special-marks': (paint) =>
    `<rect width="160" height="120" fill="${paint}"/><path d="M30 90 L70 50 L84 62 L130 30" fill="none" stroke="#f4f4f0" stroke-width="3"/>`,
  'whole-part': (paint) =>
    `<rect width="160" height="120" fill="#b9bdbf"/><rect x="36" y="34" width="88" height="56" rx="6" fill="${paint}" stroke="#222" stroke-width="3"/><path d="M64 34 Q80 16 96 34" fill="none" stroke="#222" stroke-width="5"/>`,
  'part-number': () => stampedPlate('#2f3335', 8),
  damage: (paint) =>
    `<rect width="160" height="120" fill="${paint}"/><circle cx="84" cy="60" r="22" fill="#3a3a3a"/>`,
};
