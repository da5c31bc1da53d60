/** The jade disc that was returned whole. */
export function Ring() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="10" fill="none" stroke="currentColor" strokeWidth="9" />
      <circle cx="16" cy="16" r="10" fill="none" stroke="#fff" strokeDasharray="2 4" />
    </svg>
  );
}
