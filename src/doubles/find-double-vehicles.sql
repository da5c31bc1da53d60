-- Which vehicles in store bear a number of these ($1)? Not by the battery's, which is swapped too often. A part is the double
-- of a part alone, by any number.
SELECT DISTINCT least(mine.vehicle_id, theirs.vehicle_id) AS "firstId", greatest(mine.vehicle_id, theirs.vehicle_id) AS "secondId",
  'number' AS "foundBy"
FROM recovered_vehicle_identifier mine
JOIN recovered_vehicle_identifier theirs ON theirs.normalised = mine.normalised AND theirs.vehicle_id <> mine.vehicle_id
JOIN recovered_vehicle it ON it.id = mine.vehicle_id AND it.status IN ('provisional', 'registered', 'matched')
JOIN recovered_vehicle other ON other.id = theirs.vehicle_id AND other.status IN ('provisional', 'registered', 'matched')
WHERE mine.vehicle_id = ANY ($1::uuid[]) AND (it.part IS NULL) = (other.part IS NULL)
  AND (it.part IS NOT NULL OR mine.kind <> 'battery' AND theirs.kind <> 'battery') AND mine.normalised ~ '[^?*]'
ORDER BY 1, 2
