import { useWhoAmI } from '../session/use-session.js';
import { Facts } from '../parts/facts.js';
import { Page } from '../parts/page.js';
import { roleNames } from '../text/common.js';
import { account } from '../text/session.js';
import { ChangePassword } from './change-password.js';
import { OwnSessions } from './own-sessions.js';
import { ReaderSetting } from './reader-setting.js';
import { SecondFactor } from './second-factor.js';
import { ShortcutSwitch } from './shortcut-switch.js';

/** Who one is, where one is signed in, and what opens one's account. */
export default function Account() {
  const who = useWhoAmI();
  return (
    <Page title={account.title}>
      <div className="columns">
        <div>
          <section className="panel">
            <h2>{account.who}</h2>
            <Facts
              items={[
                [account.who, who.username],
                [account.unit, who.unit.name],
                [account.roles, who.roles.map((role) => roleNames[role]).join('、')],
              ]}
            />
          </section>
          <OwnSessions />
        </div>
        <div>
          <ShortcutSwitch />
          <ReaderSetting />
          <SecondFactor />
          <ChangePassword />
        </div>
      </div>
    </Page>
  );
}
