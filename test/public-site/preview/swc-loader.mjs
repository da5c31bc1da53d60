// './x.js' in our sources is './x.ts' or './x.tsx' on disk; swc takes the types away.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

export async function resolve(specifier, context, next) {
  if (specifier.startsWith('.') && specifier.endsWith('.js')) {
    const stem = new URL(specifier.slice(0, -3), context.parentURL);
    for (const extension of ['.ts', '.tsx']) {
      const candidate = new URL(stem.href + extension);
      if (existsSync(fileURLToPath(candidate))) {
        return { url: candidate.href, format: 'module', shortCircuit: true };
      }
    }
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!/\.tsx?$/.test(url)) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    module: { type: 'es6' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
    },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
