import type { ScriptStep } from '../../domain/scripts/script';

/** Words that a team has to begin with, by step and situation (D10). */
export const scriptsEn: readonly (readonly [step: ScriptStep, situation: string, text: string])[] = [
  ['opening', 'Incoming call', 'Good day, customer service, {agent} speaking. How can I help you?'],
  ['opening', 'Chat', 'Hello, my name is {agent}. Tell me what happened and I will look into it right away.'],
  [
    'opening',
    'Outgoing call',
    'Hello, am I speaking with {customer}? This is {agent} from customer service about the problem you reported. Do you have two minutes?',
  ],
  [
    'identity',
    'By phone',
    'To protect your data I need to check two things first: your name, please, and the last four digits of the phone number we have on file.',
  ],
  [
    'identity',
    'Does not match',
    'I am sorry, that is not what we have on file. Could it be another number, or do you have the order number so that we can check another way?',
  ],
  ['listening', 'Listening', 'Please go on, I am listening and taking notes.'],
  [
    'listening',
    'Restating',
    'Let me make sure I have this right: the problem is “{problem}”, it means that you …, and you would like us to …. Is that correct?',
  ],
  ['questions', 'Open', 'Could you tell me from the beginning what happened?'],
  ['questions', 'Narrowing down', 'Since when has this been so? Every time, or only now and then?'],
  ['questions', 'Details', 'Was there a message or an error code? A screenshot or a photo would help.'],
  ['questions', 'Closed', 'So it is still the same after a restart and on another network, is that right?'],
  [
    'confirmation',
    'Solution done',
    'Hello {customer}, the problem you reported ({ticket no}) has been solved: {solution}. Could you try it now and tell me whether it works again?',
  ],
  ['confirmation', 'Asking for consent', 'This is what we suggest: {solution}. Would that be all right for you?'],
  [
    'progress',
    'Regular update',
    'Hello {customer}, your ticket {ticket no} is being worked on by {owner}. You will hear from us again by {due}, or sooner if there is news.',
  ],
  [
    'progress',
    'Information needed',
    'Hello {customer}, to go on with ticket {ticket no} we need a screenshot of the order and a photo of the problem. As soon as they arrive we will continue.',
  ],
  [
    'delay',
    'Expected',
    'Hello {customer}, I am sorry that ticket {ticket no} is taking longer than expected because …. You will have our answer by {due}, and I will tell you of any news before that.',
  ],
  [
    'delay',
    'Overdue',
    'Hello {customer}, we did not keep the time we promised, and I am sorry for that. A colleague is now dealing with nothing else, and I will give you a definite answer by {due}.',
  ],
  [
    'closing',
    'End of the call',
    'Your request is on file under {ticket no}. Is there anything else I can do for you? You will receive a short survey; thank you for your feedback.',
  ],
  [
    'closing',
    'Solved',
    'Hello {customer}, ticket {ticket no} is complete. Should it happen again, this number is all we need. We would be glad if you rated our service.',
  ],
  [
    'calming',
    'Upset customer',
    'I understand that you are upset; I would be, too. I will take care of this myself. Let us deal with the most urgent part first.',
  ],
  [
    'calming',
    'Complaint',
    'I apologise for the trouble this has caused you. I have written everything down, and my supervisor will call you personally within 24 hours.',
  ],
  ['calming', 'Harsh words', 'I would like to solve this for you. Shall we look at the next step together?'],
  [
    'transfer',
    'To a colleague',
    '{owner} can solve this faster than I can. I have passed on everything you told me, so you need not repeat it. One moment, please.',
  ],
  [
    'transfer',
    'Nobody free',
    'The colleague in charge is not available at the moment. I have passed it on, and someone will call you by {due}. Is that all right?',
  ],
  [
    'callBack',
    'After the solution',
    'Hello {customer}, this is {agent} from customer service about ticket {ticket no}. Is everything still working, and are you satisfied with how we handled it?',
  ],
  [
    'callBack',
    'Not reached',
    'Hello {customer}, I tried to reach you by phone about ticket {ticket no}. Please call back when it suits you, or tell me a good time to call.',
  ],
];
