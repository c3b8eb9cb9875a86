// The clients: which package, how it is used and where that is written, what stands on the other side.
//
// `program` is a file of `clients/`; `way` is its argument. `server` is a name of `servers/`.
// `window` is how long a client may take, in seconds; more than 20 where its delays are longer.

const readme = (name) => `README of ${name}`;
const js = (name, server, usage, source, more = {}) => ({
  name, language: 'JavaScript', package: name, program: `${name}.mjs`, server, usage, source, ...more,
});
const python = (name, server, program, usage, source, more = {}) => ({
  name, language: 'Python', package: name, program: `${program}.py`, server, usage, source, ...more,
});
const off = 'as it is: it does not reconnect unless told to';
/** A client that promises not to come back is not waited for so long. */
const briefly = { window: 6 };

const WRAPPERS = [
  js('reconnecting-websocket', 'plain', 'new ReconnectingWebSocket(url)', readme('reconnecting-websocket')),
  js('reconnectingwebsocket', 'plain', 'new ReconnectingWebSocket(url)', readme('reconnectingwebsocket')),
  js('partysocket', 'plain', 'new WebSocket(url) of partysocket', readme('partysocket')),
  js('robust-websocket', 'plain', 'new RobustWebSocket(url)', readme('robust-websocket')),
  js('sockette', 'plain', 'timeout: 5e3, maxAttempts: 10', readme('sockette')),
  js('websocket-ts', 'plain', 'withBackoff(new ConstantBackoff(1000))', readme('websocket-ts')),
  js('rxjs', 'plain', `webSocket(url).subscribe(..), ${off}`, 'https://rxjs.dev/api/webSocket/webSocket', briefly),
  js('rxjs', 'plain', 'webSocket(url).pipe(retry({ delay: 1000 }))', 'https://rxjs.dev/api/operators/retry', { way: 'retry' }),
  js('@vueuse/core', 'plain', `useWebSocket(url), ${off}`, 'https://vueuse.org/core/useWebSocket/', { program: 'vueuse.mjs', ...briefly }),
  js('@vueuse/core', 'plain', 'useWebSocket(url, { autoReconnect: true })', 'https://vueuse.org/core/useWebSocket/', { program: 'vueuse.mjs', way: 'reconnect' }),
  js('react-use-websocket', 'plain', `useWebSocket(url), ${off}`, readme('react-use-websocket'), briefly),
  js('react-use-websocket', 'plain', 'shouldReconnect: () => true', readme('react-use-websocket'), { way: 'reconnect' }),
  python('websockets', 'plain', 'websockets_iterator', 'async for websocket in connect(url)', 'https://websockets.readthedocs.io/en/stable/reference/asyncio/client.html'),
  python('aiohttp', 'plain', 'aiohttp_client', 'ws_connect and one loop; it has no reconnecting', 'https://docs.aiohttp.org/en/stable/client_quickstart.html#websockets', briefly),
  python('websocket-client', 'plain', 'websocket_client', `run_forever(), ${off}`, readme('websocket-client'), briefly),
  python('websocket-client', 'plain', 'websocket_client', 'run_forever(dispatcher=rel, reconnect=5)', readme('websocket-client'), { way: 'reconnect' }),
];

const MESSAGING = [
  js('socket.io-client', 'socketIo', 'io(url)', 'https://socket.io/docs/v4/client-initialization/'),
  js('socket.io-client', 'socketIo', 'transports: ["websocket"]', 'https://socket.io/docs/v4/client-options/#transports', { way: 'websocket' }),
  python('python-socketio', 'socketIo', 'python_socketio', 'Client().connect(url), wait()', 'https://python-socketio.readthedocs.io/en/stable/client.html'),
  js('sockjs-client', 'sockJs', 'new SockJS(url); it has no reconnecting', readme('sockjs-client'), briefly),
  js('mqtt', 'mqtt', 'mqtt.connect(url)', readme('mqtt')),
  python('paho-mqtt', 'mqtt', 'paho_client', 'transport="websockets", connect, loop_forever()', readme('paho-mqtt')),
  js('@stomp/stompjs', 'stomp', 'new Client({ brokerURL }).activate()', readme('@stomp/stompjs'), { program: 'stompjs.mjs' }),
  js('@nats-io/nats-core', 'nats', 'wsconnect({ servers })', readme('@nats-io/nats-core'), { program: 'nats.mjs', window: 25 }),
  python('nats-py', 'nats', 'nats_client', 'nats.connect(url)', readme('nats-py'), { window: 25 }),
  js('centrifuge', 'centrifugo', 'new Centrifuge(url).connect()', readme('centrifuge')),
  python('centrifuge-python', 'centrifugo', 'centrifuge_client', 'Client(url).connect()', readme('centrifuge-python')),
  js('pusher-js', 'pusher', 'new Pusher(key, { wsHost, enabledTransports: ["ws", "wss"] })', readme('pusher-js'), { program: 'pusher.mjs' }),
  js('pusher-js', 'pusher', 'the same, its build for Node', readme('pusher-js'), { program: 'pusher.mjs', way: 'node' }),
  js('phoenix', 'phoenix', 'new Socket(url).connect(), channel.join()', 'https://hexdocs.pm/phoenix/js/'),
  js('phoenix', 'phoenix', 'new Socket(url).connect(), channel.join()', 'https://hexdocs.pm/phoenix/1.7/js/', { title: 'phoenix 1.7', package: 'phoenix17', way: '1.7' }),
  js('@supabase/realtime-js', 'phoenix', 'client.channel(..).subscribe()', readme('@supabase/realtime-js'), { program: 'supabase.mjs' }),
  js('@rails/actioncable', 'actioncable', 'createConsumer(url).subscriptions.create(..)', 'https://guides.rubyonrails.org/action_cable_overview.html', { program: 'actioncable.mjs', window: 60 }),
  js('@microsoft/signalr', 'signalr', `build(), start(), ${off}`, readme('@microsoft/signalr'), { program: 'signalr.mjs', ...briefly }),
  js('@microsoft/signalr', 'signalr', 'withAutomaticReconnect()', 'https://learn.microsoft.com/aspnet/core/signalr/javascript-client', { program: 'signalr.mjs', way: 'reconnect', window: 45 }),
  python('signalrcore', 'signalr', 'signalrcore_client', 'with_automatic_reconnect({"type": "raw", .., "reconnect_interval": 5, "max_attempts": 5})', readme('signalrcore'), { way: 'reconnect' }),
  python('pysignalr', 'signalr', 'pysignalr_client', 'SignalRClient(url).run()', readme('pysignalr')),
  js('autobahn', 'wamp', 'new Connection({ url, realm }).open()', 'https://github.com/crossbario/autobahn-js', { window: 25 }),
];

const APPLICATIONS = [
  js('graphql-ws', 'graphqlWs', 'createClient({ url })', 'https://the-guild.dev/graphql/ws/get-started'),
  js('graphql-ws', 'graphqlWs', 'shouldRetry: () => true', 'https://the-guild.dev/graphql/ws/recipes', { way: 'retry' }),
  js('subscriptions-transport-ws', 'subscriptionsTransportWs', `new SubscriptionClient(url), ${off}`, readme('subscriptions-transport-ws'), briefly),
  js('subscriptions-transport-ws', 'subscriptionsTransportWs', 'reconnect: true', readme('subscriptions-transport-ws'), { way: 'reconnect' }),
  python('gql', 'graphqlWs', 'gql_client', `async with Client(..), ${off}`, 'https://gql.readthedocs.io/en/stable/async/async_usage.html', briefly),
  python('gql', 'graphqlWs', 'gql_client', 'connect_async(reconnecting=True)', 'https://gql.readthedocs.io/en/stable/advanced/async_permanent_session.html', { way: 'reconnect', window: 40 }),
  js('@trpc/client', 'trpc', 'wsLink({ client: createWSClient({ url }) })', 'https://trpc.io/docs/client/links/wsLink', { program: 'trpc.mjs' }),
  js('rpc-websockets', 'plain', 'new Client(url)', readme('rpc-websockets')),
  js('y-websocket', 'yjs', 'new WebsocketProvider(url, room, doc)', readme('y-websocket')),
  js('@hocuspocus/provider', 'hocuspocus', 'new HocuspocusProvider({ url, name, document })', 'https://tiptap.dev/docs/hocuspocus/provider/configuration', { program: 'hocuspocus.mjs', window: 40 }),
  js('home-assistant-js-websocket', 'homeassistant', 'createConnection({ auth })', readme('home-assistant-js-websocket'), { program: 'home-assistant.mjs' }),
  js('sip.js', 'sip', 'new SimpleUser(server, options)', readme('sip.js'), { program: 'sip.mjs', window: 30 }),
  js('jssip', 'sip', 'new UA({ sockets, uri }).start()', readme('jssip'), { window: 30 }),
  js('vite', 'vite', 'the page of a development server', 'dist/client/client.mjs of vite', { title: 'vite 5', package: 'vite5', way: '5', window: 10 }),
  js('vite', 'vite', 'the page of a development server', 'dist/client/client.mjs of vite'),
  js('webpack-dev-server', 'plain', 'the page of a development server', 'client/socket.js of webpack-dev-server', { title: 'webpack-dev-server 5' }),
];

const OURS = [
  { name: 'farewell', language: 'Rust', program: 'comeback', server: 'plain', usage: 'farewell::reconnect(url).start()', source: 'farewell::reconnect', window: 40 },
  { name: 'farewell', language: 'Rust', program: 'reconnecting', server: 'plain', usage: 'with on_retry(..), which brings a new token, and make_before_break()', source: 'docs/reconnecting.md', window: 40, way: 'token' },
];

export const GROUPS = [
  ['Around one WebSocket', WRAPPERS],
  ['Messaging', MESSAGING],
  ['Protocols and applications', APPLICATIONS],
  ['This repository', OURS],
];

export const CLIENTS = GROUPS.flatMap(([group, clients]) => clients.map((client) => ({ group, window: 20, ...client })));
