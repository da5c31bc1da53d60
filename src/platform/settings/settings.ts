import { settingTable, type SettingName } from './setting-table.js';
import { UnusableSettings } from './unusable-settings.js';

export type Surface = 'public' | 'staff' | 'worker' | 'all';

/** What the process was told, read once at start. Values are parsed; absent optional ones are undefined. */
export type SettingValues = {
  [Name in SettingName]: ReturnType<(typeof settingTable)[Name]['parse']> | undefined;
};

/**
 * The validated settings of this process.
 *
 * @throws {UnusableSettings} naming every missing, weak or malformed setting at once
 */
export class Settings {
  private constructor(
    readonly values: SettingValues,
    readonly surface: Surface,
  ) {}

  static read(environment: NodeJS.ProcessEnv): Settings {
    const surface = (environment['SURFACE'] || 'all') as Surface;
    const faults: string[] = [];
    const values: Record<string, unknown> = {};
    for (const [name, setting] of Object.entries(settingTable)) {
      const text = environment[name] || setting.default;
      if (text === undefined) {
        if (setting.requiredOn.some((it) => it === surface || surface === 'all')) {
          faults.push(`${name} is missing: ${setting.meaning}`);
        }
        continue;
      }
      try {
        values[name] = setting.parse(text);
      } catch (error) {
        faults.push(`${name} ${(error as Error).message}: ${setting.meaning}`);
      }
    }
    if (faults.length > 0) throw new UnusableSettings(faults);
    return new Settings(values as SettingValues, surface);
  }

  get<Name extends SettingName>(name: Name): SettingValues[Name] {
    return this.values[name];
  }

  /** @throws {UnusableSettings} when this surface was started without a setting that it turns out to need */
  need<Name extends SettingName>(name: Name): NonNullable<SettingValues[Name]> {
    const value = this.values[name];
    if (value === undefined || value === null) {
      throw new UnusableSettings([`${name} is missing: ${settingTable[name].meaning}`]);
    }
    return value;
  }

  serves(surface: Exclude<Surface, 'all'>): boolean {
    return this.surface === 'all' || this.surface === surface;
  }
}
