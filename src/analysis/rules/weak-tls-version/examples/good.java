package io.shop;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

class Current {
  SSLContext context() throws Exception {
    return SSLContext.getInstance("TLS");
  }

  SSLContext pinned() throws Exception {
    return SSLContext.getInstance("TLSv1.3");
  }

  // Which ones is decided elsewhere.
  void as(SSLSocket socket, String[] configured) {
    socket.setEnabledProtocols(configured);
    socket.setEnabledProtocols(new String[] {"TLSv1.2", "TLSv1.3"});
  }
}
