import { tell, url } from './start.mjs';
import mqtt from 'mqtt';

const client = mqtt.connect(url);
client.on('connect', () => client.subscribe('presence'));
client.on('error', (error) => tell('error:', error));
