// All C# libraries the analysis knows.
import type { Library } from '../../../concepts';
import { ardalisSpecification } from './ardalis-specification';
import { aspNetCore, grpcAspNetCore } from './asp-net-core';
import { awsSdkNet } from './aws-sdk-net';
import { azureSdk, azureStorage } from './azure-sdk';
import { cancellation } from './cancellation';
import { blockingCollection, channels } from './channels';
import { confluentKafka } from './confluent-kafka';
import { amazonCredentials, bearerHeader, identityClients, identityModel, networkCredential, sshNet } from './credentials';
import { dapper } from './dapper';
import { dapr } from './dapr';
import { marten, nHibernate } from './document-mappers';
import { easyNetQ } from './easynetq';
import { elasticSearch } from './elastic';
import { entityFramework } from './entity-framework';
import { grpcNetClient } from './grpc-net-client';
import { azureFunctions, mediatR, nServiceBus, signalR } from './handlers';
import { httpClient } from './http-client';
import { httpClientFactory } from './http-client-factory';
import { mailKit } from './mail-kit';
import { massTransit } from './mass-transit';
import { mongoDriver } from './mongo-driver';
import { mySql } from './my-sql';
import { npgsql } from './npgsql';
import { files, taskDelay, taskWait, threadSleep } from './pauses';
import { polly } from './polly';
import { rabbitmqClient } from './rabbitmq-client';
import { directoryServices, novellLdap } from './directories';
import { flurl } from './flurl';
import { fleck, grpcCoreServer, httpListener, socketListeners } from './listeners';
import { mqttNet } from './mqtt-net';
import { sendGrid, stripeNet, twilioNet } from './service-clients';
import { clientWebSocket, tcpClient, telnetClients } from './sockets';
import { refit } from './refit';
import { restSharp } from './rest-sharp';
import { servicePointManager, sslStream } from './service-point-manager';
import { smtpClient } from './smtp-client';
import { sqlClient } from './sql-client';
import { stackExchangeRedis } from './stack-exchange-redis';
import { tokenChecks } from './token-checks';
import { webRequest } from './web-request';

export const csharpLibraries: readonly Library[] = [
  httpClient,
  httpClientFactory,
  cancellation,
  polly,
  taskDelay,
  taskWait,
  files,
  blockingCollection,
  channels,
  threadSleep,
  webRequest,
  refit,
  restSharp,
  grpcNetClient,
  npgsql,
  sqlClient,
  mySql,
  entityFramework,
  dapper,
  marten,
  nHibernate,
  azureFunctions,
  mediatR,
  nServiceBus,
  signalR,
  dapr,
  stackExchangeRedis,
  mongoDriver,
  rabbitmqClient,
  awsSdkNet,
  azureSdk,
  azureStorage,
  clientWebSocket,
  tcpClient,
  telnetClients,
  directoryServices,
  novellLdap,
  flurl,
  mqttNet,
  fleck,
  grpcCoreServer,
  httpListener,
  socketListeners,
  stripeNet,
  sendGrid,
  twilioNet,
  easyNetQ,
  massTransit,
  confluentKafka,
  smtpClient,
  mailKit,
  servicePointManager,
  sslStream,
  networkCredential,
  identityModel,
  identityClients,
  amazonCredentials,
  bearerHeader,
  sshNet,
  elasticSearch,
  tokenChecks,
  ardalisSpecification,
  aspNetCore,
  grpcAspNetCore,
];
