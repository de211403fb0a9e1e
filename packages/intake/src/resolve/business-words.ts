/** What Chinese firms do, as Koreans and English speakers write it: longest first wins. Only for comparing names. */
const words: readonly (readonly [zh: string, ko: string, en: string])[] = [
  ["人工智能产业园管理", "인공지능산업단지관리", "ai industrial park management"],
  ["跨境电商", "크로스보더커머스", "cross-border e-commerce"],
  ["网络安全", "네트워크안전", "cyber security"],
  ["信息安全", "정보보안", "information security"],
  ["人工智能", "인공지능", "artificial intelligence"],
  ["智慧农业", "스마트농업", "smart agriculture"],
  ["智慧城市", "스마트시티", "smart city"],
  ["智慧能源", "스마트에너지", "smart energy"],
  ["智能监测", "스마트모니터링", "smart monitoring"],
  ["智能装备", "지능형장비", "intelligent equipment"],
  ["智能制造", "스마트제조", "smart manufacturing"],
  ["智能科技", "스마트과기", "intelligent technology"],
  ["智慧医疗", "스마트의료", "smart medical"],
  ["智慧物流", "스마트물류", "smart logistics"],
  ["智慧", "스마트", "smart"],
  ["智能", "스마트", "smart"],
  ["服务机器人", "서비스로봇", "service robotics"],
  ["特种机器人", "특수로봇", "special robotics"],
  ["工业机器人", "산업용로봇", "industrial robotics"],
  ["机器人", "로봇", "robotics"],
  ["新能源汽车", "신에너지자동차", "new energy vehicle"],
  ["新能源", "신에너지", "new energy"],
  ["能源", "에너지", "energy"],
  ["新材料", "신소재", "new materials"],
  ["材料", "소재", "materials"],
  ["冷链供应链", "콜드체인", "cold chain"],
  ["冷链物流", "콜드체인물류", "cold chain logistics"],
  ["冷链", "콜드체인", "cold chain"],
  ["供应链", "공급망", "supply chain"],
  ["物联网", "iot", "iot"],
  ["云计算", "클라우드컴퓨팅", "cloud computing"],
  ["大数据", "빅데이터", "big data"],
  ["算力", "컴퓨팅", "computing power"],
  ["数据服务", "데이터서비스", "data services"],
  ["数据", "데이터", "data"],
  ["数字", "디지털", "digital"],
  ["网络", "네트워크", "network"],
  ["软件", "소프트웨어", "software"],
  ["芯片", "칩", "chip"],
  ["半导体", "반도체", "semiconductor"],
  ["无人机", "드론", "drone"],
  ["航空航天", "항공우주", "aerospace"],
  ["航天信息", "우주정보", "aerospace information"],
  ["航天", "우주", "aerospace"],
  ["航空", "항공", "aviation"],
  ["卫星", "위성", "satellite"],
  ["语音", "음성", "speech"],
  ["视觉", "비전", "vision"],
  ["光电", "광전", "optoelectronics"],
  ["传感", "센서", "sensor"],
  ["激光", "레이저", "laser"],
  ["生物医药", "바이오의약", "biopharma"],
  ["生物科技", "생물과기", "biotechnology"],
  ["生物", "바이오", "bio"],
  ["医疗科技", "의료과기", "medical technology"],
  ["医疗", "의료", "medical"],
  ["康复医疗", "재활의료", "rehabilitation"],
  ["康复", "재활", "rehabilitation"],
  ["教育科技", "교육과기", "education technology"],
  ["教育", "교육", "education"],
  ["粮油机械", "양유기계", "grain machinery"],
  ["食品装备", "식품장비", "food machinery"],
  ["食品", "식품", "food"],
  ["重型装备", "중형장비", "heavy equipment"],
  ["特种装备", "특수장비", "special equipment"],
  ["焊接设备", "용접설비", "welding equipment"],
  ["焊接", "용접", "welding"],
  ["精密传动", "정밀전동", "precision transmission"],
  ["自动化", "자동화", "automation"],
  ["油田技术", "유전기술", "oilfield technology"],
  ["牧业", "목업", "dairy livestock"],
  ["农业", "농업", "agriculture"],
  ["国际贸易", "국제무역", "international trade"],
  ["贸易", "무역", "trade"],
  ["产业投资", "산업투자", "industrial investment"],
  ["投资", "투자", "investment"],
  ["文旅科技", "문화관광과기", "culture-tourism tech"],
  ["文旅", "문화관광", "culture-tourism"],
  ["信息技术", "정보기술", "information technology"],
  ["信息", "정보", "information"],
  ["科技", "과기", "technology"],
  ["技术", "기술", "technology"],
  ["物流", "물류", "logistics"],
  ["电子", "전자", "electronics"],
  ["电池", "배터리", "battery"],
  ["汽车", "자동차", "auto"],
  ["环保", "환경", "environmental"],
  ["装备", "장비", "equipment"],
  ["设备", "설비", "equipment"],
  ["机械", "기계", "machinery"],
  ["制造", "제조", "manufacturing"],
  ["医药", "의약", "pharma"],
  ["云", "클라우드", "cloud"],
  ["集团", "그룹", "group"],
  ["研究院", "연구원", "institute"],
  ["大学", "대학교", "university"],
];

const byLength = [...words].sort((a, b) => b[0].length - a[0].length);

/** Cuts a Chinese text into known business words and single characters, each with what it may be in Korean and English. */
export function businessParts(
  text: string,
): readonly { readonly zh: string; readonly ko?: string; readonly en?: string }[] {
  const parts: { zh: string; ko?: string; en?: string }[] = [];
  for (let at = 0; at < text.length;) {
    const word = byLength.find(([zh]) => text.startsWith(zh, at));
    if (word) parts.push({ zh: word[0], ko: word[1], en: word[2] });
    else parts.push({ zh: text.charAt(at) });
    at += word ? word[0].length : 1;
  }
  return parts;
}

/** Where a Chinese core name's business words begin: 冰澄跨境电商 → 2. At least one character of brand stays; the whole length when none is known. */
export function brandLength(core: string): number {
  for (let at = 1; at < core.length; at++)
    if (byLength.some(([zh]) => zh.length >= 2 && core.startsWith(zh, at))) return at;
  return core.length;
}
