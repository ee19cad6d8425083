import type { MessageStack } from "./message.ts";
import { actionCable } from "./messages/action-cable.ts";
import { actix } from "./messages/actix.ts";
import { aiohttp } from "./messages/aiohttp.ts";
import { androidAsync } from "./messages/android-async.ts";
import { autobahnPython } from "./messages/autobahn-python.ts";
import { awsApiGateway } from "./messages/aws-api-gateway.ts";
import { axum } from "./messages/axum.ts";
import { bandit } from "./messages/bandit.ts";
import { boostBeast } from "./messages/boost-beast.ts";
import { bun } from "./messages/bun.ts";
import { ccxt } from "./messages/ccxt.ts";
import { chromium } from "./messages/chromium.ts";
import { cloudflareWorkers } from "./messages/cloudflare-workers.ts";
import { coderWebsocket } from "./messages/coder-websocket.ts";
import { cowboy } from "./messages/cowboy.ts";
import { curl } from "./messages/curl.ts";
import { daphne } from "./messages/daphne.ts";
import { dartIo } from "./messages/dart-io.ts";
import { dartWebSocketChannel } from "./messages/dart-web-socket-channel.ts";
import { deno } from "./messages/deno.ts";
import { discordJs } from "./messages/discord-js.ts";
import { discordPy } from "./messages/discord-py.ts";
import { dotnetWebsocket } from "./messages/dotnet-websocket.ts";
import { envoy } from "./messages/envoy.ts";
import { fayeWebsocket } from "./messages/faye-websocket.ts";
import { firefox } from "./messages/firefox.ts";
import { gobwasWs } from "./messages/gobwas-ws.ts";
import { gorillaWebsocket } from "./messages/gorilla-websocket.ts";
import { graphqlWs } from "./messages/graphql-ws.ts";
import { haproxy } from "./messages/haproxy.ts";
import { haskellWebsockets } from "./messages/haskell-websockets.ts";
import { herokuRouter } from "./messages/heroku-router.ts";
import { homeAssistantJsWebsocket } from "./messages/home-assistant-js-websocket.ts";
import { ixwebsocket } from "./messages/ixwebsocket.ts";
import { javaNetHttp } from "./messages/java-net-http.ts";
import { javaWebsocket } from "./messages/java-websocket.ts";
import { jetty } from "./messages/jetty.ts";
import { ktor } from "./messages/ktor.ts";
import { kubectl } from "./messages/kubectl.ts";
import { libwebsockets } from "./messages/libwebsockets.ts";
import { mintWebSocket } from "./messages/mint-web-socket.ts";
import { mqttJs } from "./messages/mqtt-js.ts";
import { netty } from "./messages/netty.ts";
import { nginx } from "./messages/nginx.ts";
import { nodeWs } from "./messages/node-ws.ts";
import { nvWebsocketClient } from "./messages/nv-websocket-client.ts";
import { okhttp } from "./messages/okhttp.ts";
import { phoenixJs } from "./messages/phoenix-js.ts";
import { playwright } from "./messages/playwright.ts";
import { puppeteer } from "./messages/puppeteer.ts";
import { pythonBinance } from "./messages/python-binance.ts";
import { pythonWebsockets } from "./messages/python-websockets.ts";
import { pythonWebsocketsBefore10 } from "./messages/python-websockets-before-10.ts";
import { qtWebsockets } from "./messages/qt-websockets.ts";
import { ratchetPawl } from "./messages/ratchet-pawl.ts";
import { reconnectingWebsocket } from "./messages/reconnecting-websocket.ts";
import { rubyWebsocketDriver } from "./messages/ruby-websocket-driver.ts";
import { safari } from "./messages/safari.ts";
import { signalrJs } from "./messages/signalr-js.ts";
import { socketIo } from "./messages/socket-io.ts";
import { socketrocket } from "./messages/socketrocket.ts";
import { sockjsClient } from "./messages/sockjs-client.ts";
import { springWebsocket } from "./messages/spring-websocket.ts";
import { starlette } from "./messages/starlette.ts";
import { starscream } from "./messages/starscream.ts";
import { stompjs } from "./messages/stompjs.ts";
import { subscriptionsTransportWs } from "./messages/subscriptions-transport-ws.ts";
import { supabaseRealtimeJs } from "./messages/supabase-realtime-js.ts";
import { textalkWebsocket } from "./messages/textalk-websocket.ts";
import { tornado } from "./messages/tornado.ts";
import { tungstenite } from "./messages/tungstenite.ts";
import { tyrus } from "./messages/tyrus.ts";
import { undici } from "./messages/undici.ts";
import { urlsessionWebsocket } from "./messages/urlsession-websocket.ts";
import { uvicorn } from "./messages/uvicorn.ts";
import { uwebsockets } from "./messages/uwebsockets.ts";
import { vite } from "./messages/vite.ts";
import { vsCode } from "./messages/vs-code.ts";
import { webpackDevServer } from "./messages/webpack-dev-server.ts";
import { websocketClient } from "./messages/websocket-client.ts";
import { websocketKit } from "./messages/websocket-kit.ts";
import { websocketNode } from "./messages/websocket-node.ts";
import { websocketSharp } from "./messages/websocket-sharp.ts";
import { websocketpp } from "./messages/websocketpp.ts";
import { websockex } from "./messages/websockex.ts";
import { xNetWebsocket } from "./messages/x-net-websocket.ts";

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
  nvWebsocketClient,
  okhttp,
  phoenixJs,
  playwright,
  puppeteer,
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
