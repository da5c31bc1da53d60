import { SegmentedMessage } from 'sms-segments-calculator';

export interface TextMeasure {
  characters: number;
  encoding: 'GSM-7' | 'UCS-2';
  /** messages that are paid for, as one long SMS is sent in parts */
  segments: number;
}

/** What a text costs as an SMS. One character outside the GSM alphabet, such as 【, makes all of it UCS-2. */
export function measureText(text: string): TextMeasure {
  const { numberOfCharacters, encodingName, segmentsCount } = new SegmentedMessage(text);
  return { characters: numberOfCharacters, encoding: encodingName, segments: segmentsCount };
}
