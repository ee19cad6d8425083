// Written by `npm run generate` from the files beside it.
import type { MessageStack } from "../model/message.ts";
import { dotnetWebsocket } from "./dotnet-websocket.ts";
import { actionCable } from "./action-cable.ts";
import { actix } from "./actix.ts";
import { aiohttp } from "./aiohttp.ts";
import { awsApiGateway } from "./aws-api-gateway.ts";
import { androidAsync } from "./android-async.ts";
import { autobahnPython } from "./autobahn-python.ts";
import { axum } from "./axum.ts";
import { bandit } from "./bandit.ts";
import { boostBeast } from "./boost-beast.ts";
import { bun } from "./bun.ts";
import { ccxt } from "./ccxt.ts";
import { chromium } from "./chromium.ts";
import { cloudflareWorkers } from "./cloudflare-workers.ts";
import { coderWebsocket } from "./coder-websocket.ts";
import { cowboy } from "./cowboy.ts";
import { curl } from "./curl.ts";
import { daphne } from "./daphne.ts";
import { dartIo } from "./dart-io.ts";
import { deno } from "./deno.ts";
import { discordJs } from "./discord-js.ts";
import { discordPy } from "./discord-py.ts";
import { envoy } from "./envoy.ts";
import { fayeWebsocket } from "./faye-websocket.ts";
import { firefox } from "./firefox.ts";
import { gobwasWs } from "./gobwas-ws.ts";
import { xNetWebsocket } from "./x-net-websocket.ts";
import { gorillaWebsocket } from "./gorilla-websocket.ts";
import { graphqlWs } from "./graphql-ws.ts";
import { haproxy } from "./haproxy.ts";
import { herokuRouter } from "./heroku-router.ts";
import { homeAssistantJsWebsocket } from "./home-assistant-js-websocket.ts";
import { ixwebsocket } from "./ixwebsocket.ts";
import { java } from "./java.ts";
import { javaWebsocket } from "./java-websocket.ts";
import { javaNetHttp } from "./java-net-http.ts";
import { jetty } from "./jetty.ts";
import { ktor } from "./ktor.ts";
import { kubectl } from "./kubectl.ts";
import { libwebsockets } from "./libwebsockets.ts";
import { mintWebSocket } from "./mint-web-socket.ts";
import { mqttJs } from "./mqtt-js.ts";
import { netty } from "./netty.ts";
import { nginx } from "./nginx.ts";
import { nodeJs } from "./node-js.ts";
import { nvWebsocketClient } from "./nv-websocket-client.ts";
import { okhttp } from "./okhttp.ts";
import { phoenixJs } from "./phoenix-js.ts";
import { playwright } from "./playwright.ts";
import { puppeteer } from "./puppeteer.ts";
import { python } from "./python.ts";
import { pythonBinance } from "./python-binance.ts";
import { qtWebsockets } from "./qt-websockets.ts";
import { ratchetPawl } from "./ratchet-pawl.ts";
import { reconnectingWebsocket } from "./reconnecting-websocket.ts";
import { safari } from "./safari.ts";
import { signalrJs } from "./signalr-js.ts";
import { socketIo } from "./socket-io.ts";
import { socketrocket } from "./socketrocket.ts";
import { sockjsClient } from "./sockjs-client.ts";
import { springWebsocket } from "./spring-websocket.ts";
import { starlette } from "./starlette.ts";
import { starscream } from "./starscream.ts";
import { stompjs } from "./stompjs.ts";
import { subscriptionsTransportWs } from "./subscriptions-transport-ws.ts";
import { supabaseRealtimeJs } from "./supabase-realtime-js.ts";
import { textalkWebsocket } from "./textalk-websocket.ts";
import { tornado } from "./tornado.ts";
import { tungstenite } from "./tungstenite.ts";
import { tyrus } from "./tyrus.ts";
import { undici } from "./undici.ts";
import { urlsessionWebsocket } from "./urlsession-websocket.ts";
import { uvicorn } from "./uvicorn.ts";
import { uwebsockets } from "./uwebsockets.ts";
import { vsCode } from "./vs-code.ts";
import { vite } from "./vite.ts";
import { dartWebSocketChannel } from "./dart-web-socket-channel.ts";
import { webpackDevServer } from "./webpack-dev-server.ts";
import { websocketClient } from "./websocket-client.ts";
import { rubyWebsocketDriver } from "./ruby-websocket-driver.ts";
import { websocketNode } from "./websocket-node.ts";
import { websocketSharp } from "./websocket-sharp.ts";
import { websocketpp } from "./websocketpp.ts";
import { websocketKit } from "./websocket-kit.ts";
import { haskellWebsockets } from "./haskell-websockets.ts";
import { pythonWebsocketsBefore10 } from "./python-websockets-before-10.ts";
import { pythonWebsockets } from "./python-websockets.ts";
import { websockex } from "./websockex.ts";
import { nodeWs } from "./node-ws.ts";

/** What each client, server, library and proxy prints, sorted by name. */
export const messageStacks: readonly MessageStack[] = [
  dotnetWebsocket,
  actionCable,
  actix,
  aiohttp,
  awsApiGateway,
  androidAsync,
  autobahnPython,
  axum,
  bandit,
  boostBeast,
  bun,
  ccxt,
  chromium,
  cloudflareWorkers,
  coderWebsocket,
  cowboy,
  curl,
  daphne,
  dartIo,
  deno,
  discordJs,
  discordPy,
  envoy,
  fayeWebsocket,
  firefox,
  gobwasWs,
  xNetWebsocket,
  gorillaWebsocket,
  graphqlWs,
  haproxy,
  herokuRouter,
  homeAssistantJsWebsocket,
  ixwebsocket,
  java,
  javaWebsocket,
  javaNetHttp,
  jetty,
  ktor,
  kubectl,
  libwebsockets,
  mintWebSocket,
  mqttJs,
  netty,
  nginx,
  nodeJs,
  nvWebsocketClient,
  okhttp,
  phoenixJs,
  playwright,
  puppeteer,
  python,
  pythonBinance,
  qtWebsockets,
  ratchetPawl,
  reconnectingWebsocket,
  safari,
  signalrJs,
  socketIo,
  socketrocket,
  sockjsClient,
  springWebsocket,
  starlette,
  starscream,
  stompjs,
  subscriptionsTransportWs,
  supabaseRealtimeJs,
  textalkWebsocket,
  tornado,
  tungstenite,
  tyrus,
  undici,
  urlsessionWebsocket,
  uvicorn,
  uwebsockets,
  vsCode,
  vite,
  dartWebSocketChannel,
  webpackDevServer,
  websocketClient,
  rubyWebsocketDriver,
  websocketNode,
  websocketSharp,
  websocketpp,
  websocketKit,
  haskellWebsockets,
  pythonWebsocketsBefore10,
  pythonWebsockets,
  websockex,
  nodeWs,
];
