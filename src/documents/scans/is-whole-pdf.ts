/** Whether a file begins and ends as a PDF does: one that was cut off on its way has no end. Nothing in it is opened. */
export function isWholePdf(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (
    file.subarray(0, 5).toString('latin1') === '%PDF-' && file.subarray(-2_048).includes('%%EOF')
  );
}
