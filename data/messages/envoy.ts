import type { MessageStack } from "../model/message.ts";

export const envoy = {
  id: "envoy",
  name: "Envoy access log",
  platform: "Proxy",
  messages: [
    {
      id: "upstream-terminated",
      text: "UC",
      pattern: /HTTP\/[\d.]{1,3}" (?<status>50[23]) UC\b/,
      example: '[2026-11-21T10:00:00.000Z] "GET /ws HTTP/1.1" 503 UC 0 95 12 - "-" "-"',
      situation: "eof-during-handshake",
      side: "proxy",
      readFrom: {
        title: "Envoy documentation: access logging",
        url: "https://github.com/envoyproxy/envoy/blob/8165dda80df0c7b031cd824b80416858c6c42f1b/docs/root/configuration/observability/access_log/usage.rst",
      },
    },
    {
      id: "upstream-terminated-open",
      text: "UC",
      pattern: /HTTP\/[\d.]{1,3}" (?<status>101) UC\b/,
      example: '[2026-11-21T10:00:00.000Z] "GET /ws HTTP/1.1" 101 UC 512 2048 60012 - "-" "-"',
      situation: "eof-without-close",
      side: "proxy",
      readFrom: {
        title: "Envoy documentation: access logging",
        url: "https://github.com/envoyproxy/envoy/blob/8165dda80df0c7b031cd824b80416858c6c42f1b/docs/root/configuration/observability/access_log/usage.rst",
      },
    },
    {
      id: "upstream-failure",
      text: "UF",
      pattern: /HTTP\/[\d.]{1,3}" (?<status>503) UF\b/,
      example: '[2026-11-21T10:00:00.000Z] "GET /ws HTTP/1.1" 503 UF 0 91 3 - "-" "-"',
      situation: "upstream-unavailable",
      side: "proxy",
      readFrom: {
        title: "Envoy documentation: access logging",
        url: "https://github.com/envoyproxy/envoy/blob/8165dda80df0c7b031cd824b80416858c6c42f1b/docs/root/configuration/observability/access_log/usage.rst",
      },
    },
    {
      id: "no-healthy-upstream",
      text: "UH",
      pattern: /HTTP\/[\d.]{1,3}" (?<status>503) UH\b/,
      example: '[2026-11-21T10:00:00.000Z] "GET /ws HTTP/1.1" 503 UH 0 19 0 - "-" "-"',
      situation: "upstream-unavailable",
      side: "proxy",
      readFrom: {
        title: "Envoy documentation: access logging",
        url: "https://github.com/envoyproxy/envoy/blob/8165dda80df0c7b031cd824b80416858c6c42f1b/docs/root/configuration/observability/access_log/usage.rst",
      },
    },
    {
      id: "upstream-timeout",
      text: "UT",
      pattern: /HTTP\/[\d.]{1,3}" (?<status>504) UT\b/,
      example: '[2026-11-21T10:00:00.000Z] "GET /ws HTTP/1.1" 504 UT 0 24 15001 - "-" "-"',
      situation: "handshake-timeout",
      side: "proxy",
      readFrom: {
        title: "Envoy documentation: access logging",
        url: "https://github.com/envoyproxy/envoy/blob/8165dda80df0c7b031cd824b80416858c6c42f1b/docs/root/configuration/observability/access_log/usage.rst",
      },
    },
    {
      id: "downstream-terminated",
      text: "DC",
      pattern: /HTTP\/[\d.]{1,3}" (?<status>0|101) DC\b/,
      example: '[2026-11-21T10:00:00.000Z] "GET /ws HTTP/1.1" 101 DC 512 2048 60012 - "-" "-"',
      situation: "eof-without-close",
      side: "proxy",
      readFrom: {
        title: "Envoy documentation: access logging",
        url: "https://github.com/envoyproxy/envoy/blob/8165dda80df0c7b031cd824b80416858c6c42f1b/docs/root/configuration/observability/access_log/usage.rst",
      },
    },
    {
      id: "downstream-disconnect",
      text: "downstream_remote_disconnect",
      pattern: /\bdownstream_remote_disconnect\b/,
      example: "101 - downstream_remote_disconnect",
      situation: "eof-without-close",
      side: "proxy",
      readFrom: {
        title: "Envoy documentation: response code details",
        url: "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_conn_man/response_code_details",
      },
    },
  ],
} as const satisfies MessageStack;
