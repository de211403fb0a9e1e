/**
 * Words that carry a question rather than name what it is about: verbs and what stands around them. They never veto an answer
 * as a name or a noun does, whatever form they are put in; where a record has one, it speaks for that record.
 *
 * What changes the truth of an answer is left out on purpose: who refused, cancelled, lost or earned something is a noun of
 * its own, and without a record of it nothing is answered.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** What may follow a Korean noun: particles, the copula, politeness, in any number. */
const koreanTail =
  "(?:이었죠|였더라|이었더라|이었지|였지|이래요|이래|끼리|끼리는|에서요|서는|서|엔|께선|에선|이란게|께서는|께서|에서는|에서도|에서의|에서|에게서|에게|에는|에도|으로는|으로|로는|로의|이랑은|이랑|랑은|랑|하고는|하고|한테서|한테|이라는|라는|이라고|라고|이란|란|보다는|보다|까지는|까지|부터|마다|처럼|만큼|말고는|말고|뿐|쯤|이나|나|들이랑|들|측|님|씨|은|는|이|가|을|를|과의|과|와의|와|의|에|도|만|로|고|요|죠|인가요|인가|인지|인데|입니까|입니다|이에요|예요|에요|이야|야|이죠|였나요|이었나요|였죠|이었죠|였어요|였어|이었어|였는지|였습니까|이었습니까|임|이며|이고|여|이여|니|냐|인거|인건가요|건가요|가요)";

const nouns = `누구 누가 누굴 뉘 무엇 무슨 뭐 뭐뭐 뭔 뭣 뭘 언제 어디 어디어디 어느 어떤 어떻게 어떠한 얼마 얼마나 얼만큼 몇 왜 좀 혹시 어디서 여기서 거기서 어디로 뭐뭐 무엇무엇 그럼 그러면 그리고 근데 그런데 그래서 지금 현재 요즘 최근
  모두 전부 다시 이미 아직 아직도 가장 제일 더 덜 많이 각각 원래 당초 처음 처음에 당시 그때 이번 이날 저번 실제 실제로 정확히 대략 구체적 구체적으로 자세히 간단히 한번 우리 저희 제가 저 나 내 네 귀 여기 거기 그건 이건 그거 이거 그게 이게 그것 이것 그곳 그분 그쪽 저쪽
  명 개 시 시간 시각 곳 건 회 번 분 차례 군데 가지 개사 년 월 일 날 날짜 때 시기 시점 기간 수 것 거 게 건 중 중에 중에서 뒤 후 이후 전 이전 다음 앞으로 향후 단계 일정 순서 상태 현황 상황 결과 성과 후속 내용 이야기 얘기 정보 기록 소속 자료 소식 관련 관련된 관련해 관련해서
  비교 비교하면 차이 격차 목록 명단 리스트 나열 설명 소개 규모 금액 목표액 사업비 예산 액수 비용 돈 숫자 수치 인원 위치 장소 사람 사람들 분들 성함 이름 존함 직함 직책 참가 참가자 참석 참석자 참여 주최 주관 제안 체결 서명 발표자 연사 강연자
  대해 대한 대해서 관한 관해 관해서 위한 위해 따르면 따른 통해 통한 사이 서로 함께 같이 정도 총 총액 전체 합계 통틀어 대비 기준 대상 안 밖 쪽 편 제목 주제 퍼센트 프로 퍼센티지 페타플롭스 곳곳 기관 말 답 대답 질문 궁금 부탁 전직 현직 담당 담당자 사례 배경 역할 의미 뜻
  한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 하나 둘 셋 넷 이유 까닭 올해 오전 오후 아침 저녁 양측 양쪽 양국 지자체 쪽 전문가 연구자 학자 의제 안건 단장 대표단장 대화 건수 개수 총건수 문서 항목 한중 중한 도시 어디어디 사업들 기관들 대체 도대체 왜 무얼 원하는 목적 곳들 데 온갖 통 벌써 과연 본사 부지 아니면 분야 영역 관계자 관료 공무원 간부 당국자 인사 구호 슬로건 중요 주요 핵심 대표적 특징 특별 특히 우선 먼저 나중 나중에 결국 마침내 매우 아주 너무 꽤 조금 약간 대부분 대다수 일부 나라 국가 별도 별로 본래 평소 그날 기념 취지 요지 골자 핵심내용 초점 절차 방식 방법 형태 종류 성격 유형 명칭 연도 연도별 시간 시각 시간대 얼마쯤 대체로 합쳐 통합 각자 상호 양자 쌍방 측면 부분 점 면 바 줄 셈 만큼 이외 외 외에 그외 밖에 이밖에 나머지 다른 또 또는 혹은 및 등 등등`;

/** Sino-Korean predicates (조성하나요, 완공됐나요, 구성): soft whatever they are joined with. */
const predicateNouns =
  `조성 완공 준공 구성 추진 진행 개최 참여 참가 참석 배석 동행 동석 체결 서명 제안 제시 발표 강연 발언 연설 소개 시연 설립 설치 운영 가동 계획 예정 예상 기대 달성 도달 도입 적용 검토 논의 협의 합의 언급 강조 면담 회담 만남 이전
  모집 모금 조달 투입 지원 수행 담당 공개 보도 취재 게재 출범 시작 개시 착수 착공 종료 마무리 완료 선정 선발 지정 수상 육성 양성 보유 확보 제공 이용 사용 활용 접속 시청 관람 초청 초대 영접 환영 주재 사회 출석 소속 위치 존재 해당 포함 비교 정리 주최 주관 후원 요약 설명 확인 검색 추천 궁금 필요 가능 나열 열거 파견 인솔 개설 개소 개장 대화 회동 의논 구상 수립 출신 추구 말씀 대답 답변 소관 조직 형성 마련 구축 건립 건설 실시 시행 성사됨`
    .split(/\s+/u)
    .filter((noun) => noun !== "성사됨");

/** Native Korean verbs and adjectives by the beginnings of their forms. */
const verbs =
  "뭐하|뭐했|뭘하|뭘했|열리|열려|열렸|열린|열릴|열었|여는|연다|연$|왔|와서|오나|오는|오신|오셨|온$|온다|올$|갔|가서|가는|가나|가요|간$|간다|했|하나|하는|하면|하고|하던|하시|하신|하셨|한$|한다|할$|할까|합니|해$|해서|해요|해줘|해주|하죠|하지|하였|하자|됐|됬|되었|되나|되는|되던|되면|되셨|되시|되고|되죠|되지|된$|된다|될|됩니|돼|있|없|계시|계신|봤|보았|보는|보여|보면|본$|본다|보나|볼|뵈|뵙|알려|알고|알아|아시|아는|말해|말한|말했|말하|말씀|이야기|얘기|주세|주시|주십|주신|주는|주나|줘|줄|준$|찾|맺|만나|만난|만났|만들|모이|모인|모여|모였|모은|모았|모으|이루|이뤄|이룬|받|썼|쓰는|쓰인|쓰이|쓴|쓸|이어|나오|나온|나와|나왔|나타|들어|들었|들은|든$|들인|들였|드는|들까|어때|어떠|싶|가르쳐|짓는|짓기|지은|지어|지었|지을|세우|세운|세워|세웠|내놓|내건|내세|내는|냈|거둔|거두|거뒀|걸린|걸리|걸렸|걸친|묵|머물|머문|떠나|떠났|다녀|들른|들렀|옮기|옮긴|옮겨|옮겼|뽑|맡|다루|다룬|다뤘|이끄|이끌|이끈|나섰|나선|나누|나눈|나눴|묻|물었|물어|살펴|돌아|늘|줄었|높|낮|크고|큰$|클까|커$|크나|크기|작|많|적은|적나|빠르|빨라|느리|강하|강한|강해|약한|앞서|앞선|뒤처|뒤진|뒤떨|좋|나은|나아|다른$|달라|다르|같은|같나|비슷|가깝|멀|쉬|어려|새로|남은|남았|끝나|끝난|끝났|끝내|시킨|시켜|시켰|시키|드려|드린|드립|드릴|부탁|인가|입니|이야|예요|이에|이었|였|까지|부터|대략|거임|건지|것인|건가|던가|는지|인지|나요|는데|을까|ㄹ까|될까|되죠|했지|했죠|됐죠|그래|고마|감사|안녕|바랍|바라|주라|꾸려|꾸린|꾸리|따라|본받|본뜨|본떠|배우|배운|배울|배웠|보낸|보내|보냈|하려|하여고|되려|만드|키우|키운|키웠|펼치|펼친|얻|잡은|잡고|잡았|노리|뛰어|뛰고|못$|안$|잘$|선보|치른|치렀|거쳐|거친|향하|향해|택한|골라|고른|사는|부르|불러|불린|보이|보인|빌려|빌린|낸$|내는|퍼$|담$|담고|담은|담긴|담겼|삼고|삼은|삼는|꼽|그게|뭐래|이래|래요|대요|답니|앉|섰|끌|얽|딸린|딸려|속한|속해|물론|이뤄|이루|모일|중요|필요|대단|훌륭|뛰어|빼어|눈에|펴$|펴는|펼|밝혔|밝힌|밝히|전했|전한|내비|드러|갖춘|갖추|갖고|가진|가져|지닌|쥔|풀|꺼낸|꺼내|건네|듣|들려|알렸|알린|걸고|걸었|걸린|타고|탔|탄$|서명|자리|마련|돕|도와|도운|이바지|기여|힘쓰|애쓰|바뀌|바꾼|달성|오른|오르|올라|올린|올리|내린|내려|이르|이른|이어|붙|묶|엮|잇|이을|쌓|쏟|겨냥|빚|갈라|갈려|구하|쉽|흔|새롭|오래|길었|긴$|짧|넓|좁|깊|일하|일했|일한|온대|생각|표현|넓";

const anyPredicate = new RegExp(predicateNouns.join("|"), "gu");
/** The nouns within verbs (시연 of 시연한): they speak for a record that has them. */
export const predicatesIn = (key: string): string[] => [...key.matchAll(anyPredicate)].map(([noun]) => noun);

const tailOnly = new RegExp(`^${koreanTail}+$`, "u");
const nounSet = [...new Set(words(nouns))].toSorted((a, b) => b.length - a.length);
/** 누구신가요, 뭐였지, 어디일까요: whatever follows what only a question has. */
const interrogative = /^(?:누구|누가|누굴|뭐|뭔|무엇|무얼|뭘|언제|어디|얼마)[가-힣]{0,6}$/u;
const carrierNoun = new RegExp(`^(?!날씨)(?:${nounSet.join("|")})(?:${koreanTail})*$`, "u");
const counted =
  /^몇(?:\s*[가-힣]{1,2})?(?:이나|쯤|정도)?(?:은|는|이|가|을|를|에|의|나|요|인가요|예요|이에요|입니까|일까요)*$/u;
const predicate = new RegExp(
  `^(?:${predicateNouns.join("|")})(?:${koreanTail}|기관|기업|업체|자|중|식|(?:하|한|할|합|했|해|되|된|될|됩|됐|됬|돼|받|시키|시킨|시켜|시켰)[가-힣]*)*$`,
  "u",
);
const verb = new RegExp(`^(?:${verbs})`, "u");

/** Whether a Korean word only carries the question, in whatever form and with whatever particles. */
export const isKoreanCarrier = (word: string): boolean =>
  // 온대요, 됐대요: what somebody heard.
  (/^[가-힣]{2,6}(?:대요|래요)$/u.test(word) && verb.test(word.slice(0, -2))) ||
  interrogative.test(word) ||
  carrierNoun.test(word) ||
  counted.test(word) ||
  predicate.test(word) ||
  verb.test(word);

/** What stands after a known Korean word and says nothing of its own: 흑룡강성이랑, 항저우시장님께서는. */
export const isKoreanRest = (rest: string): boolean =>
  tailOnly.test(rest) || /^(?:비|액|국|식|시|성|도|내|간|산|당|급)+$/u.test(rest) || isKoreanCarrier(rest);

/** English words of questions, by their roots where they have forms. */
export const englishCarriers = new Set(
  words(
    `a an the of to in on at for from with by and or but so if then is are was were be been being am do does did done has have had having how many much
     what which who whom whose when where why there their its it this that these those me my i you your we us our please tell give show list let
     find about take takes took taken taking place held hold holds come comes came coming go goes went going get gets got getting make makes made making so far any all some each every more most less than as into between both
     can could would will shall should may might must not no yes long large larger big bigger small old new now today current currently name names named called call
     number numbers amount amounts date dates day days year years month months time times value values figure figures happen happened happens happening say says said saying told know knows known compare compared comparison comparing
     next step steps status state result results outcome outcomes exist exists existing use used using uses user users put hosted host hosts hosting organised organized organise organiser organisers organizer organizers
     met meet meets spoke speak speaks speaking speaker speakers presented present presenting gave sign signs signed signing signatories signatory attend attended attending attends attendees took part participate participated participates participating
     participants participant proposed propose proposes proposal proposals reached reach reaches expected expect receive received them they he she his her him kind kinds type types other others another against versus vs well
     during after before through under over out up down off also open opened opens opening whats s planned plan plans actual actually follow followed following led lead leads comes money raise raised raises raising
     join joined joins joining build builds built building start started starts starting begin began begun begins finish finished finishes complete completed end ended ends run runs running ran work works working worked
     report reported reports reporting write wrote written cover covered covers announce announced announces pitch pitched pitches pitching relocate relocated relocating move moved moves adopt adopted adopts adopting borrow borrowed learn learned learnt copy copies copied
     launch launched launches agree agreed involve involved involves involving include included includes including belong belongs represent represented represents representing lead headed heads head visited visiting stay stayed travel travelled last lasts lasted
     watch watched watching view viewed serve served serves support supported supports provide provided provides offer offered offers grow grew raise talk talked talks discuss discussed discusses mention mentioned mentions
     far behind ahead gap difference differ level levels rank ranked higher lower high low fast fastest best top main major key exactly roughly approximately about around total overall whole altogether
     topic topics title titles subject theme purpose aim aims goal goals target targets role roles known detail details information info anything something someone anyone everything else still yet already ever just only really again currently latest recent recently first
     record records database rung rungs hello hi thanks thank kindly hey okay ok wonder wondering want wanted need like let's im i'm id i'd does'nt isn didn don doesn wasn hasn t re ve ll d m
     two three four five six seven eight nine ten one ones score scores per cent percent percentage inside within across across among amongst together each jointly until til why reason reasons because afternoon morning evening show showed shown shows showing demonstrate demonstrated demonstrates bring brings brought send sends sent set sets setting lay intend intended intends hope hopes hoped hoping think thinks thought believe believes
     explain explained describe described describes introduce introduced introduces lend lends help helps helped teach taught study turn turned turns turning table agenda conclude concluded concludes deliver delivered sit sat sitting suppose supposed size expert experts researcher researchers scholar scholars talking
     discussing discussion kept keep keeps form formed forms  behind mean means meant  lot lots per team alma mater powerful given giving better worse stronger weaker strong weak resulted resulting surface site further ahead important importance significant lie lies lay located situated based headquarters headquartered official officials officer officers delegate guest guests field fields areas sector sectors slogan motto chose choose chosen choosing select selects selection pick picked picks decide decided decides determine determined arrange arranged arranges organise prepare prepared prepares preparing conduct conducted conducts carry carried carries undertake undertook pursue pursued pursues promote promoted promotes promoting foster fosters fostered encourage encouraged seek seeks sought look looks looked looking create created creates creating produce produced develop develops developed developing grow grows growing grown change changed changes become becomes became remain remains remained contain contains contained consist consists consisted comprise comprises feature featured features deal deals refer refers referred relate related relates regard regarding concern concerning concerned connect connected connects link linked links tie ties appear appears appeared arrive arrived arrives return returned welcome welcomed welcomes invite invited invites greet greeted host chair chaired moderate moderated address addressed speech remark remarks comment comments commented opinion view views thank thanks thanked praise praised emphasise emphasised emphasize emphasized stress stressed express expressed expresses state stated suggest suggested suggests recommend recommended recommends ask asked asks answer answered answers respond responded reply replied explain explains summarise summarize summary overview describe outline brief briefly short main essential essentially relevant particular particularly especially specific specifically certain various several different same similar common usual usually often sometimes always overall general generally mostly mainly largely partly alone own away near close nearby  across along onto beyond despite although though however because since unless while whereas once twice again many few little enough too very quite rather almost nearly even much please could  side sides part parts point points thing things matter matters case way kind sort manner form fact idea reason cause person people man woman body bodies place spot call calls big good goes way ways manage managed mind whether`,
  ),
);

/** In any of their endings: wants, wondered. Goods and news are no forms of good and new. */
export const isEnglishCarrier = (word: string): boolean =>
  englishCarriers.has(word) ||
  (word.length > 4 && !/^(?:goods|news|means)$/u.test(word) && englishCarriers.has(word.replace(/(?:s|ed|ing)$/u, "")));

/** Chinese words of questions; a run of characters is cut into these and what remains. */
export const chineseCarriers = words(
  `有哪些 有什么 有哪几 是什么 什么时候 什么时间 什么是 是多少 多少家 多少个 多少人 多少名 多少份 多少项 多少次 多少位 多少钱 多少 几家 几个 几名 几位 几项 几次 几天 几月 几号 几年 哪些 哪天 哪一天 哪年 哪一年 哪里 哪儿 哪位 哪几
   哪个 哪家 哪 何时 何处 何人 日期 地点 时间 什么 怎么样 怎样 怎么 如何 谁 吗 呢 吧 啊 呀 嘛 请问 请 告诉我 告诉 介绍 介绍一下 一下 列出 列举 说明 解释 的 了 在 是 有 和 与 跟 同 及 以及 被 把 从 到 对 将 以 于 为 为了 上 下 里 中 之后 之前 之 后来 后 前 时 年 月 日 号
   家 个 名 人 位 份 项 次 场 只 大 多大 多高 多长 多久 举行 举办 举办了 主办 承办 召开 进行 参加 参加了 参加过 出席 参与 参展 参会 与会 发言 演讲 讲话 签署 签署了 签订 签过 签了 签约 签 提出 提出了 提议 建议 使用 使用了 使用过 用 用过 观看 观看了 收看 看 投入 资金 金额 达到 达成 募集 筹集 花费 花了 共计
   见了 见过 见到 见面 见 会见 会谈 会面 比较 对比 相比 差距 差多少 下一步 下一个 接下来 今后 状态 进展 情况 成果 结果 没有 已经 目前 现在 如今 当时 当年 当天 最近 最新 所有 全部 一共 总共 共有 总 共 我 你 您 他 她 它 我们 咱们 贵 给 得到 获得 面积 预计 预期 计划 准备 打算 其 该 这 那 这个 那个 这些 那些 也 都 还 又 再 就 才 过 来 来了 去 去了 能 能够 会 可以 可否 能否 是否 想 想知道 想问 知道 了解 查询 查一下 看看 说 说了 说过 讲 讲了 讲过 谈 谈了 谈到 表示
   叫什么 叫做 叫 姓甚名谁 姓名 名字 名称 名单 题目 主题 内容 总部 位于 坐落 所在 属于 隶属 来自 建好 建成 建设 建了 建 启动 开始 结束 完成 完工 开工 运行 运营 投用 成立 设立 设置 负责 担任 带队 率队 率领 陪同 出访 到访 考察 停留 历时 为期 期间 持续 发布 公布 宣布 推出 报道 报道了 刊登 发表 撰写 写 迁入 迁到 迁至 落户 搬到 搬迁 入驻 引进 借鉴 采用 吸取 学习 支持 扶持 资助 提供 服务 覆盖 关于 有关 相关 方面 具体 详细 大概 大约 左右 以上 水平比 比 高 低 更 最 高多少 低多少 第几 目标是 目标 谁的 签的 开的 哪一步 到哪一步 到哪步 记录 记录里 工作 供职 任职 就职 是谁 哪个城市 哪座城市 哪个省 哪个国家 哪个地区 哪座酒店 哪个酒店 有谁 都有谁 干什么 干什么的 做什么 做什么的 搞什么 讲什么 讲的什么 说什么 怎么说 进展如何 建好了 了没有 了没 没有 好了 百分之几 百分之多少 百分比 双方 两个 两地 今年 两方 带头人 负责人 程度 什么程度 到什么程度 促成 促成了 开幕 闭幕 更高 更低 更强 更多 更大 更好 更快 最高 最低 最强 最多 什么地方 地方 期望 希望 越来越大 越来越 选定 选中 选出 安排 安排了 开展 口号 重要 重要性 为什么重要 官员 领导 领导人 部门 领域 哪些领域 特点 特色 优势 亮点 要点 大意 概况 概要 总结 主要 主要是 核心 关键 分为 分成 分几 属于哪 归谁 归属 牵头 主持 致辞 致词 强调 强调了 指出 指出了 表达 表达了 回应 回答 感谢 提到 提到了 提及 涵盖 涵盖了 围绕 针对 面向 致力于 旨在 意在 用于 供 带来 带来了 产生 产生了 形成 形成了 实现 实现了 促进 加强 加快 加深 深化 扩大 提升 提高 增加 增长 变化 相关的 所有的 全部的 各种 多种 哪方面 哪些方面 如何看待 怎么看 看法 认为 觉得 观点 意见 想法 态度 邀请 邀请了 接待 接待了 欢迎 拜访 拜会 访 走访 参观 参观了 停了 待了 抵达 到达 返回 离开 出发 前往 赴 同行 随行 陪同了 一起 共同 联合 合办 协办 主要内容 后要 要 上午 下午 晚上 早上 几级 一共有几级 原因 为什么 为什么说 为何 专家 学者 那位 这位 发展 推动 打造 得出 派 派出 派了 谈了什么 谈了些什么 谈些 谈些什么 讨论 讨论了 聊了什么 商谈 议题 目的 收获 什么收获 想要 团长 领队 带团 介绍了 列为 把什么 重点 通过网络 预计来 预计有 来多少人 各来了 派出的 花了多少钱 怎么办 干些什么 拿到 拿了 拿下 有没有 韩中 中韩 好了吗 签好 签好了 说的 讲的 用来 用来做什么 哪种 何种 什么样的 两国 之间 里面 其中 作用 角色 职务 职位 头衔 身份 代表 实际 最后 最终 究竟 到底 具备 拥有 涉及 包括 包含 属 由 组成 构成 各 各自 分别 什么样 做了 做 干 办 办过 办了 开 开了 开过 开的 开在 花 钱 字 姓 方 起 完 好 成 出 得 着 地 所 者 等 某 并 而 则 且 或 但 因 线 届`,
);

/** Characters that stand around words and belong to none. */
export const edgeCharacters =
  /^[的了在是有和与跟同及被把从到对将以于为吗呢吧啊呀嘛请也都还又就才给让过着其该这那我你您他她它几哪里中上下]$/u;

/** Those of them that may stand in the middle of a run, between two words. */
export const betweenCharacters = /^[的了是在谁吗呢和与及被把讲做说叫哪您你我由]$/u;

/** Single characters that say nothing when they are left over alone; any other is a word of its own. */
export const lightCharacters =
  /^[的了在是有和与跟同及被把从到对将以于为上下里中之后前时年月日号家个名人位份项次场只大我你您他她它给其该这那也都还又再就才过来去能会想说讲谈叫建写比高低更最由属各做干办开花字签姓起完好成出得着地所者等某并而则且或但因届几吗呢吧啊呀嘛啦么哪谁何一二两三四五六七八九十间边处件款种类员本此次向往让使当第哦嗯咱要请问看见听查找用新老多少长短快慢]$/u;
