import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import { FirstAdministrators, SignIn } from '../../src/identity/index.js';
import { makeKeys } from '../../src/platform/crypto/index.js';
import { Settings } from '../../src/platform/settings/index.js';
import { createTestDatabase } from '../support/database.js';

const city = {
  code: 'xuchang',
  name: '许昌市公安局',
  phone: '0374-2626110',
  address: '许昌市公安局大院',
};

it('rule 35: the city and two administrators are made once, and can sign in', async () => {
  const database = await createTestDatabase();
  const settings = Settings.read({
    ...makeKeys(),
    DATABASE_URL: database.url,
    SURFACE: 'staff',
    LOG_LEVEL: 'silent',
  });
  const app = await NestFactory.createApplicationContext(AppModule.forSurface(settings), {
    logger: false,
  });
  try {
    const found = app.get(FirstAdministrators, { strict: false });
    const one: [string, string, string] = ['wang', '王一', '13803740001'];
    const two: [string, string, string] = ['zhao', '赵二', '13803740002'];
    await expect(found.execute({ ...city, administrators: [one, one] })).rejects.toThrow(
      'Two different',
    );
    const made = await found.execute({ ...city, administrators: [one, two] });
    expect(made.map((it) => it.username)).toEqual(['wang', 'zhao']);
    for (const { username, password } of made) {
      const signedIn = await app.get(SignIn, { strict: false }).execute({ username, password });
      expect(signedIn.token).toEqual(expect.any(String));
    }
    await expect(found.execute({ ...city, administrators: [one, two] })).rejects.toThrow(
      'units already',
    );
  } finally {
    await app.close();
    await database.drop();
  }
});
