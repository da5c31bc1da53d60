import { createCache, extractStyle, StyleProvider } from '@ant-design/cssinjs';
import { ConfigProvider } from 'antd';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Fragment } from 'react';
import { renderToString } from 'react-dom/server';
import type { Plugin } from 'vite';
import { consoleTheme } from '../src/look/theme.js';
import { readTokens } from '../src/look/tokens.js';
import { antdSamples } from './antd-samples.js';

const tokenFile = path.resolve('src/public-site/look/tokens.css');
const name = 'virtual:antd.css';

/** The styles of Ant Design as a file: the policy lets no script write styles into the page (docs/adr). */
export function antdStyles(): Plugin {
  return {
    name: 'antd-styles',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      this.addWatchFile(tokenFile);
      return writeStyles();
    },
  };
}

function writeStyles(): string {
  const cache = createCache();
  const { zeroRuntime: _, ...theme } = consoleTheme(readTokens(readFileSync(tokenFile, 'utf8')));
  renderToString(
    <StyleProvider cache={cache}>
      <ConfigProvider theme={theme}>
        {Object.entries(antdSamples).map(([key, sample]) => (
          <Fragment key={key}>{sample}</Fragment>
        ))}
      </ConfigProvider>
    </StyleProvider>,
  );
  return extractStyle(cache, { plain: true, types: ['style', 'token', 'cssVar'] });
}
