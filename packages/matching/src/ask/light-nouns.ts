/**
 * Nouns that name nothing of their own: for whoever, wherever, whenever and whatever is meant, for the paper it stands in and for
 * how far it goes. With the predicates they are what a question is made of; a noun that is not here asks for something and stays
 * hard. One list for each class and language.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

export const lightKorean = new Set(
  words(`
  봄 여름 가을 겨울 계열 산하 휘하 거점 앞날 장래 갈수록 갈 해가 세월이 예 예시 예로 보기 둥지 보금자리 뿌리   나랏돈 국비 공금 며칠자 몇일자 일자 자로   국제 산업 분야별 업계 종목 품목   동네 마을 구역 지구 권역 일대 곳곳 근방 부근 터전 소재지 현지 그곳 저곳 이곳 쪽지역 어귀 자리 장 무대 연단 단상 강단 회장 현장 행사장 대회장 개최지 도시들 지역들 나라들 고장 지방 지점 거점지 주소지
  자기네 자기 자신 본인 당사자 상대 손님 내빈 귀빈 하객 방문객 일행 수행원 동행인 참석진 출석자 인원들 무리 패 팀원 임원 임원진 간부진 수뇌 수장 우두머리 대장 책임자 총책 실세 인솔자 안내자 사회자 진행자 주재자 좌장 강사 강연자들 발표자들 토론자 패널 청중 시청자들 이용자 사용자 수혜자 대상자 당국자들 관계 관계사 업체들 회사들 기업들 단체들 학교들 기관들 대학들 부처들
  그다음 다음번 이다음 그뒤 그전 예전 옛날 과거 이전에 지난번 지난해 작년 재작년 내년 후년 금년 당년 시초 애초 애당초 맨처음 첫날 끝날 마감 막바지 시일 날짜들 요일 연월일 달 해 세월 시절 기한 시한 만기 철 계절 순간 찰나 동시 중간 도중 사이사이 당해
  기사 기사문 글 칼럼 사설 논평 보고 보고서 문건 서류 원고 책 책자 자료집 발표문 보도문 성명 성명서 인터뷰 사진 영상 방송 뉴스 신문기사 속보 매체들 누리집 홈페이지 사이트 게시물 글귀 문구 표현 낱말 단어 용어 말씀 한마디 소감 의견 견해 생각 시각 관점 주장 논지 취지 요지 요점 줄거리 개요 대강 골자 핵심 알맹이 뼈대 초점 방점
  목표치 기대치 예상치 추정치 수치들 값 값어치 크기 너비 깊이 높이 길이 두께 무게 부피 속도 빠르기 세기 힘 능력치 성능치 용량 분량 물량 수량 개수들 총수 총합 합 누계 평균 비율 점유 등급 순위 서열 차례차례 위 아래 맨위 맨아래 맨 꼭대기 밑 바닥 상단 하단 앞 뒤 옆 곁 겉 속 안쪽 바깥 바깥쪽 왼쪽 오른쪽 가운데 한가운데 중심부 언저리 끝 가장자리 첫머리 말미
  물건 사물 대상물 것들 그것들 이것들 요것 저것 무언가 뭔가 아무것 아무 갈피 갈래 종 가짓수 짝 쌍 벌 켤레 묶음 세트 덩어리 조각 토막 낱개 하나하나 나름 나름대로 덕 덕분 탓 때문 통 김 채 척 체 법 수단 도구 길잡이 열쇠 비결 비법 노하우 요령 꾀 묘수 해법 해결책 대안 대책 조치 방도 계기 동기 원동력 밑거름 발판 디딤돌 기틀 토대 기반 바탕 기초 근거 출처 출발점 시작점 종착점 끝맺음 매듭 마무리 성과물 결과물 산물 열매 결실 보람 소득 이득 이점 장점 단점 강점 약점 특색 특성 성질 성향 모습 모양 형상 형식 꼴 틀 짜임 구조 얼개 체계 체제 제도 규칙 규정 기준점 잣대 척도 범위 한도 한계 폭 규모치 정도껏 세부 세부사항 구체 상세 전반 전모 총체 대체 주 주요한 주된 중점 중점적 우선적 대표 대표격 대표작 으뜸 버금 최우선 필수 기본 공통 공동 별개 독자 단독 개별 각 각각의 모든 온 전 여러 갖가지 이런저런 온갖 몇몇 다수 소수 절대다수 대다수의
  관심 관심사 흥미 주목 눈길 기대감 희망 소망 포부 각오 다짐 약속 의지 의향 뜻풀이 의도 속내 속뜻 입장 태도 자세 반응 화답 대꾸 응답 회신 답변 감사 축하 격려 환대 칭찬 평 평가 평판 명성 이미지 위상 지위 몫 역 구실 담당자 소관 관할 직무 업무 임무 과업 과제 숙제 일거리 일감 일 노력 활동 움직임 시도 도전 실험 착수 실천 이행 조율 조정 중재 주선 알선 소개팅 연결 연계 접촉 만남들 회합 모임들 자리들 잔치 연회 식사 다과 오찬 만찬 조찬 환영회 축하연
  `),
);

export const lightChinese = new Set(
  words(`
  一事 此事 这事 这件事 春天 夏天 秋天 冬天 春季 夏季 秋季 冬季 旗下 系 技术 据点 定位 国家级 省级 市级 出来 起来 下来 下去 过来 过去 进来 进去 上去 回来   享受 享受到 享受了 享有 盖起 盖起来 盖起来了 盖好 盖成 盖了 造好 造成了 称号 头衔 名号 殊荣 荣誉 来客 远客 说了些什么 讲了些什么 提了些什么   国际 业界 行业 培育 培育出 造就 阶梯   东西 事物 事情 事儿 玩意 玩意儿 名堂 花样 门道 路子 办法 法子 途径 渠道上 手段 手法 招数 诀窍 秘诀 经过 过程 始末 来龙去脉 前因后果 前后 缘由 缘故 起因 由头 理由 用意 意图 初衷 本意 宗旨 主旨 要旨 要义 精神 实质 本质 性质 属性 特征 特性 长处 短处 优点 缺点 强项 弱项 亮点 看点 卖点 重头戏 大头 小头
  当初 起先 最先 首先 先 其次 再者 随即 而后 尔后 继而 此后 自此 至此 届时 到时 到时候 那时 那时候 那会儿 这时 这会儿 平时 平日 素来 一向 历来 从来 往年 往常 去年 前年 后年 当月 当日 次日 翌日 前一天 后一天 头天 隔天 年内 年底 年初 月底 月初 上半年 下半年 季度 上旬 中旬 下旬 时段 时期 阶段性 期限 时限 节点 关头 时机
  一手 亲手 亲自 亲身 独自 单独 独家 自行 自家 自己 自身 本人 本身 本方 对方 对面 对手 同伴 伙伴 搭档 盟友 朋友 友人 宾客 贵客 来客 访客 访者 随员 随从 一行 一行人 同僚 同事 上司 下属 部下 成员 组员 队员 会员 委员 理事 干事 主事 主事人 当家 当家人 话事人 头目 头领 首脑 首长 高层 高管 要员 大员 官方 官方人士 人士 人选 人手 人马 班子 阵容 团队 队伍 小组 班底 大家 大伙 各位 诸位 在场 在场者 台上 台下 上台 登台 讲台 台前 幕后 现场上
  哪块地 地块 地段 地带 地界 地面 场地 场所 场合 场馆 会场 会址 所在地 驻地 驻在 落脚点 集中地 聚集地 发源地 诞生地 故乡 家乡 老家 当地 本地 外地 异地 各地 全境 境内 周围 四周 附近 一带 方位 朝向 方向 位子 席位 座位
  文章 稿件 稿子 新闻稿 消息 资讯 通讯 专栏 评论 报告 报告书 文件 文本 材料 资料 书面 条文 条款 款项 字眼 字样 说法 提法 讲法 表述 措辞 原话 话 话语 言论 发言稿 讲稿 演讲稿 标题 副标题 主标题 题名 图片 照片 视频 录像 录音 画面 栏目 版面 网页 网站 页面 链接
  速度 快慢 大小 多寡 高低 长短 轻重 深浅 宽窄 厚薄 强弱 幅度 尺度 力度 程度 广度 深度 高度 长度 宽度 重量 体量 体积 容量 总量 数量 数目 数额 数字 数值 数据值 额度 金额数 总额 合计数 个数 家数 人数 次数 比例 比重 占比 份额 均值 平均 最大值 最小值 上限 下限 门槛 指标值 分数 得分 打分 排位 名次 等次 档次 级别 层级 级数 第几名 前几名 头几名 末位 首位 榜首
  有多快 有多大 有多高 有多长 有多远 有多强 有多少 多快 多远 多强 多重 多深 多宽 怎么回事 咋回事 啥意思 什么意思 何意 何故 何以 何种 何等 何方 几何 若干 好几 许多 不少 大量 少量 少数 多数 大多 大多数 一些 有些 某些 某个 各个 每个 每家 每人 逐个 各项 各类 各式 种种 一系列 整个 整体 全体 全面 局部 单项 专项 专门 特定 指定 相应 对应 同类 同样 类似 近似 如此 这样 那样 这么 那么 怎么个 什么样子 样子 模样 形象 形态 形式 格式 架构 构架 框架 结构 体系 系统性 机制上 制度上 规则 规矩 规范 标准 依据 根据 凭什么 根据什么 缘何 为啥 干嘛 做啥 搞啥
  作用 功能 功用 用途 用处 好处 益处 收益 效益 效果 成效 效应 影响 意义 价值 分量 贡献 功劳 功绩 业绩 成绩 佳绩 战果 成就 突破 进步 进度 步骤 步伐 环环 路线 路线图 蓝图 愿景 前景 远景 未来 展望 预期值 预估 估计 估算 推测 猜测 设想 构想 方案 提案 计策 打法 玩法 做法上 态度 立场 口径 口吻 语气 反应 反响 回响 评价 口碑 名声 名气 声誉 地位上 分工 职责 职能 任务 使命 担子 工作内容 日程 行程 行程安排 流程 议程 环节上 顺序 次序 先后 先后顺序
  `),
);

export const lightEnglish = new Set(
  words(`
  spring summer autumn winter children kids child pupils youngsters teens photographs ought favourable favorable capable suitable notable remarkable reply gathering gatherings get-together affiliates subsidiary subsidiaries  themselves itself himself herself yourself ourselves myself oneself relations relation headcount turnout whereabouts   international   town towns village villages neighbourhood neighborhood district districts spot spots site sites location locations venue venues whereabouts surroundings vicinity premises grounds area locale setting stage platform floor podium
  friend friends visitor visitors guest guests crowd audience attendee attendees listener listeners colleague colleagues peer peers partner partners companion companions associate associates aide aides staffer deputy-head representative representatives envoy envoys spokesperson spokesman spokeswoman moderator organiser-in-chief figurehead dignitary dignitaries leader leaders bigwig bigwigs boss chief chiefs executive executives manager managers member members participant folks team teams crew party side camp squad panel panellist panellists lecturer lecturers author authors writer writers journalist journalists columnist columnists editor editors correspondent photographer creator creators maker makers inventor backer backers sponsor sponsors supporter supporters beneficiary beneficiaries user users client clients customer-side newcomer newcomers
  column article articles piece story stories headline headlines item items text texts paper papers document documents page pages press coverage write-up note notes statement statements quote quotes wording phrase phrases term terms sentence sentences line lines remark remarks message messages letter speech speeches presentation presentations lecture lectures slide slides
  thing things stuff object objects matter matters affair affairs topic issue issues point points aspect aspects element elements feature features component components ingredient ingredients piece pieces item part parts section sections segment portion bit bits detail details particulars specifics essence crux core substance nature character quality qualities trait traits strength strengths weakness advantage advantages benefit benefits merit merits use uses usage function functions role roles task tasks duty duties mission job-description responsibility responsibilities effort efforts activity activities action actions step steps move moves measure measures means method methods approach approaches manner way tool tools basis bases foundation foundations ground base root roots origin origins background history-of source sources trigger motive motives motivation rationale intention intentions intent aspiration ambition ambitions dream vision outlook prospect prospects hope expectation expectations plan blueprint roadmap timetable timeline calendar deadline due-date
  time times moment occasion period periods era stage date-of year-of month-of season week weeks weekday hour hours minute minutes beginning beginnings outset start end ending finish close-of middle midpoint past present future days
  number count tally volume quantity level degree extent scope range scale magnitude size speed pace rate rank position standing place order sequence row list roll roster roundup inventory catalogue index table chart
  top senior highest-ranking high-ranking ranking-member chief-of principal foremost main-one lowest highest bottom biggest smallest largest greatest least oldest newest earliest latest youngest longest shortest nearest farthest closest furthest bigger smaller greater lesser older newer earlier later longer shorter nearer closer farther better-known well-known little-known famous renowned known noted remembered
  lag lags lagging behind ahead alongside towards toward outside inside upstairs downstairs anywhere somewhere everywhere nowhere elsewhere whenever sometime someday nowadays today tonight yesterday tomorrow ago since lately soon already shortly eventually originally initially finally lastly firstly secondly thirdly namely respectively altogether overall altogether roughly nearly barely hardly merely simply precisely
  kind sort type types class category categories group groups set sets series batch family line-up lineup mix array host-of variety version versions form forms shape model-of example-of instance sample
  say-so word words answer answers reply replies response responses reaction reactions opinion opinions stance view viewpoint take attitude feeling feelings thought thoughts impression impressions comment comments praise thanks greeting greetings welcome
  industries sectors fields disciplines domains subjects trades branches
  really exactly even though bodies body entity entities outfit outfits name-of label labels title-of tag mark symbol
  `),
);
