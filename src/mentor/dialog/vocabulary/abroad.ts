// How the main topics are called in some other languages. The mentor speaks English only; a learner who does not is at least
// led to the right lesson.

export const abroad: Readonly<Record<string, string>> = {
  'distributed-system': 'verteiltes System | verteilte Systeme | sistema distribuido | sistemas distribuidos | système distribué | systèmes distribués | sistema distribuito | sistema distribuído',
  scalability: 'Skalierbarkeit | skalierbar | escalabilidad | escalable | scalabilité | scalabilità | escalabilidade',
  'fault-tolerance': 'Fehlertoleranz | fehlertolerant | tolerancia a fallos | tolérance aux pannes | tolleranza ai guasti | tolerância a falhas | Ausfallsicherheit',
  security: 'Sicherheit | seguridad | sécurité | sicurezza | segurança',
  'load-balancing': 'Lastverteilung | Lastausgleich | balanceo de carga | balanceador de carga | répartition de charge | bilanciamento del carico | balanceamento de carga',
  timeouts: 'Zeitüberschreitung | Zeitlimit | tiempo de espera | délai d\'attente | tempo limite',
  'retries-and-backoff': 'Wiederholungsversuch | reintentos | reintento | nouvelle tentative | tentativi ripetuti | novas tentativas',
  replication: 'Replikation | replicación | réplication | replicazione | replicação',
  encryption: 'Verschlüsselung | verschlüsselt | cifrado | encriptación | chiffrement | cifratura | crittografia | criptografia',
  caching: 'Zwischenspeicher | caché | mise en cache',
  'message-queues': 'Warteschlange | Nachrichtenwarteschlange | cola de mensajes | colas de mensajes | file d\'attente | coda di messaggi | fila de mensagens',
  'redundancy-and-failover': 'Redundanz | Ausfall | redundancia | redondance | ridondanza | redundância | einzelner Ausfallpunkt | punto único de fallo',
  'health-checks': 'Gesundheitsprüfung | comprobación de estado | contrôle de santé',
  'backups-and-restore': 'Datensicherung | Sicherungskopie | copia de seguridad | sauvegarde | cópia de segurança',
  'authn-and-authz': 'Anmeldung | Berechtigung | autenticación | autorización | authentification | autenticazione | autenticação',
  'rate-limiting': 'Ratenbegrenzung | límite de peticiones | limitación de velocidad | limitation de débit',
};
