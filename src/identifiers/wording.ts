/** One sentence or label in each language the screens speak. */
export type Wording = Readonly<Record<'zh-CN' | 'en', string>>;
