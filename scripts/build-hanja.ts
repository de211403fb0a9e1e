/**
 * Makes packages/language/src/hanja/generated from two sources: libhangul's hanja.txt (Debian package
 * libhangul-data; BSD-3-Clause, Choe Hwanjin) and the character tables of opencc-js (Apache-2.0).
 *
 *   node scripts/build-hanja.ts [/usr/share/libhangul/hanja/hanja.txt]
 *
 * characters.json: pairs "traditional/variant -> simplified" and "simplified -> Sino-Korean reading".
 * words.json: Sino-Korean word -> simplified characters, sorted and front-coded ("3" + rest: the first three
 * syllables are the previous word's). A longer word that its shorter parts already spell is left out.
 */
import { readFileSync, writeFileSync } from "node:fs";
import iconv from "iconv-lite";

const source = process.argv[2] ?? "/usr/share/libhangul/hanja/hanja.txt";
const folder = new URL("../packages/language/src/hanja/generated/", import.meta.url);
const openccFolder = new URL("../node_modules/opencc-js/dist/esm-lib/dict/", import.meta.url);

/** Korean and old printed forms that the tables of opencc leave as they are. */
const variants =
  "靑青淸清敎教眞真硏研飜翻汚污粧妆鎔熔鑛矿擧举飮饮戱戏豊丰晩晚廻回隣邻兎兔屛屏塡填菓果寃冤顚颠揷插讐仇楕椭覇霸呪咒姙妊煖暖癎痫靭韧枾柿碁棋彛彝倂并竝并艶艳姉姊毬球槃盘幇帮曺曹醱发搾榨澁涩壻婿隷隶昻昂偸偷栢柏楡榆廐厩玆兹塼砖姸妍穉稚劒剑裵裴旣既尙尚郞郎卽即慙惭藷薯勅敕値值収收黒黑戸户敍叙幷并產产産产鄕乡緖绪溫温錄录淨净爭争橫横戾戾呑吞黙默查查査查強强旅旅晴晴益益鷗鸥";
/** Readings whose everyday word is not the one that the counts below would choose. */
const overrides: Readonly<Record<string, string>> = {
  검사: "检查",
  단지: "团地",
  공장: "工场",
  의료: "医疗",
  기기: "机器",
  전력: "电力",
  제어: "制御",
  수출: "输出",
  수입: "输入",
  전기: "电气",
  전자: "电子",
  기술: "技术",
  기계: "机械",
  가공: "加工",
  생산: "生产",
  수소: "氢",
  산소: "氧",
  질소: "氮",
  탄소: "碳素",
  공기: "空气",
  대기: "大气",
  수질: "水质",
  정수: "净水",
  폐수: "废水",
  하수: "下水",
  소재: "素材",
  재료: "材料",
  금속: "金属",
  합금: "合金",
  유리: "玻璃",
  자석: "磁石",
  영상: "影像",
  진단: "诊断",
  치료: "治疗",
  수술: "手术",
  재활: "再活",
  환자: "患者",
  병원: "病院",
  약품: "药品",
  제약: "制药",
  식품: "食品",
  농업: "农业",
  농기: "农机",
  축산: "畜产",
  수산: "水产",
  종자: "种子",
  비료: "肥料",
  사료: "饲料",
  저장: "贮藏",
  냉동: "冷冻",
  냉장: "冷藏",
  건조: "干燥",
  운송: "运送",
  물류: "物流",
  창고: "仓库",
  항만: "港湾",
  철도: "铁道",
  도로: "道路",
  교량: "桥梁",
  건설: "建设",
  건축: "建筑",
  조선: "造船",
  선박: "船舶",
  항공: "航空",
  위성: "卫星",
  우주: "宇宙",
  통신: "通信",
  보안: "保安",
  암호: "暗号",
  인증: "认证",
  시험: "试验",
  측정: "测定",
  계측: "计测",
  감지: "感知",
  예측: "预测",
  분석: "分析",
  관리: "管理",
  감시: "监视",
  관제: "管制",
  금융: "金融",
  투자: "投资",
  교육: "教育",
  관광: "观光",
  문화: "文化",
  연구: "研究",
  개발: "开发",
  특허: "特许",
  사업: "事业",
  수요: "需要",
  공급: "供给",
  시장: "市场",
  대리: "代理",
  판매: "贩卖",
  구매: "购买",
  정밀: "精密",
  자동: "自动",
  지능: "知能",
  로동: "劳动",
  화학: "化学",
  전지: "电池",
  충전: "充电",
  발전: "发电",
  풍력: "风力",
  태양: "太阳",
  난방: "暖房",
  보온: "保温",
  단열: "断热",
  방수: "防水",
  방폭: "防爆",
  내열: "耐热",
  저온: "低温",
  고온: "高温",
  고압: "高压",
  진공: "真空",
  용접: "焊接",
  절단: "切断",
  도장: "涂装",
  사출: "射出",
  압출: "压出",
  주조: "铸造",
  단조: "锻造",
  금형: "金型",
  부품: "部品",
  장비: "装备",
  장치: "装置",
  설비: "设备",
  시설: "设施",
  정비: "整备",
  수리: "修理",
  보수: "补修",
  교통: "交通",
  주차: "驻车",
  소방: "消防",
  재난: "灾难",
  안전: "安全",
  심해: "深海",
  해양: "海洋",
  양식: "养殖",
  어업: "渔业",
  임업: "林业",
  화장: "化妆",
  미용: "美容",
  의류: "衣类",
  섬유: "纤维",
  완구: "玩具",
  가전: "家电",
  가구: "家具",
  언어: "言语",
  음성: "音声",
  문자: "文字",
  번역: "翻译",
  통역: "通译",
  자료: "资料",
  정보: "情报",
  연산: "演算",
  계산: "计算",
  모형: "模型",
  양자: "量子",
  반도: "半岛",
  회로: "回路",
  기판: "基板",
  세포: "细胞",
  유전: "遗传",
  항체: "抗体",
  백신: "疫苗",
  혈액: "血液",
  혈당: "血糖",
  심장: "心脏",
  안과: "眼科",
  치과: "齿科",
  노인: "老人",
  고령: "高龄",
  아동: "儿童",
  장애: "障碍",
  가축: "家畜",
  착유: "榨乳",
  곡물: "谷物",
  온실: "温室",
  수확: "收获",
  방제: "防除",
  살포: "撒布",
  파종: "播种",
  토양: "土壤",
  수분: "水分",
  온도: "温度",
  습도: "湿度",
  압력: "压力",
  진동: "振动",
  양국: "两国",
  역사: "历史",
  이자: "利子",
  제품: "制品",
  상품: "商品",
  개조: "改造",
  결함: "缺陷",
  불량: "不良",
  고장: "故障",
  정유: "精油",
  석유: "石油",
  석탄: "石炭",
  광산: "矿山",
  폐기: "废弃",
  회수: "回收",
  오염: "污染",
  여과: "滤过",
  살균: "杀菌",
};

type Candidate = { readonly hanja: string; readonly score: number };

const simplify = readSimplified();
const lines = readFileSync(source, "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));
const entries = lines
  .map((line) => line.split(":"))
  .map(([reading = "", hanja = ""]) => ({ reading, hanja: [...hanja.normalize("NFKC")].map(simplify).join("") }))
  .filter(
    ({ reading, hanja }) =>
      /^[가-힣]+$/u.test(reading) && /^\p{Script=Han}+$/u.test(hanja) && [...hanja].length === reading.length,
  );

const common = gb2312(0xb0, 0xd7);
const usage = countUsage();
writeCharacters();
writeWords();

function readDictionary(name: string): [string, string][] {
  const text = readFileSync(new URL(`${name}.js`, openccFolder), "utf8");
  const pairs = text
    .slice(
      text.search(/["'`]/u) + 1,
      text.lastIndexOf("|") === -1
        ? undefined
        : Math.max(text.lastIndexOf('"'), text.lastIndexOf("'"), text.lastIndexOf("`")),
    )
    .split("|");
  return pairs
    .map((pair) => pair.split(" "))
    .flatMap(([from = "", to = ""]) =>
      [...from].length === 1 && to !== "" ? [[from, [...to][0] ?? from] as [string, string]] : [],
    );
}

function gb2312(firstRow: number, lastRow: number): Set<string> {
  const characters = new Set<string>();
  for (let row = firstRow; row <= lastRow; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) characters.add(iconv.decode(Buffer.from([row, cell]), "gb2312"));
  return characters;
}

function readSimplified(): (character: string) => string {
  const traditional = new Map(readDictionary("TSCharacters"));
  const national = new Map<string, string>();
  const modern = gb2312(0xb0, 0xf7);
  for (const [from, to] of [
    ...readDictionary("JPShinjitaiCharacters"),
    ...readDictionary("TWVariantsRev"),
    ...readDictionary("HKVariantsRev"),
  ])
    if (!modern.has(from)) national.set(from, to);
  const pairs = [...variants];
  for (let index = 0; index < pairs.length; index += 2) national.set(pairs[index] ?? "", pairs[index + 1] ?? "");
  return (character) => {
    const first = national.get(character) ?? character;
    return traditional.get(first) ?? first;
  };
}

/** How often a character stands in the dictionary's words under a reading: a measure of how ordinary it is. */
function countUsage(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { reading, hanja } of entries) {
    if (reading.length < 2) continue;
    [...hanja].forEach((character, index) =>
      counts.set(character + reading[index], (counts.get(character + reading[index]) ?? 0) + 1),
    );
  }
  return counts;
}

function scoreOf(reading: string, hanja: string): number {
  const characters = [...hanja];
  const sum = characters.reduce(
    (total, character, index) =>
      total + Math.log(1 + (usage.get(character + reading[index]) ?? 0)) + (common.has(character) ? 1 : -1),
    0,
  );
  return sum / characters.length;
}

function writeCharacters(): void {
  const simplified: string[] = [];
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const from = String.fromCodePoint(code);
    const to = simplify(from.normalize("NFKC"));
    if (to !== from && to.length === 1) simplified.push(from + to);
  }
  const readings = new Map<string, { reading: string; count: number }>();
  for (const { reading, hanja } of entries) {
    if (reading.length !== 1) continue;
    const count = usage.get(hanja + reading) ?? 0;
    const known = readings.get(hanja);
    if (hanja.length === 1 && (known === undefined || count > known.count)) readings.set(hanja, { reading, count });
  }
  const text = {
    simplified: simplified.join(""),
    readings: [...readings].map(([hanja, { reading }]) => hanja + reading).join(""),
  };
  writeFileSync(new URL("characters.json", folder), `${JSON.stringify(text)}\n`);
}

function writeWords(): void {
  const candidates = new Map<string, Candidate[]>();
  for (const { reading, hanja } of entries) {
    if (reading.length < 2 || reading.length > 4) continue;
    const list = candidates.get(reading) ?? [];
    if (!list.some((one) => one.hanja === hanja)) list.push({ hanja, score: scoreOf(reading, hanja) });
    candidates.set(reading, list);
  }
  const kept = new Map<string, readonly string[]>();
  const suffixes = usualSuffixes();
  for (const reading of [...candidates.keys()].sort((a, b) => a.length - b.length)) {
    const ranked = (candidates.get(reading) ?? []).sort((a, b) => b.score - a.score);
    const best = ranked[0];
    if (best === undefined || best.score < (reading.length === 2 ? 2 : 4.2)) continue;
    if (reading.length > 2 && spelledByParts(reading, best.hanja, kept, suffixes)) continue;
    const second = ranked[1];
    const chosen =
      second && second.score > best.score - 0.7 && reading.length === 2 ? [best.hanja, second.hanja] : [best.hanja];
    kept.set(reading, chosen);
  }
  for (const [reading, hanja] of Object.entries(overrides)) kept.set(reading, [hanja]);
  let previous = "";
  const coded = [...kept]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reading, hanja]) => {
      let shared = 0;
      while (shared < previous.length && previous[shared] === reading[shared]) shared++;
      previous = reading;
      return `${shared}${reading.slice(shared)} ${hanja.join(",")}`;
    });
  writeFileSync(
    new URL("words.json", folder),
    `${JSON.stringify({ words: coded.join("\n"), suffixes: [...suffixes].map(([reading, hanja]) => reading + hanja).join("") })}\n`,
  );
  process.stdout.write(`${kept.size} words\n`);
}

/** The character that a syllable most often stands for at the end of a three-syllable word (기: 器 or 机 ...). */
function usualSuffixes(): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { reading, hanja } of entries) {
    if (reading.length !== 3) continue;
    const last = reading.slice(2);
    const list = counts.get(last) ?? new Map<string, number>();
    list.set(hanja.slice(2), (list.get(hanja.slice(2)) ?? 0) + 1);
    counts.set(last, list);
  }
  const usual = new Map<string, string>();
  for (const [reading, list] of counts) {
    const [hanja, count] = [...list].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
    if (count >= 30) usual.set(reading, hanja);
  }
  return usual;
}

/** Whether longest parts from the left, each with its first candidate, already give these characters. */
function spelledByParts(
  reading: string,
  hanja: string,
  kept: ReadonlyMap<string, readonly string[]>,
  suffixes: ReadonlyMap<string, string>,
): boolean {
  if (
    reading.length === 3 &&
    kept.get(reading.slice(0, 2))?.[0] === hanja.slice(0, 2) &&
    suffixes.get(reading.slice(2)) === hanja.slice(2)
  )
    return true;
  for (let cut = 2; cut <= reading.length - 2; cut++) {
    if (
      kept.get(reading.slice(0, cut))?.[0] === hanja.slice(0, cut) &&
      kept.get(reading.slice(cut))?.[0] === hanja.slice(cut)
    )
      return true;
  }
  return false;
}
