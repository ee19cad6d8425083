import { serve } from "./serve.ts";

const { HOST: host = "localhost", PORT: port = "4321", SITE_URL, OUT_DIR } = process.env;
const name = host.includes(":") ? `[${host}]` : host;
const served = `http://${name}:${await serve(OUT_DIR ?? "dist", host, Number(port))}`;

console.log(`
The site is served at ${served}/${SITE_URL === undefined || SITE_URL === served ? "" : ` as ${SITE_URL}`}

Three things to try:
  ${served}/1006/                     what an abnormal closure is
  ${served}/compare/1006-vs-1013/     two codes side by side
  ${served}/badge/1006.svg            a badge for a README

Ctrl+C stops it.`);
