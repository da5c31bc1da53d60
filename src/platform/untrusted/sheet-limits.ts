const mebibyte = 1024 * 1024;

/** What a sheet may be at most. Our largest import, 100,000 reports, stays far below each. */
export const sheetLimits = {
  bytes: 160 * mebibyte,
  /** the line of titles and 500,000 */
  rows: 500_001,
  columns: 200,
  charactersOfCell: 32_767,
  charactersOfRow: 100_000,
  /** files inside an XLSX */
  entries: 1_000,
  /** of the sheet alone, unpacked */
  unpackedBytes: 1_024 * mebibyte,
  /** of each of the small parts (texts used again and again, formats), unpacked: these are held in memory */
  unpackedBytesOfPart: 64 * mebibyte,
  /** unpacked to packed; what people make stays below 60 */
  ratio: 150,
  /** distance of two tags: a text longer than a cell may be is no text */
  charactersBetweenTags: 200_000,
  depth: 32,
} as const;
