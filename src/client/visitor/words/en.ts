import type { VisitorWords } from '../words';

/** Words of the customers' pages in English. */
export const en: VisitorWords = {
  service: 'Customer service',
  ticket: (number) => `Ticket ${number}`,
  sending: 'Sending…',
  asking: 'Looking it up…',
  required: 'Please fill this in',

  survey: {
    title: 'How satisfied are you?',
    intro: 'Please choose one. What you say goes straight to our supervisor.',
    scores: { 5: 'Very satisfied', 4: 'Satisfied', 3: 'Neutral', 2: 'Unsatisfied', 1: 'Very unsatisfied' },
    scale: 'Satisfaction',
    comment: 'Anything you want to tell us (optional)',
    commentLow: 'What went wrong? (optional)',
    send: 'Send my answer',
    chooseFirst: 'Please choose how satisfied you are first.',
    thanks: 'Thank you for your answer',
    sorry: 'Thank you for telling us',
    yours: 'Your answer',
    said: 'Your comment',
    reopened: 'We are sorry. Your problem is being worked on again, and we will be in touch soon.',
    low: (hours) => `We are sorry that we did not do better. Our supervisor will follow up within ${hours} hours.`,
    good: 'We are glad that we could help.',
    until: (day) => `You can change it until ${day}.`,
    change: 'Change my answer',
    keep: 'Keep my answer',
  },

  status: {
    title: 'How is my ticket doing?',
    intro: 'Enter the ticket number and the last four of the phone or e\u2011mail you gave us.',
    number: 'Ticket number',
    numberHint: 'For example 20240520001',
    lastFour: 'Last four of your contact',
    lastFourHint:
      'The last four digits of the phone, or the last four characters before the @ of the e\u2011mail; the whole e\u2011mail where there are fewer',
    send: 'Look up',
    again: 'Look up another ticket',
    steps: {
      open: 'Received',
      inProgress: 'In progress',
      waiting: 'Waiting for your reply',
      verifying: 'Done, waiting for you to confirm',
      closed: 'Closed',
    },
    progress: 'Latest news',
    noProgress: 'No news yet. We will tell you as soon as there is some.',
    inTouch: 'We were in touch with you.',
    next: 'Next answer',
    nextBy: (time) => `By ${time}`,
    toForm: 'Report a new problem',
  },

  request: {
    title: 'What can we do for you?',
    intro: 'You get a ticket number, with which you can follow the progress.',
    fields: {
      name: 'Your name',
      contact: 'Phone or e\u2011mail',
      what: 'What is the problem?',
      orderNo: 'Order number (optional)',
    },
    whatHint: 'When it happened, what you did, what you saw, and what you would like us to do',
    contactWrong: 'Please give a phone number or e\u2011mail address at which we reach you',
    honeypot: 'Please leave this blank',
    send: 'Send',
    done: 'We have received your problem',
    yourNumber: 'Your ticket number',
    keep: 'Please keep this number. With it and the last four of your contact you can look up the progress.',
    toStatus: 'Look up the progress',
  },

  problem: {
    lost: ['No answer came', 'Please check your connection and try again. Sending twice does nothing twice.'],
    busy: ['We are busy', 'Please try again in a few seconds.'],
    notReady: ['Not available just now', 'Please try again later, or contact our customer service.'],
    malformed: ['We did not understand', 'Please reload the page and try again.'],
    badLink: [
      'This link does not work',
      'It is incomplete or wrong. Please open it again from our message, or contact customer service.',
    ],
    gone: ['This ticket is archived', 'It can no longer be rated. Please contact customer service if you need us.'],
    expired: [
      'The survey is over',
      'The time for rating this ticket has passed. Please contact customer service if you need us.',
    ],
    working: ['We are still working on it', 'You will be asked for your opinion once your problem is dealt with.'],
    earlier: [
      'This link is an earlier one',
      'We have worked on your problem again since. Please rate it from our latest message, or contact customer service.',
    ],
    often: [
      'No more changes',
      'You have changed your answer several times; the last one counts. Please contact customer service to add anything.',
    ],
    ownRating: [
      'This page is for the customer',
      'You own this ticket, or owned or resolved it, and cannot answer in the place of the customer.',
    ],
    wrong: [
      'Nothing found',
      'Ticket number and last four do not match. Please check them and try again. Tickets closed long ago are no longer shown here; please contact customer service about them.',
    ],
    limited: ['Too many attempts', 'Please try again in an hour, or contact customer service.'],
    off: ['This page is closed', 'We take no problems on the web at present. Please contact customer service.'],
    tooFast: [
      'Please send it again',
      'That was too quick for us. Please check what you wrote and send it in a few seconds.',
    ],
    stale: ['This page is too old', 'Please open it anew.'],
    fields: ['Please complete or correct the form', 'Look at the places in red.'],
  },
};
