// Turns every ES module into CommonJS, so that CommonJS packages may require ESM-only ones on Node 20.
// What needs no change (already CommonJS) is passed through untouched: it is most of node_modules.
const { createHash } = require('node:crypto');
const { transformSync } = require('@swc/core');

const looksLikeEsm = /^\s*(import|export)\b|\bimport\.meta\b|\bimport\(/m;

module.exports = {
  getCacheKey(source, path) {
    return createHash('sha256').update('5').update(path).update(source).digest('hex');
  },
  process(source, path) {
    const isTypeScript = /\.tsx?$/.test(path);
    if (!isTypeScript && !looksLikeEsm.test(source)) return { code: source };
    return transformSync(source, {
      filename: path,
      sourceMaps: isTypeScript ? 'inline' : false,
      module: { type: 'commonjs', ignoreDynamic: false },
      jsc: {
        target: 'es2022',
        parser: isTypeScript
          ? { syntax: 'typescript', tsx: path.endsWith('x'), decorators: true }
          : { syntax: 'ecmascript', jsx: false },
        transform: isTypeScript
          ? {
              legacyDecorator: true,
              decoratorMetadata: true,
              useDefineForClassFields: false,
              react: { runtime: 'automatic' },
            }
          : {},
      },
    });
  },
};
