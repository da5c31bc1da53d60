/** A reader of ID cards that types. */
export const idCards = {
  hint: '有身份证阅读器的，现在可以刷卡；也可以手动填写。',
  read: '已读入身份证上的姓名和号码，请核对。',
  readNumber: '已读入身份证号码，请核对，并填写姓名。',
  wrong: '身份证号码的校验位不对，没有读入。请再刷一次，或对照证件手动填写。',
  noCard: '读到的不是身份证，没有填入。请刷身份证。',
  reader: '身份证阅读器',
  separators: '各项之间的分隔符',
  separatorsHint:
    '一般不用改。阅读器用别的符号隔开姓名和号码时，把它写在这里；Tab 和回车总是认得。',
  keep: '存在这台电脑上',
  kept: '已存好，只对这台电脑有效。',
};
