import type { Intent } from "./types.ts";

/**
 * How a question of each kind is put, in the three languages at once; the first that fits is taken. Keys are folded text
 * (lower case, simplified characters).
 */
export const intentPatterns: readonly (readonly [Intent, RegExp])[] = [
  // Where a question begins with its word, that word is what is asked.
  ["where", /^\s*where\b/u],
  ["when", /^\s*when\b/u],
  ["why", /^\s*why\b/u],
  ["who", /(?:단체|기관|회사|기업|업체|언론사|신문사|은행)(?:[이가은는])?\s*(?:어디|어느\s*곳)/u],
  // 哪几家 asks which, 几家 how many.
  ["list", /哪几(?:家|个|条|项|种|所|座|类|点|级|方面)/u],
  ["list", /^\s*(?:which|list|show)\s+(?!(?:year|day|month|city|province)\b)|목록|리스트/u],
  ["why", /(?<![가-힣])왜(?![가-힣])|이유[가는를]|까닭|\bwhy\b|为什么|为何|原因/u],
  [
    "compare",
    /앞섰|앞서\s*(?:있|나)|뒤처|뒤지|못\s*미치|领先|落后|\brank\b|\bleads? over\b|\btrail\w*\b|\blags?\b|\blagging\b|\bcatch up\b|(?:哪个|谁|哪边|哪一方)(?:的.{1,12})?(?:更|比较|最)?(?:多|高|大(?!学)|强|领先)|(?:어느|누가|어디가)[^?]*더\s|\b(?:further|more) ahead\b|\bis ahead\b|비교|견주|차이|격차|대비|어디가\s*(?:더|제일|가장)|(?:보다|중|가운데)[^?]*(?:나은|뛰어|우수|앞선|높|낮|많|앞서|빠르|크)|얼마나\s*(?:높|낮|뒤|앞)|\bcompar(?:e|ed|es|ison|ing)\b|\bversus\b|\bvs\b|\bdifference\b|\bgap\b|\bbehind\b|\bahead of\b|\b(?:higher|lower|more|better) than\b|比较|对比|相比|差距|差多少|比.{1,12}(?:高|低|多|少|强|弱|大|快)/u,
  ],
  [
    "how-much",
    /(?:下一步|接下来|今后).*(?:多大|多少)|(?:다음|앞으로).*(?:얼마|몇)|\bnext\b.*\bhow (?:much|large|big)\b|\bhow (?:much|large|big)\b.*\bnext\b/u,
  ],
  [
    "next",
    /다음\s*(?:단계|일정|순서|은|에는|으로|절차)|\bcomes? after\b|\bafter phase\b|앞으로(?!\s*얼마)|향후|이후\s*계획|\bwhat(?:'s| is| comes) next\b|\bnext steps?\b|\bwhat happens next\b|下一步|接下来|后续安排|今后/u,
  ],
  ["why", /왜|이유|까닭|무슨\s*목적|목적[은이]|\bwhy\b|\breasons?\b|\bpurpose\b|为什么|为何|原因|目的/u],
  ["what", /^\s*what (?:was|were|is|are) (?:shown|seen|demonstrated|presented|displayed|exhibited)\b/u],
  ["status", /建成了?没|签了?没有|好了没|(?:成|签|办|开)了没有|(?:签|建|办)好了吗|\bhow is\b.*\bgoing\b/u],
  ["who", /哪几位|都有谁|有哪几个人/u],
  [
    "how-many",
    /\bhow many\b|몇\s*(?:명|개|곳|건|회|번|분|차례|군데|기업|나라|가지)|总?共?有?几(?:家|个|项|次|场|级|份)/u,
  ],
  [
    "outcome",
    /무엇이\s*이루어|뭐가\s*이루어|(?<![가-힣])(?:성과|결과(?!적)|후속)|이어진|이어졌|\b(?:came|come|comes|coming) (?:out )?of\b|\boutcomes?\b|\bresults? of\b|\bled to\b|\blead to\b|얻은\s*(?:게|것|건)|有什么收获|\bfollowed\b|成果|结果|后来|之后有|促成/u,
  ],
  [
    "how-long",
    /몇\s*시간|\bhow many hours\b|几个?小时|多少个?小时|며칠(?:간|동안|짜리|\s*일정|이나)|몇\s*박|얼마나\s*오래|얼마\s*동안|\bhow long\b|\bhow many (?:days|nights)\b|几天|多少天|多长时间|为期/u,
  ],
  [
    "how-many",
    /몇\s*(?:명|개|곳|건|회|번|분|차례|군데|기업|나라|년|가지|퍼센트|프로|페타|이나)|(?:기업|업체|회사|참가자|관람객|시청자|인원|참석자)\s*수|수는|몇이|인원(?:은|이)|개수|건수|머릿수|숫자|(?:기업|업체|회사|기관|참가자|관람객|시청자|참석자|사람)\s*수(?![가-힣]{2})|\bhow many\b|\bnumber of\b|\bcount of\b|\bhead\s?count\b|数量|数目|个数|家数|多少(?:家|个|名|人|位|份|项|次|场|企业|机构|公司|单位|观众|代表)|几(?:家|个|名|人|位|份|项|次|场)|人数|百分之/u,
  ],
  [
    "when",
    /언제|날짜|며칠|몇\s*시(?!간)|몇\s*월|몇\s*년도|시기는|^(?!\s*(?:what|who|whom|whose|where|how|which|why|did|do|does|has|have|is|was|were|are)\b).*\bwhen\b|\b(?:and|or) when\b|\bwhat (?:date|day|time|year|month)\b|\bdate of\b|\bwhich (?:year|day|month)\b|什么时候|什么时间|何时|几点|哪天|哪一天|几月|几号|日期|哪年|哪一年/u,
  ],
  [
    "how-much",
    /몇\s*(?:제곱미터|평방미터|평|헥타르|미터|킬로|억|만|원|달러|위안)|\bhow many (?:square|hectares|won|yuan|dollars|petaflops)\b|\b(?:what|which) (?:sum|amount|figure|area|share|percentage)\b|\bnext (?:goal|aim)\b|얼마|총액|금액|규모는|규모가|목표는|목표액|면적|넓이|크기|사업비|예산|액수|능력은|성능|\bhow (?:much|large|big|fast|powerful)\b|\btargets?\b|\bamount\b|\barea of\b|\bsize of\b|\bbudget\b|어느\s*정도|수준[은이]|수준인|多少|多大|多高|有多(?:快|强|长|大)|金额|面积|预算|算力|目标是/u,
  ],
  [
    "who",
    /누가|누구|누굴|뉘|이름은|이름을|사람은|사람들|분들|성함|이름이|주최한|주관한|주최자|명단|\bwho\b|\bwhom\b|\bwhose\b|\bhosts?(?= of)|\borgani[sz]ers?\b|谁|哪一?位|何人|인물[은이가]|장본인|姓甚名谁|叫什么|名字|名单/u,
  ],
  [
    "where",
    /어디(?!까지|부터)|장소|위치|(?:어느|어떤|무슨)\s*(?:호텔|건물|방|회의실|홀|대학)에?서?|\b(?:in |at )?(?:which|what) (?:hotel|room|building|hall|venue|place|campus)\b|在哪(?:所|座|家|个)?(?:大学|酒店|楼|房间|会议室)|어느\s*(?:성|도|도시|나라|지역)에|\bwhere\b|\bvenue\b|\bin (?:which|what) (?:city|province|region|country|hotel)\b|什么地方|哪里|哪儿|在哪|何处|地点|(?:在|于)?哪(?:个|家|座|所|间)?(?:城市|省|国家|酒店|宾馆|饭店|会场|会议室|场馆|大楼|地方)/u,
  ],
  [
    "status",
    /이뤄졌|이루어졌|예정인가|됐나|됬나|되었나|됐어|됐습|되었습|됐는지|됐지|되고\s*있|어떻게\s*(?:됐|되|돼)|상태|현황|진행\s*상황|(?:체결|완공|준공|완료|개소|설립|가동|시작|건립)(?:했|됐|되었|하였)|\bstatus\b|\b(?:has|have)\b.*\bbeen\b|\b(?:was|were|is|are)\b.*\b(?:signed|built|finished|completed|open|opened|running|ready|done|in force)\b|\bprogress\b|签了吗|签署了吗|建成了吗|建好了吗|好了吗|了吗|\bdid\b.*\b(?:sign|agree|finish|complete|build|open|start)\b|进展|状态|了没有|了没|到哪一步|到什么程度|办成/u,
  ],
  ["list", /뭐뭐|뭐가\s*있|뭐\s*있|무엇이\s*있|무엇들|뭐뭐|有什么(?!用)|有啥|\bwhat (?:other|else)\b/u],
  [
    "what",
    /뭐|무엇|무슨|뭔|설명|소개해|이야기|얘기|어떤\s*(?:곳|회사|기업|학교|대학|사람|기관|행사|사업|분|데)|\bwhat (?:is|are|was|were|does|do|did)\b|\btell me about\b|\bexplain\b|\btopics? of\b|什么是|是什么|介绍(?![了过])|做什么|做了什么|讲了什么|什么/u,
  ],
  ["list", /목록|나열|어떤|어느|모두|\blist\b|\bwhich\b|\bwhat\b|\bshow\b|哪些|有什么|列出|列举/u],
];

/** What a question asks of people and bodies: read together with "who" and with kinds of things. */
export const roleWords = {
  host: /누가\s*(?:공동으로\s*|함께\s*|같이\s*)?(?:열었|열어|개최|마련|준비)|\bbehind the\b|꾸린|마련한|연\s*(?:곳|기관)|\bput on by\b|\bstaged by\b|주최|주관|\bhost(?:ed|s|ing)?\b|\borgani[sz](?:ed|ers?)\b|主办|承办|举办了/u,
  met: /마주\s*앉|회동|\bsit down with\b|接见|만난|만났|동석|\bmeeting with\b|\btalks with\b|\bat the table\b|\bsat (?:in|down|with)\b|在座|만나|면담|배석|회담|\bmet\b|\bmeet\b|见了|会见|见过|会谈|会面|见面/u,
  proposed: /제안|\bpropos\w+|谁提的?|提出|提议|建议/u,
  spoke:
    /\bsum(?:med)? up\b|说了些什么|讲了些什么|\bwhat did\b.*\b(?:tell|add|note)\b|上台|登台|무대에|연단|\btook? the (?:stage|floor)\b|뭐라|讲解|讲授|介绍[了过]|分享|阐述|약속|다짐|강조했|밝혔|당부|기대(?:했|한다)|바라(?:는|고)|\bpromis\w+|\bpledg\w+|\bvow\w*|\bstress\w+|\bemphasi[sz]\w+|\bhope[ds]?\b|\bwish\w*\b|\bargue\w*|\bclaim\w*|\bremark\w*|承诺|强调|期待|表示|指出|希望|어떻게\s*생각|생각하|견해|입장은|표현했|\bthinks?\b|\bthought\b|\bopinion\b|看法|认为|怎么看|한\s*말|무슨\s*말|한\s*(?:얘기|이야기|발언|소리)|말을|발표(?:한|했|자|는|를|\s)|강연|연사|연설|말했|뭐라고|발언|\bsaid\b|\bsay\b|\bspoke\b|\bspeakers?\b|\bspeak\b|\bpresented\b|\bpitch\w*|\bgave\b|\btalk(?:s|ed|ing)?\b|\blectured?\b|\baddressed\b|发言|演讲|讲了|讲的|说了|说过|路演|主讲/u,
  signed:
    /\bput (?:his|her|their|its) names? to\b|도장|손잡|손을\s*잡|\bink(?:ed)?\b|\bconclude[ds]?\b|\bjoined hands\b|\bteam(?:ed)? up\b|签的|签字|联手|携手|缔结|서명|체결한|맺은|맺었|당사자|\bsigned\b|\bsign\b|\bpart(?:y|ies)\b|\bsignator\w+|签署|签了|签订|签过|签约方/u,
  took: /\bwon\b|\bawarded\b|\bnamed\b|따낸|획득|选为|评为|到场|접속한|참가한|참가했|참여(?:한|했)|참석|参与|온\s*(?:곳|기관|기업)|뽑힌|선정된|\btook part\b|\btake part\b|\bparticipat\w+|\battend\w*|\bjoin(?:ed)?\b|\bgot\b|\bselected\b|\bchosen\b|参加|出席|参展|入选|获批/u,
  reported:
    /기사|칼럼|\barticle\b|\bcolumn\b|\bstory\b|文章|专栏|稿件|보도한|보도했|언론|报社|哪家报|\bpapers?\b|\bcover(?:ed|age)\b|\bcarried\b|신문|매체|기자|출처|\bnewspapers?\b|\breport(?:ed|er|ers)\b|\bmedia\b|\boutlets?\b|\bsources?\b|报道|媒体|报纸|记者|出处/u,
  belongs:
    /(?:어느|어떤|무슨)\s*(?:회사|기업|기관|연구소|대학)(?:의|에|\s*(?:소속|대표|사람|책임자))|哪家(?:公司|企业|单位|机构)的|\b(?:which|what) (?:company|firm|organi[sz]ation|institute|body)\b.*\b(?:heads?|leads?|runs?|chairs?)\b|소속|근무|재직|일하(?:는|나)|\bworks? (?:for|at|in)\b|\baffiliat\w+|\bemployer\b|\bfrom which (?:body|company|organi[sz]ation)\b|供职|任职|就职|工作|隶属|哪个单位/u,
  led: /최고위|수석\s*대표|\btop\b.*\bofficial\b|\b(?:highest|most senior|high)[- ]?rank\w*\b|级别最高|最高级别|데리고|거느리|앞장서|대표로|\bresponsible for\b.*\b(?:side|delegation|mission|team|group|party)\b|\bat the head of\b|领衔|挂帅|단장|이끈|이끌었|인솔|带队|率队|率领|带团|带头|团长|领队|\b(?:led|heads?|headed|leads?|leader|leading)\b.*\b(?:delegation|mission|visit|team)\b|\b(?:delegation|mission|visit)\b.*\b(?:led|headed)\b|\bhead of (?:the|its) delegation\b/u,
  built:
    /짓는|지은|지을|건설|운영하|운영을|관리하|\bbuil(?:t|d|ds|ding)\b|\boperat(?:es?|ed|ing|or)\b|\bruns?\b|\bresponsible for\b|建设|承建|运营|负责/u,
  discussed:
    /(?:얘기|이야기|대화)를?\s*(?:나눴|나눈|나누|했|한)|논의(?:했|한|된|됐)|다룬|다뤘|주고받|오간|의제|안건|\bdiscuss\w*|\bagenda\b|\btalk(?:ed)? about\b|谈了?些?(?:什么|哪些)|谈到了?什么|讨论了?|商谈了?什么|聊了?什么|议题/u,
  parts:
    /(?:어떤|무슨|몇)\s*단계|단계로|이루어|구성(?!원)|세부|\bstages of\b|\bsteps of\b|\brungs?\b|\bparts of\b|哪几(?:级|个阶段|部分)|组成|构成|包括哪些|几级/u,
} as const;

/** Who speaks is asked for by who; what was said by what. */
export const saidWords =
  /\bsum(?:med)? up\b|说了些什么|讲了些什么|뭐라\s*(?:고\s*)?(?:했|하|말|그)|\bwhat did\b.*\b(?:tell|add|note)\b|怎么讲|怎么说|약속|다짐|강조했|밝혔|당부|기대(?:했|한다)|바라(?:는|고)|\bpromis\w+|\bpledg\w+|\bvow\w*|\bstress\w+|\bemphasi[sz]\w+|\bhope[ds]?\b|\bwish\w*\b|\bargue\w*|\bclaim\w*|\bremark\w*|承诺|强调|期待|表示|指出|希望|어떻게\s*생각|생각하|견해|입장은|표현했|\bthinks?\b|\bthought\b|\bopinion\b|看法|认为|怎么看|뭐라고|무슨\s*말|한\s*(?:말|얘기|이야기|소리)|말했|발언|\bsaid\b|\bsay\b|\bstatement\b|说了什么|讲了什么|说过什么|表示了?什么|怎么说|发言/u;
/** What an agreement or a meeting is to bring into being. */
export const setUpWords = /설치|설립|꾸리|꾸려|세우|만들기로|\bset(?:ting)? up\b|\bestablish\w*|成立|设立|组建/u;
/** Who wrote what is asked for by its author. */
export const authorWords =
  /사진[은을]?\s*(?:누가|찍|촬영)|\b(?:took|shot) the (?:photos?|photographs?|pictures?)\b|\bphotograph(?:er|ed)\b|摄影(?:师|记者|者)?(?:是谁|叫什么)?|谁拍的?|拍摄者|기자(?:가|는|은|의|명)?\s*(?:누구|이름|성함|누군)|\b(?:journalist|reporter|columnist)\b|哪位记者|记者(?:是谁|叫什么|姓名|名字)|쓴\s*(?:기자|사람|이|분|필자)|누가\s*(?:썼|쓴|작성)|작성한|기고|집필|필자|\bwrote\b|\bpenned\b|\bauthored\b|\bwritten by\b|\bauthors?\b|\bbyline\b|谁写|写的|撰写|撰稿|执笔|作者/u;
/** Talks are counted as talks, not by the sessions that they fill. */
export const talkWords = /발표|강연|연사|\btalks?\b|\bspeeches\b|\bspeakers?\b|\bpresentations?\b|演讲|发言|讲者/u;
export const topicWords =
  /주제|제목|무슨\s*(?:발표|강연)|\btopics?\b|\btitles?\b|\bsubject\b|\btalk about\b|题目|主题|讲的是什么|讲什么/u;

/** Whoever asks for the hour is not answered by the day. */
export const hourWords = /몇\s*시(?!간)|\bwhat (?:time|hour)\b(?! of (?:the )?year)|几点|什么钟点/u;

/** Stages that a question may ask the date of. */
export const stageWords: readonly (readonly [string, RegExp])[] = [
  ["proposed", /제안|\bpropos\w+|提出|提议/u],
  ["signed", /체결|서명|\bsigned\b|签署|签订/u],
];

/**
 * Offices that a person holds: asked for by such a word, nobody but who holds the office is an answer. What is longer than the
 * office (校长助理, assistant to the president) is another one.
 */
export const officeWords =
  /지사|시장|성장|회장|총장|교장|청장|국장|원장|소장|장관|주석|사장|대표이사|최고경영자|창업자|설립자|주임|\b(?:governor|mayor|president|chair(?:man|woman|person)?|ceo|chief executive|director|minister|rector|dean|founder|founded|head of)\b|知事|市长|省长|会长|董事长|校长|厅长|局长|院长|所长|部长|主席|总裁|总经理|首席执行官|主任|创始人|创办人/u;

/** What nobody is told, whoever asks: how to reach a person, and secrets. */
export const personalWords =
  /\b(?:his|her|their) (?:children|kids|family)\b|'s (?:children|kids|family)\b|배우자|아내|남편|자녀|가족|종교|혈액형|사는\s*(?:곳|집)|\bspouse\b|\bwife\b|\bhusband\b|\breligion\b|\bwhere (?:does|do|did) .*\blive\b|配偶|妻子|丈夫|子女|(?<!国)家人(?!工)|宗教|住在哪|住哪|전화|휴대|나이(?:는|가|를|좀|\?|$)|몇\s*살|생년|생일|연봉|월급|핸드폰|이메일|메일\s*주소|연락처|카카오|위챗|주민\s*등록|여권|비밀\s*번호|암호를|집\s*주소|\bphones?\b|\bhow old\b|\bbirthda\w+|\bsalar\w+|\bmobile\b|\be-?mails?\b|\bcontact (?:data|details)\b|\bpasswords?\b|\bpassport\b|\bhome address\b|\bwechat\b|年龄|几岁|多大年纪|生日|工资|年薪|电话|手机|邮箱|邮件地址|联系方式|微信|身份证|护照|密码|住址/u;

/** Attempts to make the concierge something else. It has no instructions to give away; it says calmly what it is. */
export const ruleWords =
  /(?:무시|잊어|잊고).*(?:지시|규칙|명령|설정)|(?:지시|규칙|명령).*(?:무시|잊)|시스템\s*프롬프트|지어\s*내|\b(?:ignore|forget|disregard|override)\b.*\b(?:rules?|instructions?|prompts?|previous|above)\b|\bsystem prompt\b|\byou are now\b|\bpretend\b|\bmake up\b|(?:忽略|无视|忘记).*(?:规则|指令|提示|设定)|系统提示|编(?:一个|造)|<\s*\/?\s*script|\bdrop\s+table\b|\bunion\s+select\b|\bdelete\s+from\b|--\s*$|\binsert\s+into\b/u;
