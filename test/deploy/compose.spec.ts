import { existsSync, readFileSync } from 'node:fs';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { Settings, type Surface, settingTable } from '../../src/platform/settings/index.js';
import { type Service, interpolate, readComposeFile } from './compose-file.js';

type SettingName = keyof typeof settingTable;

const { services, networks } = readComposeFile();
const named = Object.entries(services);
const surfaces: Exclude<Surface, 'all'>[] = ['public', 'staff', 'worker'];
const isOneOff = (service: Service) => service.restart === 'no';
const longRunning = named.filter(([, service]) => !isOneOff(service));

function serviceOf(name: string): Service {
  const service = services[name];
  if (!service) throw new Error(`docker-compose.yml has no service ${name}`);
  return service;
}

function environmentOf(name: string): Record<string, string> {
  const entries = Object.entries(serviceOf(name).environment ?? {});
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
}

const secret32 = () => randomBytes(32).toString('base64');
const pem = (kind: 'x25519' | 'ed25519') => {
  const { publicKey, privateKey } =
    kind === 'x25519' ? generateKeyPairSync('x25519') : generateKeyPairSync('ed25519');
  return {
    public: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    private: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  };
};
const seal = pem('x25519');
const sign = pem('ed25519');
const auditSign = pem('ed25519');

/** What a careful person puts into .env. */
const dotEnv: Record<string, string> = {
  DATABASE_PASSWORD: randomBytes(24).toString('hex'),
  PUBLIC_DATABASE_PASSWORD: randomBytes(24).toString('hex'),
  REDIS_PASSWORD: randomBytes(24).toString('hex'),
  MASTER_KEY: secret32(),
  BLIND_INDEX_KEY: secret32(),
  PUBLIC_VIEW_KEY: secret32(),
  PUBLIC_SEAL_PUBLIC_KEY: seal.public,
  PUBLIC_SEAL_PRIVATE_KEY: seal.private,
  PUBLIC_SIGN_PUBLIC_KEY: sign.public,
  PUBLIC_SIGN_PRIVATE_KEY: sign.private,
  AUDIT_SIGN_PUBLIC_KEY: auditSign.public,
  AUDIT_SIGN_PRIVATE_KEY: auditSign.private,
  STAFF_ADDRESS: '10.0.0.5',
};

describe('docker-compose.yml and the settings the code reads', () => {
  it.each([...surfaces, 'migrate'])('%s is given only variables that the code knows', (name) => {
    const unknown = Object.keys(environmentOf(name)).filter((key) => !(key in settingTable));
    expect(unknown).toEqual([]);
  });

  it.each(surfaces)('%s is given every setting that this surface requires', (surface) => {
    const given = environmentOf(surface);
    const missing = (Object.keys(settingTable) as SettingName[]).filter(
      (name) => settingTable[name].requiredOn.some((it) => it === surface) && !(name in given),
    );
    expect(missing).toEqual([]);
  });

  it.each(surfaces)('%s starts on what compose passes when .env is filled in', (surface) => {
    const environment = Object.fromEntries(
      Object.entries(environmentOf(surface)).map(([key, value]) => [
        key,
        interpolate(value, dotEnv),
      ]),
    );
    expect(Settings.read(environment).surface).toBe(surface);
  });

  it.each([...surfaces, 'migrate'])(
    '%s has its secrets from outside, asked for by name',
    (name) => {
      for (const [key, value] of Object.entries(environmentOf(name))) {
        const setting = settingTable[key as SettingName];
        if ('isSecret' in setting && setting.isSecret) expect(value).toMatch(/\$\{\w+:[?-]/);
        expect(() => interpolate(value, dotEnv)).not.toThrow();
      }
    },
  );

  it('holds no password itself', () => {
    const text = readFileSync('docker-compose.yml', 'utf8');
    expect(text).not.toMatch(/(password|key|secret)\w*:\s*['"]?(?!\$\{)[A-Za-z0-9+/=]{8,}/i);
    for (const [, value] of text.matchAll(/:\/\/\w+:([^@\s]+)@/g)) expect(value).toMatch(/^\$\{/);
  });

  it('refuses to start without a secret, saying which', () => {
    for (const name of Object.keys(dotEnv)) {
      const { [name]: _, ...rest } = dotEnv;
      expect(() => interpolate(readFileSync('docker-compose.yml', 'utf8'), rest)).toThrow(
        `${name} is not set`,
      );
    }
  });
});

describe('the public surface in docker-compose.yml', () => {
  const given = environmentOf('public');

  it('can seal, not open: it has no key of the inside', () => {
    for (const name of ['MASTER_KEY', 'BLIND_INDEX_KEY', 'PUBLIC_SEAL_PRIVATE_KEY']) {
      expect(given).not.toHaveProperty(name);
    }
    const used = Object.values(given).flatMap((value) =>
      [...value.matchAll(/\$\{(\w+)/g)].map(([, name]) => name),
    );
    expect(used).not.toContain('DATABASE_PASSWORD');
  });

  it('signs in to the database as the role that may only hand in and read its views', () => {
    expect(new URL(interpolate(given['DATABASE_URL'] ?? '', dotEnv)).username).toBe('wanbi_public');
    expect(
      new URL(interpolate(environmentOf('staff')['DATABASE_URL'] ?? '', dotEnv)).username,
    ).toBe('wanbi');
  });

  it('reaches the proxy, PostgreSQL and Redis and nothing else, not even the internet', () => {
    const own = serviceOf('public').networks ?? [];
    const reached = named
      .filter(
        ([name, service]) => name !== 'public' && service.networks?.some((it) => own.includes(it)),
      )
      .map(([name]) => name);
    expect(reached.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['postgres', 'proxy', 'redis']);
    expect(own.every((network) => networks[network]?.internal)).toBe(true);
  });
});

describe('every service in docker-compose.yml', () => {
  it.each(named)('%s does not run as root', (_, service) => {
    expect(service.user).toBeDefined();
    expect(service.user).not.toMatch(/^(root|0)(:|$)/);
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.read_only).toBe(true);
  });

  it.each(longRunning)('%s has a health check and comes back after a crash', (_, service) => {
    expect(service.restart).toBe('unless-stopped');
    expect(service.healthcheck?.test?.[0]).toMatch(/^CMD/);
  });

  it.each(named)('%s waits only for what exists, in the way it ends or answers', (_, service) => {
    for (const [name, { condition }] of Object.entries(service.depends_on ?? {})) {
      expect(condition).toBe(
        isOneOff(serviceOf(name)) ? 'service_completed_successfully' : 'service_healthy',
      );
    }
  });

  it.each(named)('%s mounts files that are in the repository', (_, service) => {
    for (const volume of service.volumes ?? []) {
      const [source = ''] = volume.split(':');
      if (source.startsWith('./')) expect(existsSync(source)).toBe(true);
    }
  });

  it.each(named)('%s uses networks that are declared', (_, service) => {
    expect(service.networks?.length).toBeGreaterThan(0);
    for (const network of service.networks ?? []) expect(networks).toHaveProperty(network);
  });

  it('only the proxy has ports outside, the staff surface on an address that must be named', () => {
    const open = named.filter(([, service]) => service.ports).map(([name]) => name);
    expect(open).toEqual(['proxy']);
    const ports = serviceOf('proxy').ports ?? [];
    expect(ports.filter((port) => port.endsWith(':9443'))).toEqual([
      expect.stringMatching(/^\$\{STAFF_ADDRESS:\?/),
    ]);
  });

  it('there are two workers, and each surface waits for the migrations', () => {
    expect(serviceOf('worker').deploy?.replicas).toBe(2);
    for (const surface of surfaces) {
      expect(serviceOf(surface).depends_on?.['migrate']?.condition).toBe(
        'service_completed_successfully',
      );
    }
  });
});

describe('the image', () => {
  const lastStage =
    readFileSync('Dockerfile', 'utf8')
      .split(/^FROM /m)
      .at(-1) ?? '';

  it('runs as an ordinary user and checks its own health with node', () => {
    expect(lastStage).toMatch(/^USER node$/m);
    expect(lastStage).toMatch(/HEALTHCHECK[\s\S]*"node"[\s\S]*\/health\/ready/);
  });

  it('names in compose the programs that it holds', () => {
    const program = serviceOf('migrate').command?.at(-1) ?? '';
    expect(existsSync(program.replace(/^dist\//, '').replace(/\.js$/, '.ts'))).toBe(true);
    expect(lastStage).toContain('./dist/src');
  });

  it('is made of sources only: what may hold a secret is not sent to the builder', () => {
    const rules = readFileSync('.dockerignore', 'utf8')
      .split('\n')
      .filter((line) => /^[^#]/.test(line));
    expect(rules[0]).toBe('*');
    expect(rules).not.toContain('!.env');
    expect(rules.slice(1).every((rule) => existsSync(rule.slice(1)))).toBe(true);
  });
});

describe('deploy/nginx.conf', () => {
  const conf = readFileSync('deploy/nginx.conf', 'utf8');

  it('sends each server name to its own surface, on the ports that compose publishes', () => {
    const targets = [
      ...conf.matchAll(/listen (\d+) ssl;[\s\S]*?set \$surface http:\/\/(\w+):(\d+);/g),
    ];
    expect(targets.map(([, port, service, inner]) => [port, service, inner])).toEqual([
      ['8443', 'public', environmentOf('public')['PORT']],
      ['9443', 'staff', environmentOf('staff')['PORT']],
    ]);
  });

  it('believes no client about its own address, and logs no query string', () => {
    expect(conf).toContain('X-Forwarded-For $remote_addr;');
    expect(conf).not.toMatch(/log_format[^;]*\$(request|args|request_uri|http_)\b/);
  });
});
