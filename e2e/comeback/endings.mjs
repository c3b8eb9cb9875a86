// The endings that every client is put through.
//
// `close`: the server says Close and waits for the answer. `fin`, `rst`: TCP ends without a Close.
// `later`: the connection is cut, and for a while every HTTP request is answered with `status`.
// `first`: the same from the very first attempt on.

/** The server answers with the status for this long, and until it has refused one attempt. */
export const REFUSED_FOR = 5;

const close = (code, name, reason) => ({ id: `${code}`, kind: 'close', code, name, reason });
const later = (status) => ({ id: `lost, ${status}`, kind: 'later', status });
const first = (status) => ({ id: `first, ${status}`, kind: 'first', status });

export const ENDINGS = [
  close(1000, 'Normal Closure', 'done'),
  close(1001, 'Going Away', 'leaving'),
  { id: '1005', kind: 'close', name: 'no code' },
  close(1008, 'Policy Violation', 'not allowed'),
  close(1011, 'Internal Error', 'server lost'),
  close(1012, 'Service Restart', 'restarting'),
  close(1013, 'Try Again Later', 'overloaded'),
  close(1014, 'Bad Gateway', 'server lost'),
  close(4000, 'private use', 'own reason'),
  { ...close(1011, 'Internal Error', 'server lost; retry-after=2.00'), id: '1011, 2 s' },
  { ...close(1012, 'Service Restart', 'restarting; retry-after=2.00'), id: '1012, 2 s' },
  { id: 'FIN', kind: 'fin', name: 'TCP closed' },
  { id: 'RST', kind: 'rst', name: 'TCP reset' },
  ...[401, 403, 429, 502, 503].map(later),
  { ...later(503), id: 'lost, 503, 2 s', retryAfter: 2 },
  ...[401, 403, 429, 502, 503].map(first),
];
