// Clients of services that charge, mail and text: what they are asked for is done again when it is asked again.
import type { Library } from '../../../concepts';
import { hundredSeconds } from './http-client';
import { of } from './kinds';

const documented = { language: 'csharp', protocol: 'http' } as const;

const stripeServices = ['Charge', 'PaymentIntent', 'Refund', 'Customer', 'Subscription', 'Invoice', 'InvoiceItem', 'Session', 'Payout', 'Transfer', 'SetupIntent', 'PaymentMethod', 'Price', 'Product', 'Token'].map((name) => `${name}Service`);
const stripePolicies = { deadline: { places: [], otherwise: { value: '80 s' } }, retry: { places: [], otherwise: { value: '2 retries, with keys of its own' } } } as const;

export const stripeNet: Library = {
  ...documented,
  id: 'stripe-net',
  title: 'Stripe.net',
  modules: ['Stripe', 'Stripe.Checkout'],
  version: '40 to 48: 80 s, MaxNetworkRetries 2',
  source: 'https://github.com/stripe/stripe-dotnet#configuring-automatic-retries',
  operations: [
    { at: stripeServices, does: 'make', form: 'new', makes: 'StripeService' },
    { at: ['StripeClient'], does: 'make', form: 'new', makes: 'StripeClient', credentials: [{ place: '0', opens: 'token' }] },
    { at: of(['StripeService', ...stripeServices], ['Get', 'GetAsync', 'List', 'ListAsync']), does: 'request', repeatable: 'yes', ...stripePolicies },
    { at: of(['StripeService', ...stripeServices], ['Create*', 'Capture*', 'Confirm*', 'Cancel*', 'Update*', 'Pay*', 'Finalize*', 'Delete*']), does: 'request', repeatable: 'no', ...stripePolicies },
  ],
};

export const sendGrid: Library = {
  ...documented,
  id: 'sendgrid-net',
  title: 'SendGrid',
  modules: ['SendGrid', 'SendGrid.Extensions.DependencyInjection'],
  version: '9: the 100 s of HttpClient; a refusal is told by the status of the answer',
  source: 'https://github.com/sendgrid/sendgrid-csharp',
  operations: [
    { at: ['SendGridClient'], does: 'make', form: 'new', makes: 'SendGridClient', deadline: hundredSeconds, credentials: [{ place: '0', opens: 'token' }] },
    { at: of(['SendGridClient', 'ISendGridClient'], ['SendEmailAsync']), does: 'request', repeatable: 'no', deadline: hundredSeconds },
  ],
};

export const twilioNet: Library = {
  ...documented,
  id: 'twilio-net',
  title: 'Twilio',
  modules: ['Twilio', 'Twilio.Rest.Api.V2010.Account'],
  version: '7: the 100 s of HttpClient',
  source: 'https://github.com/twilio/twilio-csharp',
  operations: [
    { at: ['TwilioClient.Init'], does: 'make', credentials: [{ place: '1', opens: 'token' }] },
    { at: ['MessageResource.Create', 'CallResource.Create'], does: 'request', repeatable: 'no', blocks: true, deadline: hundredSeconds },
    { at: ['MessageResource.CreateAsync', 'CallResource.CreateAsync'], does: 'request', repeatable: 'no', deadline: hundredSeconds },
  ],
};
