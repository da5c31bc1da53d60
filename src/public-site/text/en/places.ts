export const found = {
  title: 'Unclaimed vehicles',
  lead: 'These are recovered, with no owner found yet. Against false claims we show no numbers and no photos.',
  filter: 'Show',
  all: 'All',
  where: '{district}, recovered in {month}',
  mine: 'It could be mine',
  mineLabel: 'It could be mine: {vehicle}',
  none: 'There are no unclaimed vehicles now. Report yours, and we tell you when it is found.',
  noneOfType: 'None of this kind now. See all of them, or report yours.',
  report: 'Report',
  more: 'Next page',
  page: 'Page {n}',
};
export const foundMine = {
  title: 'What makes it yours?',
  lead: 'Write a mark that only the owner knows. An officer compares it with the vehicle and calls you if it fits.',
  mark: 'A mark only you know',
  markHint: 'For example: a letter L cut below the seat; the rear brake has a red cable',
  next: 'A few questions follow, as in a report.',
  go: 'Continue',
  keep: 'It is not mine: go back',
};
export const verify = {
  title: 'Is the message real?',
  lead: 'Enter the code in the notice.',
  label: 'Code of the notice',
  hint: 'For example TZ-7KQ4-M2P8',
  go: 'Look it up',
  issuedTitle: 'We issued this code',
  issued: 'Issued by: {station}',
  noFee: 'Collecting is free. Whoever asks for a fee, a transfer or a bank card is a fraud.',
  unknownTitle: 'We don’t find this code',
  unknown:
    'A character may be wrong, or it is not ours. Please don’t pay and don’t open a link; call 110 or the station and ask.',
  signsTitle: 'Our messages always',
  sign1: 'have no link',
  sign2: 'ask for no money, no bank card, no code',
  sign3: 'name the station’s phone, which 110 can confirm',
};
export const tray = {
  title: 'Demo: message tray',
  lead: 'The demo sends no real SMS and mail: they land here, newest first. Recipients are masked.',
  none: 'No messages yet. Report a vehicle, or let an officer of the demo confirm a match.',
  channels: { sms: 'SMS', mail: 'Mail' },
  to: 'To {to}',
};
export const wrong = {
  notFound: {
    title: 'There is no such page',
    lead: 'The address may be a little wrong, or the page is gone. What you filled in is not affected.',
  },
  tooMany: {
    title: 'Please try again a little later',
    lead: 'There were many tries just now. To protect owners we pause for a while.',
    after: 'Try again in {minutes} minute(s).',
  },
  fault: {
    title: 'Something went wrong on our side',
    lead: 'It is not your doing. The last answer may not have been kept; please try again in a few minutes.',
    request: 'Number of the problem',
    retry: 'Try again',
  },
  expired: {
    title: 'Your answers have expired',
    lead: 'To protect you we keep a half-filled report for 24 hours only, and only on this phone. Please start again; it takes about 5 minutes.',
    go: 'Start again',
  },
  signedOut: {
    title: 'Please confirm once more that it is you',
    lead: 'Some time has passed, or the phone is another one. Please use your reference and phone again.',
    go: 'Follow or collect',
  },
};
