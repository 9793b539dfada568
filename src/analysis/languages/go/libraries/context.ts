// Contexts carry the deadlines of Go; whoever is called with one stops when it is over.
import type { Library } from '../../../concepts';

export const context: Library = {
  id: 'context',
  title: 'context',
  language: 'go',
  modules: ['context', 'golang.org/x/net/context', 'os/signal', 'google.golang.org/grpc/metadata'],
  protocol: 'tcp',
  version: 'Go 1.26',
  source: 'https://pkg.go.dev/context',
  operations: [
    { at: ['Background', 'TODO', 'WithoutCancel'], does: 'make', makes: 'Context', through: [], deadline: { places: [], otherwise: 'none' } },
    { at: ['WithTimeout', 'WithTimeoutCause', 'WithDeadline', 'WithDeadlineCause'], does: 'make', makes: 'Context', through: ['0'], deadline: { places: ['1'] } },
    // Which HTTP client golang.org/x/oauth2 sends its requests through, wherever this context ends up.
    { at: ['WithValue'], literals: { 1: 'HTTPClient' }, does: 'ambient', gives: ['deadline'], covers: ['oauth2'], on: '2', makes: 'Context', through: ['2', '0'], handsOn: true },
    {
      at: ['WithCancel', 'WithCancelCause', 'WithValue', 'NotifyContext', 'AppendToOutgoingContext', 'NewOutgoingContext', 'NewIncomingContext'],
      does: 'make', makes: 'Context', through: ['0'],
    },
    // Tracers hand back the context they were given with a span in it: `ctx, span := tracer.Start(ctx, "checkout")`.
    { at: ['any:Start', 'any:StartSpan'], does: 'make', makes: 'Context', requires: { 0: 'Context' }, through: ['0'] },
    // The context of something that came in, whatever the framework: it ends when the caller leaves, not after a time.
    { at: ['any:Context', 'any:UserContext'], does: 'make', makes: 'Context', through: [], deadline: { places: [], otherwise: 'none' } },
  ],
};
