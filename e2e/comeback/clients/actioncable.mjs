import { host } from './browser.mjs';
import { createConsumer } from '@rails/actioncable';

createConsumer(`ws://${host}/cable`).subscriptions.create('ChatChannel', { received() {} });
