const amqp = require('amqplib');
const nodemailer = require('nodemailer');
const axios = require('axios');
const https = require('https');

const agent = new https.Agent({ rejectUnauthorized: false }); // label: bad tls-verification-disabled

const transport = nodemailer.createTransport({ host: process.env.SMTP_HOST, port: 587, requireTLS: true });

async function template(name) {
  const { data } = await axios.get(`https://templates.intern.shop/${name}.html`, { httpsAgent: agent }); // label: bad missing-timeout, bad missing-retry
  return data;
}

async function connect() {
  try {
    return await amqp.connect(process.env.AMQP_URL || 'amqp://guest:guest@rabbitmq:5672'); // label: bad plaintext-connection, bad hardcoded-credential, bad missing-timeout, fine missing-retry
  } catch (error) {
    console.log('no broker yet', error.message);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return connect(); // label: bad retry-without-backoff
  }
}

async function main() {
  const connection = await connect();
  const channel = await connection.createChannel();
  await channel.prefetch(5);
  await channel.consume('mails', async (message) => {
    const mail = JSON.parse(message.content.toString());
    try {
      await transport.sendMail({ ...mail, html: await template(mail.template) });
    } catch (error) { // label: bad swallowed-remote-error
      console.error('mail not sent', error);
    }
    channel.ack(message);
  });
}

main();
