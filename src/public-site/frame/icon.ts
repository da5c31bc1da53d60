/** The mark in a browser's tab: the ring of the header, served from here like everything else. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
  '<circle cx="16" cy="16" r="10" fill="none" stroke="#0b4ea2" stroke-width="9"/>' +
  '<circle cx="16" cy="16" r="10" fill="none" stroke="#fff" stroke-dasharray="2 4"/></svg>';
