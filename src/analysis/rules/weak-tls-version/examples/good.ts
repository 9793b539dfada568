import https from 'node:https';
import tls from 'node:tls';

export const agent = new https.Agent({ minVersion: 'TLSv1.2' });
export const newest = new https.Agent({ minVersion: 'TLSv1.3', maxVersion: 'TLSv1.3' });
export const plain = new https.Agent({ keepAlive: true });

// Decided elsewhere.
export const configured = new https.Agent({ minVersion: process.env.TLS_MIN as tls.SecureVersion });
export const asked = (minVersion: tls.SecureVersion) => new https.Agent({ minVersion });

export const strong = tls.createSecureContext({ ciphers: 'TLS_AES_256_GCM_SHA384:ECDHE-RSA-AES128-GCM-SHA256:!RC4:!3DES:!MD5:!aNULL' });

// A version of something else.
export const client = { minVersion: '1.0', ciphers: ['substitution'] };
