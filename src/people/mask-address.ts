const PROVINCE =
  '河南省|河北省|山西省|山东省|陕西省|湖北省|安徽省|江苏省|浙江省|江西省|福建省|广东省|湖南省|四川省|贵州省|云南省|甘肃省|青海省|辽宁省|吉林省|黑龙江省|海南省|台湾省|北京市|上海市|天津市|重庆市|内蒙古自治区|广西壮族自治区|西藏自治区|宁夏回族自治区|新疆维吾尔自治区';

const CITY =
  '许昌市|郑州市|开封市|洛阳市|平顶山市|安阳市|鹤壁市|新乡市|焦作市|濮阳市|漯河市|三门峡市|南阳市|商丘市|信阳市|周口市|驻马店市|济源市';

const DISTRICT = '魏都区|建安区|许昌县|襄城县|鄢陵县|禹州市|长葛市';

/**
 * Listed, not recognised by their last character: 区 also ends 建业小区, and a sentence that begins with
 * somebody's name may end in 市.
 */
const SHOWN = new RegExp(`^(?:${PROVINCE})?(?:${CITY})?(?:${DISTRICT})?`, 'u');

/**
 * 河南省许昌市魏都区七一路1号 → 河南省许昌市魏都区***: the province, the cities of Henan and the districts of
 * Xuchang are shown, everything after them is hidden, as is an address that begins with anything else.
 */
export function maskAddress(address: string): string {
  const written = address.trim();
  return written === '' ? '' : `${SHOWN.exec(written)?.[0] ?? ''}***`;
}
