import { url, way } from './browser.mjs';

const { useWebSocket } = await import('@vueuse/core');
useWebSocket(url, way === 'reconnect' ? { autoReconnect: true } : {});
