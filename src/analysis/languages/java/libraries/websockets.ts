// WebSocket clients: the scheme of the address decides whether they are encrypted.
import type { Library, Operation } from '../../../concepts';

const described = { language: 'java', protocol: 'websocket' } as const;
const connects = (at: readonly string[], place: string): Operation => ({ at, does: 'connect', address: { places: [place], form: 'url' }, transport: { otherwise: 'scheme' } });

const servlet = ['StandardWebSocketClient', 'JettyWebSocketClient', 'SockJsClient'];
const reactive = ['ReactorNettyWebSocketClient', 'UndertowWebSocketClient', 'TomcatWebSocketClient'];

export const springWebsocket: Library = {
  ...described,
  id: 'spring-websocket',
  title: 'Spring WebSocket',
  modules: ['org.springframework.web.socket.client.standard', 'org.springframework.web.socket.client.jetty', 'org.springframework.web.socket.client', 'org.springframework.web.socket.sockjs.client', 'org.springframework.web.socket.messaging', 'org.springframework.web.reactive.socket.client'],
  version: 'Spring 5 to 7',
  source: 'https://docs.spring.io/spring-framework/reference/web/websocket/stomp/client.html',
  operations: [
    ...[...servlet, 'WebSocketStompClient', ...reactive].map((kind): Operation => ({ at: [kind], form: 'new', does: 'make', makes: kind })),
    connects(servlet.flatMap((kind) => [`${kind}#execute`, `${kind}#doHandshake`]), '1'),
    connects(['WebSocketStompClient#connect', 'WebSocketStompClient#connectAsync', ...reactive.map((kind) => `${kind}#execute`)], '0'),
    { ...connects(['WebSocketConnectionManager'], '2'), form: 'new' },
  ],
};

export const jakartaWebsocket: Library = {
  ...described,
  id: 'jakarta-websocket',
  title: 'Jakarta WebSocket',
  modules: ['jakarta.websocket', 'javax.websocket'],
  version: '1.1 to 2.2',
  source: 'https://jakarta.ee/specifications/websocket/2.2/apidocs/client/jakarta/websocket/websocketcontainer',
  operations: [
    { at: ['ContainerProvider.getWebSocketContainer'], does: 'make', makes: 'WebSocketContainer' },
    { ...connects(['WebSocketContainer#connectToServer'], '2'), requires: { 2: '*' } },
    connects(['WebSocketContainer#connectToServer'], '1'),
  ],
};

export const javaWebsocket: Library = {
  ...described,
  id: 'java-websocket',
  title: 'Java-WebSocket',
  modules: ['org.java_websocket.client'],
  version: '1.5 and 1.6',
  source: 'https://github.com/TooTallNate/Java-WebSocket',
  operations: [{ ...connects(['WebSocketClient'], '0'), form: 'new' }],
};
