// The protocols, by name. `real` says which package is the server; the others are scripted here.

import * as graphql from './graphql.mjs';
import * as messages from './messages.mjs';
import * as packages from './packages.mjs';

export const SERVERS = { ...messages, ...graphql, ...packages };
