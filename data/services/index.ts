// Written by `npm run generate` from the files beside it.
import type { Service } from "../model/service.ts";
import { actionCable } from "./action-cable.ts";
import { appwriteRealtime } from "./appwrite-realtime.ts";
import { assemblyaiRealtimeV2 } from "./assemblyai-realtime-v2.ts";
import { assemblyaiStreaming } from "./assemblyai-streaming.ts";
import { atproto } from "./atproto.ts";
import { awsApiGateway } from "./aws-api-gateway.ts";
import { awsIotWirelessAnalyzer } from "./aws-iot-wireless-analyzer.ts";
import { azureWebPubsub } from "./azure-web-pubsub.ts";
import { browserless } from "./browserless.ts";
import { bubblez } from "./bubblez.ts";
import { bun } from "./bun.ts";
import { centrifugo } from "./centrifugo.ts";
import { cloudflarePartyserver } from "./cloudflare-partyserver.ts";
import { cloudflareWorkerd } from "./cloudflare-workerd.ts";
import { colyseus } from "./colyseus.ts";
import { convex } from "./convex.ts";
import { daphne } from "./daphne.ts";
import { deepgramStt } from "./deepgram-stt.ts";
import { deepgramTts } from "./deepgram-tts.ts";
import { discordGateway } from "./discord-gateway.ts";
import { discordGatewayUser } from "./discord-gateway-user.ts";
import { discordJs } from "./discord-js.ts";
import { discordRemoteAuth } from "./discord-remote-auth.ts";
import { discordRpc } from "./discord-rpc.ts";
import { discordVoice } from "./discord-voice.ts";
import { dydxIndexer } from "./dydx-indexer.ts";
import { ejabberd } from "./ejabberd.ts";
import { fathomCharts } from "./fathom-charts.ts";
import { fluxer } from "./fluxer.ts";
import { googleGeminiLive } from "./google-gemini-live.ts";
import { gradium } from "./gradium.ts";
import { graphqlWs } from "./graphql-ws.ts";
import { guacamole } from "./guacamole.ts";
import { hasura } from "./hasura.ts";
import { hocuspocus } from "./hocuspocus.ts";
import { hypercorn } from "./hypercorn.ts";
import { inngestConnect } from "./inngest-connect.ts";
import { inworldStt } from "./inworld-stt.ts";
import { jetty } from "./jetty.ts";
import { jitsiVideobridge } from "./jitsi-videobridge.ts";
import { kubernetesExec } from "./kubernetes-exec.ts";
import { laravelReverb } from "./laravel-reverb.ts";
import { libwebsockets } from "./libwebsockets.ts";
import { liveblocks } from "./liveblocks.ts";
import { mautrixAppservice } from "./mautrix-appservice.ts";
import { nakama } from "./nakama.ts";
import { nats } from "./nats.ts";
import { nostr } from "./nostr.ts";
import { obsWebsocket } from "./obs-websocket.ts";
import { pandascore } from "./pandascore.ts";
import { phoenix } from "./phoenix.ts";
import { playwright } from "./playwright.ts";
import { pusherChannels } from "./pusher-channels.ts";
import { qqBot } from "./qq-bot.ts";
import { qst } from "./qst.ts";
import { rabbitmqWebMqtt } from "./rabbitmq-web-mqtt.ts";
import { signal } from "./signal.ts";
import { socketcluster } from "./socketcluster.ts";
import { sockjs } from "./sockjs.ts";
import { soketi } from "./soketi.ts";
import { spacebar } from "./spacebar.ts";
import { speechmatics } from "./speechmatics.ts";
import { springWebsocket } from "./spring-websocket.ts";
import { strawberry } from "./strawberry.ts";
import { streamChat } from "./stream-chat.ts";
import { subscriptionsTransportWs } from "./subscriptions-transport-ws.ts";
import { thingsboard } from "./thingsboard.ts";
import { tldrawSync } from "./tldraw-sync.ts";
import { ttyd } from "./ttyd.ts";
import { twitchEventsub } from "./twitch-eventsub.ts";
import { uvicorn } from "./uvicorn.ts";
import { wazo } from "./wazo.ts";
import { websocketpp } from "./websocketpp.ts";
import { websockify } from "./websockify.ts";
import { xrplJs } from "./xrpl-js.ts";
import { zero } from "./zero.ts";

/** Every service whose codes are known, by id. */
export const services: readonly Service[] = [
  actionCable,
  appwriteRealtime,
  assemblyaiRealtimeV2,
  assemblyaiStreaming,
  atproto,
  awsApiGateway,
  awsIotWirelessAnalyzer,
  azureWebPubsub,
  browserless,
  bubblez,
  bun,
  centrifugo,
  cloudflarePartyserver,
  cloudflareWorkerd,
  colyseus,
  convex,
  daphne,
  deepgramStt,
  deepgramTts,
  discordGateway,
  discordGatewayUser,
  discordJs,
  discordRemoteAuth,
  discordRpc,
  discordVoice,
  dydxIndexer,
  ejabberd,
  fathomCharts,
  fluxer,
  googleGeminiLive,
  gradium,
  graphqlWs,
  guacamole,
  hasura,
  hocuspocus,
  hypercorn,
  inngestConnect,
  inworldStt,
  jetty,
  jitsiVideobridge,
  kubernetesExec,
  laravelReverb,
  libwebsockets,
  liveblocks,
  mautrixAppservice,
  nakama,
  nats,
  nostr,
  obsWebsocket,
  pandascore,
  phoenix,
  playwright,
  pusherChannels,
  qqBot,
  qst,
  rabbitmqWebMqtt,
  signal,
  socketcluster,
  sockjs,
  soketi,
  spacebar,
  speechmatics,
  springWebsocket,
  strawberry,
  streamChat,
  subscriptionsTransportWs,
  thingsboard,
  tldrawSync,
  ttyd,
  twitchEventsub,
  uvicorn,
  wazo,
  websocketpp,
  websockify,
  xrplJs,
  zero,
];
