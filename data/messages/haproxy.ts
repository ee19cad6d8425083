import type { MessageStack } from "../model/message.ts";

export const haproxy = {
  id: "haproxy",
  name: "HAProxy log",
  platform: "Proxy",
  messages: [
    {
      id: "server-idle",
      text: "sD--",
      pattern: /\ssD[-NIDVEO][-NIURDP] \d{1,6}\/\d{1,6}\/\d{1,6}\/\d{1,6}\/|^sD--$/m,
      example:
        'haproxy[123]: 10.0.0.1:50000 [21/Nov/2026:10:00:00.000] fe be/s1 0/0/1/2/60004 101 512 - - sD-- 1/1/1/1/0 0/0 "GET /ws HTTP/1.1"',
      situation: "idle-timeout",
      side: "proxy",
      readFrom: {
        title: "haproxy/haproxy doc/configuration.txt",
        url: "https://github.com/haproxy/haproxy/blob/50872daa6/doc/configuration.txt",
      },
    },
    {
      id: "client-idle",
      text: "cD--",
      pattern: /\scD[-NIDVEO][-NIURDP] \d{1,6}\/\d{1,6}\/\d{1,6}\/\d{1,6}\/|^cD--$/m,
      example:
        'haproxy[123]: 10.0.0.1:50000 [21/Nov/2026:10:00:00.000] fe be/s1 0/0/1/2/60004 101 512 - - cD-- 1/1/1/1/0 0/0 "GET /ws HTTP/1.1"',
      situation: "idle-timeout",
      side: "proxy",
      readFrom: {
        title: "haproxy/haproxy doc/configuration.txt",
        url: "https://github.com/haproxy/haproxy/blob/50872daa6/doc/configuration.txt",
      },
    },
    {
      id: "client-aborted",
      text: "CD--",
      pattern: /\sCD[-NIDVEO][-NIURDP] \d{1,6}\/\d{1,6}\/\d{1,6}\/\d{1,6}\/|^CD--$/m,
      example:
        'haproxy[123]: 10.0.0.1:50000 [21/Nov/2026:10:00:00.000] fe be/s1 0/0/1/2/2004 101 512 - - CD-- 1/1/1/1/0 0/0 "GET /ws HTTP/1.1"',
      situation: "peer-reset",
      side: "proxy",
      readFrom: {
        title: "haproxy/haproxy doc/configuration.txt",
        url: "https://github.com/haproxy/haproxy/blob/50872daa6/doc/configuration.txt",
      },
    },
    {
      id: "server-aborted",
      text: "SD--",
      pattern: /\sSD[-NIDVEO][-NIURDP] \d{1,6}\/\d{1,6}\/\d{1,6}\/\d{1,6}\/|^SD--$/m,
      example:
        'haproxy[123]: 10.0.0.1:50000 [21/Nov/2026:10:00:00.000] fe be/s1 0/0/1/2/2004 101 512 - - SD-- 1/1/1/1/0 0/0 "GET /ws HTTP/1.1"',
      situation: "peer-reset",
      side: "proxy",
      readFrom: {
        title: "haproxy/haproxy doc/configuration.txt",
        url: "https://github.com/haproxy/haproxy/blob/50872daa6/doc/configuration.txt",
      },
    },
    {
      id: "server-refused",
      text: "SC--",
      pattern: /\sSC[-NIDVEO][-NIURDP] \d{1,6}\/\d{1,6}\/\d{1,6}\/\d{1,6}\/|^SC--$/m,
      example:
        'haproxy[123]: 10.0.0.1:50000 [21/Nov/2026:10:00:00.000] fe be/s1 0/0/-1/-1/3 503 212 - - SC-- 1/1/1/1/3 0/0 "GET /ws HTTP/1.1"',
      situation: "connection-refused",
      side: "proxy",
      readFrom: {
        title: "haproxy/haproxy doc/configuration.txt",
        url: "https://github.com/haproxy/haproxy/blob/50872daa6/doc/configuration.txt",
      },
    },
    {
      id: "server-headers-timeout",
      text: "sH--",
      pattern: /\ssH[-NIDVEO][-NIURDP] \d{1,6}\/\d{1,6}\/\d{1,6}\/\d{1,6}\/|^sH--$/m,
      example:
        'haproxy[123]: 10.0.0.1:50000 [21/Nov/2026:10:00:00.000] fe be/s1 0/0/1/-1/30001 504 194 - - sH-- 1/1/1/1/0 0/0 "GET /ws HTTP/1.1"',
      situation: "handshake-timeout",
      side: "proxy",
      readFrom: {
        title: "haproxy/haproxy doc/configuration.txt",
        url: "https://github.com/haproxy/haproxy/blob/50872daa6/doc/configuration.txt",
      },
    },
    {
      id: "server-aborted-headers",
      text: "SH--",
      pattern: /\sSH[-NIDVEO][-NIURDP] \d{1,6}\/\d{1,6}\/\d{1,6}\/\d{1,6}\/|^SH--$/m,
      example:
        'haproxy[123]: 10.0.0.1:50000 [21/Nov/2026:10:00:00.000] fe be/s1 0/0/1/-1/5 502 204 - - SH-- 1/1/1/1/0 0/0 "GET /ws HTTP/1.1"',
      situation: "eof-during-handshake",
      side: "proxy",
      readFrom: {
        title: "haproxy/haproxy doc/configuration.txt",
        url: "https://github.com/haproxy/haproxy/blob/50872daa6/doc/configuration.txt",
      },
    },
  ],
} as const satisfies MessageStack;
