// GraphQL over WebSocket, in its two subprotocols, with the packages' own servers.

import { createRequire } from 'node:module';
import { useServer } from 'graphql-ws/use/ws';
import { accept, endOf } from './ws.mjs';

// One copy of graphql for both packages: the second is CommonJS.
const require = createRequire(import.meta.url);
const { GraphQLObjectType, GraphQLSchema, GraphQLString, execute, subscribe } = require('graphql');
const { SubscriptionServer } = require('subscriptions-transport-ws');

const never = () => new Promise(() => {});
const type = GraphQLString;
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { greeting: { type } } }),
  subscription: new GraphQLObjectType({
    name: 'Subscription',
    fields: {
      greeting: {
        type,
        subscribe: async function* () {
          yield { greeting: 'hello' };
          await never();
        },
      },
    },
  }),
});

/** `graphql-transport-ws`; a connection is good when it carries the subscription. */
export const graphqlWs = {
  real: 'graphql-ws',
  serve: (http, good) => {
    const server = accept(http, (socket, request) => server.emit('connection', socket, request));
    useServer({ schema, onSubscribe: ({ extra }) => void good(endOf(extra.socket)) }, server);
  },
};

/** `graphql-ws`, the older subprotocol. */
export const subscriptionsTransportWs = {
  real: 'subscriptions-transport-ws',
  serve: (http, good) => {
    SubscriptionServer.create(
      { schema, execute, subscribe, onConnect: (_payload, socket) => void good(endOf(socket)) },
      { server: http, path: '/' },
    );
  },
};
