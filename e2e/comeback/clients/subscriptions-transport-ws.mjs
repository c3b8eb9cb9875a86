import { tell, url, way } from './browser.mjs';
import { SubscriptionClient } from 'subscriptions-transport-ws';

const client = new SubscriptionClient(url, { reconnect: way === 'reconnect' });
client.request({ query: 'subscription { greeting }' }).subscribe({
  next: () => {},
  error: (error) => tell('the subscription fails:', error.message),
  complete: () => tell('the subscription completes'),
});
