// Java and C#: a clause that takes `StripeException` says itself that what was tried went over the network, whatever the library is.
import type { Region } from '../program';
import type { Failing } from './failing-calls';
import { isLog } from './failure-words';
import { short } from './policies';
import { lastName, siteOf, textOf, type SourceFile } from './source-file';

// Exceptions by which clients of the network report that they failed; those of arguments, formats and rows are others.
const remote = /^(?:HttpRequest|HttpClient|HttpServer|HttpStatus|Http|RestClient|ResourceAccess|WebClient|WebService|Feign|Rpc|StatusRuntime|Stripe|Twilio|Kafka|Amqp|Mqtt|Jms|Smtp|Mail|MailSend|Messaging|Flurl\w*|Refit|Amazon\w*|AmazonService|RequestFailed|Elasticsearch\w*|OpenSearch\w*|Ldap|Grpc|BrokerUnreachable|ServiceBus|SocketTimeout|Retrofit|SdkClient|Sns|Sqs|SendFailed|Unirest|JedisConnection|ServiceUnavailable|RemoteService)Exception$/;
const changing = /^(?:create|send|post|charge|pay|publish|submit|place|book|order|refund|save|delete|update|notify|transfer|register|cancel|add|push)/i;

/** What was tried last, of which nothing is known but how it fails; nothing where the clause takes other failures as well. */
export function byException(file: SourceFile, { takes }: Region, guarded: readonly number[]): readonly Failing[] {
  const { language, calls } = file.program;
  if ((language !== 'java' && language !== 'csharp') || !takes || !takes.every(({ at }) => remote.test(textOf(file, at).split('.').pop() ?? ''))) return [];
  const tried = guarded.map((index) => calls[index]!).filter((call) => call.form === 'call' && !isLog(file, call) && (language === 'java' || call.awaited));
  const call = tried.find(({ callee }) => changing.test(lastName(callee, file.program))) ?? tried.at(-1);
  if (!call) return [];
  const name = short(textOf(file, { start: call.at.start, end: call.name.end })).replace(/^await\s+/, '');
  const way = [{ note: `\`${takes.map(({ at }) => textOf(file, at)).join('`, `')}\` is what a client of the network throws`, ...siteOf(file, takes[0]!.at) }];
  return [{ call: { name, library: 'the client', protocol: 'http', kind: 'request', at: siteOf(file, call.at), conditions: 0, way }, changes: changing.test(lastName(call.callee, file.program)), aside: false, toOrigin: false }];
}
