// SmtpClient of .NET: 100 s for a mail, and no encryption unless EnableSsl asks for it.
import type { Library } from '../../../concepts';

export const smtpClient: Library = {
  id: 'smtp-client',
  title: 'SmtpClient',
  language: 'csharp',
  modules: ['System.Net.Mail'],
  protocol: 'smtp',
  version: '.NET 9: Timeout 100,000 ms, EnableSsl off',
  source: 'https://learn.microsoft.com/dotnet/api/system.net.mail.smtpclient.enablessl',
  operations: [
    {
      at: ['SmtpClient'],
      does: 'make',
      form: 'new',
      makes: 'SmtpClient',
      address: { places: ['0', 'host=', 'Host=', '~Host'], form: 'host' },
      transport: {
        plaintext: ['EnableSsl=', '~EnableSsl'],
        plaintextValues: [false],
        tls: ['EnableSsl=', '~EnableSsl'],
        otherwise: 'plaintext',
      },
      deadline: { places: ['Timeout=', '~Timeout'], off: [-1, 0], otherwise: { value: '100 s' } },
    },
    { at: ['SmtpClient#Send'], does: 'request', repeatable: 'no', blocks: true },
    { at: ['SmtpClient#SendMailAsync'], does: 'request', repeatable: 'no' },
  ],
};
