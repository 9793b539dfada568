import ssl

context = ssl.create_default_context()
context.minimum_version = ssl.TLSVersion.TLSv1_2
context.maximum_version = ssl.TLSVersion.TLSv1_3
context.set_ciphers("ECDHE+AESGCM:!RC4:!3DES:!aNULL:!MD5")

# Negotiates the newest that both sides know.
client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
negotiated = ssl.SSLContext(ssl.PROTOCOL_TLS)


def with_version(version):
    return ssl.SSLContext(version)


# Old versions, switched off.
context.options |= ssl.OP_NO_TLSv1 | ssl.OP_NO_TLSv1_1

names = {ssl.TLSVersion.TLSv1: "TLS 1.0", ssl.TLSVersion.TLSv1_2: "TLS 1.2"}
