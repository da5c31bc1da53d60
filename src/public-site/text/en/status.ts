export const status = {
  ask: {
    title: 'Follow or collect',
    lead: 'Give your reference and the phone you reported with. We send a code to be sure it is you.',
    referenceHint: 'For example CX-7KQ4-M2P8. Capitals and dashes don’t matter.',
    phone: 'The phone you reported with',
    go: 'Send the code',
    lost: 'Lost the reference? Call the station you reported to with your name and phone.',
  },
  code: {
    title: 'Enter the 6 digits we sent you',
    sent: 'If the reference and the phone belong together, the code is on its way. It works for 15 minutes.',
    label: 'Code',
    go: 'Show',
    notArrived: 'Nothing arrived?',
    wait: 'Please wait a minute or two. Then check the reference and the phone and try once more. When too many people ask at once, an officer calls you instead.',
    again: 'Fill in again',
  },
  view: {
    title: 'Your report',
    incident: 'Incident number',
    steps: {
      received: 'Received',
      accepted: 'Accepted by the station',
      comparing: 'Being compared',
      found: 'Found, confirmed by an officer',
      approval: 'Waiting for approval',
      ready: 'Ready to collect',
      returned: 'Returned to you',
    },
    states: { done: 'Done', now: 'Now', later: 'Later' },
    waits: {
      'station-call': 'An officer of the station will call you.',
      'station-call-by': 'An officer of the station will call you, by {by} at the latest.',
      'new-vehicles':
        'Every vehicle we recover is compared with yours. We tell you at once; you need not do anything.',
      'ownership-check':
        'An officer is checking whose vehicle it is, and will call you if something is needed.',
      approval: 'The return is waiting for approval. Then we tell you when and where.',
      'time-and-place':
        'The return is approved. We are fixing the time and place and will tell you.',
      'your-answer': 'We are waiting for you to confirm the time.',
      'your-visit': 'Please come to collect it: {by}.',
      nothing: 'Everything is done.',
    },
    told: 'We have received your withdrawal; it takes effect in a few seconds.',
    withdrawn: 'This report was withdrawn. If that was not you, please call the station.',
    sameAs:
      'You reported a theft much like this before with this phone: {reference}. If it is the same, we have both and an officer puts them together; you need not report again. If there is news, please call the station. If it is another theft, you need not do anything.',
    merged:
      'This report and your other one, {reference}, are about the same theft and are handled together. Both show how far it is; to collect the vehicle please use {reference}.',
    returnedNote: 'Your vehicle is home. Fit a good lock and write its number down.',
    parts: {
      title: 'Parts we have found',
      named: { battery: 'Battery', motor: 'Motor', other: 'Another part' },
      steps: {
        found: 'Found; an officer is checking whose it is',
        approval: 'Waiting for approval',
        ready: 'Approved; we are fixing the time and place',
        returned: 'Returned to you',
      },
      visit: 'Please come to collect it with your ID card',
      note: 'If the vehicle is still missing, we go on looking. To change the time, call the station.',
    },
    claim: 'See when and where to collect',
    proofTitle: 'To add papers or change your phone',
    proof: 'Call the station you reported to; an officer changes it at once.',
    withdraw: 'I found it myself: withdraw',
    privacy: 'Only you see this page. If the phone is not yours, please sign out.',
    signOut: 'Sign out',
  },
  withdraw: {
    title: 'Withdraw the report?',
    lead: 'We then stop comparing vehicles with it. To search again you would report anew.',
    legend: 'Why?',
    reasons: {
      'found-it-myself': 'I found it myself',
      'was-not-stolen': 'It was not stolen: a mistake, or the family had it',
      other: 'Another reason',
    },
    go: 'Withdraw the report',
    keep: 'Keep it and go back',
  },
};
