import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/settings/index.js';
import { channelKinds, type Channel, type ChannelKind } from './channel.js';
import { SmsGateway } from './sms-gateway.js';
import { SmtpChannel } from './smtp.js';
import { TencentSms } from './tencent-sms.js';
import { Tray } from './tray.js';

/** Which way leads to people in this process: the settings decide. */
@Injectable()
export class Channels {
  constructor(
    private readonly settings: Settings,
    private readonly tray: Tray,
    private readonly smtp: SmtpChannel,
    private readonly gateway: SmsGateway,
    private readonly tencent: TencentSms,
  ) {}

  /** @returns undefined where no provider is set up: such notices wait, visibly */
  of(kind: ChannelKind): Channel | undefined {
    // Letters are printed, and posted by people.
    if (kind === 'letter') return undefined;
    if (this.settings.get('DEMO')) return this.tray;
    if (kind === 'mail') return this.settings.get('SMTP_URL') ? this.smtp : undefined;
    if (this.settings.get('SMS_GATEWAY_URL')) return this.gateway;
    return this.settings.get('TENCENT_SMS_APP_ID') ? this.tencent : undefined;
  }

  available(): ChannelKind[] {
    return channelKinds.filter((kind) => this.of(kind));
  }
}
