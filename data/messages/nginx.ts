import type { MessageStack } from "../model/message.ts";

export const nginx = {
  id: "nginx",
  name: "nginx error log",
  platform: "Proxy",
  messages: [
    {
      id: "upstream-timed-out",
      text: "upstream timed out ({errno}: Connection timed out) while proxying upgraded connection",
      pattern:
        /upstream timed out \(\d{1,3}: \w{1,20} timed out\) while proxying upgraded connection/,
      example:
        '2026/03/01 10:00:33 [info] 11#11: *7 upstream timed out (110: Connection timed out) while proxying upgraded connection, client: 192.0.2.1, server: example.com, request: "GET /ws HTTP/1.1", upstream: "http://10.0.0.2:8080/ws", host: "example.com"',
      situation: "idle-timeout",
      side: "proxy",
      readFrom: {
        sourceOf: "nginx/nginx src/http/ngx_http_upstream.c",
        url: "https://github.com/nginx/nginx/blob/3f6f7824d/src/http/ngx_http_upstream.c",
      },
    },
    {
      id: "client-timed-out",
      text: "client timed out ({errno}: Connection timed out) while proxying upgraded connection",
      pattern:
        /client timed out \(\d{1,3}: \w{1,20} timed out\) while proxying upgraded connection/,
      example: "client timed out (110: Connection timed out) while proxying upgraded connection",
      situation: "write-timeout",
      side: "proxy",
      readFrom: {
        sourceOf: "nginx/nginx src/http/ngx_http_upstream.c",
        url: "https://github.com/nginx/nginx/blob/3f6f7824d/src/http/ngx_http_upstream.c",
      },
    },
    {
      id: "upstream-closed-early",
      text: "upstream prematurely closed connection while reading response header from upstream",
      pattern: /upstream prematurely closed connection while reading response header from upstream/,
      example:
        '2026/03/01 10:00:33 [error] 11#11: *7 upstream prematurely closed connection while reading response header from upstream, client: 192.0.2.1, server: example.com, request: "GET /ws HTTP/1.1", upstream: "http://10.0.0.2:8080/ws", host: "example.com"',
      situation: "eof-during-handshake",
      side: "proxy",
      readFrom: {
        sourceOf: "nginx/nginx src/http/ngx_http_upstream.c",
        url: "https://github.com/nginx/nginx/blob/3f6f7824d/src/http/ngx_http_upstream.c",
      },
    },
    {
      id: "connect-timed-out",
      text: "upstream timed out ({errno}: Connection timed out) while connecting to upstream",
      pattern: /upstream timed out \(\d{1,3}: \w{1,20} timed out\) while connecting to upstream/,
      example:
        '2026/03/01 10:00:33 [error] 11#11: *7 upstream timed out (110: Connection timed out) while connecting to upstream, client: 192.0.2.1, server: example.com, request: "GET /ws HTTP/1.1", upstream: "http://10.0.0.2:8080/ws", host: "example.com"',
      situation: "connect-timeout",
      side: "proxy",
      readFrom: {
        sourceOf: "nginx/nginx src/http/ngx_http_upstream.c",
        url: "https://github.com/nginx/nginx/blob/3f6f7824d/src/http/ngx_http_upstream.c",
      },
    },
    {
      id: "response-timed-out",
      text: "upstream timed out ({errno}: Connection timed out) while reading response header from upstream",
      pattern:
        /upstream timed out \(\d{1,3}: \w{1,20} timed out\) while reading response header from upstream/,
      example:
        '2026/03/01 10:00:33 [error] 11#11: *7 upstream timed out (110: Connection timed out) while reading response header from upstream, client: 192.0.2.1, server: example.com, request: "GET /ws HTTP/1.1", upstream: "http://10.0.0.2:8080/ws", host: "example.com"',
      situation: "handshake-timeout",
      side: "proxy",
      readFrom: {
        sourceOf: "nginx/nginx src/http/ngx_http_upstream.c",
        url: "https://github.com/nginx/nginx/blob/3f6f7824d/src/http/ngx_http_upstream.c",
      },
    },
    {
      id: "connection-refused",
      text: "connect() failed ({errno}: Connection refused) while connecting to upstream",
      pattern: /connect\(\) failed \(\d{1,3}: Connection refused\) while connecting to upstream/,
      example: "connect() failed (111: Connection refused) while connecting to upstream",
      situation: "connection-refused",
      side: "proxy",
      readFrom: {
        sourceOf: "nginx/nginx src/http/ngx_http_upstream.c",
        url: "https://github.com/nginx/nginx/blob/3f6f7824d/src/http/ngx_http_upstream.c",
      },
    },
    {
      id: "no-live-upstreams",
      text: "no live upstreams while connecting to upstream",
      pattern: /no live upstreams while connecting to upstream/,
      example: "no live upstreams while connecting to upstream",
      situation: "upstream-unavailable",
      side: "proxy",
      readFrom: {
        sourceOf: "nginx/nginx src/http/ngx_http_upstream.c",
        url: "https://github.com/nginx/nginx/blob/3f6f7824d/src/http/ngx_http_upstream.c",
      },
    },
    {
      id: "client-closed-early",
      text: "client prematurely closed connection",
      pattern: /client prematurely closed connection/,
      example:
        "epoll_wait() reported that client prematurely closed connection, so upstream connection is closed too",
      situation: "closed-before-open",
      side: "proxy",
      readFrom: {
        sourceOf: "nginx/nginx src/http/ngx_http_upstream.c",
        url: "https://github.com/nginx/nginx/blob/3f6f7824d/src/http/ngx_http_upstream.c",
      },
    },
    {
      id: "reset-by-peer",
      text: "recv() failed ({errno}: Connection reset by peer) while proxying upgraded connection",
      pattern:
        /recv\(\) failed \(\d{1,3}: Connection reset by peer\) while proxying upgraded connection/,
      example: "recv() failed (104: Connection reset by peer) while proxying upgraded connection",
      situation: "peer-reset",
      side: "proxy",
      readFrom: {
        sourceOf: "nginx/nginx src/os/unix/ngx_recv.c",
        url: "https://github.com/nginx/nginx/blob/3f6f7824d/src/os/unix/ngx_recv.c",
      },
    },
  ],
} as const satisfies MessageStack;
