import { tell, url } from './browser.mjs';
import { createTRPCClient, createWSClient, wsLink } from '@trpc/client';

const client = createTRPCClient({ links: [wsLink({ client: createWSClient({ url }) })] });
client.endless.subscribe(undefined, {
  onError: (error) => tell('the subscription fails:', error),
  onComplete: () => tell('the subscription completes'),
});
