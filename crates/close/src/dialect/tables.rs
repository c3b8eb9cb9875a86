//! The tables of each dialect, made from `crates/reference/facts/dialects.json` by
//! `cargo xtask generate`.

use super::{Dialect, Table, code, range};
use crate::Reconnect::{Changed, No, Yes};

impl Dialect {
    /// Every dialect, by id.
    pub const ALL: &'static [Self] = &[
        Self::ASSEMBLYAI_STREAMING, Self::ASSEMBLYAI_TTS, Self::AWS_API_GATEWAY,
        Self::AWS_IOT_WIRELESS, Self::CENTRIFUGO, Self::COLYSEUS, Self::CRYPTOLISTING,
        Self::DEEPGRAM, Self::DISCORD_GATEWAY, Self::DISCORD_RPC, Self::DISCORD_VOICE,
        Self::FLUXER, Self::GEMINI_LIVE, Self::GRAPHQL_TRANSPORT_WS, Self::HELIUS_PARSED_STREAMS,
        Self::HOCUSPOCUS, Self::ISL_SERVER, Self::JMAP, Self::LIVEBLOCKS, Self::NOSTR_UNTIL_2023,
        Self::OBS_WEBSOCKET, Self::OKX, Self::OPENAI_REALTIME, Self::PANDASCORE, Self::PHOENIX,
        Self::PUSHER, Self::QST, Self::SALTYRTC, Self::SIGNAL_SERVER, Self::SOCKETCLUSTER,
        Self::SOCKJS, Self::TLDRAW_SYNC, Self::TWITCH_EVENTSUB,
    ];

    /// AssemblyAI Streaming.
    pub const ASSEMBLYAI_STREAMING: Self = Self(&Table {
        id: "assemblyai-streaming", name: "AssemblyAI Streaming", subprotocols: &[],
        codes: &[
            code(3005, Yes), code(3006, Changed), code(3007, Changed), code(3008, Yes),
            code(4000, Changed), code(4001, Changed), code(4002, Changed), code(4003, Changed),
            code(4004, Changed), code(4008, Yes), code(4010, Changed), code(4030, No),
            code(4031, Yes), code(4032, Changed), code(4033, Changed), code(4034, Changed),
            code(4100, Changed), code(4101, Changed), code(4103, No),
        ],
        ranges: &[],
        substitutes: &[],
    });

    /// AssemblyAI text to speech.
    pub const ASSEMBLYAI_TTS: Self = Self(&Table {
        id: "assemblyai-tts", name: "AssemblyAI text to speech", subprotocols: &[],
        codes: &[code(1009, Changed), code(3006, Changed)],
        ranges: &[],
        substitutes: &[],
    });

    /// AWS API Gateway.
    pub const AWS_API_GATEWAY: Self = Self(&Table {
        id: "aws-api-gateway", name: "AWS API Gateway", subprotocols: &[],
        codes: &[
            code(1001, Yes), code(1003, Changed), code(1006, Yes), code(1008, Yes),
            code(1009, Changed), code(1011, Yes), code(1012, Yes),
        ],
        ranges: &[],
        substitutes: &[],
    });

    /// AWS IoT Wireless network analyzer.
    pub const AWS_IOT_WIRELESS: Self = Self(&Table {
        id: "aws-iot-wireless", name: "AWS IoT Wireless network analyzer", subprotocols: &[],
        codes: &[code(1002, Changed), code(1003, Changed), code(1008, Changed), code(1011, Yes)],
        ranges: &[],
        substitutes: &[],
    });

    /// Centrifugo.
    pub const CENTRIFUGO: Self = Self(&Table {
        id: "centrifugo", name: "Centrifugo", subprotocols: &[],
        codes: &[
            code(1009, No), code(3000, Yes), code(3001, Yes), code(3004, Yes), code(3005, Yes),
            code(3006, Yes), code(3008, Yes), code(3009, Yes), code(3010, Yes), code(3011, Yes),
            code(3012, Yes), code(3013, Yes), code(3014, Yes), code(3500, No), code(3501, No),
            code(3502, No), code(3503, No), code(3504, No), code(3505, No), code(3506, No),
            code(3507, No), code(3508, No), code(3509, No),
        ],
        ranges: &[
            range(1000, 1008, Yes), range(1010, 2999, Yes), range(3000, 3499, Yes),
            range(3500, 3999, No), range(4000, 4499, Yes), range(4500, 4999, No),
        ],
        substitutes: &[(1011, 3004), (1012, 3001), (3000, 3500), (3003, 3507), (3008, 3012)],
    });

    /// Colyseus.
    pub const COLYSEUS: Self = Self(&Table {
        id: "colyseus", name: "Colyseus", subprotocols: &[],
        codes: &[
            code(1001, Yes), code(1005, Yes), code(1006, Yes), code(4000, No), code(4001, No),
            code(4002, No), code(4003, No), code(4010, Yes),
        ],
        ranges: &[],
        substitutes: &[(1012, 4010)],
    });

    /// cryptolisting.ws.
    pub const CRYPTOLISTING: Self = Self(&Table {
        id: "cryptolisting", name: "cryptolisting.ws", subprotocols: &[],
        codes: &[
            code(1000, No).reason("key_expired"), code(1000, No).reason("key_invalidated"),
            code(1008, Yes).reason("too_slow").delay(0, Some(0)),
            code(1008, Yes).reason("rate_limit_exceeded").delay(60000, Some(60000)),
            code(1009, Changed),
        ],
        ranges: &[],
        substitutes: &[],
    });

    /// Deepgram.
    pub const DEEPGRAM: Self = Self(&Table {
        id: "deepgram", name: "Deepgram", subprotocols: &[],
        codes: &[
            code(1003, Changed).reason("MESSAGE-0000"), code(1008, Changed).reason("DATA-0000"),
            code(1008, Yes).reason("DATA-0001"), code(1009, Changed).reason("BIG-0000"),
            code(1009, Changed).reason("BIG-0001"), code(1011, Yes).reason("NET-0000"),
            code(1011, Yes).reason("NET-0001"), code(1011, Yes).reason("NET-0002"),
            code(1011, Yes).reason("NET-0003"),
        ],
        ranges: &[],
        substitutes: &[],
    });

    /// Discord Gateway.
    pub const DISCORD_GATEWAY: Self = Self(&Table {
        id: "discord-gateway", name: "Discord Gateway", subprotocols: &[],
        codes: &[
            code(4000, Yes), code(4001, Yes), code(4002, Yes), code(4003, Yes), code(4004, No),
            code(4005, Yes), code(4007, Yes), code(4008, Yes), code(4009, Yes), code(4010, No),
            code(4011, No), code(4012, No), code(4013, No), code(4014, No),
        ],
        ranges: &[],
        substitutes: &[(3000, 4004)],
    });

    /// Discord RPC.
    pub const DISCORD_RPC: Self = Self(&Table {
        id: "discord-rpc", name: "Discord RPC", subprotocols: &[],
        codes: &[
            code(4000, Changed), code(4001, Changed), code(4003, Changed), code(4004, Changed),
            code(4005, Changed),
        ],
        ranges: &[],
        substitutes: &[],
    });

    /// Discord Voice Gateway.
    pub const DISCORD_VOICE: Self = Self(&Table {
        id: "discord-voice", name: "Discord Voice Gateway", subprotocols: &[],
        codes: &[
            code(4014, No), code(4015, Yes), code(4017, Changed), code(4021, No), code(4022, No),
        ],
        ranges: &[],
        substitutes: &[],
    });

    /// Fluxer gateway.
    pub const FLUXER: Self = Self(&Table {
        id: "fluxer", name: "Fluxer gateway", subprotocols: &[],
        codes: &[
            code(4000, Yes), code(4001, Yes), code(4002, Yes), code(4003, Yes), code(4004, No),
            code(4005, Yes), code(4007, Yes), code(4008, Yes), code(4009, Yes), code(4010, No),
            code(4011, No), code(4012, No),
        ],
        ranges: &[],
        substitutes: &[(3000, 4004)],
    });

    /// Gemini Live API.
    pub const GEMINI_LIVE: Self = Self(&Table {
        id: "gemini-live", name: "Gemini Live API", subprotocols: &[],
        codes: &[code(1011, Changed)],
        ranges: &[],
        substitutes: &[],
    });

    /// GraphQL over WebSocket (graphql-ws).
    pub const GRAPHQL_TRANSPORT_WS: Self = Self(&Table {
        id: "graphql-transport-ws", name: "GraphQL over WebSocket (graphql-ws)", subprotocols: &["graphql-transport-ws"],
        codes: &[
            code(4004, No), code(4005, No), code(4400, No), code(4401, No), code(4403, Changed),
            code(4406, No), code(4408, Yes), code(4409, No), code(4429, No), code(4499, Yes),
            code(4500, No), code(4504, Yes),
        ],
        ranges: &[range(1002, 1003, No), range(1007, 1011, No), range(1015, 1999, No)],
        substitutes: &[(3000, 4403), (3003, 4403)],
    });

    /// Helius parsed streams.
    pub const HELIUS_PARSED_STREAMS: Self = Self(&Table {
        id: "helius-parsed-streams", name: "Helius parsed streams", subprotocols: &[],
        codes: &[code(1000, Yes)],
        ranges: &[],
        substitutes: &[],
    });

    /// Hocuspocus.
    pub const HOCUSPOCUS: Self = Self(&Table {
        id: "hocuspocus", name: "Hocuspocus", subprotocols: &[],
        codes: &[
            code(1009, Changed), code(4205, Yes), code(4401, Changed), code(4403, Changed),
            code(4408, Yes),
        ],
        ranges: &[],
        substitutes: &[],
    });

    /// Interactive Smartlog (Sapling).
    pub const ISL_SERVER: Self = Self(&Table {
        id: "isl-server", name: "Interactive Smartlog (Sapling)", subprotocols: &[],
        codes: &[code(4100, No)],
        ranges: &[],
        substitutes: &[],
    });

    /// JMAP over WebSocket.
    pub const JMAP: Self = Self(&Table {
        id: "jmap", name: "JMAP over WebSocket", subprotocols: &[],
        codes: &[code(1008, Changed)],
        ranges: &[],
        substitutes: &[],
    });

    /// Liveblocks.
    pub const LIVEBLOCKS: Self = Self(&Table {
        id: "liveblocks", name: "Liveblocks", subprotocols: &[],
        codes: &[
            code(1011, Yes), code(1013, Yes), code(4000, No), code(4001, No), code(4005, No),
            code(4006, No), code(4100, Changed), code(4109, Changed), code(4999, No),
        ],
        ranges: &[range(4100, 4199, Changed)],
        substitutes: &[],
    });

    /// Nostr (until December 2023).
    pub const NOSTR_UNTIL_2023: Self = Self(&Table {
        id: "nostr-until-2023", name: "Nostr (until December 2023)", subprotocols: &[],
        codes: &[code(4000, No)],
        ranges: &[],
        substitutes: &[],
    });

    /// obs-websocket 5.
    pub const OBS_WEBSOCKET: Self = Self(&Table {
        id: "obs-websocket", name: "obs-websocket 5", subprotocols: &["obswebsocket.json", "obswebsocket.msgpack"],
        codes: &[
            code(4002, Changed), code(4003, Changed), code(4004, Changed), code(4005, Changed),
            code(4006, Changed), code(4007, Changed), code(4008, Changed), code(4009, Changed),
            code(4010, Changed), code(4011, No), code(4012, No),
        ],
        ranges: &[],
        substitutes: &[],
    });

    /// OKX API v5.
    pub const OKX: Self = Self(&Table {
        id: "okx", name: "OKX API v5", subprotocols: &[],
        codes: &[
            code(1009, Changed), code(4001, Changed), code(4002, Changed), code(4003, Changed),
            code(4004, Yes), code(4005, Yes), code(4006, Yes), code(4007, Changed),
            code(4008, Changed), code(4009, Changed),
        ],
        ranges: &[],
        substitutes: &[],
    });

    /// OpenAI Realtime API.
    pub const OPENAI_REALTIME: Self = Self(&Table {
        id: "openai-realtime", name: "OpenAI Realtime API", subprotocols: &[],
        codes: &[code(1001, Yes)],
        ranges: &[],
        substitutes: &[],
    });

    /// PandaScore.
    pub const PANDASCORE: Self = Self(&Table {
        id: "pandascore", name: "PandaScore", subprotocols: &[],
        codes: &[code(1000, No), code(4001, Changed), code(4003, Changed)],
        ranges: &[],
        substitutes: &[],
    });

    /// Phoenix Channels.
    pub const PHOENIX: Self = Self(&Table {
        id: "phoenix", name: "Phoenix Channels", subprotocols: &[],
        codes: &[code(1001, Yes), code(1012, Yes)],
        ranges: &[],
        substitutes: &[],
    });

    /// Pusher Channels protocol.
    pub const PUSHER: Self = Self(&Table {
        id: "pusher", name: "Pusher Channels protocol", subprotocols: &[],
        codes: &[
            code(4000, Changed), code(4001, Changed), code(4003, Changed), code(4004, Changed),
            code(4005, Changed), code(4006, Changed), code(4007, Changed), code(4008, Changed),
            code(4009, Changed), code(4100, Yes), code(4200, Yes), code(4201, Yes),
            code(4202, Yes),
        ],
        ranges: &[
            range(4000, 4099, Changed), range(4100, 4199, Yes).delay(1000, None),
            range(4200, 4299, Yes).delay(0, Some(0)),
        ],
        substitutes: &[(1001, 4202), (1012, 4200), (1013, 4100), (3000, 4009), (3008, 4201)],
    });

    /// QuickScreenTrading.
    pub const QST: Self = Self(&Table {
        id: "qst", name: "QuickScreenTrading", subprotocols: &[],
        codes: &[code(1000, No), code(4101, No)],
        ranges: &[],
        substitutes: &[],
    });

    /// SaltyRTC.
    pub const SALTYRTC: Self = Self(&Table {
        id: "saltyrtc", name: "SaltyRTC", subprotocols: &[],
        codes: &[
            code(1002, Changed), code(3000, Yes), code(3001, No), code(3002, Yes), code(3003, No),
            code(3004, No), code(3005, No), code(3006, No), code(3007, No), code(3008, Yes),
        ],
        ranges: &[],
        substitutes: &[],
    });

    /// Signal server.
    pub const SIGNAL_SERVER: Self = Self(&Table {
        id: "signal-server", name: "Signal server", subprotocols: &[],
        codes: &[code(1011, Yes), code(4409, No)],
        ranges: &[],
        substitutes: &[],
    });

    /// SocketCluster.
    pub const SOCKETCLUSTER: Self = Self(&Table {
        id: "socketcluster", name: "SocketCluster", subprotocols: &[],
        codes: &[
            code(4000, Yes).delay(0, Some(0)), code(4001, Yes).delay(0, Some(0)), code(4002, Yes),
            code(4003, Yes), code(4004, Yes), code(4005, Yes), code(4006, Yes), code(4007, Yes),
            code(4008, Yes), code(4009, Yes),
        ],
        ranges: &[range(4010, 4499, Yes), range(4500, 4999, No)],
        substitutes: &[(3008, 4001)],
    });

    /// SockJS.
    pub const SOCKJS: Self = Self(&Table {
        id: "sockjs", name: "SockJS", subprotocols: &[],
        codes: &[code(1002, Yes), code(1006, Yes), code(2000, Yes), code(2007, Yes)],
        ranges: &[],
        substitutes: &[],
    });

    /// tldraw sync.
    pub const TLDRAW_SYNC: Self = Self(&Table {
        id: "tldraw-sync", name: "tldraw sync", subprotocols: &[],
        codes: &[
            code(4099, No).reason("NOT_FOUND"), code(4099, No).reason("FORBIDDEN"),
            code(4099, No).reason("NOT_AUTHENTICATED"), code(4099, No).reason("UNKNOWN_ERROR"),
            code(4099, No).reason("CLIENT_TOO_OLD"), code(4099, No).reason("SERVER_TOO_OLD"),
            code(4099, No).reason("INVALID_RECORD"), code(4099, No).reason("RATE_LIMITED"),
            code(4099, No).reason("ROOM_FULL"),
        ],
        ranges: &[range(4099, 4099, No)],
        substitutes: &[],
    });

    /// Twitch EventSub.
    pub const TWITCH_EVENTSUB: Self = Self(&Table {
        id: "twitch-eventsub", name: "Twitch EventSub", subprotocols: &[],
        codes: &[
            code(4000, Yes), code(4001, Changed), code(4002, Yes), code(4003, Changed),
            code(4004, Yes), code(4005, Yes), code(4006, Yes), code(4007, Changed),
        ],
        ranges: &[],
        substitutes: &[],
    });
}
