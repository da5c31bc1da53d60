import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { accessKey, type AccessRule } from '../../src/platform/http/index.js';

export interface Route {
  method: string;
  /** as declared, with its parameters: `/api/v1/claims/:id` */
  path: string;
  /** the path with an id of nothing for each parameter */
  url: string;
  rule: AccessRule | undefined;
}

type Handler = (...given: unknown[]) => unknown;

/** Stands for whatever a path asks for. */
const idOfNothing = '01900000-0000-7000-8000-000000000000';

/** Every route of the application with who may, in the order of their paths. */
export function routesOf(app: NestFastifyApplication): Route[] {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  const controllers = app.get(DiscoveryService, { strict: false }).getControllers();
  return controllers
    .flatMap(({ metatype }) => {
      const prototype = metatype?.prototype as Record<string, Handler>;
      return scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name]!;
        const paths = reflector.get<string | string[] | undefined>(PATH_METADATA, handler);
        if (paths === undefined) return [];
        const method = reflector.get<RequestMethod>(METHOD_METADATA, handler);
        const rule = reflector.getAllAndOverride<AccessRule | undefined>(accessKey, [
          handler,
          metatype as Type,
        ]);
        const prefixes = reflector.get<string | string[]>(PATH_METADATA, metatype as Type);
        return [prefixes]
          .flat()
          .flatMap((prefix) =>
            [paths].flat().map((path) => routeOf(RequestMethod[method], `${prefix}/${path}`, rule)),
          );
      });
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function routeOf(method: string, said: string, rule: AccessRule | undefined): Route {
  const path = `/${said}`.replaceAll(/\/+/g, '/').replace(/(.)\/$/, '$1');
  const url = path.replaceAll(/:\w+/g, idOfNothing).replaceAll('*', 'nothing');
  return { method, path, url, rule };
}
