// What lets a container out of its box without being privileged: capabilities, and folders of the machine.

/** Capabilities that are as much as the machine: all of them, or the one that administers it. */
export const ownsMachine = (capability: string): boolean => /^(CAP_)?(ALL|SYS_ADMIN)$/i.test(capability);

/** Folders of the machine whose owner owns the machine; what stands in a file below them is less. */
export const isSystemFolder = (path: string): boolean => /^\/(?:(etc|root|boot|home|var|usr|bin|sbin|lib|proc|sys|var\/lib\/(docker|kubelet|containerd))\/?)?$/.test(path);

/** Profiles of a container (`seccomp:unconfined`, `label=disable`) without which every call of the kernel is open to it. */
export const isUnconfined = (option: string): boolean => /^(?:(?:seccomp|apparmor)[:=]unconfined|label[:=]disable)$/i.test(option);
