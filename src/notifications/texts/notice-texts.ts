import { Injectable } from '@nestjs/common';
import { UnitTree } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import { letterheadOf } from '../promising/letterhead.js';
import { lintNotice, type NoticeFinding } from '../templates/lint-notice.js';
import {
  noticeKinds,
  noticeLanguages,
  type NoticeKind,
  type NoticeLanguage,
  type Values,
} from '../templates/notice-parameters.js';
import { fillIn, renderNotice, wordingOf } from '../templates/render-notice.js';
import { measureText, type TextMeasure } from './measure-text.js';
import { sampleCode, sampleOf, type SampleVisit } from './sample-parameters.js';

export interface NoticeText {
  kind: NoticeKind;
  language: NoticeLanguage;
  version: number;
  title: string;
  /** gaps as `{name}` */
  text: string;
}

export interface TextPreview extends TextMeasure {
  title: string;
  text: string;
  version: number;
  /** what stands in the gaps */
  values: Values;
  /** what rule 28 has against it */
  findings: NoticeFinding[];
}

/** The texts of notices, and how each comes out. */
@Injectable()
export class NoticeTexts {
  constructor(private readonly units: UnitTree) {}

  all(): NoticeText[] {
    return noticeKinds.flatMap((kind) =>
      noticeLanguages.map((language) => ({ kind, language, ...wordingOf(kind, language, true) })),
    );
  }

  /**
   * As the actor's unit would send it.
   *
   * @param values what is to stand in gaps, by their names, in place of the sample
   * @param visit when and where, in place of the sample's
   * @throws {InvalidInput} for a gap that this text does not have
   */
  async preview(
    actor: Actor,
    kind: NoticeKind,
    language: NoticeLanguage,
    { values: given = {}, visit }: { values?: Values; visit?: SampleVisit } = {},
  ): Promise<TextPreview> {
    const unit = await this.units.byId(actor.unitId!);
    const head = letterheadOf(unit, await this.units.all(), sampleCode);
    const sample = renderNotice<NoticeKind>(kind, sampleOf(kind, visit), head, language);
    const strange = Object.keys(given).filter((name) => !(name in sample.values));
    if (strange.length > 0) {
      throw new InvalidInput('no-such-gap', `This text has no gap {${strange[0]}}.`, {
        field: 'values',
        whatToDo: `Its gaps are ${Object.keys(sample.values).join(', ')}.`,
      });
    }
    const values = { ...sample.values, ...given };
    const text = fillIn(wordingOf(kind, language, head.isStation).text, values);
    const { title, version } = sample;
    const spoken = {
      ...head,
      sender: values['sender']!,
      phone: values['phone']!,
      code: values['code']!,
    };
    return {
      title,
      version,
      text,
      values,
      ...measureText(text),
      findings: lintNotice(text, spoken),
    };
  }
}
