// MailKit: two minutes for every operation; how it connects is said when it does.
import type { Library } from '../../../concepts';

const connect = {
  does: 'connect',
  address: { places: ['0'], form: 'host' },
  transport: { plaintext: ['2'], plaintextValues: ['None'], otherwise: 'unknown' },
  deadline: { places: [], otherwise: { value: '120 s' } },
} as const;

export const mailKit: Library = {
  id: 'mail-kit',
  title: 'MailKit',
  language: 'csharp',
  modules: ['MailKit.Net.Smtp', 'MailKit.Net.Imap', 'MailKit.Net.Pop3', 'MailKit'],
  protocol: 'smtp',
  version: '4: Timeout 120,000 ms; useSsl false still takes STARTTLS where it is offered',
  source: 'https://mimekit.net/docs/html/P_MailKit_MailService_Timeout.htm',
  operations: [
    { at: ['SmtpClient', 'ImapClient', 'Pop3Client'], does: 'make', form: 'new', makes: 'MailKitClient' },
    { at: ['MailKitClient#ConnectAsync'], ...connect },
    { at: ['MailKitClient#Connect'], ...connect, blocks: true },
    { at: ['MailKitClient#SendAsync'], does: 'request', repeatable: 'no', deadline: { places: [], otherwise: { value: '120 s' } } },
    { at: ['MailKitClient#Send'], does: 'request', repeatable: 'no', blocks: true, deadline: { places: [], otherwise: { value: '120 s' } } },
  ],
};
