import { over, url, way } from './browser.mjs';
import { retry } from 'rxjs';
import { webSocket } from 'rxjs/webSocket';

const subject = webSocket({ url, deserializer: ({ data }) => data });
const messages = way === 'retry' ? subject.pipe(retry({ delay: 1000 })) : subject;
messages.subscribe({
  next: () => {},
  error: ({ code, type }) => over('error:', code ?? type),
  complete: () => over('complete'),
});
