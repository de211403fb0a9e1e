import type { TableKind } from "../result/types.ts";

/** A field, the word parts that point to it, and those that point elsewhere. */
type Rule = readonly [field: string, points: RegExp, elsewhere?: RegExp];

const firm =
  /기업|업체|기관|회사|단체|법인|상호|사업체|참가사|신청사|조직|公司|企业|企業|单位|單位|机构|機構|厂商|厂家|会社|社名|legal entity|\bentity\b|organi[sz]ation|company|\bfirm\b|enterprise|exhibitor|institution|компани|организац|предприят/iu;
const notFirm =
  /유형|규모|소개|개요|주소|전화|번호|대표|분야|홈|설립|희망|인원|연락|메일|통역|참가|참석|현황|정보|수$|담당|人数|介绍|简介|规模|类型|性质|地址|电话|代码|联系|邮|参会人|代表|意向|希望|对接|网|profile|size|type|address|phone|mail|contact|number|no\.?$|web|sector|founded|registration|revenue|^(?!.*(?:국문|한글|중문|中|韩|韓|chinese|korean|local)).*(?:영문|영어|英文|英語|english)/iu;
const person = /통역(?:사|인|원)|译员|口译员|翻译员|interpreter/iu;

/** A column that numbers the meetings of a day, and nothing else: 회차, 场次, 时段编号, Round, Slot no. */
export const roundHeader =
  /^(?:상담\s*)?(?:회차|차수|타임|라운드|교시|회)(?:\s*(?:명|번호|no\.?))?$|^(?:洽谈|对接)?(?:场次|轮次|节次|时段|轮|场)(?:编号|序号|号)?$|^(?:meeting\s*)?(?:rounds?|slots?|sessions?)(?:\s*(?:no\.?|number|id|#))?$/iu;
/** A column that asks whether a firm is to be avoided: 회피 여부, 是否回避, Avoid? */
export const avoidQuestion =
  /(?:제외|기피|회피|배제|거부)\s*(?:여부|표시)|是否(?:需要?)?(?:回避|排除|避开)|^(?:avoid|exclude|blacklist(?:ed)?)\s*(?:\?|\(?y\/n\)?)$/iu;

/**
 * What headers mean by the parts they are made of, for those that nobody listed as a whole ("희망상담분야", "拟对接韩国企业",
 * "Not to be matched with"). First come the parts, then what must not stand beside them.
 */
const rules: Readonly<Partial<Record<TableKind, readonly Rule[]>>> = {
  organisations: [
    [
      "name_en",
      /外文.{0,2}(?:名|称)|外语名|(?:영문|외국어|로마자)\s*(?:상호|표기|이름)|^name in english$|^romani[sz]ed name$/iu,
    ],
    [
      "attendee_name",
      /(?:到会|赴会|到场|前来|出访|随行|带队|领队|参访)(?:人员?|代表|人)?(?:姓名)?$|^(?:团员|代表)$|(?:출장|동행|내방|파견|방한|방중|입장)자(?:\s*(?:성명|이름))?$|오시는\s*분|^(?:travell?er|visitor|guest)s?(?: name)?$/iu,
    ],
    ["attendee_title", /^(?:身份|担任职务|现任职务|岗位|직무|직분|소속\s*[·/]?\s*직[위책급]|capacity|function)$/iu],
    [
      "needs",
      /(?:想要?|希望|期望|盼|拟|需要?)(?:要|得到|获得|获取|找到?|寻|求|引进|采购|买)|想(?:要|找)(?:什么|的)|需要?(?:韩方|中方|对方|外方)|구하(?:고자|는|려는|고\s*싶)|얻(?:고\s*싶|으려|고자)|(?:필요로|바라는|받고\s*싶|사고\s*싶|찾고\s*싶|원하시는)|(?:what|which).{0,12}(?:need|want|require|after)|wish to (?:buy|find|obtain)/iu,
      /통역|翻译|口译|시간|时间|interpret|企业名|기업명/iu,
    ],
    [
      "offers",
      /(?:能|可|可以|我方|我司|自身|自有|我们的?).{0,3}(?:提供|供给|供应|优势|强项|特色|做)|내놓을|(?:드릴|줄|제공할|공급할|납품할|팔)\s*수\s*있|^(?:강점|자랑거리|우리\s*강점|장점)$|(?:what|which).{0,12}(?:offer|provide|bring)|^(?:strengths?|our strengths?)$/iu,
      /需|求|희망|찾|want|need/iu,
    ],
    ["availability", /(?:参加|参会|到会)天数|(?:참가|참석|체류)\s*(?:일수|기간)|days? (?:attending|of attendance)/iu],
    ["pref_time", /^(?:시간대|时段|희망\s*시간대?)$/iu],
    [
      "sector",
      /赛道|어떤\s*분야|^主(?:业|营行业|要行业)$|^(?:本|주)업(?:종|태)?$|^(?:본업|업계)$|^(?:trade|main business|core business|branch of industry)$/iu,
    ],
    ["remark", /하고\s*싶은\s*말|남기실|덧붙|덧말|전하실|想说|留言|anything else/iu],
    ["coop_field", /意向.{0,3}(?:模式|方式|形式)|^(?:方式|模式|合作模式|협력방식)$/iu],
    ["status", /撤回|更正|취소\s*여부|변경\s*(?:구분|사항)|withdraw|correct/iu],
    ["serial", /^(?:ref|refs?\.?\s*no\.?|提交编号|접수\s*번호|#|id)$/iu],
    [
      "reg_no",
      /사업자.{0,6}(?:번호|no)|(?:법인|기업|업체)\s*등록|등록\s*번호|(?:注册|组织|统一|机构|主体|登记)(?:机构)?(?:代码|号码?)|信用代码|信用代碼|营业执照|登记证|税号|統一編號|(?:tax|vat|registration|registry|business|company|licen[cs]e|reg)\.?\s*(?:reg\w*\.?\s*)?(?:no\b|number|id\b|code)|инн|огрн|бин/iu,
      /전화|phone|电话/iu,
    ],
    [
      "name_en",
      /(?:영문|영어|英文|英語|english).{0,6}(?:명|상호|회사|기업|업체|기관|名|公司|企业|单位|name|company|firm|entity)|(?:명|상호|회사|기업|업체|기관|名|公司|企业|单位|name|company|firm|entity).{0,8}(?:영문|영어|英文|english)/iu,
      /주소|address|地址|담당|성명|姓名/iu,
    ],
    [
      "name_zh",
      /(?:중문|중국어|中文|chinese).{0,6}(?:명|상호|회사|기업|名|公司|企业|单位|name|company)|(?:명|상호|회사|기업|名|公司|企业|单位|name|company).{0,8}(?:중문|중국어|中文|chinese)/iu,
    ],
    [
      "name_ko",
      /(?:국문|한글|한국어|韩文|韓文|korean).{0,6}(?:명|상호|회사|기업|名|公司|企业|单位|name|company)|(?:명|상호|회사|기업|名|公司|企业|单位|name|company).{0,8}(?:국문|한글|한국어|韩文|korean)/iu,
    ],
    ["name", firm, notFirm],
    [
      "name",
      /(?:참가|참여|신청|참석)\s*(?:를\s*)?희망\s*(?:기업|업체|기관|회사|단체)|(?:拟|申请|报名)参[会展加](?:企业|单位|公司)/iu,
    ],
    // Questions of a form in the words of a conversation.
    ["name", /귀사.{0,6}(?:이름|명칭|상호)|(?:贵司|贵公司|贵单位).{0,4}(?:名|全称)|name of your (?:company|organi)/iu],
    [
      "needs",
      /(?:어떤|무슨|어느)\s*(?:상대|기업|파트너|바이어|협력)|만나고\s*싶|바라는|찾고\s*(?:있는|계신)|想找|找什么|什么样的.{0,6}(?:企业|伙伴|合作)|希望(?:找|认识)|(?:who|what|whom).{0,16}(?:look|meet|need|seek)|we (?:look|seek|need|want)/iu,
    ],
    [
      "offers",
      /(?:what|which).{0,12}(?:make|produce|supply|sell)|보여\s*주실|소개할|내세울|自己的产品|我能提供|能提供|(?:what )?(?:do )?(?:you|we) (?:bring|have|make|offer|supply|sell)|what.{0,10}(?:bring|offer)/iu,
    ],
    [
      "attendee_name",
      /\bperson\b.{0,4}(?:attend|com|visit|join)|who (?:will |is )?(?:attend|com|join|visit)|(?:성함|성명|이름|나오실\s*분|오실\s*분|姓名|名字|\bname)\s*(?:과|와|및|[/·,、，(（+&]|和|及|与|and)\s*(?:직|职|職|title|position|role)|(?:참석자|참가자|담당자|방문자|参会人|联系人|对接人|delegate|contact person|attendee)\s*(?:[(（/]|및|과|와|及|和|与)\s*(?:직|职|職|title|position|role|연락|전화|联系|电话|手机|phone|contact)/iu,
    ],
    [
      "ceo",
      /대표(?:자|이사)|법인장|法定代表|法人代表|法人(?:姓名)?$|代表取締役|\bceo\b|chief executive|директор|руковод/iu,
      /전화|연락|메일|手机|电话|邮/iu,
    ],
    [
      "attendee_title",
      /직위|직책|직급|직함|职务|职位|职称|頭銜|职级|役職|肩書|\btitle\b|position|\brole\b|designation|\brank\b|должн/iu,
    ],
    ["email", /메일|e-?mail|邮箱|邮件|郵件|信箱|メール|\bmail\b|почт/iu],
    ["wechat", /위챗|微信|wechat/iu],
    [
      "phone_2",
      /(?:사무실|회사|대표|유선|직통).{0,3}(?:전화|번호)|(?:办公|单位|固定|座机).{0,3}(?:电话|号)|座机|office.{0,6}(?:phone|tel)|landline/iu,
    ],
    [
      "mobile",
      /휴대|핸드폰|연락처|전화|모바일|手机|手機|电话|電話|移动|联系方式|聯絡方式|携帯|mobile|\bcell|phone|\btel\b|телефон/iu,
      /메일|mail|邮|팩스|fax|传真/iu,
    ],
    [
      "attendee_name",
      /(?:담당|참가|참석|신청|방문|상담|출장|연락|실무)자|^담당$|제출인|提交人|报名人|填报人|오실\s*분|나오실\s*분|^참[가석]$|성명|성함|이름|联系人|聯絡人|联络人|参会人|参会代表|与会|对接人|出席人|姓名|delegate|attendee|participant|contact(?!\s*(?:no|number|detail|e-?mail))|representative|担当者|参加者|氏名|контакт|участник|\bфио\b|представител/iu,
      /전화|연락처|메일|직[위책급함]|인원|수$|번호|유형|형태|여부|기업|업체|회사|기관|手机|电话|邮|职|人数|企业|单位|公司|phone|mail|title|position|number|company|type|mode/iu,
    ],
    ["interpreter", /통역|翻译|翻譯|口译|口譯|译员|interpret|translat|通訳|перевод/iu, /이름|성명|姓名|료|비용|费/iu],
    [
      "pref_time",
      /(?:선호|희망).{0,8}(?:시간|타임|오전|일시|시각)|(?:意向|期望|偏好|希望|倾向|首选).{0,12}(?:时间|時間|时段|场次)|(?:上午|오전).{0,3}(?:还是|或|[/·、]|또는|중|혹은).{0,3}(?:下午|오후)|(?:morning|a\.?m\.?).{0,4}(?:or|\/).{0,4}(?:afternoon|p\.?m\.?)|prefer.{0,12}(?:time|slot|session|half|day)|(?:half|time|slot|session|part of (?:the )?day)s?\b.{0,12}(?:prefer|suit|best)|希望時間/iu,
    ],
    [
      "availability",
      /(?:가능|참가|참석|상담|체류|방문|희망).{0,6}(?:일시|일자|시간|날짜|일정|요일|기간|때)|참가일|참석일|희망일|(?:오|나오)실\s*수\s*있는|能来|哪天|哪些天|可连线|场次|日子|\bwhen\b|(?:可|能|参会|到会|方便|洽谈|空闲|出席).{0,6}(?:时间|時間|时段|日期|档期)|availab|(?:attend|visit|participat)\w*\s*(?:on|dates?|days?)|参加可能|доступн/iu,
    ],
    [
      "mode",
      /(?:참가|참석|참여|상담|출석).{0,4}(?:형태|방식|방법|구분|유형)|^방식$|^方式$|joining|온라인|오프라인|비?대면|화상|현장|(?:参会|参加|参与|洽谈|出席|對接|对接).{0,4}(?:方式|形式|形态)|线上|线下|線上|線下|attend(?:ing|ance)|participation|in[- ]person|remote|\bmode\b|\bformat\b|участи/iu,
      /프로그램|시간|일시|일자|도구|软件|平台|时间|software|tool|date|time|day|(?<!in[- ])\bperson\b|\bwho\b|인원|人数|姓名|성명|이름/iu,
    ],
    [
      "partner_types",
      /(?:파트너|상대|바이어|대상).{0,4}(?:유형|형태|종류)|(?:伙伴|对象|合作方|夥伴).{0,4}(?:类型|類型)|(?:partner|buyer|counterpart).{0,6}(?:type|kind)|type of (?:partner|buyer)/iu,
    ],
    [
      "coop_field",
      /(?:협력|협업|거래|제휴).{0,4}(?:방식|형태|유형|방법)|合作.{0,4}(?:方式|模式|形式|类型|領域|领域)|(?:type|form|mode) of cooperation|cooperation (?:type|form|mode)/iu,
    ],
    [
      "needs",
      /(?:희망|관심|수요|필요|찾는|원하는|요청|구매|도입|니즈|상담|협력|바라는).{0,8}(?:분야|내용|사항|품목|기술|제품|파트너|협력|바이어|거래|수요|상담|물품|주제)|수요|니즈|需求|诉求|訴求|寻求|寻找|尋求|采购|求购|引进|(?:意向|希望|期望|拟).{0,4}(?:合作|内容|引进|采购|产品|技术|项目|方向|事项)|looking for|\bseek|\bwant|\bneeds?\b|requirement|interest(?:ed)?|we are after|demand|purchas|\bbuy\b|ищ|потребн|запрос|求め|ニーズ/iu,
      /시간|일시|일자|통역|유형|언어|기업명|업체명|방식|여부|인터|순위|时间|時間|时段|翻译|口译|语|类型|方式|企业|公司|单位|time|type|interpret|translat|language/iu,
    ],
    [
      "offers",
      /(?:생산|제조|취급|주력|주요|보유|제공|공급|판매|핵심|대표|출품|전시|수출).{0,6}(?:품|제품|기술|서비스|상품|품목|역량|솔루션|아이템|내용|사업)|생산품|제품|품목|(?:主营|主營|主要|核心|优势|優勢|可供|可提供|提供|供应|推介|展示|代表|自有).{0,6}(?:产品|產品|技术|技術|业务|服务|项目|内容|成果|能力)|产品|產品|经营范围|supply|supplies|\boffer|products?\b|\bsell|technolog|solution|capabilit|\bmake\b|продукц|製品|предлаг/iu,
      /희망|수요|찾는|관심|需求|寻求|采购|意向|求|seek|want|need|look|interest|buy|ищ/iu,
    ],
    [
      "employees",
      /종업원|임직원|직원|사원|근로자|고용|상시\s*인원|인력|员工|員工|职工|从业|人员规模|employee|\bstaff\b|workforce|従業員|сотрудник|персонал/iu,
      /참가|참석|参会|담당/iu,
    ],
    [
      "revenue",
      /매출|매상|판매액|营业额|營業額|营收|营业收入|销售|产值|收入|revenue|\bsales\b|turnover|売上|年商|выручк|оборот/iu,
      /담당|경로|manager|contact|渠道|联系/iu,
    ],
    [
      "founded_year",
      /설립|창립|창업|개업|成立|创办|创立|設立|设立|注册(?:时间|日期|年)|found|establish|incorporat|\bsince\b|創業|основан/iu,
    ],
    ["website", /홈페이지|누리집|웹|网址|網址|网站|官网|web|homepage|\burl\b|сайт/iu],
    ["address", /주소|住所|地址|address|адрес/iu],
    ["district", /^区市$|^(?:区|县|市)\s*[/、]?\s*(?:区|县|市)$|구·?군|읍면동|县区|区县|縣區|district|county/iu],
    [
      "city",
      /소재|지역|도시|시\s*[·/]?\s*군|본사|본점|사업장|所在|城市|地市|地区|地區|属地|\bcity\b|\btown\b|location|\bbased\b|municipality|province|region|headquarter|город|регион|都市/iu,
      /전화|번호|대표/iu,
    ],
    ["country", /국가|국적|나라|国家|國家|国别|国籍|country|nation(?:ality)?\b|страна/iu],
    [
      "sector",
      /업종|업태|산업|분야|行业|行業|产业|產業|领域|領域|门类|sector|industry|line of business|\bfield\b|業種|отрасл/iu,
      /희망|협력|상담|관심|意向|合作|希望|需求|coop|interest/iu,
    ],
    [
      "submitted_at",
      /(?:접수|신청|제출|등록|작성).{0,2}(?:일|일시|시각|시간)$|(?:提交|填报|报名|登记|填写).{0,2}(?:时间|日期)|submi|timestamp/iu,
    ],
    [
      "languages",
      /spoken|언어|语言|語言|语种|language|言語|язык/iu,
      /(?:own|local|native|original) (?:language|script)/iu,
    ],
    [
      "name",
      /^(?:in )?(?:its |your |the )?(?:own|local|native|original) (?:language|script|name)$|^(?:현지어|원어)(?:명| 명칭)?$|^(?:本国文字|原文)(?:名称)?$/iu,
    ],
    [
      "remark",
      /비고|특이|참고|기타|메모|요청\s*사항|전달|배려|편의|备注|備註|说明|其他|特殊|补充|附注|remark|\bnotes?\b|comment|special|accessib|dietary|備考|примеч/iu,
    ],
  ],
  interpreters: [
    ["fee", /보수$/iu],
    ["max_hours", /^(?:하루|일일|1일)\s*(?:최대|상한)$|^(?:每天|每日|单日)(?:最多|上限)$/iu],
    ["mode", /대면\s*[·/,]\s*(?:화상|비대면)|线上.{0,2}线下|on-?site.{0,3}online/iu],
    ["phone", /휴대|핸드폰|연락처|전화|手机|电话|联系方式|mobile|phone|\btel\b|телефон/iu, /메일|mail|邮/iu],
    ["email", /메일|mail|邮/iu],
    [
      "max_hours",
      /(?:최대|상한|한도|가용).{0,6}시간|시간\s*\/\s*일|하루.{0,6}시간|(?:每天|每日|单日|日均|一天).{0,4}(?:最多|最长|上限|时长|小时)|(?:最多|最长).{0,4}(?:小时|时长)|(?:max|limit|hours?).{0,12}(?:day|daily|hours?)|часов/iu,
    ],
    [
      "fee",
      /통역료|사례|단가|일당|수당|보수|劳务|비용|금액|报酬|酬劳|费用|单价|日薪|价格|费$|\bfee|\brate|\bpay|cost|price|報酬|оплат|ставк/iu,
    ],
    ["level", /수준|등급|실력|능력|숙련|fluen|熟练|水平|等级|级别|程度|level|grade|proficien|レベル|уров/iu],
    ["languages", /외국어|제\s*[2-4]\s*(?:언어|외국어)|外语|外語|第[二三四]语言|(?:foreign|second|third) language/iu],
    [
      "languages",
      /\bspeaks?\b|가능어|会讲|할\s*수\s*있는\s*말|쓸\s*수\s*있는\s*말|会说|언어|语言|语种|语对|語種|language|言語|язык/iu,
    ],
    [
      "availability",
      /(?:가능|근무|가용|참여|활동).{0,6}(?:시간|일|일정|날짜|요일)|일정|到岗|(?:可|能|空闲|服务|工作).{0,4}(?:时间|日期|时段|档期)|availab|schedule|when|\bdays?\b|доступн|график/iu,
      /최대|每天|每日|max|per day/iu,
    ],
    [
      "mode",
      /(?:근무|참여|활동|통역|진행).{0,4}(?:형태|장소|방식)|현장|온라인|대면|(?:工作|服务|参与).{0,2}(?:方式|形式)|线上|线下|on-?site|remote|format/iu,
      /동시|순차|同传|交传|simultan|consecut/iu,
    ],
    [
      "field",
      /잘\s*아는|熟悉|분야|전문|전공|경력|领域|擅长|专长|专业|熟悉|specialt|special|expert|field|domain|専門|分野|специал/iu,
    ],
    [
      "name",
      /통역(?:사|인|원|관|요원)|성명|\bperson\b|성함|이름|姓名|译员|口译员|翻译人员|\bname\b|interpreter|氏名|фио/iu,
    ],
  ],
  agenda: [
    ["duration", /소요|(?:진행|상담)\s*시간\s*[(（]\s*분|时长|分钟数|duration|\blength\b|\bminutes?\b|длительн/iu],
    ["start", /시작|개시|开始|起始|\bstart|\bfrom\b|begin|начал/iu],
    ["end", /종료|마감|끝|结束|終了|\bend\b|\bto\b|until|finish|конец/iu],
    ["time", /시간|시각|时间|時間|时段|언제|何时|\bwhen\b|\btime|\bhours?\b|время/iu],
    ["date", /날짜|일자|요일|日期|日付|\bdates?\b|\bday\b|дата/iu],
    ["title", roundHeader],
    [
      "title",
      /무엇|뭐|什么|\bwhat\b|내용|프로그램|행사|세션|순서|활동|内容|活动|议程|環節|环节|安排|事项|programme?|session|activity|event|agenda|topic|description|мероприят|プログラム/iu,
    ],
    ["place", /어디|哪里|何处|\bwhere\b|장소|위치|홀|场所|地点|会场|venue|place|location|\broom\b|место/iu],
  ],
  halls: [
    [
      "name",
      /홀|회의장|행사장|장소|공간|회의실|강당|연회장|厅|会场|场地|场所|会议室|展馆|\bhall|venue|\broom|space|facility|会場|зал/iu,
      /용도|수용|면적|장비|用途|面积|设备/iu,
    ],
    ["capacity", /수용|정원|좌석|容纳|人数|座位|容量|capacity|seats|\bpax\b|вместим/iu],
    ["area", /면적|크기|面积|\barea|size|площад/iu],
    ["purpose", /용도|목적|활용|用途|功能|安排|purpose|\buse\b|used for/iu],
    ["equipment", /장비|설비|시설|비품|设备|设施|配置|equip|\bav\b|facilit/iu],
    ["floor", /층|楼层|\bfloor|level|этаж/iu],
  ],
  tables: [
    ["zone", /^(?:구획|칸|줄|열|区块|分块|块|row)$/iu],
    ["hall", /^(?:위치|있는\s*곳|位置|所在(?:位置|处)?|where)$/iu],
    ["code", /탁자(?:\s*(?:번호|이름|명))?$|^(?:상|책상)\s*번호$|桌子(?:编?号)?$|^(?:desk|table)s? (?:id|label)s?$/iu],
    [
      "code",
      /테이블|좌석\s*번호|부스|자리|桌号|桌位|台号|席位|展位|卓|\btable|\bdesk|booth|стол/iu,
      /수$|수량|数量|용도|크기/iu,
    ],
    ["zone", /구역|존$|섹터|区域|分区|片区|\bzone|section|\bblock|\barea|зона/iu],
    ["hall", /홀|상담장|회의장|행사장|大厅|展厅|会场|所在厅|\bhall|venue|зал/iu],
    ["floor", /층|楼层|楼|\bfloor|level|этаж/iu],
    ["power", /전원|콘센트|전기|电源|插座|供电|通电|power|socket|outlet|plug|electric|розет/iu],
    ["accessible", /휠체어|장애|무장애|배리어|无障碍|轮椅|wheelchair|accessib|step-?free/iu],
    [
      "usable",
      /쓸\s*수|써도|사용|가용|이용|상태|활성|启用|\bactive\b|可用|使用|状态|usable|availab|in use|status/iu,
      /용도|用途|시간/iu,
    ],
  ],
  "private-rooms": [
    [
      "name",
      /(?:밀담|접견|응접|귀빈|면담|협상)실|(?:贵宾|会见|密谈|谈判|接待)室|(?:vip|negotiation|private) (?:room|suite)s?/iu,
    ],
    ["availability", /쓸\s*수\s*있는|何时可用|when (?:free|available)/iu],
    [
      "name",
      /^(?:이름|명칭|名称|名字|name)$|실명|호실|洽谈间|룸|회의실|상담실|包间|房间|会议室|洽谈室|包厢|\broom/iu,
      /수용|용도|시간/iu,
    ],
    ["capacity", /수용|정원|인원|좌석|容纳|人数|座位|capacity|seats|pax/iu],
    [
      "availability",
      /(?:가능|이용|사용|개방).{0,6}(?:시간|일|일시)|(?:可用|开放|使用|可).{0,4}(?:时间|时段|日期)|availab|opening|hours/iu,
    ],
    ["purpose", /용도|목적|用途|功能|purpose|\buse\b|intended/iu],
    ["floor", /층|楼层|\bfloor|level/iu],
  ],
  "online-rooms": [
    ["platform", /(?:회의|화상|상담|연결)\s*(?:도구|프로그램|수단)|会议(?:工具|软件|系统)|meeting tool/iu],
    ["code", /화상.{0,4}(?:방|실)$|온라인.{0,4}(?:방|실)$|(?:视频|线上|云端).{0,3}(?:间|室)$/iu],
    ["link", /링크|주소|url|链接|网址|入会|\blink|join/iu],
    ["platform", /플랫폼|프로그램|도구|软件|平台|工具|platform|software|\btool|\bapp\b/iu],
    ["capacity", /동시|정원|수용|최대|人数|容量|并发|上限|capacity|max|limit/iu],
    ["passcode", /암호|비밀번호|회의\s*id|密码|会议号|passcode|password|meeting id/iu],
    ["operator", /담당|운영|진행|负责|管理|主持|值守|operator|host|moderator|staff/iu],
    ["code", /^(?:번호|编号|号码|no\.?|number)$|룸|방|회의실|상담실|房间|会议室|直播间|\broom|\bno\b/iu],
  ],
  "required-attendance": [
    ["start", /시작|개시|开始|起始|\bstart|\bfrom\b|begin|начал/iu],
    ["end", /종료|마감|끝|结束|終了|\bend\b|\bto\b|until|finish|конец/iu],
    [
      "firms",
      /(?:꼭|반드시|필히)?\s*(?:와야|참석해야|나와야|오셔야|있어야)\s*(?:하는|할)|(?:必须|务必|一定要|须)(?:到|来|出席|参加)|(?:have|has|need)(?: got)? to (?:come|attend|be there)|must (?:come|be there)/iu,
    ],
    ["firms", /누가|누구|谁|哪些|\bwho\b/iu],
    [
      "firms",
      /(?:필수|참석|참가|대상|초청|해당).{0,6}(?:기업|업체|기관|회사|사|대상|명단)|(?:必到|必须|出席|参加|参与|受邀|涉及).{0,6}(?:企业|单位|公司|名单|方)|(?:required|mandatory|must|invited|obliged).{0,12}(?:compan|firm|attend|organi|particip)|participants|attendees/iu,
    ],
    ["firms", firm, notFirm],
    ["event", /행사|프로그램|식순|활동|活动|环节|项目|仪式|event|session|ceremony|activity/iu],
    ["time", /언제|何时|시간|일시|시각|时间|時間|\btime|\bwhen\b/iu],
    ["date", /날짜|일자|日期|\bdate/iu],
    ["place", /장소|地点|场地|会场|place|venue|room|location/iu],
  ],
  wishes: [
    [
      "avoid",
      /제외|기피|배제|회피|원치|원하지\s*않|어려운|곤란|꺼리|껄끄|거부|거절|경쟁|비희망|사절|피하|不(?:希望|愿|想|宜|对接|见|约)|回避|迴避|排除|避免|拒绝|竞争|exclu|avoid|\bnot\b.{0,12}(?:meet|match|want|wish|see|pair)|do not|don't|competitor|blacklist|нежелат|исключ|除外|避け|conflict|이해\s*(?:충돌|관계)|利益冲突/iu,
      /사유|이유|理由|原因|reason|why|여부|是否|\?$/iu,
    ],
    ["reason", /^(?:까닭|연유|배경|说明|缘由|because)$/iu],
    ["requester", /^(?:신청|요청|신청인|신청처|낸\s*곳|申请方?|提出方|要求方|applicant|asked by|by whom)$/iu],
    ["wish", /^(?:상대|상대편|상대방|대상|对方|对象|其|with whom|whom|other side)$/iu],
    ["reason", /사유|이유|理由|原因|reason|\bwhy\b|причин/iu],
    ["wish_kind", avoidQuestion],
    ["wish_kind", /^(?:구분|종류|유형|희망\/제외|분류|类别|类型|性质|kind|type|wish\/avoid|category)$/iu],
    ["rank", /순위|우선|지망|顺序|顺位|优先|次序|排序|\brank|priorit|\border\b|приоритет/iu],
    [
      "requester",
      /(?:신청|요청|희망하는|우리|자사|당사|국내|제출|작성|의뢰).{0,4}(?:기업|업체|회사|기관|사|자|처)$|신청사|(?:填报|申请|提交|报名|我方|我司|本|需求).{0,3}(?:企业|公司|单位|方)|applicant|request(?:er|ing|ed by)|\bour\b|\bfrom\b|submitted by|заявител/iu,
      /희망\s*(?:기업|상대)|意向|对接|target|wanted/iu,
    ],
    [
      "wish",
      /만나고\s*싶은|见面|想见|희망|상대|만나고|만남|매칭|원하는|파트너|意向|对接|對接|希望|想见|拟见|目标|约见|洽谈对象|wish|\bwant|prefer|target|counterpart|\bmeet|partner|желаем|希望/iu,
      /제외|원치|원하지|기피|거부|不|회피|exclu|avoid|\bnot\b|사유|시간|일시|原因|时间|언어|통역|翻译/iu,
    ],
    ["requester", /우리\s*(?:회사|기업|기관)|本单位|我司|our company/iu],
    [
      "requester",
      firm,
      /희망|상대|意向|对接|만나|만남|약속|约见|会见|见面|想见|拟|目标|제외|target|avoid|exclu|prefer|wish|not/iu,
    ],
  ],
  agreements: [
    ["date", /^(?:맺은|체결한|서명한|약속한)\s*(?:날|때|해)$|^(?:签的?|签署|签订)(?:时候|哪天|何时)$|^signed when$/iu],
    [
      "parties",
      /(?:맺은|함께한|참여한|서명한|같이한)\s*(?:이들?|곳들?|사람들?|기관들?|쪽)|누구끼리|^(?:谁跟谁|哪些单位|签字方|参与方|合作各方)$|^(?:who with whom|signed by|both sides)$/iu,
    ],
    [
      "stage",
      /^(?:지금|현재|요즘|최근)\s*(?:상태|상황|단계|모습)$|어디까지|^(?:如今|现在|目前|当前)(?:状态|状况|情况|阶段|怎样)$|^(?:where it stands|state of play|now)$/iu,
    ],
    ["source", /^(?:자료|근거|출전|材料|凭据)$/iu],
    ["fields", /^(?:약속한\s*것|무엇을|하기로\s*한\s*일|约定内容|做什么|what for)$/iu],
    ["date", /^(?:서명|조인|签署|签约|when)$/iu],
    [
      "party",
      /^(?:기관|기업|단체|당사자|单位|机构|企业|party|organi[sz]ation|institution|company|partner)\s*[(（]?(?:[A-D]|[1-4]|[①-④]|[一二三甲乙丙]|[가-라])[)）]?$/iu,
    ],
    ["date", /(?:발효|효력\s*발생|시행)\s*일|生效(?:日|时间|日期)|effective (?:date|from)|\byear\b/iu],
    ["parties", /with whom|누구와|누가|谁(?:和|与)|\bwho\b/iu],
    [
      "party",
      /^(?:우리|상대|한국|중국|국내|국외|해외|외국|자국|경기|[가-힣]{1,4}[도시성]?)\s*(?:측|쪽|기관|기업|당사자|파트너)(?:명)?$|^(?:中|韩|韓|我|外|对|對|甲|乙|丙)\S{0,2}(?:方|方单位|方机构|方企业|方主体)$|(?:korean|chinese|our|other|foreign|domestic|first|second)\s+(?:party|side|partner|institution|organi[sz]ation|signatory)/iu,
      /담당|소관|주관|체결|협약|참여|서명/iu,
    ],
    ["date", /(?:서명|체결|맺은|계약)\S{0,2}\s*날|签\S{0,2}(?:日子|那天)|when signed/iu],
    ["validity", /끝나는|언제까지|何时到期|until when/iu],
    ["title", /^(?:제목|건명|题目|标题|사안)$|事项|what was agreed/iu],
    [
      "parties",
      /당사자|(?:체결|협약|참여|서명|계약).{0,4}(?:기관|주체|상대|당사|측|처)|签约(?:各)?方|签约主体|(?:签署|合作|协议|当事|参与).{0,2}(?:方|双方|各方|单位|主体)|双方|各方|parties|party|signator|between|counterpart|сторон/iu,
    ],
    [
      "date",
      /(?:체결|서명|협약|계약|조인).{0,3}(?:일|일자|시기|날짜|년월)|(?:签|签署|签约|签订|订立|缔结).{0,3}(?:日期|时间|日|年月)|(?:sign|conclu|date).{0,14}(?:date|on|sign|signature)?$|дата/iu,
      /만료|종료|到期|유효|expir|valid/iu,
    ],
    ["validity", /끝나는|언제까지|何时到期|유효|기간|만료|종료일|有效|期限|到期|valid|term|expir|duration|срок/iu],
    [
      "stage",
      /how it stands|现状|단계|상태|현\s*황|阶段|状态|進度|进度|stage|status|phase|state|этап|статус/iu,
      /이행|추진|履行|落实/iu,
    ],
    ["progress", /이행|추진|진행|실적|경과|履行|执行|进展|落实|推进|实施|progress|implement|follow-?up|исполн/iu],
    ["department", /부서|담당|소관|部门|責任|责任|负责|department|responsib|owner|division|отдел/iu],
    ["source", /출처|근거|자료|来源|出处|依据|source|reference|источник|出典/iu],
    ["fields", /분야|내용|사항|领域|内容|范围|scope|content|subject|field|area|сфер|предмет/iu, /이행|履行/iu],
    [
      "title",
      /(?:협약|협정|계약|양해각서|의향서|mou|문서|사업|협의서).{0,4}(?:명|명칭|제목|이름)?$|(?:协议|备忘录|合同|协定|文件|项目|意向书|签约).{0,2}(?:名|名称|标题|题目)|agreement|memorand|\bmou\b|contract|title|document|соглашен|договор/iu,
      /일$|일자|날짜|기관|당사자|단계|상태|기간|日期|时间|方$|单位|date|status|stage|parties|term|number|no\.?$/iu,
    ],
  ],
  indicators: [
    ["subject_kind", /무엇에\s*(?:관한|대한)|(?:关于|有关)(?:什么|何)|^(?:about what|what kind)$/iu],
    ["subject", /^(?:이름|명칭|이름\s*[(（].*|名称|名字|名|name)$/iu],
    [
      "indicator",
      /재는\s*것|잰\s*것|측정하?는|(?:衡量|测量|统计)(?:什么|内容|事项)|^(?:what is (?:counted|measured)|counted|measured)$/iu,
    ],
    ["value", /^(?:수|숫자|數|数|数字|얼마나|count|number)$/iu],
    [
      "qualifier",
      /정확(?:한가|한지|함)|확실한가|准不准|是否(?:准确|确切)|可靠(?:度|吗)|^(?:how (?:exact|sure|reliable))$/iu,
    ],
    ["region", /^(?:어디|곳|어느\s*곳|哪里|何地|哪儿)$/iu],
    ["region", /권역/iu],
    ["date", /^때$|언제|何时|\bwhen\b/iu],
    ["indicator", /^(?:what|무엇|뭐가?|什么)$/iu],
    ["value", /数额|how (?:much|many)|얼마|多少/iu],
    ["region", /^(?:where|어디|哪里)$/iu],
    ["unit", /^(?:计量|계량)$/iu],
    ["source", /出自|who says|according to|누가|谁说/iu],
    ["note", /덧말|덧붙/iu],
    [
      "subject_kind",
      /(?:대상|주체|유형|자료).{0,3}(?:구분|유형|종류|분류)|유형|(?:对象|主体|统计).{0,3}(?:类别|类型)|(?:subject|object|entity).{0,4}(?:kind|type|category)/iu,
    ],
    [
      "qualifier",
      /정확|확실|성격|한정|수치\s*구분|性质|准确|精确|口径|确定|qualif|accura|precis|certain|exact|confiden|точност/iu,
    ],
    [
      "indicator",
      /지표|통계(?!\s*(?:기준|일|연도))|항목|측정|指标|指標|统计项|项目|指數|indicator|metric|measure|\bkpi\b|\bitem|показат/iu,
      /값|수치|단위|数值|单位|value|unit|구분|유형|type/iu,
    ],
    [
      "value",
      /수치|값|수량|규모|数值|数据|数量|指标值|value|figure|amount|quantity|\bdata\b|значен|величин/iu,
      /구분|성격|단위|性质|单位|unit|type|출처|source/iu,
    ],
    ["unit", /단위|单位|單位|\bunit|единиц|単位/iu],
    [
      "date",
      /시점|기준|연도|년도|시기|년월|기간|时点|时间|年份|年度|日期|截至|period|year|date|as of|time|год|дата|период/iu,
    ],
    ["source", /출처|근거|자료|来源|出处|依据|资料|source|reference|источник|出典/iu],
    [
      "region",
      /지역|시도|소재|도시|국가|地区|地域|区域|省市|城市|国家|region|area|country|location|city|province|регион/iu,
    ],
    ["subject", /대상|주체|기관|사업|기업|对象|主体|机构|企业|subject|about|entity|object|concern|объект/iu],
    ["note", /덧말|덧붙|비고|주석|설명|备注|说明|注释|note|remark|comment|примеч/iu],
  ],
};

/** What a header means by its parts, 0.62 for each field they point to; nothing for texts that are too long for a header. */
export function meaningScore(kind: TableKind, field: string, header: string): number {
  const text = header.normalize("NFKC").replace(/\s+/gu, " ").trim();
  if (text === "" || text.length > (/[가-힣\p{Script=Han}]/u.test(text) ? 26 : 44)) return 0;
  if (kind === "organisations" && field === "name" && person.test(text)) return 0;
  return rules[kind]?.some(
    ([one, points, elsewhere]) => one === field && points.test(text) && elsewhere?.test(text) !== true,
  ) === true
    ? partsScore
    : 0;
}

const partsScore = 0.62;
