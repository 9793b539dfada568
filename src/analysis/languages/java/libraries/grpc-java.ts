// gRPC for Java: a call waits for as long as its stub's deadline allows, and without one for ever.
import type { Library, Operation, Setting } from '../../../concepts';
import { none } from './remedies';

const builders = ['ManagedChannelBuilder', 'NettyChannelBuilder', 'OkHttpChannelBuilder', 'Grpc', 'InProcessChannelBuilder'];
const on = (...names: readonly string[]): string[] => builders.map((builder) => names.map((name) => `${builder}.${name}`)).flat();

const limitEach: Setting = {
  places: [],
  otherwise: 'none',
  remedies: [{
    title: 'Give this call 5 seconds',
    imports: [['java.util.concurrent', 'TimeUnit']],
    replace: '$receiver.withDeadlineAfter(5, TimeUnit.SECONDS).$name($args)',
  }],
};

const stub = (deadline: Setting): Operation => ({
  at: ['GrpcStub#*'], does: 'request', requires: { 0: '*' }, repeatable: 'reads', deadline, retry: { places: [], through: ['receiver'], otherwise: 'none' },
});

export const grpcJava: Library = {
  id: 'grpc-java',
  title: 'grpc-java',
  language: 'java',
  modules: ['io.grpc', 'io.grpc.netty', 'io.grpc.netty.shaded.io.grpc.netty', 'io.grpc.okhttp', 'io.grpc.inprocess'],
  protocol: 'grpc',
  version: '1.7x: no deadline; retries of calls only by service config',
  source: 'https://grpc.io/docs/guides/deadlines/',
  blocks: true,
  operations: [
    { at: ['InProcessChannelBuilder.forName'], does: 'make', makes: 'InProcessChannelBuilder' },
    { at: ['InProcessChannelBuilder#*'], does: 'make', makes: 'InProcessChannelBuilder' },
    { at: on('forAddress'), does: 'make', makes: 'ManagedChannelBuilder', address: { places: ['0'], form: 'target' } },
    { at: ['InsecureChannelCredentials.create'], does: 'make', makes: 'InsecureChannelCredentials' },
    { at: on('newChannelBuilder'), requires: { 1: 'InsecureChannelCredentials' }, does: 'make', makes: 'ManagedChannelBuilder', address: { places: ['0'], form: 'target' }, transport: { always: 'plaintext', otherwise: 'unknown' } },
    { at: on('forTarget', 'newChannelBuilder', 'newChannelBuilderForAddress'), does: 'make', makes: 'ManagedChannelBuilder', address: { places: ['0'], form: 'target' } },
    { at: ['ManagedChannelBuilder#usePlaintext'], does: 'make', makes: 'ManagedChannelBuilder', transport: { always: 'plaintext', otherwise: 'unknown', remedies: [{ title: 'Use TLS with the certificates of the system', replace: '$receiver.useTransportSecurity()' }] } },
    { at: ['ManagedChannelBuilder#defaultServiceConfig'], does: 'configure', gives: ['retry'], makes: 'ManagedChannelBuilder' },
    // An interceptor may give deadlines and repeat.
    { at: ['ManagedChannelBuilder#intercept'], does: 'configure', looksOn: true, gives: ['deadline', 'retry'], makes: 'ManagedChannelBuilder' },
    { at: ['ManagedChannelBuilder#build'], does: 'make', makes: 'ManagedChannel', shares: true },
    { at: ['ManagedChannelBuilder#*'], does: 'configure', gives: [], makes: 'ManagedChannelBuilder' },
    { at: ['any:newBlockingStub', 'any:newBlockingV2Stub', 'any:newFutureStub'], does: 'make', makes: 'GrpcStub', requires: { 0: 'ManagedChannel' }, through: ['0'] },
    { at: ['GrpcStub#withDeadlineAfter', 'GrpcStub#withDeadline', 'GrpcStub#withInterceptors'], does: 'make', makes: 'LimitedGrpcStub' },
    { at: ['GrpcStub#with*'], does: 'make', makes: 'GrpcStub' },
    // A stream lives for as long as both sides like; a deadline would cut it.
    { at: ['GrpcStub#get*Channel', 'GrpcStub#getCallOptions', 'GrpcStub#watch*', 'GrpcStub#subscribe*', 'GrpcStub#stream*', 'GrpcStub#*Stream'], does: 'make' },
    stub(limitEach),
    { at: ['LimitedGrpcStub#with*'], does: 'make', makes: 'LimitedGrpcStub' },
    { ...stub(none), at: ['LimitedGrpcStub#*'], deadline: { places: [], through: [], otherwise: { value: 'of its stub' } } },
  ],
};
