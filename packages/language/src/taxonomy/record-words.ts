import type { Place } from "./places.ts";

/**
 * What the record of a cooperation is made of, "Korean|Chinese|English", every spelling by comma: Seoul's, that of
 * Chinese-Korean papers, old and new loanwords. For search only: in matching these words say nothing about a field.
 */
const lines = `
agreement|협약,협정,협의서,업무협약,양해각서,량해각서,합의서,계약,협약서,협정서,계약서,약정|协议,合作协议,备忘录,谅解备忘录,合同,协定,合约,协议书,协定书|agreement,MOU,memorandum,memorandum of understanding,contract,deal,pact,accord,memoranda,treaty
signing|체결,체결식,협약식,서명식,조인식|签约,签署,签约仪式,签订|signing,signing ceremony,signed
matching|상담회,수출상담회,매칭,비즈니스 매칭,대접회|对接会,洽谈会,商务对接|matching,matchmaking,business matching,consultation,meeting,business meeting
conference|콘퍼런스,컨퍼런스,회의,대회|大会,会议|conference,congress
seminar|세미나,강연,강좌|研讨会,讲座|seminar,lecture
forum|포럼|论坛|forum
expo|박람회,전시회,엑스포,전람회,엑스포장|博览会,展会,展览会,博览会,展览|expo,exhibition,fair,trade show,trade fair
visit|방문,시찰,순방,출장,방중,방한,순방길|访问,考察,出访,访华,访韩,之行|visit,study tour,trip,tour,mission
delegation|대표단,방문단,사절단|代表团,访问团|delegation,mission
project|프로젝트,항목,사업|项目|project
organisation|기관,단위,단체|机构,单位|organisation,institution
park|산업단지,단지,산업원,원구|园区,产业园,工业园|industrial park,park
twin-parks|쌍둥이 산업단지,량국쌍원,양국쌍원,양국 쌍원|两国双园|twin parks
cluster|클러스터,집적단지,집적지,산업 집적지,집적단지,클러스터 단지|集群,产业集群,集聚区,产业集聚区,集群区|cluster,hub
centre|센터,쎈터|中心|centre,center
cooperation-centre|협력센터,협력쎈터|合作中心|cooperation centre,cooperation center
programme|지원사업,지원프로그램|扶持项目,支持计划,扶持计划|support programme,support program,scheme,initiative
fund|펀드,기금,조성 기금|基金,创业基金|fund,investment fund
committee|위원회,운영위원회,협의체,협의기구|委员会,工作委员会|committee
friendship-city|우호도시,우호교류도시|友好交流城市,友好城市|friendship city
sister-city|자매도시,자매결연|友好城市,姊妹城市|sister city
governor|지사,도지사,성장|知事,省长|governor
vice-governor|부지사,부성장|副知事,副省长|vice governor,deputy governor
mayor|시장|市长|mayor
chairman|회장,이사장|会长,董事长|chairman,chairwoman,chair
chief-executive|대표,대표이사,사장|总经理,首席执行官,代表|chief executive,CEO
founder|창업자,설립자,창립자|创始人,创办人|founder
computer|컴퓨터,콤퓨터|计算机,电脑|computer
robot|로봇,로보트|机器人|robot
data|데이터,데이타|数据|data
content|콘텐츠,컨텐츠|内容|content
platform|플랫폼,플래트홈,플랫홈|平台|platform
company|기업,회사,업체|企业,公司|company,enterprise,firm
university|대학교,대학,학교,학교|大学,高校,院校,学校|university,college
institute|연구원,연구소|研究院,研究所|institute,research institute
government|정부,인민정부|政府,人民政府|government
investment|투자|投资|investment
start-up|스타트업,창업기업,창업,새싹기업|初创企业,创业企业,创业|start-up,startup,new venture
unicorn|유니콘|独角兽|unicorn
talent|인재,인력,인재 양성|人才,人才培养|talent,skills
policy|정책|政策|policy
case|사례,우수사례,경험,본보기,모범|案例,经验,做法,范例,样板|case,case study,best practice,example,model
livestream|생중계,라이브 방송,온라인 중계,인터넷 중계,실시간 중계,스트리밍|直播,网络直播,网上直播,在线直播|livestream,live stream,broadcast,webcast,live broadcast,streaming,webstream
online|온라인,비대면,원격,화상|线上,在线,网上,远程,云端|online,remotely,virtually,via the internet,over the internet,virtual
presentation|발표,설명회|推介,推介会,路演|presentation,pitch,briefing
digital-economy|디지털경제,수자경제|数字经济|digital economy
ai-data-centre|데이터센터,AI데이터센터|数据中心,智算中心|data centre,data center
city-brain|도시 대뇌,시티브레인,도시두뇌|城市大脑|City Brain
big-data|빅데이터|大数据|big data
industrial-internet|산업인터넷,공업인터넷|工业互联网|industrial internet
artificial-intelligence|인공지능|人工智能|artificial intelligence,AI
testbed|실증,테스트베드,실증 지원|试点,试验场,实证,测试平台|testbed,test bed,trial,field trial,pilot
minutes|회의록|会议纪要|minutes
exchange|교류|交流|exchange
cooperation|협력,합작|合作|cooperation
inside-province|성내,관내|省内|inside the province
outside-province|성외,역외|省外|outside the province
computing-power|연산 능력,연산 성능,연산 속도,계산 속도,컴퓨팅 성능|算力,计算速度,计算能力,运算能力,运算速度|computing power,compute power,processing power,computing speed
restaurant|맛집,밥집,식당,음식점|餐馆,餐厅,美食,饭馆|restaurant,eatery
five-year-plan|5개년 계획,오개년 계획|五年规划,五年计划,“十四五”规划,十四五规划|five-year plan,5-year plan
belt-and-road|일대일로|一带一路|Belt and Road
on-site|현장,오프라인|现场,线下|on-site,onsite,in person
`;

/** The words of the record, each with all its spellings. */
export const recordWords: readonly Place[] = lines
  .trim()
  .split("\n")
  .map((line) => line.split("|"))
  .map(([id = "", ko = "", zh = "", en = ""]) => ({ id: `record-${id}`, ko: ko.split(","), zh: zh.split(","), en: en.split(",") }));
