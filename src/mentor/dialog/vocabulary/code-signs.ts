// What pasted code and configuration speaks of, by the shapes everybody writes. The analyser knows more; this is for a few lines
// without a project around them.

export interface CodeSign {
  readonly topic: string;
  readonly shape: RegExp;
}

/** The particular before the general: the first that fits leads. */
export const codeSigns: readonly CodeSign[] = [
  { topic: 'tls-and-mtls', shape: /rejectUnauthorized\s*:\s*false|verify\s*=\s*False|InsecureSkipVerify|NODE_TLS_REJECT_UNAUTHORIZED|danger_accept_invalid|ServerCertificateCustomValidation|sslmode=disable|check_hostname\s*=\s*False|TrustAll/i },
  { topic: 'input-validation', shape: /(?:select|insert|update|delete)\b[^;\n]{0,120}(?:["'`]\s*\+\s*\w|\$\{|"\s*%\s*\w|\{\w+(?:\.\w+)*\}["'])/i },
  { topic: 'input-validation', shape: /\b(?:fetch|axios(?:\.\w+)?|requests\.\w+|http\.Get|urlopen)\(\s*(?:req|request|ctx|params|body|c)\b[.[]|\b(?:exec|eval|system|spawn|subprocess\.\w+)\([^)]*(?:req|request|params|input)\b|innerHTML\s*=/i },
  { topic: 'least-privilege', shape: /"?(?:Action|Resource)"?\s*:\s*\[?\s*"\*"|\bverbs:\s*\[?\s*["']?\*|privileged:\s*true|runAsUser:\s*0|cluster-admin|GRANT ALL|chmod 777|USER root/i },
  { topic: 'authn-and-authz', shape: /\bjwt\.decode\(|\balg["']?\s*:\s*["']none|verify_signature["']?\s*:\s*False|localStorage\.setItem\(["'](?:token|jwt)/i },
  { topic: 'zero-trust', shape: /\.startsWith\(\s*['"](?:10|192\.168|172\.)|isInternal\b/i },
  { topic: 'thundering-herd', shape: /setTimeout\(\s*\w*(?:re)?connect\w*\s*,\s*\d+\s*\)|cache\.get\([^)]*\)[\s\S]{0,80}await[\s\S]{0,60}cache\.set\(/i },
  { topic: 'tail-latency', shape: /readFileSync\([\s\S]{0,80}JSON\.parse|JSON\.parse\(\s*fs\.readFileSync/i },
  { topic: 'connection-pooling', shape: /pool\.(?:connect|getConnection)\(/i },
  { topic: 'rate-limiting', shape: /\[req\.ip\]|sendStatus\(429\)|redis\.get\([^)]*\)[\s\S]{0,80}redis\.set\([^)]*\+\s*1|trust proxy/i },
  { topic: 'input-validation', shape: /Object\.assign\(\s*\w+,\s*req\.body|path\.join\([^)]*req\.|pickle\.loads?\(|new \w+\(\s*req\.body\s*\)/i },
  { topic: 'key-management', shape: /\b\w*KEY\w*\s*=\s*(?:Buffer\.from\()?["'][0-9a-zA-Z+/=]{16,}/ },
  { topic: 'encryption', shape: /createCipher(?:iv)?\(|createHash\(\s*['"](?:md5|sha1)|hashlib\.(?:md5|sha1)\(|Math\.random\(\)\s*\.toString|['"](?:aes|des)-\d+-(?:ecb|cbc)|MODE_ECB|AES\/ECB/i },
  { topic: 'authn-and-authz', shape: /\bfind(?:ById|One|ByPk|Unique)\([^)\n]*req\.params|\breq\.(?:body|headers|query)(?:\.|\[['"])(?:role|isAdmin|userId|x-user)/i },
  { topic: 'ddos', shape: /(?:express|bodyParser)\.\w+\(\s*\{\s*limit\s*:|client_max_body_size|maxDepth\s*[:=]\s*(?:Infinity|null)/i },
  { topic: 'encryption-at-rest', shape: /storage_encrypted\s*[:=]\s*false|\bencrypted\s*[:=]\s*["']?false|StorageEncrypted["']?\s*:\s*false/i },
  { topic: 'secrets-management', shape: /\b(?:password|passwd|pwd|secret|api_?key|token)\b["']?\s*[:=]\s*["'][^"'${}\s]{4,}["']|AKIA[0-9A-Z]{12,}|postgres(?:ql)?:\/\/\w+:[^@\s${}]+@|ENV \w*(?:PASSWORD|SECRET|TOKEN)/i },
  { topic: 'backpressure', shape: /Promise\.(?:all|allSettled)\(\s*\w+(?:\.\w+)*\.map\(|asyncio\.gather\(\s*\*|for\b.{0,60}\{\s*go func|on\(\s*['"]data['"][\s\S]{0,80}\.write\(|\.push\([^)]*\)[\s\S]{0,40}while\s*\(\s*true/i },
  { topic: 'n-plus-one', shape: /\bfor\s*(?:await\s*)?\([^)]*\b(?:of|in)\b[^)]*\)[\s\S]{0,160}\bawait\b|\bfor \w+ in [^:\n]+:[\s\S]{0,120}(?:\.get\(|\.query|\.execute\(|requests\.|await )|\.forEach\(\s*async/i },
  { topic: 'graceful-shutdown', shape: /\bSIGTERM\b|\bSIGINT\b|terminationGracePeriod|preStop|process\.exit\(|server\.close\(|while\s*\(?\s*true\b[\s\S]{0,80}\b(?:receive|poll|consume)/i },
  { topic: 'retries-and-backoff', shape: /\bwhile\s*\(?\s*(?:true|!\w+|attempts?|retries|tries)[\s\S]{0,160}\b(?:catch|except)\b|\b(?:maxRetries|max_retries|retries|attempts?)\s*[:=]\s*\d|for\s*\([^)]*\b(?:attempt|retry|tries)\b/i },
  { topic: 'health-checks', shape: /\b(?:livenessProbe|readinessProbe|startupProbe|HEALTHCHECK|failureThreshold)\b|get\(\s*['"]\/(?:healthz?|ready|live)/i },
  { topic: 'redundancy-and-failover', shape: /\breplicas:\s*1\b|multi_az\s*=\s*false/i },
  { topic: 'autoscaling', shape: /HorizontalPodAutoscaler|\bminReplicas\b|\bmaxReplicas\b|targetCPUUtilization/i },
  { topic: 'bulkhead', shape: /\bresources:\s*(?:\{\s*)?(?:limits|requests)\b|memory:\s*["']?\d+Mi/i },
  { topic: 'supply-chain', shape: /"dependencies"\s*:|:\s*"(?:\*|latest)"|^\s*-?\s*uses:\s*\S+@|\bFROM \S+:latest|image:\s*\S+:latest|curl [^|\n]+\|\s*(?:ba)?sh|npm install (?!.*--ci)|postinstall/i },
  { topic: 'network-segmentation', shape: /0\.0\.0\.0\/0|\bNetworkPolicy\b|cidr_blocks|publicly_accessible|hostNetwork:\s*true|ports:\s*-?\s*["']?(?:5432|6379|27017|3306|9200):/i },
  { topic: 'statelessness', shape: /^\s*let \w+\s*;[\s\S]{0,80}=>|setInterval\([\s\S]{0,80}replicas|app\.use\(\s*session\(|\bMemoryStore\b|multer\(\{\s*dest|const sessions\s*=\s*(?:new Map|\{)/i },
  { topic: 'connection-pooling', shape: /new (?:pg\.)?(?:Pool|Client)\(|createConnection\(|create_engine\(|HikariConfig|SetMaxOpenConns|pool_size|max_connections/i },
  { topic: 'caching', shape: /new Map\(\)[\s\S]{0,80}cache|\bcache\b\s*=\s*(?:new Map|\{\}|dict)|\.setex\(|EXPIRE\b|Cache-Control|lru_cache|\bttl\b\s*[:=]/i },
  { topic: 'time-and-clocks', shape: /\bDate\.now\(\)|new Date\(\)\.getTime|time\.time\(\)|System\.currentTimeMillis|DateTime\.Now/ },
  { topic: 'leader-election', shape: /\bSET\b.{0,60}\bNX\b|redlock|acquire_?lock\(|\bcron\.schedule\(|@Scheduled|@nestjs\/schedule/i },
  { topic: 'delivery-semantics', shape: /auto_?commit|auto\.commit|\.ack\(|basic_ack|noAck|autoAck|enable\.auto\.commit|VisibilityTimeout/i },
  { topic: 'idempotency', shape: /idempotency-?key|ON CONFLICT|INSERT IGNORE|upsert/i },
  { topic: 'rate-limiting', shape: /rateLimit\(|express-rate-limit|limiter\b|x-forwarded-for|\b429\b/i },
  { topic: 'circuit-breaker', shape: /CircuitBreaker|opossum|@Retryable|resilience4j/i },
  { topic: 'graceful-degradation', shape: /catch\s*\(?\w*\)?\s*\{\s*(?:\/\/[^\n]*)?\s*(?:return (?:null|\[\]|\{\}|'')|console\.\w+\([^)]*\);?\s*)?\}|except(?: \w+)?:\s*(?:pass|return None|return \[\])/i },
  { topic: 'capacity-planning', shape: /select \* from \w+(?!.*\blimit\b)|\.findAll\(\)|\.find\(\{\}\)|\.objects\.all\(\)/i },
  { topic: 'timeouts', shape: /\b(?:fetch|axios(?:\.\w+)?|got|requests\.\w+|http\.Get|httpx\.\w+|urlopen)\(|\btimeout\s*[:=]|setTimeout\(|AbortSignal|context\.WithTimeout/i },
];
