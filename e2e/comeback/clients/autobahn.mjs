import { over, url } from './start.mjs';
import autobahn from 'autobahn';

const connection = new autobahn.Connection({ url, realm: 'realm1' });
connection.onclose = (reason, { will_retry: again }) => {
  if (!again) over('closed for good:', reason);
};
connection.open();
