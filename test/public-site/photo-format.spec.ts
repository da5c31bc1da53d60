import { looksLikePhoto } from '../../src/public-site/photos/photo-format.js';

const padded = (...head: (string | number)[]) =>
  Buffer.concat([
    ...head.map((it) => (typeof it === 'number' ? Buffer.of(it) : Buffer.from(it, 'latin1'))),
    Buffer.alloc(16),
  ]);

it.each([
  ['JPEG', padded(0xff, 0xd8, 0xff), true],
  ['PNG', padded(0x89, 'PNG'), true],
  ['WebP', padded('RIFF', 0, 0, 0, 0, 'WEBP'), true],
  ['HEIC', padded(0, 0, 0, 24, 'ftypheic'), true],
  ['a video', padded(0, 0, 0, 24, 'ftypmp42'), false],
  ['SVG', padded('<svg onload=alert(1)>'), false],
  ['nothing', Buffer.alloc(0), false],
])('a photo is known by its first bytes, not by its name: %s', (_name, bytes, isPhoto) => {
  expect(looksLikePhoto(bytes)).toBe(isPhoto);
});
