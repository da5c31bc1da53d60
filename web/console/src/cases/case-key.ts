export const caseKey = (id: string) => ['cases', id];
