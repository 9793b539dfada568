// All rules, alphabetically. A rule is one folder here; `npm run new:rule` adds it to this list.
import { rule as blockingCallInAsync } from './blocking-call-in-async/rule';
import { rule as clientPerRequest } from './client-per-request/rule';
import { rule as hardcodedCredential } from './hardcoded-credential/rule';
import { rule as localSessionState } from './local-session-state/rule';
import { rule as missingAuthentication } from './missing-authentication/rule';
import { rule as missingGracefulShutdown } from './missing-graceful-shutdown/rule';
import { rule as missingHealthCheck } from './missing-health-check/rule';
import { rule as missingRateLimit } from './missing-rate-limit/rule';
import { rule as missingResourceLimits } from './missing-resource-limits/rule';
import { rule as missingRestartPolicy } from './missing-restart-policy/rule';
import { rule as missingRetry } from './missing-retry/rule';
import { rule as missingTimeout } from './missing-timeout/rule';
import { rule as permissiveAccess } from './permissive-access/rule';
import { rule as plaintextConnection } from './plaintext-connection/rule';
import { rule as publicExposure } from './public-exposure/rule';
import { rule as retryAmplification } from './retry-amplification/rule';
import { rule as retryNonIdempotent } from './retry-non-idempotent/rule';
import { rule as retryWithoutBackoff } from './retry-without-backoff/rule';
import { rule as sequentialRemoteCalls } from './sequential-remote-calls/rule';
import { rule as singlePointOfFailure } from './single-point-of-failure/rule';
import { rule as swallowedRemoteError } from './swallowed-remote-error/rule';
import { rule as timeoutInversion } from './timeout-inversion/rule';
import { rule as tlsVerificationDisabled } from './tls-verification-disabled/rule';
import { rule as unboundedConcurrency } from './unbounded-concurrency/rule';
import { rule as unboundedQuery } from './unbounded-query/rule';
import { rule as unencryptedStorage } from './unencrypted-storage/rule';
import { rule as weakDurability } from './weak-durability/rule';
import { rule as weakTlsVersion } from './weak-tls-version/rule';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [
  blockingCallInAsync,
  clientPerRequest,
  hardcodedCredential,
  localSessionState,
  missingAuthentication,
  missingGracefulShutdown,
  missingHealthCheck,
  missingRateLimit,
  missingResourceLimits,
  missingRestartPolicy,
  missingRetry,
  missingTimeout,
  permissiveAccess,
  plaintextConnection,
  publicExposure,
  retryAmplification,
  retryNonIdempotent,
  retryWithoutBackoff,
  sequentialRemoteCalls,
  singlePointOfFailure,
  swallowedRemoteError,
  timeoutInversion,
  tlsVerificationDisabled,
  unboundedConcurrency,
  unboundedQuery,
  unencryptedStorage,
  weakDurability,
  weakTlsVersion,
];
