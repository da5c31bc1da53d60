/** A person's word on a notice of which nobody knows whether it arrived. */
export const noticeDecisions = ['was-told', 'tell-again'] as const;
export type NoticeDecision = (typeof noticeDecisions)[number];
