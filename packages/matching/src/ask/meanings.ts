import type { roleWords } from "./question-words.ts";
import type { Intent } from "./types.ts";

/**
 * What people ask of a record, by meaning: each relation and attribute with the wordings of officials, journalists and citizens,
 * "id|what it asks for|Korean|Chinese|English", several by comma. A Korean verb stands in its dictionary form and is known in
 * all its forms, an English word by its root, a Chinese one with 了, 过 and 的. The second column names a role (`host`), a way of
 * asking (`=when`), both, or nothing where the wording only says how.
 */
const lines = `
date|=when|일시,일자,개최일,개막일,체결일,서명일,발표일,보도일,게재일,발행일,방문일,착공일,준공일,완공일,출범일,개소일,날짜,시기,시점,연월일,개최 시기,개최 일자,언제쯤,몇 년도,연도|日期,时间,举办时间,举办日期,签署日期,签署时间,签约时间,签约日期,发布日期,发布时间,发表日期,刊登日期,报道日期,访问日期,访问时间,开工时间,开工日期,竣工时间,竣工日期,建成时间,完工时间,开幕时间,开幕日期,召开时间,年份,哪一年,啥时候,何年何月,几时|date,dates,timing,year,when exactly,day and time,date of signing,signing date,opening date,date of publication,publication date,completion date,start date
place|=where|장소,개최지,개최 장소,소재지,위치,행선지,목적지,방문지,회의장,행사장,현장 위치,본거지,어디서,열린 곳,열린 데,있는 곳|地点,举办地,举办地点,签约地点,签署地点,所在地,地址在哪,会址,会场,位置,目的地,落户地,坐落地,在什么地方,开在哪,办在哪|place,venue,location,site,whereabouts,setting,address of the venue,held at,destination
amount|=how-much|금액,액수,총액,총사업비,사업비,투자액,투자 규모,투입액,투입 금액,조성액,조성 규모,모금액,모집액,목표액,목표 금액,목표치,들어간 돈,쓴 돈,투입비,재원 규모,펀드 규모|金额,总额,总金额,投资额,投入额,投入金额,募集额,募资额,募资规模,筹资规模,规模,目标金额,目标额,资金规模,基金规模,投了多少,投资多少,花费多少,耗资|amount,sum,total sum,capital,funding,size of the fund,money put in,money spent,money raised,volume of investment,target amount
count|=how-many|개수,건수,명수,인원수,참가자 수,참석자 수,참가 인원,참석 인원,참여 인원,참가 규모,기업 수,업체 수,회사 수,기관 수,시청자 수,접속자 수,관객 수,방문객 수,조회수,조회 수,몇 곳,몇 군데,머릿수,숫자|数量,数目,家数,人数,企业数,企业数量,公司数量,机构数量,参会人数,与会人数,出席人数,到场人数,观看人数,观众人数,收看人数,浏览量,点击量,访问量,参展商数量|count,number,headcount,turnout,attendance figure,how large a crowd,viewer count,number of viewers,number of participants,page views,quantity
users|=how-many|이용자,이용 기업,이용 기관,시청자,시청 인원,관람객,접속자|用户,用户数,观众,受众,收看人数,使用者|users,viewers,audience,spectators,visitors
host|host|주최,주관,주최자,주최사,주최 측,주최측,주최기관,주관기관,주관사,개최 기관,개최자,주인 측,총대 메다,판을 깔다,판을 벌이다,자리를 마련하다,자리를 만들다,행사를 꾸리다,행사를 열다,손님을 맞다|主办,主办方,主办单位,主办机构,承办,承办方,承办单位,协办,协办单位,牵头,牵头单位,牵头方,组织方,组织单位,举办方,举办单位,东道主,东道,操办,操持,张罗,发起方,发起单位|host,organiser,organizer,convenor,convener,convened,put on,staged,hosted by,run by whom,behind the event,co-host,laid on
signer|signed|서명자,서명인,서명한 사람,체결자,체결 당사자,체결 주체,협약 당사자,당사자,계약 당사자,상대방,협약 상대,파트너,손잡다,손을 잡다,손 맞잡다,도장 찍다,사인하다,악수하다,의기투합하다,맺다,약정하다,연을 맺다|签署人,签字人,签约人,签署方,签约方,签约单位,签署单位,缔约方,当事方,当事人,合作方,合作伙伴,合作对象,伙伴,签了字,签的字,落笔,盖章,联手,携手,牵手,结盟,结对,结缘,达成协议|signatory,signatories,signer,contracting party,counterparty,partner,put pen to paper,put their names,inked,sealed,joined forces,teamed up,partnered,tied up with,concluded with
speaker|spoke|발표자,연사,강연자,강사,발제자,토론자,연설자,기조연설자,마이크를 잡다,연단에 서다,무대에 오르다,강연하다,발제하다,연설하다,발표를 맡다,설명에 나서다,소개에 나서다|发言人,演讲人,演讲者,主讲人,讲者,报告人,推介人,嘉宾,登台,登场,上台,作报告,做报告,作演讲,做演讲,作了发言,致辞,主旨演讲,开讲,主讲|speaker,presenter,lecturer,keynote,panellist,gave a talk,took the floor,took the stage,took the podium,delivered,spoke about,lectured,talked
head|led|단장,대표단장,인솔자,책임자,총괄,이끌다,인솔하다,앞장서다,진두지휘하다,거느리다,데리고 가다|团长,领队,带队人,带头人,领头人,率团,带团,领衔,挂帅|head of the delegation,leader of the delegation,delegation head,mission leader,headed the delegation,led the trip,at the helm
counterpart|met|면담 상대,회담 상대,상대역,만난 사람,만난 인사,마주 앉다,만나다,면담하다,회동하다,회담하다,예방하다,접견하다,찾아뵙다|会见对象,会谈对象,会见人,见的人,会晤,晤谈,面谈,碰面,见面,会面,拜会,拜见,接见,座谈|counterpart,met with,sat down with,sat across from,held talks with,called on,received by,conferred with
member|took|참가자,참석자,참가 기업,참가 업체,참가 기관,참여 기업,참여 기관,출석자,구성원,회원,멤버,일원,동행자,동행 인사,함께 간,참가하다,참석하다,참여하다,나오다,얼굴을 비치다,자리하다,함께하다|参加者,与会者,参会者,参展商,参会企业,参会单位,参会机构,参展企业,与会企业,与会单位,到会,到场,成员,成员单位,组成人员,随行人员,随团,来宾,来客,露面,亮相,加盟|attendee,participant,exhibitor,member,guest,delegate,line-up,who came,showed up,turned up,took part,was there,were there,were at
purpose|=why|목적,이유,취지,배경,까닭,의도,동기,뭐 하러,뭐하러,무엇 때문에,무엇을 위해,왜|目的,原因,缘由,初衷,宗旨,意图,动因,缘何,为何,为啥,为了什么,图什么,干嘛去|purpose,reason,rationale,motive,motivation,intention,what for,why,point of,for what purpose
status|=status|현황,진행 상황,진척,진척도,진도,추진 상황,단계,경과,어디까지 왔다,어디까지 갔다,잘되다,굴러가다|进展,进度,现状,状态,现阶段,到了哪一步,进行到哪,推进情况,落实情况,办得怎么样,怎么样了,如何了|status,progress,state of play,standing,how far along,where things stand,current stage,under way
next|=next|다음 단계,다음 일정,향후 계획,향후 일정,후속 절차,남은 절차,앞으로의 계획,이후 계획|下一步,下一阶段,后续,后续计划,后续安排,接下来,今后打算,未来安排|next step,next steps,what follows,upcoming,coming up,forthcoming,follow-up
result|=outcome|성과,결과,결실,산물,소득,얻은 것,남긴 것,이어지다,결실을 맺다|成果,结果,收获,成效,产出,硕果,带来了什么,促成了什么|outcome,result,achievement,upshot,fruit,yield,came of it,led to
compare|=compare|비교,대조,견주다,차이,격차,우열,앞서다,뒤지다,뒤처지다|对比,比较,相比,差距,差异,差别,高下,悬殊|comparison,compare,contrast,difference,gap,versus,stack up,measured against
source|reported|출처,보도 매체,보도한 곳,기사,언론사,신문사,매체,매체명,보도 기관,실은 곳,실린 곳,게재지|出处,来源,报社,媒体,媒体名称,哪家报纸,新闻来源,报道方,刊发媒体,发稿方|source,outlet,newspaper,media,press,publisher,coverage,carried the story,ran the story
author|author|기자,글쓴이,필자,작성자,집필자,기고자,쓴 사람|记者,作者,撰稿人,执笔人,撰文,署名|journalist,reporter,author,writer,columnist,correspondent,byline
proposer|proposed|제안자,제안한 사람,제의하다,건의하다,운을 떼다,말을 꺼내다,먼저 꺼내다,제안하다|提议人,提议者,提议方,倡议者,倡议人,首倡,提出者,建议人|proposer,initiator,suggested,put forward,floated,came up with,proposed
said|spoke|발언,말씀,언급,한 말,견해,생각,시각,입장,소견,요지,골자,의견,기대를 걸다,기대를 품다,기대하다,바람,코멘트,소감,당부,다짐,평가하다,밝히다,말하다,강조하다,내다보다,기대하다|发言,讲话,表态,说法,大意,观点,看法,见解,主张,态度,评价,寄语,期望,表示,谈及,指出,强调,称,感言|remark,comment,statement,words,message,quote,said,stressed,stated,hoped,remarked,think,thought,believe,view,views,opinion,take on,gist,feel about,see the,sees the
topic|topic|주제,제목,발표 제목,강연 제목,발표 주제,강연 주제,논제,테마|题目,主题,演讲题目,演讲主题,报告题目,议题|topic,title,subject,theme,talk title
discussed|discussed|논의 내용,논의 사항,의제,안건,이야기 나누다,머리를 맞대다,의견을 나누다,협의하다,논의하다|讨论内容,议程,商讨,商议,磋商,探讨,交换意见,交流了什么,谈论|agenda,discussed,under discussion,exchanged views,talked over,on the table,talking points
builder|built|운영 주체,운영기관,운영 기관,운영자,조성 주체,시행사,사업 주체,짓다,세우다,건설하다,조성하다,운영하다,관리하다|建设方,建设单位,运营方,运营单位,承建方,承建单位,管理单位,主管单位,兴建,营建,运营,管理|operator,builder,developer,run,operated,built,managed,in charge of building
part|parts|구성,구성 요소,세부 사업,세부 내용,단계 구성,하위 단계,이루어지다,나뉘다,짜이다|组成部分,构成,组成,包含,包括,涵盖,划分,分为|components,parts,stages,steps,made up of,consists of,comprises,broken down
employer|belongs|소속,소속 기관,소속 회사,직장,근무처,재직 기관,몸담다,일하다,근무하다,다니다|单位,所属单位,供职单位,任职单位,工作单位,东家,就职,供职,任职|employer,affiliation,workplace,works for,employed by,belongs to
area|=how-much|면적,넓이,부지 면적,대지 면적,규모가 얼마나|面积,占地,占地面积,多大面积|area,surface,floor space,square metres,size
power|=how-much|성능,연산 능력,연산 성능,처리 능력,계산 능력,컴퓨팅 능력|算力,计算能力,运算能力,性能|computing power,compute capacity,performance,capacity,flops,petaflops
office||직책,직위,직함,직급,보직,맡은 자리,벼슬|职务,职位,头衔,职衔,官衔,职称,身份|position,post,job title,office,rank,title
field||분야,업종,산업 분야,전문 분야,영역,부문|领域,行业,产业领域,业务领域,主营,主营业务,经营,从事,业务|field,sector,industry,line of business,area of work
located||자리 잡다,자리잡다,들어서다,둥지를 틀다,터를 잡다,위치하다,뿌리내리다,입주하다,옮겨 오다,옮겨오다,이사 오다,이사오다,옮기다,건너오다,내려오다,이전하다|落户,落地,入驻,进驻,扎根,安家,迁入,搬来,迁来,搬到,迁址,坐落,选址|settled,relocated,moved in,moved to,set up shop,based,located,sited,landed
went||찾아가다,찾다,들르다,방문하다,다녀오다,다녀가다,건너가다,날아가다,둘러보다,떠나다,행차하다,순방하다,시찰하다|造访,走访,到访,前往,赴,去过,来过,出访,拜访,访问,走了一趟,跑了一趟|visited,travelled,traveled,went,toured,flew,stopped by,dropped in,paid a visit
made||만들다,내놓다,선보이다,꺼내 들다,꾸리다,차리다,일구다,일으키다|做出,拿出,推出,打造,搞出,弄出,办起|made,created,came out with,rolled out,unveiled,set up
supported||지원하다,돕다,뒷받침하다,밀어주다,후원하다,보태다,힘을 보태다,키우다,육성하다,길러내다|扶持,支持,资助,帮扶,扶植,助力,培育,孵化,培养|supported,backed,helped,nurtured,fostered,incubated,groomed,trained
used||쓰다,이용하다,사용하다,활용하다,써먹다,누리다,혜택을 보다,혜택을 받다,거쳐 가다,거쳐가다|使用,用过,用上,利用,享用,享受,受益,惠及|used,tapped,made use of,availed,benefited,served
known||알려지다,이름나다,유명하다,손꼽히다,불리다,꼽히다,통하다,자랑하다|闻名,有名,著称,出名,知名,被誉为,号称,享有盛名|known for,famous,renowned,noted for,reputed,dubbed,called
learned||배우다,본받다,본뜨다,벤치마킹하다,참고하다,따라 하다,따라하다,가져오다,도입하다,접목하다,눈여겨보다|借鉴,学习,效仿,仿效,取经,照搬,参照,复制,引入|borrowed,copied,emulated,modelled on,modeled on,inspired by,took a leaf,adopted,imitated
watch||보다,시청하다,지켜보다,접속하다,관람하다,구경하다|观看,收看,围观,在线观看,上线观看,点击|watched,viewed,tuned in,followed online,streamed
chosen||뽑히다,선정되다,지정되다,낙점되다,꼽히다,이름을 올리다,따내다,거머쥐다|入选,获批,被选,选中,选上,获评,当选为|selected,chosen,picked,designated,awarded,named,shortlisted
planned||예정되다,계획하다,구상하다,내다보다,추진하다,벼르다,하려 하다|计划,打算,预计,拟,准备,规划,筹划|planned,expected,intends,aims,projected,slated,due,scheduled
called||이름,명칭,이름 붙다,부르다,불리다,칭하다|名字,名称,叫啥,叫什么名字,称呼,全称|name,named,called,known as,titled
about||관하다,대하다,관련되다,얽히다,다루다|有关,关于,相关,涉及,围绕|about,regarding,concerning,relating,on the subject of
explain||알려 주다,설명하다,소개하다,정리하다,요약하다,짚다,풀어 주다,귀띔하다|介绍,说明,讲讲,说说,科普,概括,总结,梳理|explain,describe,summarise,summarize,outline,tell,brief
level|=how-much|수준,어느 정도,정도,위치,등급,기술 수준|水平,程度,层次,档次|level,standard,degree
`;
export type Meaning = { readonly id: string; readonly role: string | undefined; readonly intent: Intent | undefined };
type Told = Meaning & {
  readonly ko: readonly string[];
  readonly zh: readonly string[];
  readonly en: readonly string[];
};

const parts = (text: string | undefined): string[] =>
  (text ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);

export const meanings: readonly Told[] = lines
  .trim()
  .split("\n")
  .map((line): Told => {
    const [id = "", asks = "", ko, zh, en] = line.split("|");
    const [role, intent] = asks.split("=");
    return {
      id,
      role: role === "" ? undefined : role,
      intent: intent === undefined ? undefined : (intent as Intent),
      ko: parts(ko),
      zh: parts(zh),
      en: parts(en),
    };
  });

export type AskedRole = keyof typeof roleWords;
