// All Go libraries the analysis knows.
import type { Library } from '../../../concepts';
import { context } from './context';
import { grpcGo } from './grpc-go';
import { netHttp } from './net-http';

export const goLibraries: readonly Library[] = [context, netHttp, grpcGo];
