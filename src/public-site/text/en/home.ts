export const home = {
  title: 'Vehicle stolen? Report it here',
  lead: 'E-bikes, bicycles and motorcycles. About 5 minutes, free, nothing to install. Skip what you don’t know.',
  report: 'Start a report',
  follow: 'Reported already: follow it, or collect',
  nextTitle: 'What happens after you report',
  next1: 'An officer of the station reads it, calls you and gives you an incident number.',
  next2: 'We compare every vehicle we recover with yours.',
  next3:
    'When an officer has confirmed that one is yours, we tell you when, where and what to bring.',
  next4: 'You come with your ID card and take your vehicle home.',
  moreTitle: 'You can also',
  foundNote: 'Recovered, with the owner not found yet',
  verifyNote: 'Check the code of a notice; beware of people posing as police',
};
