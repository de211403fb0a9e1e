import { places } from "./taxonomy/places.ts";

/** Cities of a province by its code, each in the script of its own country. 광주 of Gyeonggi is left out: alone the name means Gwangju. */
const written: Readonly<Record<string, string>> = {
  "KR-41":
    "수원 성남 의정부 안양 부천 광명 평택 동두천 안산 고양 과천 구리 남양주 오산 시흥 군포 의왕 하남 용인 파주 이천 안성 김포 화성 양주 포천 여주 연천 가평 양평 판교",
  "KR-42": "춘천 원주 강릉 동해 태백 속초 삼척",
  "KR-43": "청주 충주 제천",
  "KR-44": "천안 공주 보령 아산 서산 논산 계룡 당진",
  "KR-45": "전주 군산 익산 정읍 남원 김제",
  "KR-46": "목포 여수 순천 나주 광양",
  "KR-47": "포항 경주 김천 안동 구미 영주 영천 상주 문경 경산",
  "KR-48": "창원 진주 통영 사천 김해 밀양 거제 양산",
  "KR-49": "제주 서귀포",
  "CN-HL": "哈尔滨 齐齐哈尔 牡丹江 佳木斯 大庆 鸡西 双鸭山 伊春 七台河 鹤岗 黑河 绥化 大兴安岭",
  "CN-JL": "长春 四平 辽源 通化 白山 松原 白城 延边 延吉 珲春",
  "CN-LN": "沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 葫芦岛",
  "CN-ZJ": "杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水",
  "CN-JS": "南京 苏州 无锡 常州 镇江 扬州 泰州 南通 盐城 淮安 宿迁 徐州 连云港",
  "CN-SD": "济南 青岛 烟台 威海 潍坊 淄博 临沂 济宁 泰安 东营 日照 德州 聊城 滨州 菏泽 枣庄",
  "CN-GD": "广州 深圳 珠海 汕头 佛山 东莞 中山 惠州 江门 湛江 肇庆",
  "CN-GZ": "贵阳 遵义 六盘水 安顺 毕节 铜仁",
};

const byName = new Map(places.flatMap((place) => [...place.ko, ...place.zh].map((name) => [name, place] as const)));

/**
 * The cities of these regions (codes as "KR-41") under every name that the table of places knows, in small letters and
 * without their rank: 수원, 水原, suwon. For finding who lies in a region by the city that was written down.
 */
export function citiesOfRegions(codes: readonly string[]): readonly string[] {
  const names = codes.flatMap((code) => written[code]?.split(" ") ?? []);
  const known = names.flatMap((name) => {
    const place = byName.get(name);
    return place ? [...place.ko, ...place.zh, ...place.en] : [name];
  });
  return [...new Set([...names, ...known].map((name) => name.toLowerCase()))];
}
