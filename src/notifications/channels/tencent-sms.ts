import { Injectable } from '@nestjs/common';
import { sms } from 'tencentcloud-sdk-nodejs-sms';
import { Settings } from '../../platform/settings/index.js';
import { wordingParameters } from '../templates/wording-parameters.js';
import type { Answer, Channel, Message, Outcome, Question, Wording } from './channel.js';
import { lostConnection } from './lost-connection.js';
import { Paces, type Pace } from './pace.js';

const region = 'ap-guangzhou';
const timeoutSeconds = 15;

/** Refusals that another message, or a later hour, would meet alike: the account, a limit, the service itself. */
const notNow =
  /^(?:LimitExceeded|RequestLimitExceeded|AuthFailure|UnauthorizedOperation|InternalError|FailedOperation\.(?:InsufficientBalance|ServiceUnavailable))/;
/** The vendor may have taken it before it failed. */
const unclear = /^InternalError/;

type Client = InstanceType<typeof sms.v20210111.Client>;

/**
 * Tencent Cloud SMS through its own SDK. It knows our texts beforehand and takes what stands in their gaps. It does not
 * recognise a repeated message; asked, it tells of messages that reached or missed a phone, and nothing of others.
 */
@Injectable()
export class TencentSms implements Channel {
  readonly name = 'tencent-sms';
  readonly isIdempotent = false;
  readonly canBeAsked = true;
  readonly perSecond: number;
  private readonly pace: Pace;
  private client: Client | undefined;

  constructor(
    private readonly settings: Settings,
    paces: Paces,
  ) {
    this.perSecond = settings.need('SMS_PER_SECOND');
    this.pace = paces.of(this.name, this.perSecond);
  }

  async send({ noticeId, to, wording }: Message): Promise<Outcome> {
    const approved = wording && this.approved(wording);
    if (!approved) return { kind: 'permanent', reason: 'tencent no-template' };
    const otherwise = await this.pace.turn();
    if (otherwise) return otherwise;
    try {
      const { SendStatusSet: [status] = [] } = await this.open().SendSms({
        PhoneNumberSet: [`+86${to}`],
        SmsSdkAppId: this.settings.need('TENCENT_SMS_APP_ID'),
        SignName: this.settings.need('TENCENT_SMS_SIGN'),
        SessionContext: noticeId,
        ...approved,
      });
      if (status?.Code === 'Ok') return { kind: 'sent', reference: status.SerialNo };
      return refusalOf(status?.Code ?? 'NoStatus');
    } catch (error) {
      const { code } = error as { code?: string };
      if (code && /^[A-Z][A-Za-z]+(?:\.|$)/.test(code)) return refusalOf(code);
      const { reason, wasReached } = lostConnection(error);
      return wasReached
        ? { kind: 'unknown', reason }
        : { kind: 'temporary', reason, isOutage: true };
    }
  }

  async ask({ noticeId, to, at, reference }: Question): Promise<Answer> {
    const { PullSmsSendStatusSet: found = [] } = await this.open().PullSmsSendStatusByPhoneNumber({
      PhoneNumber: `+86${to}`,
      SmsSdkAppId: this.settings.need('TENCENT_SMS_APP_ID'),
      BeginTime: Math.floor(at.getTime() / 1_000) - 60,
      Offset: 0,
      Limit: 100,
    });
    const ours = found.find(
      (it) => it.SessionContext === noticeId || (reference && it.SerialNo === reference),
    );
    if (!ours) return { kind: 'no-word' };
    return ours.ReportStatus === 'SUCCESS'
      ? { kind: 'delivered', reference: ours.SerialNo }
      : { kind: 'not-delivered', reason: 'tencent FAIL' };
  }

  /** undefined for a text that the vendor has not approved */
  private approved({ text, values }: Wording) {
    const templates = this.settings.need('TENCENT_SMS_TEMPLATES').split(',');
    const entry = templates.find((it) => it.trim().startsWith(`${text}=`));
    const TemplateId = entry?.split('=')[1]?.trim();
    return TemplateId && { TemplateId, TemplateParamSet: wordingParameters(text, values) };
  }

  private open(): Client {
    const [protocol, endpoint] = this.settings.need('TENCENT_SMS_ENDPOINT').split(/(?<=:\/\/)/);
    this.client ??= new sms.v20210111.Client({
      credential: {
        secretId: this.settings.need('TENCENT_SMS_SECRET_ID'),
        secretKey: this.settings.need('TENCENT_SMS_SECRET_KEY'),
      },
      region,
      profile: { httpProfile: { protocol, endpoint, reqTimeout: timeoutSeconds } },
    });
    return this.client;
  }
}

function refusalOf(code: string): Outcome {
  const reason = `tencent ${code}`;
  if (unclear.test(code)) return { kind: 'unknown', reason };
  return notNow.test(code)
    ? { kind: 'temporary', reason, isOutage: true }
    : { kind: 'permanent', reason };
}
