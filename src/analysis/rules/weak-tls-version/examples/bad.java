package io.shop;

import javax.net.ssl.SSLContext;

class Legacy {
  SSLContext context() throws Exception {
    return SSLContext.getInstance("TLSv1"); // expect
  }
}
