import { lightChinese, lightEnglish, lightKorean } from "./light-nouns.ts";
import { stem } from "@bridgehead/language/tokens/english";

/**
 * Words of an open class that say how something was done or how a question is put: verbs, adverbs, measures. Nobody can list all
 * that a person may say, so a word that no list has is taken for one of them by its form. Such a word is soft: it does not veto
 * an answer, yet the answer then has to be met by name (`isMetByName`). Nouns stay hard, for they ask for something of their
 * own (population, salary), and so does whatever would turn the truth of an answer round (`turningWords`).
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** What ends, refuses, loses, trades or befalls: no record tells it by telling that something was done. */
const turningEnglish = withStems(
  words(`leave left depart departed cancel refuse reject decline resign retire die kill arrest convict fine sue lose fail collapse bankrupt withdraw pull quit terminate dissolve postpone delay suspend break breach violate
  criticise criticize accuse apologise apologize deny ban block close shut fall drop dismiss fire sack earn profit marry divorce born bear hire employ export import sell sold buy bought acquire merge owe tax pay paid donate vote elect inaugurate
  expel expire revoke abandon scrap halt cut reduce shrink oppose protest demonstrate steal stole bribe cheat lie lied hack leak crash burn injure hurt overtake beat defeat win exceed miss skip boycott annul void nullify replace succeed predecease cost charge price weigh rain snow
  manufacture patent recall list float divest outsource relegate demote promote evict sanction embargo investigate inspect audit indict jail imprison smuggle invade attack threaten regret complain dispute disagree quarrel fight strike`),
);
/** The base forms and their roots: succeed is cut to succe, succeeded to succeed. */
function withStems(bases: readonly string[]): ReadonlySet<string> {
  return new Set(bases.flatMap((base) => [base, stem(base)]));
}
const isTurningEnglish = (word: string): boolean =>
  [word, stem(word), word.replace(/(?:ed|ing|es|s)$/u, ""), word.replace(/(?:d|ing)$/u, "e")].some((form) =>
    turningEnglish.has(form),
  );
const nounsOfIng =
  /^(?:housing|parking|pricing|spending|earning|shipping|clothing|banking|catering|training|rating|lodging|trading|farming|fishing|mining|shopping|dining|ceiling|wedding|painting|recycling|advertising|marketing|tuning|wiring|bearing|casting|coating)s?$/u;
const englishForms = /^[a-z]{2,}(?:ed|ing|ly|ised|ized|ifies|ified|ward|wards)$/u;

/** Verbs, adverbs and adjectives of everyday English in their base forms and the irregular ones. */
const englishSoft = new Set(
  words(`accept accompany accomplish accord account achieve acknowledge act add adapt adopt advance advise affect afford aim align allow amount analyse appoint approach approve argue arise assemble assess assign assist assume assure attach attain attempt attract audience await award back base beat begin benefit bet
  blend boost borrow bound branch bring broaden broke build call care carry cast catch caught cause celebrate centre check claim clear climb co-host coincide collaborate collect combine command commit compete compile compute conceive conclude confirm consider consult contribute convene converse convert cooperate coordinate copy count cross crowd dedicate
  define demand depend deploy design detail devote differ direct disclose dispatch display distribute double draft draw drew drive drove due dwell earmark ease educate elaborate embark emerge emulate enable engage enhance enjoy enlarge enlist ensure enter entrust envisage equip erect establish evolve examine exchange exhibit expand expound extend face facilitate fall-in feed fell file fill
  flow fly flew focus forge found front fulfil fund gain gather gauge generate grant guide guard hail hand handle happen harbour head hear heard hinge house identify illustrate imagine implement impart inform initial initiate ink innovate inspire install instruct integrate intensify interpret introduce join journey judge lean lease lecture let liaise lift link list listen live load locate log love man map mark master
  measure merit mirror model modernise monitor mount narrow negotiate network note notice notify number nurture observe obtain occupy occur office open operate orient outline overlap oversee own pack partake partner pass pay-for perform persuade pilot pitch place plan play pledge plough point pool position pour practise predict prefer preside press prioritise process profess project prompt prop protect prove provide publicise publish pump push
  quantify quote range rank rate reap receive reckon recruit rely remember render renew rename repeat require reserve reside resolve rest reveal review revise ride rise role roll rule sat-down satisfy save scale schedule score seal seat secure see seem send serve settle shape share shift ship shoulder sketch solve sort source span spearhead specialise specify spell spend sponsor spread stage stand star stand-for stay steer step stick stood store strengthen stretch
  stream strive structure submit sum supervise surpass surround survey swap tackle tailor target team tell term test threaten-not tie top total touch tour track trade-off train transfer transform translate transmit treat trigger trust try tune turn undergo underline underpin unify unite unveil upgrade urge utilise value venture view voice vow wait walk watch weave wish witness won word worth yield
  abroad actively alongside apart aside aloud anew anybody anyway apiece aboard besides boss brief chief close-by concrete considerable crucial direct distinct due eager easy effective eligible entire exact extra fair famous favourite feasible final fine-tuned firm-up flagship foremost former forth fresh full further future gigantic global grand great half handy hard head-on heavy high-level historic home honoured huge ideal initial inner instance joint keen key large-scale late leading legal light likely little local logical loud massive mere minor modern mutual
  native nationwide neat necessary neighbouring next-door nice normal notable noted occasion old-fashioned ongoing original outer outstanding own past plain possible potential precise present prime prior probable proper prospective proud public pure quick quiet rapid rare raw ready real regular respective rich right rough round safe same second senior separate serious sharp significant similar simple sole solid special spot stable steady straight successive such suitable super supposed sure tall terrific thorough tight tiny tough true typical ultimate unique usual valid vast very vital whole wide willing wise worldwide worth wrong
  behalf course charge stead hand hands accordance regard respect view terms order favour face light spite addition connection collaboration conjunction cooperation occasion outset midst wake fore lieu case line lines sense effect extent least length last instance bit couple handful dozen pair bunch plenty score sheer rest remainder majority minority proportion share portion half third quarter quantity sum total tally turnout headcount magnitude capacity gist upshot summary rundown
  folks folk guy guys chap gentleman lady boss figure character face counterpart counterparts host-side party somebody nobody anyone whoever whichever whatever wherever whenever however per se pls plz thx ok cheers dear sir madam folks btw afaik tell-me gimme wanna gonna dunno lemme
  hall halls auditorium street streets charge responsible technology technologies technologys business businesses zone zones local square metre metres meter meters sqm hectare hectares kilometre kilometres petaflop petaflops won yuan rmb dollar dollars euro euros million billion trillion thousand hundred hundreds thousands dozens percentages pct point points unit units`),
);

/** Whether an English word that no list has says how and not what. `atEndOf`: the verb of "did the governor promise?". */
export function isSoftEnglish(word: string, isAsVerb: boolean, isAsNoun = false): boolean {
  if (isTurningEnglish(word)) return false;
  const root = stem(word);
  if (lightEnglish.has(word) || englishSoft.has(word) || softRoots.has(root)) return true;
  if (nounsOfIng.test(word)) return false;
  return (englishForms.test(word) && !isAsNoun) || isAsVerb;
}
const softRoots = new Set([...englishSoft].map(stem));

/** Roots of Korean predicates that turn the truth of an answer round. */
const turningKorean =
  /무산|취소|거절|거부|반대|사퇴|사임|사망|별세|숨지|숨진|죽|체포|구속|기소|고소|소송|파산|도산|부도|폐쇄|폐지|폐업|철회|철수|중단|중지|연기|지연|실패|탈락|해임|해고|퇴사|퇴임|은퇴|결혼|이혼|출생|태어|판매|매각|매도|팔리|팔았|인수|합병|수출|수입|고용|채용|벌어(?!지|진|졌|질)|벌었|잃|깨졌|깨진|깨뜨|어긴|어겼|위반|비판|비난|사과|당선|낙선|선출|투표|기부|탈퇴|불참|거짓|조작|유출|해킹|사고|다치|다쳤|부상|항의|시위|다투|다툼|갈등|줄었|줄인|감축|삭감|상장|특허|제조|생산|표절|횡령|뇌물|처벌|벌금|징계|파기|해지|해체|결렬|포기|빠졌|빠진|빠지|미뤄|미룬|밀린|막힌|막혔|어긋|틀어|물러|그만|바뀐\s*이유|대체|교체|후임|전임/u;
/** Endings that only a predicate has, and 하다 and 되다 in whatever form. */
const koreanPredicate =
  /(?:습니까|습니다|ㅂ니까|입니까|십니까|나요|까요|는지요?|은지요?|인지요?|던가요?|더라|대요|래요|냐고|려고|려는|면서|도록|아서|어서|여서|느라|거든요?|잖아요?|지요|죠|네요|군요|세요|셨(?:어요|나요|죠|는지)?|았(?:어요?|나요?|죠|지요?|던|는지|음)?|었(?:어요?|나요?|죠|지요?|던|는지|음)?|였(?:어요?|나요?|죠|지요?|던|는지|음)?|[렸녔졌쳤켰겼혔폈꼈썼떴껐났갔봤샀잤왔됐했냈뺐맸댔섰랐췄뒀웠눴뤘줬찼탔쏟](?:어요?|나요?|나|죠|지요?|던|는지|음|다고요?|냐|니)?|다고요?|자고요?|라고요?|란다|ㄴ다|는다)$/u;
const koreanHada =
  /(?:하|한|할|함|합|해|했|하는|하던|하고|하며|하여|하기|하게|하자|하려|되|된|될|됨|됩|돼|됐|되는|되던|되고|되며|되어|되기|시키|시킨|시킬|시켜|시켰|당한|받은|받는|받을|받았|짓는|지은|지을)[가-힣]{0,5}$/u;
/** 지켜본, 꺼낸, 맡긴, 데리고: verbs in the form before a noun or another verb, where the root has the look of one. */
const koreanAdnominal =
  /(?:[켜거내들여려져쳐켜놔둬줘봐]본|[겨켜려져쳐]\s?[온간낸둔준논]|낸|꺼낸|[가-힣](?:긴|킨|린|친|힌|핀|낀|뜬|쓴|춘|준|룬|운|든|른|큰|둔|갠|깬|샌|팬|맨|쏜|꾼|싼|찬|산|잰|뗀|벤))$/u;
/** 나란히, 순서대로, 빠르게. */
const koreanAdverb = /[가-힣]{2,}(?:히|없이|같이|없|대로|게|롭게|스레|껏|째)$/u;
const koreanConnective =
  /[가-힣](?:리고|지고|치고|키고|이고|우고|추고|드고|르고|주고|두고|놓고|잡고|맺고|모으고|나누고|끼고|들고|걸고|쓰고|지만|으며|으면|려면|다가|면|며)$/u;

/** Stems that no noun ends in, with the endings that also a noun could have: 손잡은, 챙기는, 도장 찍은. */
const koreanStem =
  /(?:잡|맺|받|찾|놓|넣|얻|읽|찍|꼽|뽑|갖|앉|꽂|짚|묻|믿|쏟|걷|닦|묶|섞|엮|겪|잇|뚫|훑|닮|쫓|뻗|싣|긷|붙|맡|뱉)(?:은|는|을|던|고|자|아|어|기|자고|았|었)[가-힣]{0,4}$|(?:챙기|이기|넘기|맡기|남기|옮기|즐기|숨기|당기|다니|지니|노리|돌리|올리|살리|알리|열리|걸리|펼치|거치|마치|합치|미치|지키|일으키|움직이|기울이|높이|쌓이|이루|다루|꾸미|내리|버리|모시|섬기|가리키|가르치|어울리|머무르|부르|고르|따르|이르|치르|오르|서두르|나누|가꾸|갖추|맞추|낮추|늦추|비추|멈추|감추|세우|키우|채우|비우|지우|띄우|태우|재우|피우|깨우|치우|베풀|이끌|만들|떠들|머물|벌이|들르|건네|보태|거들|가져|데리|앞서|뒤서|나서|들어서|내세우|쏟아|퍼붓|밀|끌|몰|걸)(?:는|던|고|며|자|려|면|니|나|나요|기|지|어|어졌|어진|어지)[가-힣]{0,4}$/u;

const koreanSoft = new Set(
  words(`인물 인사분 주인공 장본인 사람분 분들 쪽분 이들 그들 자 이분 어르신 선생 선생님 제곱미터 평방미터 평 헥타르 미터 킬로 킬로미터 원화 위안화 달러 만 억 조 천 백 여 페타 플롭스 포인트 점수 비율 비중 수준 정도치 땅 터 면적치
  업종 업종들 부문 방안 방책 항목들 조항 골목 갈래 꼭지 대목 구절 요소 면면 실무자 실무자들 실무진 도장 서류 홀 홀에 강당 회의장 객석 당국 기구 조직 주체 주역 상대 상대방 상대측 파트너 맞은편 건너편 자리 모임 만남 행보 걸음 출장 여정 길 발걸음 몇박며칠 며칠 며칠간 이틀 사흘 나흘 닷새
  프로 퍼 할 푼 가량 남짓 안팎 내외 이상 이하 초과 미만 최대 최소 최고 최초 최종 최후 첫 첫째 첫번째 둘째 두번째 세번째 마지막 누가누가 누구누구 뭐뭐들 어떤어떤 어느어느 이름들 이름표 가리키 일컫 공식 정식 명확 분명 뚜렷 진짜 정말 참 진심 아예 도로 곧 막 이제 방금 줄곧 내내 계속 여전 자주 간혹 늘 항상 언제나
  소지 여부 유무 가능성 필요성 타당성 실정 사정 형편 처지 근황 동향 추이 흐름 방향 취급 쓰임 쓰임새 용도 구실 노릇 몫 배 배수 갑절 절반 나절 오전중 오후중 당일 전날 이튿날 다음날 무렵 즈음 경 께 하반기 상반기 초반 중반 후반 초 중순 하순 말 연말 연초 월말 월초`),
);

export const isTurningKorean = (word: string): boolean => turningKorean.test(word);

export const isLightKorean = (noun: string): boolean => koreanSoft.has(noun) || lightKorean.has(noun);

/** Whether a Korean word that no list has says how and not what. */
export function isSoftKorean(word: string): boolean {
  if (turningKorean.test(word)) return false;
  if (
    isLightKorean(word) ||
    isLightKorean(
      word.replace(
        /(?:은|는|이|가|을|를|의|에|도|만|로|으로|과|와|들|죠|요|인가요|이죠|이었죠|였죠|인지|이나|이에요|예요|이래요|래요|이래|이라고|라고|이었나|였나|일까|일까요|인데|이라던데|쯤|정도|대|들이|들은|들을|들의)+$/u,
        "",
      ),
    )
  )
    return true;
  return (
    koreanPredicate.test(word) ||
    koreanHada.test(word) ||
    koreanAdnominal.test(word) ||
    koreanAdverb.test(word) ||
    /(?:나|다녀|들어|돌아|건너|넘어|올라|내려|찾아|따라|이어|살아|물러)(?:간|온|갈|올)$/u.test(word) ||
    koreanConnective.test(word) ||
    koreanStem.test(word)
  );
}

/** Characters that turn the truth of an answer round; any other single one that is left over says how. */
const turningChinese = /[死辞拒败亏停退撤卖买罚捐税病婚生伤毁欠赔骗贪盗抢裁炒涨跌赢输]/u;
const chineseSoft = new Set(
  words(`环节 方面 要素 部分 块 板块 城市地位 地位 身份 培育出 造就 阶梯式 敲定 敲定了 拍板 联手 联手搞 联合搞 携手 合力 吸引 吸引了 讲解 讲授 解读 阐述 阐释 分享 宣讲 做报告 作报告 占地 平方米 公顷 亩 平米 领先 领跑 居首 落后 靠前 靠后 胜出 略胜 名列 位居 位列 排在 排名 算是 算作 堪称 被称 被誉 号称 称作 称为 当作 视为 当成 客人 来宾 嘉宾们 到场 到会 赴会 露面 亮相 现身
  正式 动工 破土 落成 竣工 交付 投产 启用 启用了 上线 上马 挂牌 揭牌 揭幕 剪彩 落地 敲锣 推进 推动 开建 在建 筹建 拟建 相当 相当于 等于 约合 折合 大致 差不多 缩小 拉大 扩大 拉开 大厂 大牌 巨头 名企 那套 这套 一套 那份 这份 那场 这场 那次 这次 那片 这片 那块 哪块 几块 哪些块 哪两 哪两家 哪三 哪几样 几样 样 套 块 片 座 栋 幢 支 批 群 股 笔 桩 场次 轮 轮次
  老师 先生 女士 同志 大人 阁下 砸 砸了 拨 拨了 拨款 注资 出资 掏 掏了 耗资 耗 花费了 共花 投了 投下 凑 凑了 筹到 筹了 募到 募了 几点 几时 几点钟 点钟 钟 开到 点开到几点 开到几点 除 除了 除开 以外 之外 此外 另外 另有 还有 以及 连同 连 究竟是 是个 是个什么 什么来头 来头 何方 何许 何许人 何人物 人物 角 头头 一把手 掌门 掌门人 牵头人 带队人 领衔 挂帅 坐镇 出面 出马 出动 接见 接待 招待 宴请 设宴 款待
  结好 结对 结为 缔结 缔约 订立 议定 商定 约定 谈妥 谈成 谈拢 达成了 签妥 落笔 盖章 按下 立约 回应 回复 答复 表态 点头 首肯 应允 提倡 倡议 呼吁 主张 提请 建言 建言献策 支招 开列 罗列 依次 逐一 按顺序 排序 排列 排个 对照 参照 参考 仿照 效法 照搬 照着 学的 取经 取法 对标 样板 榜样 范本 蓝本 原型 模板
  网上 网络 线下 远程 云端 连线 视频 收看 收看了 观看过 围观 看过 看了 多少人次 人次 几多 几多家 多少间 几间 多少座 多少所 几所 多少场 共计 合计 总计 累计 累积 目前为止 迄今 至今 截至 截止 先前 此前 早先 起初 最初 原先 本来 后续 随后 紧接着 马上 即将 将要 快要 行将 有望 拟 拟于 拟在 定在 定于 选址 落脚 扎根 坐落于 位处 地处 身处 毗邻 紧邻
  想了解 想请教 请教 麻烦 劳驾 帮忙 帮我 帮我查 查查 查一查 说说 讲讲 聊聊 谈谈 说一下 讲一下 给我讲 给我说 简单说 简述 概述 简介 大致说 具体说 到底是 到底有 究竟有 分别是 各是 各为 都是 都包括 都涵盖 都有 都由 都请 都来 谁来 谁去 谁在 谁给 由谁 让谁 跟谁 和谁 与谁 同谁 向谁 为谁 替谁 谁家 谁人 正在 曾经 曾 曾在 已在 已有 已经在 是不是 有无 会不会 能不能 对不对 行不行 要不要 来没来 去没去
  搞 搞的 搞了 弄 弄了 弄的 做过 做成 干了 干过 干成 捣鼓 张罗 操办 筹办 筹划 策划 组织 组织了 召集 发起 发起了 倡导 主导 操盘 执行 落实 实施 贯彻 施行 颁布 出台 制定 制订 拟定 起草 编制 编写 采写 撰稿 执笔 署名 拍摄 摄影 转载 登载 刊载 刊发 见报 上报 上网 首发 首次 头一次 头一回 第一回 初次 再次 二度 重返 重访`),
);

/** Whether what is left of a run of Chinese characters says how and not what. */
export const isSoftChinese = (piece: string): boolean =>
  chineseSoft.has(piece) || lightChinese.has(piece) || (piece.length === 1 && !turningChinese.test(piece));
/** Longer ones first: they are cut out of a run like the words of the question. */
export const chineseSoftWords: readonly string[] = [...chineseSoft, ...lightChinese];
