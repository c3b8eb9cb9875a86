import { url } from './browser.mjs';
import { ArrayQueue, ConstantBackoff, WebsocketBuilder } from 'websocket-ts';

new WebsocketBuilder(url)
  .withBuffer(new ArrayQueue())
  .withBackoff(new ConstantBackoff(1000))
  .build();
