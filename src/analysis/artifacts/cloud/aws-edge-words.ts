// What is said about gateways, distributions, copies and disks of AWS, in whatever language they are declared.
import type { Words } from './record';

export const unencryptedDesktop: Words = {
  weakens: 'storage',
  means: 'keeps a disk of the desktop unencrypted',
  advice: 'Set `$set`; an existing desktop has to be made anew for it',
  hint: 'the disk of the desktop can be read as it is',
};

export const unencryptedCopy: Words = {
  weakens: 'storage',
  means: 'writes the copy unencrypted',
  advice: 'Set `$set`; the original may stay as it is',
  hint: 'the copy can be read as it is',
};

export const unencryptedDelivery: Words = {
  weakens: 'storage',
  means: 'keeps records unencrypted until they are delivered',
  advice: 'Set `$set`',
  hint: 'waiting records are kept as they are',
};

export const unencryptedResults: Words = {
  weakens: 'storage',
  means: 'switches the encryption of what it builds off',
  advice: 'Leave `$name` out',
  hint: 'what is built lies there as it is',
};

export const unencryptedAnswers: Words = {
  weakens: 'storage',
  means: 'keeps answers in its cache unencrypted',
  advice: 'Set `$set`',
  hint: 'cached answers are kept as they are',
};

export const plaintextDax: Words = {
  weakens: 'transport',
  means: 'talks to its clients in plaintext',
  advice: 'Set `$set` and use `daxs://` in the clients; it cannot be switched on later without a new cluster',
  hint: 'cached items travel in plaintext',
};

export const plainOrigin: Words = {
  weakens: 'transport',
  means: 'fetches from its origin over HTTP, whatever viewers talk',
  advice: 'Set `$set`, with a certificate at the origin',
  hint: 'between distribution and origin everyone can read',
};

export const defaultCertificate: Words = {
  weakens: 'protocol',
  means: 'serves with the certificate of the cloud, with which TLS 1.0 stays allowed',
  advice: 'Use a name and a certificate of your own, with `TLSv1.2_2021` as the lowest version',
  hint: 'TLS 1.0 is broken; ask for 1.2',
};

export const redirectedToHttp: Words = {
  weakens: 'transport',
  means: 'redirects to HTTP again, not to HTTPS',
  advice: 'Redirect to HTTPS on port 443',
  hint: 'redirected to HTTP: everyone between can read',
};

export const openRoute: Words = {
  weakens: 'authentication',
  means: 'is called by whoever knows its address',
  advice: 'Name an authorizer, or check a token in the program behind it',
  hint: 'the gateway asks nobody who they are',
};

export const unaskedTargets: Words = {
  weakens: 'health',
  means: 'asks its targets for `/`, which seldom tells whether the program can work',
  advice: 'Add a health check with a path that answers only when the program can work',
  hint: 'asked for `/` only: seldom tells whether it works',
};

export const oneZoneCache: Words = {
  weakens: 'redundancy',
  means: 'may have all its nodes in one availability zone',
  advice: 'Set `$set`, so that the failure of one zone leaves the others',
  hint: 'one zone: its failure takes all nodes',
};

export const plainTransfer: Words = {
  weakens: 'transport',
  means: 'takes files and passwords over plain FTP',
  advice: 'Allow SFTP, or FTPS where somebody still needs it',
  hint: 'files and passwords travel in plaintext',
};

export const plainCopying: Words = {
  weakens: 'transport',
  means: 'copies a database over a connection without TLS',
  advice: 'Set `$set`, or `verify-full` with a certificate',
  hint: 'all rows and the password travel in plaintext',
};

export const publicSnapshot: Words = {
  weakens: 'exposure',
  means: 'is shared with every account in the world',
  advice: 'Name the accounts that need it',
  hint: 'everybody may restore the snapshot',
};

export const unencryptedCatalog: Words = {
  weakens: 'storage',
  means: 'switches the encryption of what it keeps off',
  advice: 'Name a way of encryption in `$name`',
  hint: 'kept as it is, passwords included',
};

export const sharedMachine: Words = {
  weakens: 'access',
  means: 'shares processes or memory with the machine it runs on',
  advice: 'Leave `$name` out, or set it to `task`',
  hint: 'a way from the container to its machine',
};

export const privilegedTask: Words = {
  weakens: 'access',
  means: 'runs a container that owns its machine',
  advice: 'Leave `privileged` out, and add the one capability that is needed',
  hint: 'privileged: whoever takes it over owns the machine',
};

export const everySite: Words = {
  weakens: 'access',
  means: 'lets the pages of every site call it with the cookies of the user, and read the answers',
  advice: 'List the origins that belong to you; without credentials every origin may stay',
  hint: 'every site may act as the signed-in user',
};
