import tokensCss from '../../../../src/public-site/look/tokens.css?raw';
import { consoleTheme } from './theme.js';
import { readTokens } from './tokens.js';

export const theme = consoleTheme(readTokens(tokensCss));

/**
 * Where Ant Design's runtime may write its styles: nowhere. They stand in a file that is made at build time; a style
 * element in the page would be refused by the content security policy.
 */
export const nowhere = document.createElement('div');
