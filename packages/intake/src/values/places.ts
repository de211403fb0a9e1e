import { hanjaReadingsOf } from "@bridgehead/language/names/hanja-reading";
import { hangulOfChinese, pinyinSyllables } from "@bridgehead/language/names/pinyin";
import { toSimplified } from "@bridgehead/language/names/han-fold";
import { places } from "@bridgehead/language/taxonomy/places";
import { flatten, squash } from "./text.ts";

const list = (text: string): string[] => text.split(" ");

/** Provinces, regions and municipalities of China, without their suffix. */
const chineseProvinces = list(
  "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门",
);

/** Prefecture-level cities, and county-level ones whose names are no words that brands are made of (东方, 永康). */
const chineseCities = list(
  "石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 满洲里 二连浩特 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛 长春 吉林 四平 辽源 通化 白山 松原 白城 延边 延吉 珲春 图们 敦化 龙井 梅河口 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 绥芬河 抚远 大兴安岭 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 昆山 太仓 张家港 常熟 江阴 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 义乌 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 荣成 郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 海口 三亚 儋州 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 贵阳 六盘水 遵义 安顺 毕节 铜仁 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 大理 拉萨 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛 兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 西宁 海东 银川 石嘴山 吴忠 固原 中卫 乌鲁木齐 克拉玛依 吐鲁番 哈密 喀什 霍尔果斯 辛集 晋州 新乐 遵化 迁安 滦州 南宫 涿州 定州 高碑店 平泉 泊头 任丘 黄骅 河间 霸州 深州 古交 怀仁 介休 永济 河津 原平 侯马 霍州 孝义 汾阳 丰镇 锡林浩特 瓦房店 庄河 凌海 北镇 盖州 大石桥 灯塔 调兵山 开原 北票 凌源 榆树 德惠 公主岭 蛟河 桦甸 舒兰 磐石 双辽 集安 临江 洮南 尚志 五常 讷河 虎林 密山 同江 富锦 穆棱 东宁 五大连池 嫩江 肇东 漠河 新沂 邳州 溧阳 启东 如皋 海安 仪征 高邮 丹阳 扬中 句容 靖江 宜兴 建德 余姚 慈溪 瑞安 乐清 龙港 海宁 桐乡 诸暨 嵊州 兰溪 玉环 温岭 临海 巢湖 无为 桐城 潜山 界首 石狮 晋江 龙海 邵武 武夷山 建瓯 漳平 福鼎 共青城 庐山 瑞昌 贵溪 瑞金 龙南 井冈山 樟树 胶州 平度 莱西 滕州 龙口 莱阳 莱州 招远 栖霞 青州 诸城 寿光 高密 昌邑 曲阜 邹城 肥城 乳山 禹城 乐陵 临清 邹平 新密 新郑 登封 荥阳 巩义 舞钢 汝州 林州 卫辉 辉县 长垣 沁阳 孟州 禹州 义马 邓州 项城 济源 大冶 丹江口 宜都 枝江 老河口 枣阳 宜城 钟祥 京山 应城 汉川 石首 洪湖 松滋 麻城 武穴 赤壁 广水 仙桃 潜江 浏阳 宁乡 醴陵 湘乡 韶山 耒阳 常宁 武冈 邵东 汨罗 临湘 津市 沅江 资兴 洪江 冷水江 涟源 吉首 乐昌 南雄 台山 雷州 廉江 吴川 化州 信宜 四会 陆丰 阳春 英德 连州 普宁 罗定 岑溪 桂平 北流 靖西 凭祥 琼海 都江堰 彭州 邛崃 崇州 简阳 广汉 什邡 绵竹 江油 峨眉山 阆中 华蓥 西昌 清镇 仁怀 盘州 凯里 都匀 宣威 楚雄 个旧 蒙自 弥勒 景洪 瑞丽 芒市 彬州 韩城 华阴 神木 玉门 敦煌 临夏 格尔木 德令哈 灵武 青铜峡 石河子 库尔勒 伊宁 阿克苏",
);

/** Cities and counties of Korea, without 시 or 군, and the metropolitan ones. */
const koreanMetropolitan = list("서울 부산 대구 인천 광주 대전 울산 세종");
const koreanCities = list(
  "수원 성남 의정부 안양 부천 광명 평택 동두천 안산 고양 과천 구리 남양주 오산 시흥 군포 의왕 하남 용인 파주 이천 안성 김포 화성 양주 포천 여주 춘천 원주 강릉 동해 태백 속초 삼척 청주 충주 제천 천안 공주 보령 아산 서산 논산 계룡 당진 전주 군산 익산 정읍 남원 김제 목포 여수 순천 나주 광양 포항 경주 김천 안동 구미 영주 영천 상주 문경 경산 창원 진주 통영 사천 김해 밀양 거제 양산 제주 서귀포",
);
const koreanCounties = list(
  "연천 가평 양평 홍천 횡성 영월 평창 정선 철원 화천 양구 인제 고성 양양 보은 옥천 영동 증평 진천 괴산 음성 단양 금산 부여 서천 청양 홍성 예산 태안 완주 진안 무주 장수 임실 순창 고창 부안 담양 곡성 구례 고흥 보성 화순 장흥 강진 해남 영암 무안 함평 영광 장성 완도 진도 신안 의성 청송 영양 영덕 청도 고령 성주 칠곡 예천 봉화 울진 울릉 의령 함안 창녕 남해 하동 산청 함양 거창 합천 기장 달성 군위 강화 옹진 울주",
);
const koreanProvinces =
  /^(?:경기|강원|충청북|충청남|충북|충남|전라북|전라남|전북|전남|경상북|경상남|경북|경남|제주)(?:특별자치)?도?\s*/u;

/** Hangul of places whose Korean name follows no rule, in the spellings in use. */
const irregularHangul: Readonly<Record<string, readonly string[]>> = {
  哈尔滨: ["하얼빈", "할빈"],
  齐齐哈尔: ["치치하얼", "치치할"],
  佳木斯: ["자무쓰", "자무스", "쟈무스"],
  呼和浩特: ["후허하오터"],
  乌鲁木齐: ["우루무치"],
  满洲里: ["만저우리", "만주리"],
  呼伦贝尔: ["후룬베이얼"],
  鄂尔多斯: ["오르도스", "어얼둬쓰"],
  拉萨: ["라싸"],
  黑龙江: ["흑룡강", "헤이룽장"],
  吉林: ["길림", "지린"],
  内蒙古: ["내몽골", "네이멍구", "내몽고"],
  香港: ["홍콩"],
  澳门: ["마카오"],
  台湾: ["대만", "타이완"],
  延边: ["연변", "옌볜"],
  喀什: ["카스", "카슈가르"],
  深圳: ["선전", "심천", "선쩐"],
  北京: ["베이징", "북경"],
  上海: ["상하이", "상해"],
  沈阳: ["선양", "심양"],
  厦门: ["샤먼", "하문"],
  重庆: ["충칭", "중경"],
  苏州: ["쑤저우", "소주"],
  青岛: ["칭다오", "청도"],
  威海: ["웨이하이", "위해"],
  西安: ["시안", "서안"],
};
const irregularLatin: Readonly<Record<string, readonly string[]>> = {
  哈尔滨: ["harbin", "haerbin"],
  齐齐哈尔: ["qiqihar"],
  呼和浩特: ["hohhot"],
  乌鲁木齐: ["urumqi"],
  拉萨: ["lhasa"],
  陕西: ["shaanxi"],
  内蒙古: ["inner mongolia", "neimenggu"],
  香港: ["hong kong", "hongkong"],
  澳门: ["macau", "macao"],
  鄂尔多斯: ["ordos"],
  呼伦贝尔: ["hulunbuir"],
  延边: ["yanbian"],
  满洲里: ["manzhouli"],
  喀什: ["kashgar", "kashi"],
  西藏: ["tibet"],
};

const chinesePlaces = [...new Set([...chineseProvinces, ...chineseCities])].sort((a, b) => b.length - a.length);
const chineseCitySet = new Set([...chineseCities, "北京", "天津", "上海", "重庆"]);

/** True for a city (杭州市), not for a province. */
export const isChineseCity = (city: string): boolean => chineseCitySet.has(city.replace(/市$/u, ""));

/** A Chinese place at the start of a text with its suffix (黑龙江省, 哈尔滨市, 哈尔滨); undefined when there is none. */
export function chinesePlacePrefix(text: string): string | undefined {
  const place = chinesePlaces.find((name) => text.startsWith(name));
  if (place === undefined) return undefined;
  const suffix =
    /^(?:壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|省|市|地区|州)/u.exec(text.slice(place.length))?.[0] ??
    "";
  return place + suffix;
}

/** Removes leading Chinese places, and a place in brackets: 冰澄（哈尔滨）跨境电商 → 冰澄跨境电商. At least two characters stay. */
export function withoutChinesePlace(text: string): string {
  const inBrackets = text
    .replace(/[（(]\s*([\p{Script=Han}\s]{2,8})\s*[)）]/u, (whole, inner: string) =>
      chinesePlacePrefix(inner.replace(/\s/gu, "")) === inner.replace(/\s/gu, "") ? "" : whole,
    )
    .trim();
  let rest = inBrackets;
  for (let guard = 0; guard < 3; guard++) {
    const prefix = chinesePlacePrefix(rest);
    if (prefix === undefined || rest.length - prefix.length < 2) break;
    rest = rest.slice(prefix.length);
  }
  return rest;
}

/** How a Chinese place is written in Hangul: in use, by sound, by Sino-Korean reading. */
export function hangulOfPlace(place: string): string[] {
  const name = chinesePlaces.find((known) => place.startsWith(known)) ?? place;
  const reading = [...name].map((character) => hanjaReadingsOf(character)[0] ?? "?").join("");
  return [
    ...new Set([...(irregularHangul[name] ?? []), hangulOfChinese(name), reading, withInitialSound(reading)]),
  ].filter((one) => one.length >= 2 && !one.includes("?"));
}

let hangulPlaces: readonly string[] | undefined;

/** Removes a leading Chinese place written in Hangul, by sound or by Sino-Korean reading: 하얼빈 북록… → 북록…, 흑룡강 …, 다칭 …. */
export function withoutHangulPlace(text: string): string {
  hangulPlaces ??= [...new Set(chinesePlaces.flatMap(hangulOfPlace))].sort((a, b) => b.length - a.length);
  const spaced = /^([가-힣]+?)(?:성|시)?\s+(.{2,})$/u.exec(text);
  if (spaced && hangulPlaces.includes(spaced[1] as string)) return spaced[2] as string;
  const glued = hangulPlaces.find((place) => place.length >= 3 && text.startsWith(place));
  const rest =
    glued === undefined
      ? text
      : text
          .slice(glued.length)
          .replace(/^[성시]\s*/u, "")
          .trim();
  return [...rest].length >= 2 ? rest : text;
}

let latinPlaces: ReadonlySet<string> | undefined;

/** Removes a leading Chinese place in Latin letters: "Harbin Lichuan IoT" → "Lichuan IoT". */
export function withoutLatinPlace(text: string): string {
  latinPlaces ??= new Set(
    chinesePlaces.flatMap((place) => [...(irregularLatin[place] ?? []), pinyinSyllables(place).join("")]),
  );
  const words = text.split(/\s+/u);
  for (const count of [2, 1])
    if (words.length > count && latinPlaces.has(words.slice(0, count).join(" ").toLowerCase()))
      return words.slice(count).join(" ");
  return text;
}

/** A city in its official short form: 안산 → 안산시, 경기 파주시 → 파주시, 哈尔滨 → 哈尔滨市, 浙江省杭州市 → 杭州市. Other texts stay as written. */
export function readCity(text: string, country: string | null): { readonly city: string; readonly district?: string } {
  const folded = flatten(text);
  if (country === "KR" || /[가-힣]/u.test(folded)) return readKoreanCity(folded);
  if (country === "CN" && /\p{Script=Han}/u.test(folded))
    return readChineseCity(toSimplified(folded.replace(/\s+/gu, "")));
  return { city: folded };
}

function readKoreanCity(text: string): { readonly city: string; readonly district?: string } {
  const afterProvince = text
    .replace(/^(?:대한민국|한국)\s*/u, "")
    .replace(koreanProvinces, (province) => (province.trim() === text.trim() ? province : ""));
  const rest = afterProvince.trim() === "" ? text : afterProvince.trim();
  const [first = rest, ...more] = rest.split(/[\s,]+/u);
  const district = more.join(" ");
  const named = (city: string) => (district === "" ? { city } : { city, district });
  if (/[시군]$/u.test(first) && first.length >= 3) return named(first);
  const bare = first.replace(/시$/u, "");
  if (koreanCities.includes(bare)) return named(`${bare}시`);
  if (koreanCounties.includes(first)) return named(`${first}군`);
  if (koreanMetropolitan.includes(first))
    return named(first === "서울" ? "서울특별시" : first === "세종" ? "세종특별자치시" : `${first}광역시`);
  return { city: rest };
}

function readChineseCity(text: string): { readonly city: string; readonly district?: string } {
  let rest = text.replace(/^中国/u, "");
  const province = chineseProvinces.find((name) => rest.startsWith(name));
  const afterProvince =
    province === undefined
      ? rest
      : rest.slice(province.length).replace(/^(?:省|壮族自治区|回族自治区|维吾尔自治区|自治区|市)/u, "");
  if (
    province !== undefined &&
    afterProvince !== "" &&
    !(chineseCitySet.has(province) && /^(?:区|县)/u.test(afterProvince))
  ) {
    if (chineseCitySet.has(province) && !chineseCities.some((city) => afterProvince.startsWith(city)))
      return { city: `${province}市`, district: afterProvince };
    rest = afterProvince;
  }
  const city = [...chineseCitySet].sort((a, b) => b.length - a.length).find((name) => rest.startsWith(name));
  if (city !== undefined) {
    const after = rest.slice(city.length);
    if (after === "" || after === "市") return { city: `${city}市` };
    if (/^(?:州|盟|地区)$/u.test(after)) return { city: rest };
    return { city: `${city}市`, district: after.replace(/^市/u, "") };
  }
  if (/(?:市|州|盟|地区|县|区|旗)$/u.test(rest) || province !== undefined) return { city: rest === "" ? text : rest };
  return { city: /^[\p{Script=Han}]{2,4}$/u.test(rest) ? `${rest}市` : rest };
}

/** A Chinese or Korean city that a sheet name or title names as its own: 参会企业信息汇总表（大庆市） → 大庆市. */
export function cityInText(text: string): string | undefined {
  const folded = toSimplified(flatten(text).replace(/\s+/gu, " "));
  const bracketed = /[（(【[]\s*(\p{Script=Han}{2,6}市)\s*[)）】\]]/u.exec(folded)?.[1];
  if (bracketed) return bracketed;
  const whole = folded.replace(/(?:市|参会企业|企业|名单|报名表|汇总)+$/u, "");
  if (chineseCitySet.has(whole)) return `${whole}市`;
  const korean = /^([가-힣]{2,4})(?:시|군)?$/u.exec(folded)?.[1];
  if (korean && koreanCities.includes(korean)) return `${korean}시`;
  if (korean && koreanCounties.includes(korean)) return `${korean}군`;
  return undefined;
}

/** A reading as it is written at the beginning of a word: 녕파 is 영파, 료녕 요녕, 락양 낙양. */
function withInitialSound(reading: string): string {
  const syllable = (reading.codePointAt(0) ?? 0) - 0xac00;
  if (syllable < 0 || syllable > 11_171) return reading;
  const [initial, rest] = [Math.floor(syllable / 588), syllable % 588];
  // ㅑ ㅕ ㅛ ㅠ ㅣ ㅖ ㅒ
  const isSoft = [2, 3, 6, 7, 12, 17, 20].includes(Math.floor(rest / 28));
  const changed = initial === 2 && isSoft ? 11 : initial === 5 ? (isSoft ? 11 : 2) : initial;
  return String.fromCodePoint(0xac00 + changed * 588 + rest) + reading.slice(1);
}

let placeNames: ReadonlySet<string> | undefined;

/** True for a text that is the name of a region, city, county or country, in any of the languages, with or without its suffix. */
export function isPlaceName(text: string): boolean {
  placeNames ??= new Set(
    [
      ...chinesePlaces,
      ...chinesePlaces.flatMap(hangulOfPlace),
      ...koreanMetropolitan,
      ...koreanCities,
      ...koreanCounties,
      ...list("경기 강원 충북 충남 충청북 충청남 전북 전남 전라북 전라남 경북 경남 경상북 경상남 제주"),
      ...list("京畿 江原 忠北 忠南 全北 全南 庆北 庆南 济州 首尔 釜山 大邱 仁川 光州 大田 蔚山 世宗"),
      ...places.flatMap(({ ko, zh, en }) => [...ko, ...zh, ...en]),
    ].map(squash),
  );
  const name = squash(toSimplified(text)).replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, "");
  if (name.length < 2 || name.length > 16) return false;
  if (placeNames.has(name) || readCountry(text) !== undefined) return true;
  const bare = name.replace(
    /(?:특별자치도|특별자치시|특별시|광역시|[시도군성]|省|市|道|自治区|地区|州|县|province|city|[-\s]?(?:do|si))$/u,
    "",
  );
  return bare.length >= 2 && bare !== name && placeNames.has(bare);
}

const countryWords: readonly (readonly [string, RegExp])[] = [
  [
    "KR",
    /^(?:kr|kor|korea|southkorea|republicofkorea|rok|한국|대한민국|남한|韩国|韓国|大韩民国|корея|южнаякорея|республикакорея)$/u,
  ],
  [
    "CN",
    /^(?:cn|chn|china|prc|prchina|people'srepublicofchina|중국|중화인민공화국|中国|中國|中华人民共和国|китай|кнр)$/u,
  ],
  ["JP", /^(?:jp|jpn|japan|일본|日本|япония)$/u],
  ["KZ", /^(?:kz|kaz|kazakhstan|카자흐스탄|카자흐|哈萨克斯坦|哈萨克|қазақстан|казахстан|カザフスタン)$/u],
  ["RU", /^(?:ru|rus|russia|russianfederation|러시아|俄罗斯|俄|россия|рф|ロシア)$/u],
  ["MN", /^(?:mn|mng|mongolia|몽골|蒙古|蒙古国|монголия|монгол|モンゴル)$/u],
  ["UZ", /^(?:uz|uzb|uzbekistan|우즈베키스탄|우즈벡|乌兹别克斯坦|узбекистан|oʻzbekiston)$/u],
  ["KG", /^(?:kg|kyrgyzstan|키르기스스탄|吉尔吉斯斯坦|кыргызстан|киргизия)$/u],
  ["VN", /^(?:vn|vnm|vietnam|베트남|越南|вьетнам|ベトナム)$/u],
  ["TW", /^(?:tw|twn|taiwan|대만|台湾|臺灣|тайвань)$/u],
  ["HK", /^(?:hk|hkg|hongkong|홍콩|香港|гонконг)$/u],
  ["SG", /^(?:sg|sgp|singapore|싱가포르|新加坡|сингапур)$/u],
  ["MY", /^(?:my|malaysia|말레이시아|马来西亚)$/u],
  ["TH", /^(?:th|thailand|태국|泰国)$/u],
  ["ID", /^(?:id|indonesia|인도네시아|印度尼西亚|印尼)$/u],
  ["IN", /^(?:in|india|인도|印度)$/u],
  ["US", /^(?:us|usa|unitedstates|unitedstatesofamerica|미국|美国|美國|сша)$/u],
  ["DE", /^(?:de|deu|germany|독일|德国|германия)$/u],
  ["FR", /^(?:fr|france|프랑스|法国)$/u],
  ["GB", /^(?:gb|uk|unitedkingdom|영국|英国)$/u],
  ["IT", /^(?:it|italy|이탈리아|意大利)$/u],
  ["BY", /^(?:by|belarus|벨라루스|白俄罗斯|беларусь)$/u],
];

/** ISO 3166-1 code of a country in any of the languages; undefined when the text is none. */
export const readCountry = (text: string): string | undefined => {
  const folded = squash(text).replace(/[.()（）]/gu, "");
  if (folded === "") return undefined;
  return countryWords.find(([, words]) => words.test(folded))?.[0] ?? namedCountries().get(folded);
};

let named: ReadonlyMap<string, string> | undefined;

/** Every country by the name that it has in the languages of those who may come. */
function namedCountries(): ReadonlyMap<string, string> {
  if (named) return named;
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const english = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  // Codes of states that are no more stand for their successors.
  const codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter(
      (code) =>
        !/^(?:EU|EZ|UN|QO|X.|ZZ)$/u.test(code) &&
        english.of(code) !== undefined &&
        Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
    );
  const found = new Map<string, string>();
  for (const locale of [
    "ko",
    "zh",
    "en",
    "ja",
    "ru",
    "de",
    "fr",
    "es",
    "it",
    "pt",
    "nl",
    "pl",
    "tr",
    "vi",
    "th",
    "id",
    "mn",
    "kk",
    "uz",
  ]) {
    const names = new Intl.DisplayNames([locale], { type: "region", fallback: "none" });
    for (const code of codes) {
      const name = names.of(code);
      if (name !== undefined && !found.has(squash(name))) found.set(squash(name), code);
    }
  }
  named = found;
  return found;
}

/** The country whose city or name stands somewhere in a running text: "장소: 중국 하얼빈…". */
export function countryInText(text: string): string | undefined {
  const simplified = toSimplified(text);
  if (
    /대한민국|한국(?!측|기업|시간|어)|韩国(?!企业|时间|语|方)|\bkorea\b/iu.test(simplified) &&
    !/중국\s|中国/u.test(simplified)
  )
    return "KR";
  if (/중국(?!측|기업|시간|어)|中国(?!企业|时间|方)|\bchina\b/iu.test(simplified)) return "CN";
  if (
    chineseCities.some((city) => simplified.includes(city)) ||
    Object.values(irregularHangul)
      .flat()
      .some((name) => name.length > 2 && simplified.includes(name))
  )
    return "CN";
  if (
    koreanMetropolitan.some((city) => simplified.includes(city)) ||
    koreanCities.some((city) => simplified.includes(`${city}시`) || simplified.includes(`${city} `))
  )
    return "KR";
  return undefined;
}

/** The country whose words these are, by script: a weak hint for firms without country or number. */
export function countryOfScript(name: string): string | undefined {
  if (/[가-힣]/u.test(name)) return "KR";
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]|株式会社|合同会社/u.test(name)) return "JP";
  if (/\p{Script=Han}/u.test(name)) return "CN";
  return undefined;
}

/** The country whose law a legal form is of, for forms that only one has. */
export function countryOfLegalForm(name: string): string | undefined {
  if (/주식\s*회사|유한\s*회사|㈜|\(\s*주\s*\)|（\s*주\s*）/u.test(name)) return "KR";
  if (/有限(?:责任)?公司|股份公司|有限責任公司/u.test(name) && !/[가-힣ぁ-んァ-ヶ]/u.test(name)) return "CN";
  if (/[ぁ-んァ-ヶ].*(?:株式会社|有限会社|合同会社)|(?:株式会社|有限会社|合同会社).*[ぁ-んァ-ヶ]/u.test(name))
    return "JP";
  if (/(?:^|\s)(?:ТОО|ЖШС)(?:\s|$)/iu.test(name)) return "KZ";
  if (/(?:^|\s)(?:ООО|ПАО|ЗАО|ОАО|АО|ИП)(?:\s|$)/iu.test(name)) return "RU";
  if (/\b(?:GmbH|AG)\b/u.test(name)) return "DE";
  return undefined;
}
