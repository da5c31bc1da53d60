/** What a type is called in lists. */
export const vehicleTypeWords = new Map([
  ...['e-bike', 'ebike', '电动车', '电动自行车', '电瓶车', '电动两轮车'].map(
    (word) => [word, 'e-bike'] as const,
  ),
  ...['bicycle', 'bike', '自行车', '单车', '脚踏车'].map((word) => [word, 'bicycle'] as const),
  ...['motorcycle', 'motorbike', '摩托车', '轻便摩托车', '两轮摩托车', '二轮摩托车'].map(
    (word) => [word, 'motorcycle'] as const,
  ),
]);

/** The first Chinese word for it. */
export function wordOfVehicleType(type: string): string {
  const words = [...vehicleTypeWords].filter(([, value]) => value === type).map(([word]) => word);
  return words.find((word) => !/^[a-z]/.test(word)) ?? type;
}
