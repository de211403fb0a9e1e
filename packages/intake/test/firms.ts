import type { Dice } from "./seeded.ts";

/** A firm of a generated mailbag: what reading back must find. All of them, their people and numbers are invented. */
export type Firm = {
  readonly country: "KR" | "CN";
  readonly name: string;
  readonly core: string;
  readonly name_en: string;
  readonly reg_no: string;
  readonly city: string;
  readonly founded_year: number;
  readonly employees: number;
  readonly revenue_mkrw: number;
  readonly sector: string;
  readonly offers: readonly string[];
  readonly needs: readonly string[];
  readonly mode: "onsite" | "online" | "hybrid";
  readonly interpreter: "zh" | "en" | "ko" | null;
  readonly pref_time: "AM" | "PM" | "ANY";
  readonly person: { readonly name: string; readonly title: string; readonly mobile: string; readonly email: string };
};

const koreanBrands = [
  "누리별",
  "샛강",
  "여우비",
  "너른들",
  "솔향기",
  "달빛재",
  "바다숲",
  "은하결",
  "참빛나",
  "하람온",
  "미리내",
  "도담새",
  "윤슬재",
  "가온뫼",
  "새벽녘",
  "온새로",
  "다솔채",
  "라온뜰",
  "해담솔",
  "푸르미",
];
const koreanKinds: readonly (readonly [string, string])[] = [
  ["로보틱스", "Robotics"],
  ["바이오", "Bio"],
  ["소재", "Materials"],
  ["에너지", "Energy"],
  ["시스템즈", "Systems"],
  ["모빌리티", "Mobility"],
  ["헬스케어", "Healthcare"],
];
const koreanRoman = [
  "Nuribyeol",
  "Saetgang",
  "Yeoubi",
  "Neoreundeul",
  "Solhyanggi",
  "Dalbitjae",
  "Badasup",
  "Eunhagyeol",
  "Chambitna",
  "Haramon",
  "Mirinae",
  "Dodamsae",
  "Yunseuljae",
  "Gaonmoe",
  "Saebyeok",
  "Onsaero",
  "Dasolchae",
  "Raontteul",
  "Haedamsol",
  "Pureumi",
];
const koreanCities = [
  "전주시",
  "군산시",
  "천안시",
  "아산시",
  "창원시",
  "구미시",
  "원주시",
  "춘천시",
  "여수시",
  "청주시",
];
const chineseBrands = [
  "锦帆",
  "澜舟",
  "恒砺",
  "云岫",
  "星穹",
  "翰墨",
  "青芒",
  "鲲元",
  "瀚图",
  "寰宇",
  "睿禾",
  "铭洲",
  "聚贤",
  "拓疆",
  "晟凯",
  "佰川",
  "蔚原",
  "启明",
  "朗昱",
  "博远",
];
const chineseRoman = [
  "Jinfan",
  "Lanzhou",
  "Hengli",
  "Yunxiu",
  "Xingqiong",
  "Hanmo",
  "Qingmang",
  "Kunyuan",
  "Hantu",
  "Huanyu",
  "Ruihe",
  "Mingzhou",
  "Juxian",
  "Tuojiang",
  "Shengkai",
  "Baichuan",
  "Weiyuan",
  "Qiming",
  "Langyu",
  "Boyuan",
];
const chineseKinds: readonly (readonly [string, string])[] = [
  ["机器人", "Robotics"],
  ["生物科技", "Biotechnology"],
  ["新材料", "New Materials"],
  ["智能装备", "Intelligent Equipment"],
  ["信息技术", "Information Technology"],
  ["新能源", "New Energy"],
];
const chineseCities: readonly (readonly [string, string])[] = [
  ["杭州市", "Hangzhou"],
  ["宁波市", "Ningbo"],
  ["苏州市", "Suzhou"],
  ["合肥市", "Hefei"],
  ["成都市", "Chengdu"],
  ["大连市", "Dalian"],
];
const sectors = {
  KR: ["로봇", "바이오", "이차전지", "반도체 장비", "스마트팩토리"],
  CN: ["机器人", "生物医药", "动力电池", "半导体设备", "智能制造"],
} as const;
const offersOf = {
  KR: [
    "수소연료전지용 분리판 정밀 성형 기술",
    "제약 공정용 무인 이송 로봇",
    "폐배터리 진단 및 재사용 모듈",
    "항만 크레인 원격 제어 시스템",
  ],
  CN: [
    "数控刀具寿命预测系统，已用于三家工厂",
    "移动机器人底盘批量制造，月产八百台",
    "医用高分子材料定制加工",
    "储能电站运维服务与备件供应",
  ],
} as const;
const needsOf = {
  KR: ["중국 내 위탁 생산처와 품질 인증 대행", "저장성 물류 창고 실증 파트너", "공동 연구를 함께할 대학 연구실"],
  CN: ["寻找韩国精密减速器供应商", "希望引进韩国医美设备并代理销售", "需要韩国高校联合培养人才"],
} as const;
const koreanNames = [
  "문태오",
  "신아라",
  "표지환",
  "설채원",
  "남궁연",
  "기도현",
  "추예나",
  "반소희",
  "육성민",
  "함초롱",
];
const chineseNames = [
  "宋佳宁",
  "何思远",
  "欧阳静",
  "范立群",
  "秦小满",
  "孔令辉",
  "叶知秋",
  "邵一鸣",
  "段雨桐",
  "齐文博",
];

export function koreanRegistration(dice: Dice): string {
  const digits = [9, 9, 9, dice.int(10), dice.int(10), ...Array.from({ length: 4 }, () => dice.int(10))];
  const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5];
  const sum =
    weights.reduce((total, weight, index) => total + weight * (digits[index] as number), 0) +
    Math.floor(((digits[8] as number) * 5) / 10);
  const text = [...digits, (10 - (sum % 10)) % 10].join("");
  return `${text.slice(0, 3)}-${text.slice(3, 5)}-${text.slice(5)}`;
}

export function chineseRegistration(dice: Dice): string {
  const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  const body = `9133010${dice.int(10)}FKT${String(dice.int(1_000_000)).padStart(6, "0")}`;
  let [sum, weight] = [0, 1];
  for (const character of body) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return body + (alphabet[(31 - (sum % 31)) % 31] as string);
}

export function makeFirms(dice: Dice, country: "KR" | "CN", count: number): Firm[] {
  const brands = dice.shuffle(
    (country === "KR" ? koreanBrands : chineseBrands).map(
      (brand, index) => [brand, (country === "KR" ? koreanRoman : chineseRoman)[index] as string] as const,
    ),
  );
  return Array.from({ length: Math.min(count, brands.length) }, (_, index): Firm => {
    const [brand, roman] = brands[index] as readonly [string, string];
    const [kind, english] = dice.pick(country === "KR" ? koreanKinds : chineseKinds);
    const [city, cityEn] = country === "KR" ? [dice.pick(koreanCities), ""] : dice.pick(chineseCities);
    const core = `${brand}${kind}`;
    const name =
      country === "KR"
        ? dice.pick([
            `(주)${core}`,
            `㈜${core}`,
            `주식회사 ${core}`,
            `${core} 주식회사`,
            `${core}(주)`,
            `유한회사 ${core}`,
          ])
        : dice.pick([
            `${city.slice(0, 2)}${core}有限公司`,
            `${city}${core}股份有限公司`,
            `${core}（${city.slice(0, 2)}）有限公司`,
            `${city.slice(0, 2)}${core}有限责任公司`,
          ]);
    const digits = String(1_000 + index).padStart(4, "0");
    return {
      country,
      name,
      core,
      name_en: country === "KR" ? `${roman} ${english} Co., Ltd.` : `${cityEn} ${roman} ${english} Co., Ltd.`,
      reg_no: country === "KR" ? koreanRegistration(dice) : chineseRegistration(dice),
      city,
      founded_year: 1996 + dice.int(28),
      employees: 5 + dice.int(400),
      revenue_mkrw: 100 + dice.int(60_000),
      sector: dice.pick(sectors[country]),
      offers: dice.shuffle(offersOf[country]).slice(0, 1 + dice.int(2)),
      needs: dice.shuffle(needsOf[country]).slice(0, 1 + dice.int(2)),
      mode: dice.pick(["onsite", "onsite", "online", "hybrid"]),
      interpreter: dice.pick(country === "KR" ? (["zh", "en", null] as const) : (["ko", "en", null] as const)),
      pref_time: dice.pick(["AM", "PM", "ANY"]),
      person: {
        name: dice.pick(country === "KR" ? koreanNames : chineseNames),
        title: dice.pick(country === "KR" ? ["팀장", "이사", "연구소장"] : ["总经理", "市场部经理", "工程师"]),
        mobile: country === "KR" ? `+82100000${digits}` : `+861200000${digits}`,
        email: `${dice.pick(["info", "biz", "sales"])}@${roman.toLowerCase()}.example.com`,
      },
    };
  });
}
