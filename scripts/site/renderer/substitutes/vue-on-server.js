/** Stands in for Vue where a sample picks its example before it mounts, which Vue skips on a server. */
export * from 'vue';

export const onBeforeMount = (hook) => hook();
