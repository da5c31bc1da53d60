// Our sources import './x.js' as Node's ESM demands; under Jest that is './x.ts' or './x.tsx'.
// Packages that export only an `import` condition are resolved by it.
const { existsSync } = require('node:fs');
const path = require('node:path');

module.exports = (request, options) => {
  if (
    request.startsWith('.') &&
    request.endsWith('.js') &&
    !options.basedir.includes('node_modules')
  ) {
    const stem = path.resolve(options.basedir, request.slice(0, -3));
    for (const extension of ['.ts', '.tsx']) {
      if (existsSync(stem + extension)) return stem + extension;
    }
  }
  try {
    return options.defaultResolver(request, options);
  } catch {
    const conditions = [...(options.conditions ?? []), 'import', 'module-sync'];
    return options.defaultResolver(request, { ...options, conditions });
  }
};
