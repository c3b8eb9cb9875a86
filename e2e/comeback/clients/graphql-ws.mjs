import { over, url, way } from './browser.mjs';
import { createClient } from 'graphql-ws';

const client = createClient(way === 'retry' ? { url, shouldRetry: () => true } : { url });
client.subscribe(
  { query: 'subscription { greeting }' },
  {
    next: () => {},
    error: (error) => over('the subscription fails:', error.code ?? error.message ?? error),
    complete: () => over('the subscription completes'),
  },
);
