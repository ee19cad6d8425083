import type { CodeSample } from "../model/code-sample.ts";

export const fixCode: readonly CodeSample[] = [
  {
    stack: "nginx",
    does: "Sends the whole chain: the file holds your certificate first, then the intermediate ones.",
    code: `ssl_certificate www.example.com.chained.crt;
ssl_certificate_key www.example.com.key;`,
    source: {
      title: "nginx: SSL certificate chains",
      url: "https://nginx.org/en/docs/http/configuring_https_servers.html#chains",
      shows: "wants your certificate before the chained ones",
    },
  },
  {
    stack: "node-ws",
    does: "Trusts the authority of your own network instead of switching the check off.",
    code: `const ws = new WebSocket(url, { ca: readFileSync("our-authority.pem") });`,
    source: {
      title: "Node: tls.createSecureContext",
      url: "https://nodejs.org/api/tls.html#tlscreatesecurecontextoptions",
      shows: "has `ca` for the authorities to trust",
    },
  },
  {
    stack: "python-websockets",
    does: "Trusts the authority of your own network instead of switching the check off.",
    code: `context = ssl.create_default_context(cafile="our-authority.pem")
async with connect(uri, ssl=context) as ws:
    await talk(ws)`,
    source: {
      title: "websockets: client",
      url: "https://websockets.readthedocs.io/en/stable/reference/asyncio/client.html",
      shows: "takes an `SSLContext` as `ssl`",
    },
  },
];
