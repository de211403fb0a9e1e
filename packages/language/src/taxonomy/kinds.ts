import { compileLexicon, type Lexicon } from "./lexicon.ts";
import { fold } from "../fold/fold.ts";

/** What somebody wants to do, or can do, beside the field it is in. */
export const kinds = ["buy", "sell", "distribute", "invest", "raise", "co-develop", "license", "pilot-site", "space", "talent", "data", "compute"] as const;
export type Kind = (typeof kinds)[number];

/** "Korean|Chinese|English", as clients write them. `raise` seeks money, `invest` has it. */
const wordings: Readonly<Record<Kind, string>> = {
  buy: "구매,구입,수입 희망,도입,공급처,공급사,공급업체,소싱,조달|采购,购买,求购,引进,拟购,供应商,寻源|buy,buying,purchase,procure,procurement,sourcing,import,supplier wanted,looking to buy",
  sell: "판매,납품,수출,공급 가능,양산 공급,생산 판매|销售,供应,出口,供货,批量供应,可供货|sell,export,supply,for sale",
  distribute: "총판,대리점,유통망,유통사,유통 파트너,판매 대행,판매대행,입점 대행,대리상,바이어,판로,유통 채널|代理,总代理,经销,经销商,代理商,分销,渠道,总经销,招商代理,代运营|distributor,distribution,agent,reseller,dealer,sales channel,sales partner,importer",
  invest: "투자할,투자사,투자 펀드,펀드,벤처캐피털,지분 투자,투자자,공동 투자,출자,VC|投资机构,产业基金,股权投资,基金,风投,投资方,跟投,出资,战略投资|investor,venture capital,investment fund,equity fund,VC,co-invest,co-investors,fund investing",
  raise: "투자 유치,투자유치,자금 조달,시리즈 A,시리즈A,시리즈 B,시리즈B,투자자를 찾,투자를 받,프리시리즈|融资,引入投资,寻求投资,引资,A轮,B轮,天使轮,寻找投资,出钱入股|raise funding,fundraising,raise capital,series A,series B,seed round,seeking investment,looking for investors",
  "co-develop": "공동 개발,공동개발,공동 연구,공동연구,기술 협력,합작,합작법인,합자|联合开发,合作开发,共同开发,联合研发,合作研发,合资,联合攻关,产学研|co-develop,co-development,joint development,joint research,joint venture,r&d partner",
  license: "기술 이전,기술이전,라이선스,특허 실시,기술 도입,IP 라이선스|技术转让,技术许可,授权,专利许可,技术引进,技术转移|licence,license,licensing,technology transfer,patent licence",
  "pilot-site": "실증 부지,실증 현장,실증부지,실증현장,실증,시범 사업,시범사업,테스트베드,시험장,시범 적용,실증 파트너,시험 재배|试点,示范,试验场地,测试场,应用场景,示范基地,试验田,场景开放,验证场地,试用|pilot,pilot site,testbed,test site,demonstration site,field trial,field trials,trial site,proving ground",
  space: "입주 공간,사무 공간,공장 부지,공장 임대,입주,산업단지 입주,부지|厂房,场地,办公空间,入驻,用地,园区入驻,标准厂房|office space,factory space,premises,land,workspace,tenancy",
  talent: "인력,인재,개발자 채용,채용,연구원 파견,교육생,인력 양성|人才,招聘,人员派遣,外包人力,人才培养,用工|talent,hiring,recruit,workforce,trainees,staffing",
  data: "데이터 제공,데이터 확보,학습 데이터,데이터셋,데이터 공유|数据提供,数据集,训练数据,数据共享,开放数据|dataset,training data,data sharing,data access",
  compute: "컴퓨팅 자원,GPU 임대,연산 자원,GPU,서버 임대,클라우드 자원|算力,GPU租赁,算力租赁,计算资源,服务器租用|compute,GPU,computing power,GPU hours,server rental",
};

let compiled: Lexicon | undefined;

/** The kinds a text speaks of, as positions in `kinds`, each once. */
export function kindsIn(text: string): readonly number[] {
  compiled ??= compileLexicon(kinds.flatMap((kind, entry) => wordings[kind].split(/[|,]/u).map((term) => ({ entry, text: term }))));
  return [...new Set(compiled.find(fold(text)).map((match) => match.entry))];
}

/** The kind of offer that answers a kind of need. */
export function answeredBy(need: Kind): Kind {
  const answers: Partial<Record<Kind, Kind>> = { buy: "sell", sell: "buy", raise: "invest", invest: "raise" };
  return answers[need] ?? need;
}
