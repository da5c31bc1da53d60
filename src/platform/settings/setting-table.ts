// Long: one table, an entry a setting, so that no setting is documented, checked or listed elsewhere.
import {
  aBoolean,
  aPort,
  aPositiveNumber,
  aSecretKey,
  aUrl,
  certificatesIn,
  oneOf,
  networksIn,
  someOf,
  text,
} from './setting-parsers.js';

/** Where a setting has to be present; `all` asks for the union. */
type NeededBy = 'public' | 'staff' | 'worker';

export interface Setting<T> {
  /** what it is for, in a sentence for the person who starts the process */
  meaning: string;
  parse: (text: string) => T;
  default?: string;
  requiredOn: readonly NeededBy[];
  isSecret?: boolean;
}

const everywhere = ['public', 'staff', 'worker'] as const;
const inside = ['staff', 'worker'] as const;

function setting<T>(it: Setting<T>): Setting<T> {
  return it;
}

/** Every environment variable the code reads: `.env.example`, the README and the compose file are held against it. */
export const settingTable = {
  SURFACE: setting({
    meaning: 'what this process serves: public, staff, worker or all',
    parse: oneOf('public', 'staff', 'worker', 'all'),
    default: 'all',
    requiredOn: [],
  }),
  PORT: setting({ meaning: 'TCP port', parse: aPort, default: '3000', requiredOn: [] }),
  HOST: setting({
    meaning: 'address to listen on',
    parse: text,
    default: '0.0.0.0',
    requiredOn: [],
  }),
  DATABASE_URL: setting({
    meaning: 'PostgreSQL 18, postgres://user:password@host:port/database',
    parse: aUrl('postgres:', 'postgresql:'),
    requiredOn: everywhere,
    isSecret: true,
  }),
  DATABASE_CA_FILE: setting({
    meaning:
      'PEM file of the authority that certifies PostgreSQL: TLS, refused for another host; without it plain',
    parse: certificatesIn,
    requiredOn: [],
  }),
  DATABASE_POOL: setting({
    meaning: 'connections this process keeps to PostgreSQL',
    parse: aPositiveNumber,
    default: '20',
    requiredOn: [],
  }),
  REDIS_URL: setting({
    meaning: 'moves the queues from PostgreSQL to Redis, redis://host:port, rediss:// over TLS',
    parse: aUrl('redis:', 'rediss:'),
    requiredOn: [],
    isSecret: true,
  }),
  REDIS_CA_FILE: setting({
    meaning: 'PEM file of the authority that certifies Redis, with rediss:// in REDIS_URL',
    parse: certificatesIn,
    requiredOn: [],
  }),
  DATA_DIR: setting({
    meaning: 'folder of sealed photographs and, in the demo, of the database and keys',
    parse: text,
    default: '.data',
    requiredOn: [],
  }),
  MASTER_KEY: setting({
    meaning: 'wraps the data key of each person; 32 random bytes in base64',
    parse: aSecretKey,
    requiredOn: inside,
    isSecret: true,
  }),
  MASTER_KEY_PREVIOUS: setting({
    meaning: 'the master key before, while `npm run keys:rotate` wraps anew; then take it away',
    parse: aSecretKey,
    requiredOn: [],
    isSecret: true,
  }),
  BLIND_INDEX_KEY: setting({
    meaning: 'finds a phone or an ID number without storing it; 32 random bytes in base64',
    parse: aSecretKey,
    requiredOn: inside,
    isSecret: true,
  }),
  BLIND_INDEX_KEY_PREVIOUS: setting({
    meaning:
      'the blind-index key before, while `npm run keys:rotate` computes anew; then take it away',
    parse: aSecretKey,
    requiredOn: [],
    isSecret: true,
  }),
  AUDIT_SIGN_PRIVATE_KEY: setting({
    meaning:
      'signs the heads of the audit trail daily: Ed25519 private key, base64 of DER (PKCS #8)',
    parse: text,
    requiredOn: ['worker'],
    isSecret: true,
  }),
  AUDIT_SIGN_PUBLIC_KEY: setting({
    meaning: 'checks the signed heads of the audit trail: Ed25519 public key, base64 of DER (SPKI)',
    parse: text,
    requiredOn: ['worker'],
  }),
  BACKUP_KEY: setting({
    meaning:
      'seals what npm run backup writes; kept by no process that serves; 32 random bytes in base64',
    parse: aSecretKey,
    requiredOn: [],
    isSecret: true,
  }),
  PUBLIC_VIEW_KEY: setting({
    meaning:
      'names rows of the public status view without the reference; 32 random bytes in base64',
    parse: aSecretKey,
    requiredOn: everywhere,
    isSecret: true,
  }),
  PUBLIC_SEAL_PUBLIC_KEY: setting({
    meaning: 'what the public surface seals filings with: X25519 public key, base64 of DER (SPKI)',
    parse: text,
    requiredOn: ['public'],
  }),
  PUBLIC_SEAL_PRIVATE_KEY: setting({
    meaning:
      'opens sealed filings, inside the police network only: X25519 private key, base64 of DER (PKCS #8)',
    parse: text,
    requiredOn: inside,
    isSecret: true,
  }),
  PUBLIC_SIGN_PRIVATE_KEY: setting({
    meaning: 'signs what the public surface files: Ed25519 private key, base64 of DER (PKCS #8)',
    parse: text,
    requiredOn: ['public'],
    isSecret: true,
  }),
  PUBLIC_SIGN_PUBLIC_KEY: setting({
    meaning: 'checks who filed: Ed25519 public key, base64 of DER (SPKI)',
    parse: text,
    requiredOn: inside,
  }),
  RETENTION_WITHDRAWN_LEADS_DAYS: setting({
    meaning:
      'days until the owner of a withdrawn web lead is erased; 个人信息保护法 article 19: the shortest time the purpose needs',
    parse: aPositiveNumber,
    default: '180',
    requiredOn: [],
  }),
  RETENTION_CLOSED_REPORTS_DAYS: setting({
    meaning:
      'days until the owner of a returned or withdrawn report is erased, and who collected; the period of the case file, for the legal office to confirm',
    parse: aPositiveNumber,
    default: '3650',
    requiredOn: [],
  }),
  RETENTION_SUSPECTS_DAYS: setting({
    meaning:
      'days after a case was solved until its suspects are erased; the period of the case file, for the legal office to confirm',
    parse: aPositiveNumber,
    default: '10950',
    requiredOn: [],
  }),
  RETENTION_PUBLIC_FILINGS_DAYS: setting({
    meaning:
      'days until drafts, phone codes and the sealed originals of web filings are gone; 个人信息保护法 article 19',
    parse: aPositiveNumber,
    default: '7',
    requiredOn: [],
  }),
  RETENTION_IMPORTS_DAYS: setting({
    meaning:
      'days until the rows of a list that were not taken in are gone; those taken in are gone at once; 个人信息保护法 article 19',
    parse: aPositiveNumber,
    default: '30',
    requiredOn: [],
  }),
  RETENTION_NOTICES_DAYS: setting({
    meaning:
      'days until the words and the recipient of a notice are gone; that it was sent stays; 个人信息保护法 article 19',
    parse: aPositiveNumber,
    default: '730',
    requiredOn: [],
  }),
  RETENTION_SIGN_IN_FAILURES_DAYS: setting({
    meaning: 'days until failed sign-ins are forgotten; 个人信息保护法 article 19',
    parse: aPositiveNumber,
    default: '30',
    requiredOn: [],
  }),
  RETENTION_SESSIONS_DAYS: setting({
    meaning:
      'days until ended sessions are gone; 网络安全法 article 21: logs are kept for at least six months',
    parse: aPositiveNumber,
    default: '190',
    requiredOn: [],
  }),
  RETENTION_TELLINGS_DAYS: setting({
    meaning:
      'days until what a neighbour was told is gone and can no longer be told again; 网络安全法 article 21: logs are kept for at least six months',
    parse: aPositiveNumber,
    default: '190',
    requiredOn: [],
  }),
  SMTP_URL: setting({
    meaning: 'mail server for notices, smtp://user:password@host:port; without it mail waits',
    parse: aUrl('smtp:', 'smtps:'),
    requiredOn: [],
    isSecret: true,
  }),
  MAIL_FROM: setting({
    meaning: 'sender of mails',
    parse: text,
    default: '许昌市公安局 <wanbi@localhost>',
    requiredOn: [],
  }),
  NEIGHBOUR_NETWORKS: setting({
    meaning:
      'networks, besides the internet, to which webhooks of neighbours may be sent: 10.64.0.0/16,fd12::/32; never link-local ones',
    parse: networksIn,
    default: '',
    requiredOn: [],
  }),
  SMS_GATEWAY_URL: setting({
    meaning: "address of the force's SMS gateway; without it and Tencent's, SMS wait",
    parse: aUrl('http:', 'https:'),
    requiredOn: [],
  }),
  SMS_GATEWAY_KEY: setting({
    meaning: 'signs requests to the SMS gateway and its receipts (HMAC-SHA-256)',
    parse: text,
    requiredOn: [],
    isSecret: true,
  }),
  SMS_GATEWAY_IDEMPOTENT: setting({
    meaning: 'whether the SMS gateway sends a repeated reference once',
    parse: aBoolean,
    default: 'false',
    requiredOn: [],
  }),
  SMS_GATEWAY_CAN_BE_ASKED: setting({
    meaning: 'whether the SMS gateway can be asked by our reference how a message fared',
    parse: aBoolean,
    default: 'false',
    requiredOn: [],
  }),
  SMS_PER_SECOND: setting({
    meaning: 'SMS a second that all workers together hand over at most',
    parse: aPositiveNumber,
    default: '50',
    requiredOn: [],
  }),
  TENCENT_SMS_APP_ID: setting({
    meaning: 'SdkAppId of Tencent Cloud SMS, where there is no gateway of our own',
    parse: text,
    requiredOn: [],
  }),
  TENCENT_SMS_SECRET_ID: setting({
    meaning: 'account of Tencent Cloud SMS',
    parse: text,
    requiredOn: [],
    isSecret: true,
  }),
  TENCENT_SMS_SECRET_KEY: setting({
    meaning: 'key of that account',
    parse: text,
    requiredOn: [],
    isSecret: true,
  }),
  TENCENT_SMS_SIGN: setting({
    meaning: 'the approved signature that stands before each SMS',
    parse: text,
    default: '许昌市公安局',
    requiredOn: [],
  }),
  TENCENT_SMS_TEMPLATES: setting({
    meaning: 'approved texts, event-invitation.zh-CN=1234567, by commas; other SMS fail visibly',
    parse: text,
    default: 'none',
    requiredOn: [],
  }),
  TENCENT_SMS_ENDPOINT: setting({
    meaning: 'where Tencent Cloud SMS is reached',
    parse: text,
    default: 'https://sms.tencentcloudapi.com',
    requiredOn: [],
  }),
  CONTACT_STEPS: setting({
    meaning: 'the ways to an owner in the order in which they are gone, by commas (rule 19)',
    parse: someOf('phone', 'second-phone', 'mail', 'call', 'letter', 'plate-register', 'visit'),
    default: 'phone,second-phone,mail,call,letter,plate-register,visit',
    requiredOn: [],
  }),
  CONTACT_RECEIPT_HOURS: setting({
    meaning:
      'an SMS or a mail that has not arrived after so many hours is followed by the next step',
    parse: aPositiveNumber,
    default: '24',
    requiredOn: [],
  }),
  CONTACT_ANSWER_HOURS: setting({
    meaning: 'an owner who was told of a time and has not answered is called after so many hours',
    parse: aPositiveNumber,
    default: '48',
    requiredOn: [],
  }),
  CONTACT_CALL_TRIES: setting({
    meaning: 'calls that nobody answers before the next step',
    parse: aPositiveNumber,
    default: '3',
    requiredOn: [],
  }),
  CONTACT_CALL_PAUSE_HOURS: setting({
    meaning: 'hours between two calls that nobody answers',
    parse: aPositiveNumber,
    default: '4',
    requiredOn: [],
  }),
  CONTACT_LETTER_DAYS: setting({
    meaning: 'an owner who has not answered a letter after so many days is looked for further',
    parse: aPositiveNumber,
    default: '10',
    requiredOn: [],
  }),
  CUSTODY_INCIDENT_HOURS: setting({
    meaning:
      'hours in which what a check of the yard found has to be cleared up (rule 25); our own period, no law names one',
    parse: aPositiveNumber,
    default: '24',
    requiredOn: [],
  }),
  DEMO: setting({
    meaning: 'the demo: message tray on, second factor off; set by npm run demo alone',
    parse: aBoolean,
    default: 'false',
    requiredOn: [],
  }),
  DEMO_PASSWORD: setting({
    meaning: "the demo users' password; random when absent",
    parse: text,
    requiredOn: [],
    isSecret: true,
  }),
  LOG_LEVEL: setting({
    meaning: 'fatal, error, warn, info, debug or silent',
    parse: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'silent'),
    default: 'info',
    requiredOn: [],
  }),
  PUBLIC_REQUESTS_PER_MINUTE: setting({
    meaning: 'what one address may ask of the public surface',
    parse: aPositiveNumber,
    default: '120',
    requiredOn: [],
  }),
  SESSION_IDLE_MINUTES: setting({
    meaning: 'a session of the staff ends after so many minutes without a request',
    parse: aPositiveNumber,
    default: '30',
    requiredOn: [],
  }),
  SESSION_HOURS: setting({
    meaning: 'a session of the staff ends after so many hours, used or not',
    parse: aPositiveNumber,
    default: '12',
    requiredOn: [],
  }),
  SESSIONS_AT_ONCE: setting({
    meaning:
      'devices on which one member of staff is signed in at once; signing in on one more ends the one unused the longest',
    parse: aPositiveNumber,
    default: '5',
    requiredOn: [],
  }),
  GRAVE_ACT_MINUTES: setting({
    meaning: 'approvals, reversals and the like ask for the password within so many minutes',
    parse: aPositiveNumber,
    default: '15',
    requiredOn: [],
  }),
  SIGN_IN_FAILURES_PER_MINUTE: setting({
    meaning: 'failed sign-ins of one address on devices nobody knows',
    parse: aPositiveNumber,
    default: '30',
    requiredOn: [],
  }),
  SIGN_IN_FAILURES_PER_MINUTE_IN_ALL: setting({
    meaning: 'failed sign-ins of all addresses together on devices nobody knows, per process',
    parse: aPositiveNumber,
    default: '300',
    requiredOn: [],
  }),
  PUBLIC_CODES_PER_HOUR: setting({
    meaning: 'phone codes sent to the public an hour, by all; beyond it officers call back',
    parse: aPositiveNumber,
    default: '600',
    requiredOn: [],
  }),
  MATCHES_REVIEWED_TWICE: setting({
    meaning:
      'matches that two officers confirm, by commas: none, certain, probable, possible, exact, near, partial, attributes, contradicted',
    parse: someOf(
      'none',
      'certain',
      'probable',
      'possible',
      'exact',
      'near',
      'partial',
      'attributes',
      'contradicted',
    ),
    default: 'attributes',
    requiredOn: [],
  }),
  TRUSTED_PROXIES: setting({
    meaning:
      'whose word about the address of a requester is taken: addresses, networks, loopback or uniquelocal, by commas',
    parse: text,
    default: 'loopback',
    requiredOn: [],
  }),
  SECURE_COOKIES: setting({
    meaning: 'cookies travel over TLS only; false for the demo on plain HTTP',
    parse: aBoolean,
    default: 'true',
    requiredOn: [],
  }),
} as const;

export type SettingName = keyof typeof settingTable;
