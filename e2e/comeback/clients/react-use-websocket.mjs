import { url, way } from './browser.mjs';
import React from 'react';

globalThis.IS_REACT_ACT_ENVIRONMENT = false;
const { default: renderer } = await import('react-test-renderer');
const { default: library } = await import('react-use-websocket');

const Page = () => {
  library.default(url, way === 'reconnect' ? { shouldReconnect: () => true } : {});
  return null;
};
renderer.create(React.createElement(Page));
