import { host } from './browser.mjs';
import { RealtimeClient } from '@supabase/realtime-js';

const client = new RealtimeClient(`ws://${host}/socket`, { params: { apikey: 'key' } });
client.channel('test-channel', {}).subscribe();
