import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PublicAccess } from '../../identity/index.js';
import { Clock } from '../../platform/clock.js';
import { Settings } from '../../platform/settings/index.js';
import { gatewaySignatureHolds } from '../channels/gateway-signature.js';
import { gatewayStates, receiptOf, type GatewayState } from '../channels/sms-gateway.js';
import { ReceiptNotSigned } from '../notification.errors.js';
import { TakeReceipt } from './take-receipt.js';

export class GatewayReceiptDto {
  /** the notice's id */
  @IsUUID()
  reference: string;

  @IsIn(gatewayStates)
  state: GatewayState;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  code?: string;
}

/** Where the SMS gateway, which stands in the police network too, says how messages fared. */
@Controller('api/v1/sms-receipts')
export class GatewayReceiptsController {
  constructor(
    private readonly takeReceipt: TakeReceipt,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Signed over timestamp, reference, state and code, a line each. Repeating one, and a stranger's, changes nothing. */
  @Post()
  @HttpCode(204)
  @PublicAccess('The SMS gateway has no session: it signs each receipt with the shared key.')
  async receive(
    @Headers('x-timestamp') timestamp: string | undefined,
    @Headers('x-signature') signature: string | undefined,
    @Body() { reference, state, code }: GatewayReceiptDto,
  ): Promise<void> {
    const key = this.settings.get('SMS_GATEWAY_KEY');
    const lines = [timestamp ?? '', reference, state, code ?? ''] as const;
    if (!key || !gatewaySignatureHolds(key, lines, signature ?? '', this.clock.now())) {
      throw new ReceiptNotSigned();
    }
    if (state !== 'accepted') await this.takeReceipt.execute(reference, receiptOf(state, code));
  }
}
