import { Switch } from 'antd';
import { shortcuts, useShortcutsOn } from '../parts/shortcuts.js';
import { account } from '../text/session.js';

export function ShortcutSwitch() {
  const areOn = useShortcutsOn();
  return (
    <section className="panel stack">
      <h2>{account.keys}</h2>
      <div className="row">
        <Switch
          id="shortcuts"
          checked={areOn}
          onChange={shortcuts.set}
          aria-describedby="keys-what"
        />
        <label htmlFor="shortcuts">{account.keysOn}</label>
      </div>
      <p className="quiet" id="keys-what">
        {account.keysWhat}
      </p>
    </section>
  );
}
