import { host, over, way } from './start.mjs';
import { HubConnectionBuilder, LogLevel } from '@microsoft/signalr';

const builder = new HubConnectionBuilder().withUrl(`http://${host}/chat`).configureLogging(LogLevel.None);
const connection = (way === 'reconnect' ? builder.withAutomaticReconnect() : builder).build();
connection.onclose((error) => over('closed:', error?.message ?? 'no error'));
connection.start().catch((error) => over('start fails:', error));
