export interface AppraisedValue {
  label: string;
  valueYuan: number;
}

/** `WD-2022-00017 1800` a line, with blanks, a tab or a comma of either width between, and a unit or none; the numbers of lines that say something else. */
export function readValues(said: string): { values: AppraisedValue[]; badLines: number[] } {
  const values: AppraisedValue[] = [];
  const badLines: number[] = [];
  said.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const [, label, value] =
      /^\s*(\S+?)[\s,\uff0c]+(\d{1,7}(?:\.\d{1,2})?)\s*\u5143?\s*$/.exec(line) ?? [];
    if (label && value) values.push({ label, valueYuan: Number(value) });
    else badLines.push(index + 1);
  });
  return { values, badLines };
}
