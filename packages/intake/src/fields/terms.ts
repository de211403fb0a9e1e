import type { TableKind } from "../result/types.ts";

/** What a column of one kind of table may mean: the words its header is written with, and words that rule it out. */
export type FieldTerms = { readonly terms: readonly string[]; readonly not?: readonly string[] };
export type TermBase = Readonly<Record<TableKind, Readonly<Record<string, FieldTerms>>>>;

const words = (text: string): string[] =>
  text
    .split("|")
    .map((term) => term.trim())
    .filter((term) => term !== "");
const field = (terms: string, not?: string): FieldTerms =>
  not === undefined ? { terms: words(terms) } : { terms: words(terms), not: words(not) };

const serial = field(
  "연번|번호|순번|일련번호|no|no.|#|seq|index|序号|编号|序號|編號|番号|№|п/п|접수번호|신청번호|接收编号|报名编号|application no|접수no|id|관리번호",
);
const remark = field(
  "비고|적요|특기사항|특기 사항|유의사항|유의점|기타 사항|注意事项|附记|注记|기타|기타사항|특이사항|참고|참고사항|메모|요청사항|备注|備註|备考|说明|其他|其他事项|特殊要求|备注说明|remark|remarks|note|notes|comment|comments|memo|special request|摘要|備考|примечание|примечания|комментарий",
);
const phone = field(
  "휴대폰|휴대전화|핸드폰|연락처|전화|전화번호|휴대폰번호|담당자연락처|모바일|手机|手机号|手机号码|电话|联系电话|联系方式|联络方式|移动电话|電話|携帯|携帯電話|電話番号|連絡先|phone|mobile|tel|telephone|cell|cell phone|mobile phone|phone number|contact number|contact no|телефон|моб|мобильный",
  "메일|mail|邮|邮箱|fax|팩스|传真",
);
const email = field(
  "이메일|전자우편|메일|e-mail|email|mail|이메일주소|邮箱|电子邮箱|电子邮件|邮件|邮箱地址|メール|メールアドレス|e-mail address|email address|эл. почта|почта|электронная почта",
);
const mode = field(
  "온라인참가여부|온라인 참가여부|참가형태|참가방식|참가방법|참석방식|참여방식|참여형태|현장/온라인|온/오프라인|온·오프라인|온오프라인|线上/线下|线下/线上|参会方式|参加方式|参与方式|参会形式|线上线下|attendance|attendance mode|participation|participation type|mode|format|on-site/online|onsite/online|online/offline|how to attend|参加形態|参加形式|форма участия|формат|формат участия|상담방식|상담형태|洽谈方式|근무형태|근무방식|工作方式",
);
const website = field(
  "홈페이지|웹사이트|누리집|웹|사이트|网址|网站|官网|公司网址|公司网站|website|web|homepage|url|site|ホームページ|сайт|веб-сайт",
);
const address = field(
  "주소|사업장주소|본사주소|소재지주소|회사주소|地址|公司地址|单位地址|注册地址|address|所在地住所|住所|адрес",
);

export const termBase: TermBase = {
  organisations: {
    serial,
    name: field(
      "기업명|회사명|업체명|기관명|업체|기업|기관|단체명|법인명|상호|상호명|참가기업|참가기업명|참가업체|신청기업|기업(기관)명|기업/기관명|업체(기관)명|회사|소속|企业名称|公司名称|单位名称|机构名称|企业|单位|公司|企业全称|公司全称|单位全称|参会企业|参会单位|参展企业|报名企业|企业名|公司名|名称|企業名|会社名|法人名|団体名|company|company name|organisation|organization|organisation name|organization name|firm|name of company|name of organisation|institution|exhibitor|business name|компания|название компании|организация|наименование|предприятие|название организации|наименование организации",
      "영문|英文|english|유형|규모|분류|类型|性质|희망|意向|개요|소개|简介|소개서|수|담당|通信",
    ),
    name_ko: field(
      "국문기업명|기업명(국문)|회사명(국문)|업체명(국문)|국문명|국문|한글명|한글기업명|기업명(한글)|회사명(한글)|업체명(한글)|기관명(국문)|한국어명|韩文名称|韩文名|韩文|韩语名称|korean name|company name (korean)|name (korean)|name in korean|name (ko)|корейское название",
    ),
    name_zh: field(
      "중문명|중문기업명|기업명(중문)|회사명(중문)|업체명(중문)|중국어명|중문|중국어 명칭|中文名称|中文名|企业中文名称|中文译名|译名|中文|chinese name|company name (chinese)|name (chinese)|name in chinese|name (zh)|китайское название",
    ),
    name_en: field(
      "外文名称|外文名|영문 상호|영문명|영문기업명|기업명(영문)|회사명(영문)|업체명(영문)|기관명(영문)|영문|영문회사명|영어명|영문 표기|영문표기|eng.|eng|영문상호|英文名|英文名称|英文|企业英文名称|公司英文名|英文全称|英語名|英文社名|english name|company name (english)|name (english)|name in english|name (en)|english|английское название|название на английском",
    ),
    ceo: field(
      "대표자|대표자명|대표|대표이사|대표자성명|대표명|ceo|법인대표|法定代表人|法人|法人代表|法人姓名|负责人|企业负责人|总经理姓名|代表者|代表者名|代表取締役|representative|president|руководитель|директор|генеральный директор",
      "연락|전화|phone|电话|手机|메일|mail|邮",
    ),
    reg_no: field(
      "사업자등록번호|사업자번호|사업자 등록번호|법인번호|등록번호|사업자|统一社会信用代码|信用代码|社会信用代码|统一信用代码|营业执照号|税号|组织机构代码|注册号|business registration number|business registration no|registration number|registration no|reg no|reg. no.|tax id|tax number|company registration number|uscc|unified social credit code|brn|bin|бин|инн|法人番号|登録番号",
    ),
    country: field(
      "국가|국적|소속국가|국가명|나라|国家|国别|国家/地区|国家地区|所属国家|国籍|国|country|nation|country/region|страна|国名",
    ),
    city: field(
      "소재지|지역|시군|시·군|소재지역|도시|시/군|시군구|소재지(시군)|본사소재지|城市|地市|所在地市|所在地|所在城市|所属城市|市|地区|市州|所在市|所属地市|注册地|city|location|region|city/region|headquarters|based in|город|регион|所在地|都市|市区町村|province/city|시도",
    ),
    district: field("县区|区县|所在区县|县(市、区)|县市区|구군|자치구|행정구|区|district|county|район|区市县"),
    address,
    website,
    founded_year: field(
      "설립연도|설립년도|설립일|설립일자|설립년월|창립연도|창업연도|창립일|개업일|설립|成立时间|成立年份|成立日期|注册时间|创立时间|成立年月|成立|设立年份|설립시기|founded|year founded|established|year established|established in|founding year|year of establishment|date of establishment|foundation year|設立|設立年|創業|год основания|дата основания|основана",
    ),
    employees: field(
      "종사자|종사자수|상시인원|상시 인원|재직자수|구성원수|在职人数|在职员工|团队规模|종업원수|직원수|임직원수|사원수|상시근로자수|고용인원|인원수|종업원|임직원|근로자수|员工人数|员工数|职工人数|从业人数|人数|人员规模|从业人员|员工|employees|number of employees|staff|headcount|no. of employees|staff number|従業員数|社員数|число сотрудников|сотрудники|штат|количество сотрудников",
      "참가|参会",
    ),
    revenue: field(
      "매출액|매출|연매출|연간매출|매출규모|전년도매출|작년매출|매출실적|年产值|年营业额|营业额|销售额|年销售额|营业收入|年收入|营收|产值|revenue|sales|annual sales|turnover|annual revenue|annual turnover|売上|売上高|年商|выручка|оборот|годовой оборот",
    ),
    sector: field(
      "업종|분야|업종/분야|산업분야|사업분야|업태|종목|산업|주업종|전문분야|업종분류|기술분야|行业|所属行业|行业分类|行业领域|领域|产业领域|产业|所属领域|行业类别|主营行业|行业类型|sector|industry|field|business field|business area|industry sector|category|line of business|業種|分野|事業分野|отрасль|сфера|сфера деятельности|индустрия",
      "협력|合作|희망|意向|수요|需求",
    ),
    offers: field(
      "주요제품|주요제품및기술|보유기술|보유기술·제품|보유기술및제품|제품|기술|주력제품|제품및기술|핵심기술|취급품목|제공가능기술|제공|보유역량|주요품목|회사소개|사업내용|생산품목|공급|제공내용|주요제품/기술|제품/서비스|主营产品|主营产品及技术|主营产品/核心技术|核心技术|产品技术|产品|技术|主要产品|产品与技术|产品及技术|产品介绍|主营业务|可提供|供给|优势产品|技术产品|可供技术|可提供的技术|核心产品|优势技术|产品/技术|主要业务|what you offer|what we offer|what we can offer|can offer|offer|offers|offering|we offer|products|products and technologies|products/services|product|technology|technologies|products & technology|core products|main products|solutions|services|capabilities|supply|提供|提供できるもの|製品|技術|主要製品|提供内容|製品・技術|保有技術|предложение|предлагаем|продукция|продукты|что предлагаете|продукция и технологии|услуги",
      "희망|찾는|수요|需求|需要|寻求|looking|need|wanted|ищ",
    ),
    needs: field(
      "협력희망분야|수요|협력수요|협력희망|희망협력분야|희망협력|찾는파트너|협력수요(찾는 파트너)|필요기술|상담희망내용|협력희망내용|도입희망|수요기술|니즈|상담내용|희망상담내용|협력요청|협업희망|구하는것|구매희망|희망사항|관심분야|희망내용|合作需求|需求|技术需求|对韩合作需求|对外合作需求|合作需求描述|需求描述|寻求|寻求合作|合作意向|拟寻求|希望对接|采购需求|需求内容|对接需求|合作诉求|希望合作内容|意向需求|诉求|希望引进|what you are looking for|looking for|need|needs|seeking|wanted|requirement|requirements|demand|cooperation needs|partner sought|interests|we seek|we are looking for|求めるもの|ニーズ|希望|希望内容|協業希望|потребность|потребности|ищем|что ищете|запрос|интересует",
      "통역|翻译|interpret|시간|时间|파트너유형|희망파트너유형|领域",
    ),
    partner_types: field(
      "희망파트너유형|희망 파트너 유형|파트너유형|희망상대|희망바이어|희망 상대유형|상담희망대상|협력대상|희망대상|파트너형태|意向伙伴类型|合作对象|意向合作对象|伙伴类型|对接对象类型|期望对象|partner type|partner types|type of partner|preferred partner|target partner|desired partner type|希望パートナー|тип партнера|тип партнёра",
    ),
    coop_field: field(
      "意向合作领域|合作方式|合作领域|合作形式|合作模式|合作类型|拟合作方式|意向合作方式|협력방식|협력형태|협력유형|희망협력형태|협력방법|cooperation type|type of cooperation|cooperation form|cooperation mode|mode of cooperation|form of cooperation|提携形態|форма сотрудничества|вид сотрудничества",
    ),
    pref_time: field(
      "선호상담시간|선호 상담시간|희망시간|희망상담시간|선호시간|희망 시간대|선호시간대|상담희망시간|희망시간대|상담시간|意向时段|期望时段|偏好时间|希望时间|洽谈时段|意向洽谈时间|时间偏好|期望洽谈时间|preferred time|time preference|preferred slot|preferred session|preferred half-day|希望時間|希望時間帯|предпочтительное время|удобное время",
    ),
    availability: field(
      "상담가능시간|참가가능시간|가능시간|참석가능시간|가능일시|상담 가능시간|가능한시간|참석일정|참가일정|참가일|참석일|가능일정|可参会时间|可洽谈时间|参会时间|可用时间|可参加时间|方便时间|可对接时间|可安排时间|availability|available time|available times|availability (local)|when available|time available|times available|available|available slots|参加可能時間|対応可能時間|доступность|доступное время|когда доступны|время участия",
    ),
    attendee_name: field(
      "성명|담당자|담당자명|참가자|참가자명|참석자|참석자명|이름|담당자성명|참가자성명|참석자성명|신청자|联系人|参会人员|参会代表|参会人|姓名|代表|参会人姓名|联系人姓名|参会人员姓名|参会者|代表姓名|与会人员|对接人|contact person|contact|contact name|name|attendee|attendee name|participant|participant name|delegate|delegate name|representative name|person in charge|full name|担当者|担当者名|氏名|参加者|お名前|контактное лицо|контакт|фио|имя|участник|представитель",
      "연락|전화|phone|tel|电话|手机|mail|메일|邮|number|번호|号码|기업|회사|업체|企业|公司|单位|company|方式|직|职",
    ),
    attendee_title: field(
      "직위|직급|직책|직함|직위(직책)|직급/직책|담당자직위|참가자직위|职务|职位|职称|岗位|职务/职称|title|job title|position|role|designation|post|役職|肩書|肩書き|должность|позиция",
    ),
    mobile: phone,
    phone_2: field(
      "회사전화|대표전화|유선전화|사무실|유선|일반전화|座机|固定电话|办公电话|单位电话|office phone|landline|office tel|代表電話|рабочий телефон",
    ),
    email,
    wechat: field(
      "위챗|위챗id|위챗아이디|微信|微信号|微信id|微信/whatsapp|wechat|wechat id|we chat|ウィーチャット|вичат",
    ),
    interpreter: field(
      "통역|통역필요|통역 필요|통역여부|통역필요여부|통역언어|필요통역|통역희망|희망통역|통역요청|是否需要翻译|翻译需求|翻译|口译|口译需求|需要翻译|翻译语种|是否需翻译|口译语种|所需翻译|interpreter|interpreter needed|interpretation|interpretation needed|interpreting|interpreter required|interpreter language|translation|translation needed|need interpreter|通訳|通訳希望|通訳の要否|通訳言語|переводчик|нужен переводчик|перевод|язык перевода",
    ),
    languages: field(
      "사용언어|구사언어|가능언어|언어|사용가능언어|语言|使用语言|工作语言|掌握语言|语种|会说语言|languages|language|spoken languages|languages spoken|working language|working languages|使用言語|対応言語|言語|языки|язык|владение языками",
    ),
    mode,
    meeting_software: field(
      "화상프로그램|화상 프로그램|화상회의|화상회의프로그램|화상도구|화상회의 도구|화상상담프로그램|플랫폼|会议软件|视频软件|会议平台|视频会议软件|线上平台|线上工具|视频会议工具|video tool|video platform|meeting tool|software|platform|video software|web meeting tool|使用ツール|ツール|会議ツール|платформа|программа",
    ),
    time_zone: field("시간대|타임존|표준시|时区|time zone|timezone|tz|タイムゾーン|часовой пояс|часовой"),
    submitted_at: field(
      "접수일시|접수일|신청일|신청일시|제출일|등록일|작성일|접수시간|신청일자|타임스탬프|填报时间|提交时间|报名时间|填表时间|登记时间|填报日期|提交日期|submitted|submitted at|timestamp|submission date|date submitted|registered at|登録日時|申込日|дата подачи|дата заявки|время заявки",
    ),
    status: field(
      "상태|진행상태|접수상태|참가여부|참가상태|状态|报名状态|审核状态|参会状态|status|state|ステータス|статус",
    ),
    wishes: field(
      "희망기업|희망상담기업|상담희망기업|희망 상담 기업|만나고 싶은 기업|意向企业|意向对接企业|希望对接企业|希望洽谈企业|拟对接企业|preferred companies|wish list|companies to meet|wants to meet|meeting wishes|希望商談先|желаемые компании",
    ),
    headcount: field(
      "참가인원|참석인원|방문인원|참가자수|参会人数|参加人数|人数(参会)|number of participants|attendees count|participants count|no. of attendees|参加人数",
    ),
    remark,
  },
  interpreters: {
    serial,
    name: field(
      "성명|이름|통역사|통역사명|통역인|통역원|성함|姓名|译员|译员姓名|翻译人员|口译员|翻译|名字|口译员姓名|翻译姓名|name|interpreter|interpreter name|full name|氏名|通訳者|通訳者名|имя|фио|переводчик",
    ),
    languages: field(
      "언어|가능언어|통역언어|구사언어|언어쌍|통역가능언어|언어(수준)|언어및수준|语言|语种|语言能力|语言对|翻译语种|工作语言|语种及水平|language|languages|language pair|language pairs|language combination|working languages|言語|対応言語|языки|языковая пара|язык",
    ),
    native: field("모국어|모어|母语|母語|native language|mother tongue|native|родной язык"),
    level: field("수준|등급|실력|레벨|水平|等级|级别|程度|level|grade|proficiency|レベル|уровень"),
    availability: field(
      "가능시간|가능일정|근무가능일|근무가능시간|가용시간|일정|가능일|참여가능시간|可用时间|可服务时间|时间|档期|可工作时间|可排时间|availability|available|available times|schedule|対応可能日|対応可能時間|доступность|график",
    ),
    field: field(
      "전문분야|분야|전문|전공|학과|전공|특기분야|전문영역|擅长领域|专业领域|领域|专业|擅长|专长|熟悉领域|specialty|speciality|field|fields|expertise|specialisation|specialization|domain|専門分野|得意分野|分野|специализация|сфера",
    ),
    mode,
    max_hours: field(
      "1일 최대|每日工时|日工时|每日工作时间|1일최대시간|1일 최대(시간)|최대시간|일최대시간|하루최대|하루 최대 시간|최대근무시간|每日最长|每日最多|日最长小时|每天最长工作时间|每日时长上限|每日最长(小时)|max hours|max hours per day|max hours/day|maximum hours|hours per day|hours/day|max. hours|1日最大|1日上限時間|макс. часов|часов в день",
    ),
    fee: field(
      "통역료|보수|견적|报价|酬金|日酬金|비용/일|단가|사례비|일당|수당|비용|금액|통역비|通译费|翻译费|费用|报酬|劳务费|单价|日薪|口译费|fee|rate|daily rate|cost|price|pay|rates|料金|単価|報酬|日当|гонорар|ставка|оплата",
    ),
    phone,
    email,
    gender: field("성별|性别|gender|sex"),
    remark,
  },
  agenda: {
    serial,
    date: field("일자|날짜|일시|날자|요일|일정일|日期|日|时间日期|日付|date|day|дата|день"),
    time: field("시간|시각|시간대|时间|时段|起止时间|時間|time|time slot|slot|hours|время"),
    start: field(
      "시작|시작일시|개시|시작시간|시작시각|부터|开始|开始时间|开始時間|start|start time|from|begins|開始|начало",
    ),
    duration: field(
      "소요시간|소요시간(분)|소요|진행시간|时长|时长(分钟)|用时|duration|duration (min)|length|minutes|所要時間",
    ),
    end: field(
      "종료|종료일시|마감|종료시간|종료시각|까지|결束|结束|结束时间|end|end time|to|until|ends|終了|конец|окончание",
    ),
    kind: field("구분|유형|종류|분류|类别|类型|环节|性质|分类|type|kind|category|session type|区分|種別|тип|вид"),
    title: field(
      "내용|프로그램|행사|행사내용|일정|세부내용|세부일정|주제|行程|内容|活动内容|活动|议程|安排|项目|事项|主题|活动安排|日程|program|programme|agenda|session|activity|event|item|title|content|contents|description|プログラム|内容|行事|программа|мероприятие|содержание|событие",
    ),
    place: field("장소|위치|행사장|场地|地点|会场|场所|地址|place|venue|location|room|hall|会場|場所|место|зал"),
    remark,
  },
  halls: {
    serial,
    name: field(
      "장소|회의장|행사장|상담장|홀|洽谈厅|공간|회의실|시설|장소명|홀명|会场|场地|会议室|场所|厅|场馆|会场名称|场地名称|hall|venue|room|space|facility|place|hall name|会場|会議室|зал|помещение",
    ),
    capacity: field(
      "수용|수용인원|수용(명)|정원|좌석수|좌석|容量|容纳人数|可容纳|座位数|人数|容纳|capacity|seats|pax|収容|収容人数|定員|вместимость|мест",
    ),
    purpose: field("용도|사용|사용용도|활용|用途|功能|使用安排|purpose|use|usage|used for|用途|назначение"),
    equipment: field("장비|설비|시설|비품|设备|设施|配置|设备设施|equipment|facilities|av|設備|機材|оборудование"),
    floor: field("층|층수|楼层|楼|层|floor|level|階|этаж"),
    area: field("면적|크기|面积|area|size|площадь"),
    remark,
  },
  tables: {
    serial,
    code: field(
      "테이블번호|테이블|테이블no|테이블 no.|상담테이블|상담 테이블|부스번호|좌석번호|자리|桌号|桌位|洽谈桌号|洽谈桌|台号|展位号|桌位号|席位|座位号|桌号/台号|table|table no|table no.|table number|table code|desk|booth|テーブル|テーブル番号|卓番号|стол|номер стола|№ стола",
    ),
    zone: field("구역|존|섹터|구분|区域|分区|片区|区|展区|zone|area|section|block|エリア|ゾーン|зона|сектор"),
    hall: field(
      "상담장|홀|장소|회의장|행사장|厅|会场|场地|大厅|展厅|所在厅|洽谈厅|hall|room|venue|place|会場|ホール|зал",
    ),
    floor: field("층|층수|楼层|楼|层|floor|level|階|этаж"),
    power: field(
      "전원|콘센트|전기|전력|电源|插座|供电|有无电源|用电|power|power outlet|outlet|socket|electricity|電源|コンセント|розетка|электричество|питание",
    ),
    accessible: field(
      "휠체어|장애인접근|접근성|무장애|배리어프리|无障碍|轮椅|accessible|wheelchair|accessibility|step-free|車椅子|バリアフリー|доступность|доступ для инвалидов",
    ),
    usable: field(
      "사용가능|사용여부|가용|이용가능|상태|可用|是否可用|使用状态|状态|usable|available|in use|status|使用可否|доступен|статус",
    ),
    blocked: field(
      "사용불가|사용 불가|예비|예비석|제외|停用|不可用|预留|备用|不可使用|unusable|not usable|blocked|reserved|out of service|out of order|使用不可",
    ),
    count: field("수량|개수|테이블수|테이블 수|대수|数量|桌数|台数|张数|quantity|qty|number of tables|count|数"),
    seats: field("좌석|좌석수|인원|座位|座位数|seats|席数|мест"),
    remark,
  },
  "private-rooms": {
    serial,
    name: field(
      "실명|룸명|회의실|소회의실|洽谈间|会谈室|会客间|회의실명|개별상담실|상담실|방|룸|포켓룸|包间|包间名称|房间|房间名称|贵宾室|洽谈室|会议室|包厢|会客室|名称|room|room name|private room|meeting room|vip room|部屋|部屋名|個室|商談室|комната|переговорная|название",
    ),
    capacity: field(
      "수용|수용(명)|수용인원|정원|인원|容纳|容量|容纳人数|可容纳人数|人数|座位|capacity|seats|pax|persons|収容|定員|вместимость|мест",
    ),
    floor: field("층|층수|楼层|楼|层|floor|level|階|этаж"),
    purpose: field("용도|사용용도|사용|用途|使用用途|功能|purpose|use|usage|用途|назначение"),
    availability: field(
      "사용가능시간|사용 가능 시간|이용가능시간|가능시간|이용시간|사용시간|可用时间|可使用时间|开放时间|使用时间|可用时段|available|availability|available time|available times|opening hours|利用可能時間|доступность|часы",
    ),
    remark,
  },
  "online-rooms": {
    serial,
    code: field(
      "번호|编号|房号|线路|线路号|통로|회선|channel|line|account|계정|账号|룸번호|룸 번호|온라인룸|온라인 상담실|방번호|회의실번호|룸|화상룸|房间号|房间|会议室编号|线上房间|线上会议室|会议室|线上洽谈室|room|room no|room no.|room number|online room|room id|ルーム|ルーム番号|комната|номер комнаты",
    ),
    platform: field(
      "플랫폼|시스템|系统|프로그램|화상프로그램|화상도구|平台|软件|会议软件|会议平台|使用平台|platform|software|tool|app|ツール|プラットフォーム|платформа",
    ),
    link: field(
      "링크|접속링크|주소|url|회의링크|접속주소|회의 주소|链接|会议链接|网址|入会链接|会议地址|接入链接|link|meeting link|join link|リンク|url|ссылка",
    ),
    capacity: field(
      "동시접속|동시 접속|정원|수용|최대접속|접속인원|接入人数|容量|并发人数|最大人数|人数上限|同时在线|capacity|max participants|max|limit|seats|同時接続|定員|вместимость|участников",
    ),
    operator: field(
      "담당|담당자|호스트|主持人|운영요원|담당운영요원|담당 운영요원|진행자|负责人|管理员|运营人员|值守人员|负责人员|主持|operator|host|moderator|staff|in charge|担当|担当者|оператор|ответственный",
    ),
    passcode: field(
      "암호|비밀번호|패스워드|回议密码|密码|会议密码|会议号|회의id|회의 id|passcode|password|meeting id|パスコード|пароль",
    ),
    remark,
  },
  "required-attendance": {
    serial,
    event: field(
      "행사|행사명|필수행사|프로그램|활동|活动|活动名称|环节|必到活动|项目|event|event name|session|activity|programme|program|ceremony|行事|イベント|мероприятие|событие",
    ),
    date: field("일자|날짜|日期|date|日付|дата"),
    start: field("시작|시작시간|시작시각|开始|开始时间|start|start time|from|開始"),
    end: field("종료|종료시간|종료시각|结束|结束时间|end|end time|to|until|終了"),
    time: field("시간|일시|시각|时间|日期时间|起止时间|time|date and time|date/time|when|日時|時間|время|дата и время"),
    place: field("장소|地点|场地|会场|place|venue|会場|место"),
    firms: field(
      "참석필수기업|참석 필수 기업|필수참석기업|필수참석|참석대상|참석기업|기업명|업체명|기업|업체|企业名称|企业|单位|公司|company|company name|대상기업|참석 필수 기업(기관)|필수 참석 기업|해당기업|必到企业|必须参加企业|参加企业|必须出席单位|参加单位|参会企业|参与企业|出席企业|名单|企业名单|required companies|required firms|companies required|mandatory attendees|must attend|companies|participants|firms|attendance required|参加必須企業|対象企業|обязательные участники|компании|участники",
    ),
    remark,
  },
  wishes: {
    serial,
    requester: field(
      "신청기업|신청기업명|기업명|회사명|업체명|국내기업|한국기업|신청업체|우리기업|당사|자사|요청기업|我方企业|我方单位|企业名称|中方企业|申请企业|申请单位|单位名称|公司名称|本企业|填报企业|本公司|applicant|applicant company|company|requesting company|our company|requester|your company|申込企業|自社|企業名|заявитель|компания|наша компания|организация",
      "희망|意向|상대|제외|不希望|순위|target|avoid|exclude|preferred|choice|対象",
    ),
    wish: field(
      "희망기업|희망상담기업|희망 기업|상담희망기업|희망파트너|상대기업|희망업체|매칭희망기업|희망 상담 상대|희망 상대|희망상대|상대|만나고 싶은 기업|만나고 싶은 상대|매칭희망|매칭 상대|희망 매칭기업|지망기업|意向企业|意向对接企业|希望对接企业|对接企业|意向方|对接对象|希望见面企业|意向单位|希望洽谈企业|意向对象|意向公司|拟对接企业|preferred partner|preferred partners|wants to meet|would like to meet|company to meet|requested partner|requested company|counterpart|preferred company|wished partner|target company|partner|wish|wishes|desired partner|wanted partner|meet with|希望企業|希望商談先|希望相手|желаемый партнер|желаемая компания|партнер|партнёр",
    ),
    rank: field(
      "순위|우선순위|희망순위|지망|순번(희망)|顺序|优先级|志愿顺序|意向顺序|优先顺序|排序|rank|priority|order|preference|choice|希望順位|優先順位|приоритет|ранг",
    ),
    avoid: field(
      "상담제외기업|상담 제외 기업|제외기업|기피기업|배제기업|회피기업|만남제외|만남 제외|제외 희망|기피|만남 거부|만나지 않을 기업|경쟁사|비희망기업|제외|상담불가기업|상담 제외 기업(경쟁사 등)|不希望对接企业|不希望对接|回避企业|不愿对接企业|排除企业|不对接企业|避免对接|拒绝对接|不希望对接企业(竞争对手等)|exclude|excluded companies|companies to avoid|avoid|does not want to meet|prefers not to meet|keep apart from|not to meet|do not meet|blacklist|no meeting with|competitors|避けたい企業|除外企業|исключить|не встречаться|нежелательные",
    ),
    reason: field("사유|이유|제외사유|근거|原因|理由|回避原因|说明原因|reason|why|理由|причина|основание"),
    wish_kind: field("희망/제외|희망구분|意向类别|意向/回避|wish or avoid"),
    remark,
  },
  aliases: {
    serial,
    name_ko: field(
      "한글명|국문명|한국어명|국문|한글|韩文名称|韩文|韩文名|韩语名称|韩语|korean|korean name|name (korean)|韓国語名|корейский",
    ),
    name_zh: field(
      "중문명|중국어명|중문|중국어|번역명|中文译名|中文名称|中文名|译名|中文|chinese|chinese name|name (chinese)|translated name|中国語名|китайский",
    ),
    name_en: field(
      "영문명|영문|영어명|英文|英文名称|英文名|english|eng.|eng|english name|name (english)|英語名|английский",
    ),
    name_other: field(
      "기업명|회사명|업체명|원명|企业名称|公司名称|原名|名称|company|company name|name|original name|企業名|компания|название|별칭|약칭|통칭|简称|别名|曾用名|abbreviation|short name|alias|brand|略称",
    ),
    remark,
  },
  agreements: {
    serial,
    title: field(
      "협약명|협정명|계약명|협약|협약제목|사업명|협약 명칭|협의서명|문서명|약정명|mou명|协议名称|协定名称|合同名称|协议|备忘录名称|文件名称|项目名称|合作协议|签约项目|agreement|agreement name|title|mou|name of agreement|mou title|contract|document|協定名|協定|協約名|契約名|название|соглашение|наименование соглашения|договор",
    ),
    date: field(
      "체결일|체결일자|연도|년도|年份|年度|year|언제|체결시기|협약일|협약일자|서명일|계약일|체결년월|체결연도|체결년도|협약연도|일자|체결|签署年份|签约年份|year signed|签署日期|签约日期|签订日期|签署时间|签约时间|签订时间|日期|date|signed on|date signed|signing date|signed|date of signing|signature date|締結日|調印日|署名日|дата|дата подписания|подписано",
    ),
    parties: field(
      "당사자|협약대상|대상|대상기관|협약당사자|체결주체|체결 상대|서명주체|협약 기관|签约企业|签约单位|签约机构|签约主体|合作单位|合作企业|체결기관|협약기관|참여기관|협약주체|체결 당사자|계약당사자|서명기관|당사자(기관)|협약 상대|签约方|签约双方|双方|各方|合作方|签署方|签约单位|当事方|协议方|签约主体|合作双方|parties|party|signatories|between|partners|parties involved|当事者|締結機関|締結者|стороны|участники|подписанты",
    ),
    party: field(
      "갑|을|병|상대기관|상대 기관|국내기관|해외기관|외국기관|중국기관|한국기관|국내 참여기관|상대국 기관|中方单位|韩方单位|中方机构|韩方机构|甲方|乙方|丙方|韩方|中方|한국측|중국측|한국 측|중국 측|한측|중측|party a|party b|party c|korean side|chinese side|korean party|chinese party|first party|second party|우리측|상대측|我方|外方|对方|сторона 1|сторона 2",
    ),
    fields: field(
      "협력분야|협약내용|내용|주요내용|협력내용|협력사항|협약 주요내용|合作领域|合作内容|主要内容|内容|协议内容|领域|fields|cooperation fields|content|contents|scope|subject|areas of cooperation|areas|協力分野|内容|協力内容|область сотрудничества|сферы|предмет|содержание",
    ),
    validity: field(
      "유효기간|협약기간|기간|존속기간|계약기간|有效期|协议期限|期限|合作期限|有效期限|validity|term|duration|period|valid until|period of validity|有効期間|期間|срок действия|срок",
    ),
    department: field(
      "담당부서|소관부서|부서|담당|주관부서|담당과|责任部门|主管部门|负责部门|对接部门|牵头部门|承办部门|department|responsible department|responsible|division|owner|担当部署|担当課|отдел|ответственный",
    ),
    progress: field(
      "이행현황|추진현황|目前进展|当前进展|最新进展|진행상황|이행상황|추진경과|실적|이행내용|履行情况|执行情况|进展|进展情况|落实情况|推进情况|实施情况|progress|implementation|progress made|implementation status|results|履行状況|進捗|進捗状況|ход выполнения|исполнение|реализация",
    ),
    stage: field(
      "진행단계|진행 단계|단계|상태|현황|추진단계|협약상태|阶段|状态|进度|当前阶段|所处阶段|协议状态|stage|status|state|phase|current stage|段階|ステータス|状態|этап|статус|стадия",
    ),
    source: field(
      "출처|근거자료|자료출처|근거|비고(출처)|来源|出处|资料来源|数据来源|依据|source|reference|sources|出典|出所|источник",
    ),
    remark,
  },
  indicators: {
    serial,
    region: field(
      "지역|지역명|시도|시·도|지역(region)|소재지역|国家/地区|地区|区域|省市|省份|城市|region|area|country|location|地域|регион|местность",
    ),
    subject_kind: field(
      "대상구분|대상 구분|대상유형|구분|대상종류|对象类别|对象类型|主体类型|类别|subject_kind|subject kind|subject type|kind|type|対象区分|вид объекта|тип объекта|тип",
    ),
    subject: field(
      "대상|대상명|주체|기관/사업|해당사업|对象|主体|统计对象|项目/主体|对象名称|subject|about|entity|object|対象|объект|субъект",
    ),
    indicator: field(
      "지표|지표명|항목|통계항목|지표항목|내용|指标|指标名称|统计指标|项目|indicator|metric|measure|indicator name|kpi|item|指標|指標名|показатель|индикатор",
    ),
    value: field(
      "값|수치|실적값|지표값|값(value)|수량|数值|值|数据|指标值|数量|value|figure|amount|number|数値|値|значение|величина",
    ),
    unit: field("단위|단위(unit)|单位|计量单位|unit|units|uom|単位|единица|ед. изм.|единица измерения"),
    date: field(
      "시점|기준일|기준시점|기준년도|연도|시기|기준연월|기간|时点|时间|日期|统计时间|年份|基准日|统计年份|截至时间|date|as of|period|year|time|reference date|時点|基準日|дата|период|год",
    ),
    source: field("출처|자료출처|근거|출전|来源|数据来源|出处|资料来源|source|reference|data source|出典|источник"),
    qualifier: field(
      "정확도|구분(정확도)|수치성격|확실성|한정|精确度|准确度|准确性|数值性质|口径|qualifier|accuracy|precision|exactness|certainty|精度|確度|точность|достоверность",
    ),
    note: field("비고|주석|설명|备注|说明|注释|注|note|notes|remark|remarks|comment|備考|注記|примечание"),
  },
};

/** Words in a sheet's name or title that speak for a kind of table. */
export const kindWords: Readonly<Record<TableKind, RegExp>> = {
  organisations:
    /참가\s*신청|참가\s*기업|신청서|기업\s*(?:목록|명단|현황|정보)|업체\s*(?:목록|명단)|참가자|企业(?:信息|名录|汇总|名单)|参会企业|报名表|企业登记|companies|company list|participants|applicants|applications?|participating|exhibitors|participants|компани|участник/iu,
  interpreters: /통역|翻译人员|译员|口译|翻译名单|interpreter|переводчик|通訳/iu,
  agenda: /일정|식순|프로그램|시간표|议程|日程|行程|agenda|schedule|programme|program|timetable|программа|расписание/iu,
  halls: /회의장|행사장|홀\s*현황|시설|会场|场地|场馆|halls?|venues?|facilit|会場|залы/iu,
  tables: /테이블|상담석|좌석\s*배치|桌位|洽谈桌|桌号|展位|tables?|desks?|booths?|テーブル|столы/iu,
  "private-rooms":
    /개별\s*상담실|상담실|회의실|vip|포켓|包间|贵宾|洽谈室|private rooms?|meeting rooms?|vip rooms?|個室|переговорн/iu,
  "online-rooms":
    /온라인\s*(?:룸|상담실)|화상\s*(?:룸|상담)|线上|视频会议|online rooms?|virtual rooms?|video rooms?|オンライン|онлайн/iu,
  "required-attendance":
    /필수\s*(?:행사|참석)|의무\s*참[석가]|필참|必到|必须(?:参加|出席)|必参加|required|mandatory|must attend|必須|обязательн/iu,
  wishes:
    /희망\s*(?:상담|기업|파트너)|매칭\s*희망|상담\s*희망|意向|对接意愿|希望对接|wishes|wish list|preferences?|matchmaking requests?|preferred|希望|пожелани/iu,
  aliases: /명칭|이름\s*대조|기업명\s*대조|译名|名录|对照|名称对照|names?|glossary|alias|対照|названи/iu,
  agreements:
    /협약|협정|업무\s*협약|양해\s*각서|mou|协议|备忘录|签约|合作协议|agreements?|memorand|contracts?|協定|соглашени/iu,
  indicators: /지표|통계|현황\s*지표|指标|统计|数据|indicators?|statistics|figures|kpi|指標|показател/iu,
};
