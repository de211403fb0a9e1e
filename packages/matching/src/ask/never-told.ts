/**
 * What people ask of places, bodies and persons that a record of cooperation does not hold. Such a word asks for itself whatever
 * form it stands in, and is never taken for a word that only says how: without a record that has it, it is named back.
 * "Korean|Chinese|English", by theme.
 */
const lines = `
인구,주민 수,인구수,출생률,출산율,평균 나이,평균 연령,성비|人口,常住人口,户籍人口,出生率,平均年龄,性别比|population,inhabitants,birth rate,residents,median age,gender ratio
합작회사,합작법인,합작사,자회사,지사 설립,주가,시가총액,시총,배당,배당금,증자,공모가,상장일,코스닥,나스닥|合资公司,合资企业,子公司,分公司,股价,市值,分红,股票,股份,股东,上市,融资轮次,估值|joint venture,subsidiary,branch office,share price,stock price,stock,shares,market cap,market capitalisation,dividend,valuation,shareholder,shareholders,ipo
매출,매출액,영업이익,순이익,이익,적자,흑자,수익률,자본금,부채,납세액,세금|营收,营业额,销售额,利润,净利润,盈利,亏损,注册资本,负债,纳税,税收|revenue,turnover of the company,sales,profit,profits,net income,earnings,loss,debt,tax,taxes,registered capital
직원 수,임직원,직원,사원,종업원,채용,채용 공고,연봉,월급,급여,임금,초봉,복지|员工,员工数,职工,雇员,招聘,薪资,薪水,薪酬,年薪,月薪,工资,福利,待遇|employees,employee,staff,headcount of the company,workforce,salary,salaries,wage,wages,pay,hiring,vacancies,perks
날씨,기온,기후,강수량,미세먼지,습도,일출|天气,气温,气候,降雨,雾霾,湿度,空气质量|weather,temperature,climate,rainfall,humidity,air quality
메뉴,식단,음식값,밥값,만찬 메뉴,건배주,술|菜单,菜品,吃了什么,喝了什么,酒水|menu,dishes,meal,wine,food served
입장료,참가비,등록비,티켓,티켓값,입장권,표값,부스비,부스 임대료,할인|门票,票价,入场费,报名费,参会费,注册费,展位费,摊位费,折扣|ticket,tickets,admission,entry fee,registration fee,fee,fees,booth price,discount
항공권,비행기표,항공편,직항,기차표,KTX,지하철,버스,주차장,주차,택시|机票,航班,直飞,高铁,火车票,地铁,公交,停车场,停车,出租车,打车|flight,flights,airfare,train ticket,subway,metro,bus,parking,taxi
와이파이,드레스 코드,복장,기념품,선물|无线网,着装,伴手礼,纪念品,礼物|wifi,wi-fi,dress code,souvenir,gift,gifts
환율,금리,물가,집값,부동산 가격,땅값,임대료,월세|汇率,利率,物价,房价,地价,租金|exchange rate,interest rate,inflation,house price,house prices,rent,land price
특허,특허 수,등록 특허,논문 수,논문,인용 수|专利,专利数,论文,引用|patent,patents,papers published,citations
키,몸무게,혈액형,별자리,취미,특기,고향,출신지,출신 고등학교,출신 대학,학력,전공,학번,나이,생년월일,군대,종교,결혼,배우자,자녀,재산,별명,정당,당적,소속 정당|身高,体重,血型,星座,爱好,特长,籍贯,老家,毕业院校,学历,专业,生日,年龄,宗教,婚姻,配偶,子女,财产,绰号,党派,政党|height,weight,blood type,zodiac,hobby,hobbies,hometown,birthplace,alma mater,degree,age,birthday,religion,marriage,spouse,wealth,net worth,nickname,political party
득표율,지지율,여론조사,선거,공약|得票率,支持率,民调,选举|approval rating,poll,votes,election
수도,국기,국가,국화,면적 순위,해발,강 길이,산 높이|首都,国旗,国歌,国花,海拔|capital city,flag,anthem,altitude,elevation
관광지,관광객,관광객 수,명소,축제,특산물,대표 음식|景点,游客,旅游人数,节庆,特产,小吃|tourist,tourists,attractions,festival,speciality,local dish
GDP,지역내총생산,실업률,무역액,교역액,수출액,수입액,경제성장률|国内生产总值,生产总值,失业率,贸易额,进出口,出口额,进口额,增速|gdp,unemployment,trade volume,exports,imports,growth rate
등록금,장학금,입학 정원,합격률,경쟁률,학생 수,졸업생,교수진|学费,奖学金,招生人数,录取率,报录比,学生人数,毕业生|tuition,scholarship,enrolment,enrollment,admission rate,number of students,graduates,faculty size
좌석 수,수용 인원,객실 수,숙박비,객실료,조식,체크인|座位数,容纳人数,客房数,房价多少,早餐,入住|seating capacity,seats,number of rooms,room rate,breakfast,check-in
로고,마스코트,주제가,캐릭터|标志,吉祥物,主题曲,会徽|logo,mascot,theme song
무게,가격,판매가,배터리,사양,모델명,색깔|重量,价格,售价,电池,型号,颜色,参数|price,prices,battery,specs,model name,colour,color
범죄율,사고,사망자,확진자,코로나|犯罪率,事故,死亡,确诊,疫情|crime,accident,casualties,cases of covid,covid
소송,판결,벌금,처벌,비리,스캔들|诉讼,判决,罚款,处罚,丑闻|lawsuit,verdict,fine,scandal,penalty
팔로워,구독자,별점,리뷰,평점|粉丝,订阅,评分,点赞|followers,subscribers,rating,reviews,likes
우편번호,도메인,홈페이지 주소,계좌,계좌번호,사업자등록번호|邮编,域名,网址,账号,银行账户,统一社会信用代码|postcode,zip code,domain,url,bank account,account number
`;
const [korean, chinese, english] = [0, 1, 2].map((column) =>
  lines
    .trim()
    .split("\n")
    .flatMap((line) => (line.split("|")[column] ?? "").split(","))
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean),
) as [string[], string[], string[]];

const koreanSet = korean.map((word) => word.replaceAll(" ", "")).toSorted((a, b) => b.length - a.length);
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&").replaceAll(" ", "\\s*");
const longFirst = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).map(escaped);
/** Two syllables are the beginning of other words too: 기온이, but not 기온실. */
const particles =
  "(?:은|는|이|가|을|를|의|에|도|만|로|으로|와|과|나|이나|요|죠|인가요?|이야|야|예요|이에요|입니까|좀|수는|수가|수)?(?![가-힣])";
const pattern = new RegExp(
  `(?<![가-힣])(?:${longFirst(korean).join("|")})${particles}|${longFirst(chinese).join("|")}|\\b(?:${longFirst(english).join("|")})\\b`,
  "gu",
);

/** Words of a folded question that ask for what no record of cooperation holds, with their places. */
export const neverToldIn = (key: string): { start: number; end: number; word: string }[] =>
  [...key.matchAll(pattern)].map(({ index, 0: found }) => {
    const word = koreanSet.find((one) => found.replaceAll(/\s/gu, "").startsWith(one)) ?? found;
    return { start: index, end: index + found.length, word };
  });
