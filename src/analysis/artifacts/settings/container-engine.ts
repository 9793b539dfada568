// The socket of the container engine, and the programs whose work it is to talk to it.

/** Judged by the path on the machine. */
export function isEngineSocket(path: string): boolean {
  return /(^|\/)(docker|containerd|podman|crio)\.sock$/.test(path);
}

/** Programs that hand the socket on with most of it switched off: the substitute that others should use. */
export function filtersSocket(image: string | undefined): boolean {
  return /socket-?proxy/i.test(image ?? '');
}

/** Programs that watch, route to, start or update containers. */
export function managesContainers(image: string | undefined): boolean {
  return /monitor|portainer|watchtower|ouroboros|traefik|cadvisor|nginx-?proxy|docker-gen|acme-companion|dozzle|autoheal|ofelia|diun|runner|agent|promtail|alloy|vector|telegraf|filebeat|metricbeat|fluent|datadog|logspout|jenkins|drone|woodpecker|swarmpit|glances|netdata|homepage|uptime-kuma|crowdsec|caddy-docker|swag|beszel|localstack|newrelic|otel|testcontainers|ryuk|dockge|yacht|komodo/i.test(image ?? '');
}
