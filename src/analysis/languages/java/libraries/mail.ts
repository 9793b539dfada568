// Jakarta Mail: connecting, reading and writing wait for ever unless the session's properties limit them.
import type { Library, Operation, Setting } from '../../../concepts';

const protocols = ['smtp', 'smtps', 'imap', 'imaps', 'pop3'];

const deadline: Setting = {
  places: protocols.flatMap((protocol) => [`0['mail.${protocol}.timeout']`]),
  otherwise: 'none',
};

export const mail: Library = {
  id: 'mail',
  title: 'Jakarta Mail',
  language: 'java',
  modules: ['jakarta.mail', 'jakarta.mail.internet', 'javax.mail', 'javax.mail.internet'],
  protocol: 'smtp',
  version: '1.6 to 2.1: mail.smtp.timeout and connectiontimeout infinite',
  source: 'https://jakarta.ee/specifications/mail/2.1/apidocs/jakarta.mail/jakarta/mail/package-summary.html',
  blocks: true,
  operations: [
    { at: ['Session.getInstance', 'Session.getDefaultInstance'], does: 'make', makes: 'Session', deadline },
    { at: ['MimeMessage'], form: 'new', does: 'make', makes: 'MimeMessage', through: ['0'] },
    { at: ['Session#getTransport', 'Session#getStore'], does: 'make', makes: 'Transport' },
    { at: ['PasswordAuthentication'], form: 'new', does: 'make', makes: 'PasswordAuthentication', credentials: [{ place: '1', opens: 'connect' }] },
    { at: ['Transport.send'], does: 'request', repeatable: 'no', through: ['0'] },
    { at: ['Transport#sendMessage'], does: 'request', repeatable: 'no' },
    { at: ['Transport#connect'], does: 'connect', retry: { places: [], otherwise: { value: 'by whoever sends again' } } },
  ],
};

/** Apache Commons Email: plaintext unless one of the two forms of TLS is asked for, and then nobody looks at the server's name. */
export const commonsMail: Library = {
  id: 'commons-mail',
  title: 'Apache Commons Email',
  language: 'java',
  modules: ['org.apache.commons.mail'],
  protocol: 'smtp',
  version: '1.x: 60 s to connect and to read; SSL and STARTTLS off, no check of the name',
  source: 'https://commons.apache.org/proper/commons-email/apidocs/org/apache/commons/mail/Email.html',
  blocks: true,
  operations: [
    ...['SimpleEmail', 'HtmlEmail', 'MultiPartEmail', 'ImageHtmlEmail', 'Email'].flatMap((kind): Operation[] => [
      { at: [kind], form: 'new', does: 'make', makes: kind, deadline: { places: [], otherwise: { value: '60 s' } } },
      { at: [`${kind}#setHostName`], does: 'make', address: { places: ['0'], form: 'host' }, transport: { otherwise: 'plaintext' } },
      { at: [`${kind}#setSSLOnConnect`, `${kind}#setStartTLSEnabled`, `${kind}#setStartTLSRequired`, `${kind}#setSSL`, `${kind}#setTLS`], does: 'configure', gives: ['encryption'], tls: [{ place: '0', weakens: 'host-name', values: [true], unlessSaid: 'setSSLCheckServerIdentity' }] },
      { at: [`${kind}#setAuthentication`], does: 'configure', gives: [], credentials: [{ place: '1', opens: 'connect' }] },
      { at: [`${kind}#send`], does: 'request', repeatable: 'no' },
    ]),
  ],
};

/** Spring's mail sender is made from settings (`spring.mail.…`), among which the timeouts have to be. */
export const springMail: Library = {
  id: 'spring-mail',
  title: 'Spring mail',
  language: 'java',
  modules: ['org.springframework.mail.javamail', 'org.springframework.mail'],
  protocol: 'smtp',
  version: 'Spring Boot 2 to 4: the timeouts of Jakarta Mail, infinite by default',
  source: 'https://docs.spring.io/spring-boot/reference/io/email.html',
  blocks: true,
  operations: [
    { at: ['JavaMailSenderImpl'], form: 'new', does: 'make', makes: 'JavaMailSender', injected: true, unlessSet: ['timeout', 'connectiontimeout', 'writetimeout', 'mail\\.smtps?\\.timeout'], shares: true, deadline: { places: [], otherwise: 'none' } },
    { at: ['JavaMailSender#setJavaMailProperties', 'JavaMailSender#getJavaMailProperties', 'JavaMailSender#setSession'], does: 'configure', gives: ['deadline'] },
    { at: ['JavaMailSender#setPassword'], does: 'configure', gives: [], credentials: [{ place: '0', opens: 'connect' }] },
    { at: ['JavaMailSender#send', 'MailSender#send'], does: 'request', repeatable: 'no' },
  ],
};
