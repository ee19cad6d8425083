import type { Service } from "./service.ts";
import { actionCable } from "./services/action-cable.ts";
import { appwriteRealtime } from "./services/appwrite-realtime.ts";
import { assemblyaiRealtimeV2 } from "./services/assemblyai-realtime-v2.ts";
import { assemblyaiStreaming } from "./services/assemblyai-streaming.ts";
import { atproto } from "./services/atproto.ts";
import { awsApiGateway } from "./services/aws-api-gateway.ts";
import { awsIotWirelessAnalyzer } from "./services/aws-iot-wireless-analyzer.ts";
import { azureWebPubsub } from "./services/azure-web-pubsub.ts";
import { browserless } from "./services/browserless.ts";
import { bubblez } from "./services/bubblez.ts";
import { bun } from "./services/bun.ts";
import { centrifugo } from "./services/centrifugo.ts";
import { cloudflarePartyserver } from "./services/cloudflare-partyserver.ts";
import { cloudflareWorkerd } from "./services/cloudflare-workerd.ts";
import { colyseus } from "./services/colyseus.ts";
import { convex } from "./services/convex.ts";
import { daphne } from "./services/daphne.ts";
import { deepgramStt } from "./services/deepgram-stt.ts";
import { deepgramTts } from "./services/deepgram-tts.ts";
import { discordGateway } from "./services/discord-gateway.ts";
import { discordGatewayUser } from "./services/discord-gateway-user.ts";
import { discordJs } from "./services/discord-js.ts";
import { discordRemoteAuth } from "./services/discord-remote-auth.ts";
import { discordRpc } from "./services/discord-rpc.ts";
import { discordVoice } from "./services/discord-voice.ts";
import { dydxIndexer } from "./services/dydx-indexer.ts";
import { ejabberd } from "./services/ejabberd.ts";
import { fathomCharts } from "./services/fathom-charts.ts";
import { fluxer } from "./services/fluxer.ts";
import { googleGeminiLive } from "./services/google-gemini-live.ts";
import { gradium } from "./services/gradium.ts";
import { graphqlWs } from "./services/graphql-ws.ts";
import { guacamole } from "./services/guacamole.ts";
import { hasura } from "./services/hasura.ts";
import { hocuspocus } from "./services/hocuspocus.ts";
import { hypercorn } from "./services/hypercorn.ts";
import { inngestConnect } from "./services/inngest-connect.ts";
import { inworldStt } from "./services/inworld-stt.ts";
import { jetty } from "./services/jetty.ts";
import { jitsiVideobridge } from "./services/jitsi-videobridge.ts";
import { kubernetesExec } from "./services/kubernetes-exec.ts";
import { laravelReverb } from "./services/laravel-reverb.ts";
import { libwebsockets } from "./services/libwebsockets.ts";
import { liveblocks } from "./services/liveblocks.ts";
import { mautrixAppservice } from "./services/mautrix-appservice.ts";
import { nakama } from "./services/nakama.ts";
import { nats } from "./services/nats.ts";
import { nostr } from "./services/nostr.ts";
import { obsWebsocket } from "./services/obs-websocket.ts";
import { pandascore } from "./services/pandascore.ts";
import { phoenix } from "./services/phoenix.ts";
import { playwright } from "./services/playwright.ts";
import { pusherChannels } from "./services/pusher-channels.ts";
import { qqBot } from "./services/qq-bot.ts";
import { qst } from "./services/qst.ts";
import { rabbitmqWebMqtt } from "./services/rabbitmq-web-mqtt.ts";
import { signal } from "./services/signal.ts";
import { socketcluster } from "./services/socketcluster.ts";
import { sockjs } from "./services/sockjs.ts";
import { soketi } from "./services/soketi.ts";
import { spacebar } from "./services/spacebar.ts";
import { speechmatics } from "./services/speechmatics.ts";
import { springWebsocket } from "./services/spring-websocket.ts";
import { strawberry } from "./services/strawberry.ts";
import { streamChat } from "./services/stream-chat.ts";
import { subscriptionsTransportWs } from "./services/subscriptions-transport-ws.ts";
import { thingsboard } from "./services/thingsboard.ts";
import { tldrawSync } from "./services/tldraw-sync.ts";
import { ttyd } from "./services/ttyd.ts";
import { twitchEventsub } from "./services/twitch-eventsub.ts";
import { uvicorn } from "./services/uvicorn.ts";
import { wazo } from "./services/wazo.ts";
import { websocketpp } from "./services/websocketpp.ts";
import { websockify } from "./services/websockify.ts";
import { xrplJs } from "./services/xrpl-js.ts";
import { zero } from "./services/zero.ts";

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
