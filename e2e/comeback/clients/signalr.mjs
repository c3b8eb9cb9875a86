import { host, tell, way } from './start.mjs';
import { HubConnectionBuilder, LogLevel } from '@microsoft/signalr';

const builder = new HubConnectionBuilder().withUrl(`http://${host}/chat`).configureLogging(LogLevel.None);
const connection = (way === 'reconnect' ? builder.withAutomaticReconnect() : builder).build();
connection.onclose((error) => tell('closed:', error?.message ?? 'no error'));
connection.start().catch((error) => tell('start fails:', error));
