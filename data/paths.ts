/** The path of a code's page, for example `/1006/`. */
export const codePath = (code: number): string => `/${code}/`;

/** The path of a service's page, for example `/services/discord-gateway/`. */
export const servicePath = (id: string): string => `/services/${id}/`;

/** The path of one code of a service, for example `/services/discord-gateway/4004/`. */
export const serviceCodePath = (id: string, code: number): string => `/services/${id}/${code}/`;

/** The path of a situation's page, for example `/situations/idle-timeout/`. */
export const situationPath = (id: string): string => `/situations/${id}/`;

/** The path of the page of one stack's messages, for example `/messages/go-gorilla-websocket/`. */
export const messageStackPath = (id: string): string => `/messages/${id}/`;

/** The path of a comparison, the lower code first: `/compare/1006-vs-1013/`. */
export const comparisonPath = (a: number, b: number): string =>
  `/compare/${Math.min(a, b)}-vs-${Math.max(a, b)}/`;
