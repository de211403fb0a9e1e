/**
 * How people outside the trade speak of government, money, journeys, schooling, safety, culture and services to firms.
 * Same form as plain-wordings.ts.
 */
export const wordingsOfSociety = `
government-services|나랏일을 보는 곳;관청에서 하는 일;세금으로 하는 서비스;동사무소와 시청 창구|政府替老百姓办的事;衙门里的事;街道办政务窗口|work done by the authorities;what city hall does for people;the counter at city hall
e-government|집에서 관청 서류를 떼는;동사무소에 안 가고 신청;공무원이 쓰는 전산;출생신고를 집에서|不跑衙门在家办事;网上开证明;老百姓用手机办手续;在家办出生证明|apply to the authorities from home;papers from city hall without a visit;forms filled in online for citizens;register a birth from home
civil-complaint|주민이 불편을 알리는;관청 창구에서 묻고 답하는;동네 문제를 신고하는;전화 민원이 한곳에 몰려|居民反映问题;办事大厅窗口;市民打热线投诉;热线打不进|residents report a problem;queue at the town hall counter;hotline for townspeople;the hotline is always busy
public-safety|시민을 위험에서 지키는;동네를 안전하게;축제 때 사고 안 나게|保护市民不出事;让街上更太平;搞活动别出事|keep townspeople out of danger;safer streets;no accident at the fair
fire-fighting|불난 곳에 달려가는;불을 끄는 사람들의 장비;소방관이 쓰는;재래시장 불이 번질까|救火用的家伙;消防员的装备;楼里着火往外救人;老市场怕着火|gear for those who put out fires;rush to a burning building;an old market could go up
rescue-search|무너진 데서 사람을 찾는;산이나 바다에서 사라진 사람 찾기;목숨을 구하는;등산객 조난과 익수|楼塌了找人;在山里海上找失踪的人;救命的队伍;登山迷路落水|find people under rubble;look for somebody lost at sea or in the hills;save lives;lost hikers, people in the water
earthquake-landslide|땅이 흔들리기 전에 알리는;산이 무너질까 지켜보는;비만 오면 뒷산이 무너질|地要晃之前先知道;山坡要塌先报;一下雨后山要塌|know before the ground shakes;watch a slope that may slide;the slope gives way in rain
public-health-admin|돌림병이 퍼지지 않게;누가 옮았는지 따라가는;공항에서 열 나는 입국자|查谁被传上了;机场发烧的旅客|stop an illness from spreading;trace who caught it;feverish arrivals
innovation-park|회사들이 모여 있는 땅;연구소와 공장이 한데 모인 곳;입주하면 세금을 깎아 주는 곳;입주할 기업을 모으는 단지|一大片地让企业扎堆;工厂和研究所聚在一块;进来的企业有优惠;招企业入园|land where firms settle together;a quarter of labs and plants;tax breaks for those who move in;plots seeking tenants
twin-park-cooperation|두 나라에 하나씩 짝을 이룬 단지;서로 마주 보고 크는 공단;양국에 하나씩 둔 공단끼리|两边各建一个结对的园子;两国各有一块园区互相带动;两边园区结对|a park in each country that work as a pair;two linked estates;one estate in each country
incubator-space|책상과 조언을 내주는;갓 차린 회사가 들어갈 자리;작은 회사를 품어 키우는;사무실을 거의 공짜로;직원 둘뿐이라 책상 몇 개면|给工位给导师;刚开张的公司落脚的地方;扶着小公司长大;便宜办公室给创业的人;就两个人几张桌子|a desk and advice for beginners;a home for a company of three;cheap rooms for founders;two staff and a few desks
startup-support|창업하려는 사람을 도와주는;첫걸음을 떼게 돕는;아이디어만 있는 사람에게;지원금과 멘토를 붙여 주는|帮想创业的人;扶一把刚起步的;只有点子的人也能来;给钱给导师|help those who want to start a business;first steps of a new firm;people with only an idea;money and mentors
cluster-support|같은 일을 하는 회사들을 한데 키우는|把同行聚起来一起发展|help firms of one trade grow together
testbed|진짜 환경에서 먼저 써 보게 해 주는;실제 길이나 건물에서 시험할 자리;시제품을 굴려 볼 곳;우리 도시 도로를 내줄 테니 달려 보라는;첫 고객이 되어 줄 기관|拿真场地先试一试;让新东西在街上楼里跑一跑;给样机找个地方试;拿我们的街道给你试;愿意当第一个用户的单位|a real street or building to try it first;somewhere to run our prototype;try it out before buying;try it on our streets;somebody willing to be first
standards|나라마다 다른 규격을 맞추는;모두가 따르는 기준을 정하는|各国规格不一样要对上;定大家都照着做的规矩|make sizes and rules agree between countries;rules everybody follows
accreditation-system|검사하는 기관을 믿을 만한지 봐 주는|看检验机构靠不靠谱|check that the laboratories can be trusted
metrology-quality|저울과 자가 맞는지 관리하는|管秤准不准尺准不准|see that weights and measures are right
technology-transfer|연구실 기술을 회사에 넘기는;대학이 만든 것을 상품으로;남의 기술을 사다 쓰는;논문은 있는데 상품이 없는|把实验室的成果卖给企业;学校研究出来的变成产品;把别人的技术买来用;有论文没产品|bring lab findings to firms;turn university work into goods;buy someone else's know-how;papers but no product
rnd-cooperation|같이 연구하자는;함께 개발할 짝;같이 과제를 따서 연구|一起搞研究;找人合伙开发;一起申请课题|do research together;someone to develop it with;apply for a project together
investment-promotion|우리 땅에 공장 지을 회사를 모시는;외국 회사를 불러오는;투자자에게 땅과 혜택을 주는;빈 공단에 들어올 회사|欢迎来我们这儿办厂;把外面的企业请进来;给来投资的人地和优惠;空厂房等企业来|invite factories to our land;bring foreign firms here;land and favours for those who invest;empty plots wait for firms
free-economic-zone|세금을 덜 내는 특별한 땅;외국 회사가 편한 구역;법인세를 몇 년 깎아 주는|少交税的特殊地方;外企方便的区域;几年免税|a zone with lower taxes;area easy for foreign firms;years without tax
export-promotion|작은 회사가 해외로 나가게 돕는;바다 건너 팔도록 나라가 돕는;해외 전시회 부스비 지원|帮小企业把货卖出国;政府帮着走出去;出国参展给补贴|help small firms sell abroad;public help to reach foreign buyers;help with booth costs abroad
sme-policy|작은 회사를 나라가 도와주는|政府扶持小工厂小公司|public help for small firms
local-government-exchange|두 도시가 사이좋게 오가는;도지사와 성장이 만나는;자매처럼 지내는 도시;결연 도시 기념행사|两个城市结亲来往;省长道知事互访;姐妹城市常来往;友好城市周年活动|two cities that visit each other;governors meeting;towns that are like sisters;a twin-town anniversary
industrial-policy|어떤 산업을 키울지 정하는|定下要扶持哪个行业|decide which trades to promote
public-procurement|나라에서 사는 물건;관공서에 물건을 대는;입찰 자격과 나라장터 등록|给政府供货;公家买东西;投标入库|sell to the state;what the authorities buy;get on the tender list
social-welfare|혼자 사는 노인을 챙기는;반찬 배달과 이웃 돌봄|帮困难人家;照看孤寡老人;给困难户送菜|help poor neighbours;look after people with nobody;meals taken to the poor
public-library-sports|동네 사람이 운동하는 곳|居民健身锻炼的场馆|halls where townspeople do sports
judicial-police|법원과 경찰이 쓰는;재판 일을 돕는|法院派出所用的;帮着办案|for courts and police;helps with trials
research-institute|과학자들이 모여 있는 곳|科学家做研究的单位|where scientists work
agreements-mou|두 쪽이 서명하는 문서;앞으로 같이 하자고 적은 종이;양해각서부터 쓰자는|两边签字的文件;说好一起干的书面东西;先签个备忘录|a paper both sides sign;put in writing that we work together;start with a memorandum
regulation-permits|허락을 받아야 장사할 수 있는;관청 여러 군데를 돌지 않게;공장 차리는 데 필요한 도장들;허가 하나에 부서 다섯 곳|办厂要盖好多章;不用跑好几个部门;开张先要批下来;一个证跑五个局|permission before opening a plant;no running from office to office;all the stamps needed to open;five offices for one permit
business-visit|남의 공장을 구경하며 배우는;공장 견학 일정 잡아 줄|去现场看一看;到人家厂里参观学习;安排去厂里看看|go and see for ourselves;tour another plant to learn;arrange a plant tour
pilot-plant|실험실과 공장 사이에서 조금만 만들어 보는;비커에서 성공한 것을 백 킬로로|从实验室到量产之间先小做一批;烧杯里成了放大到百公斤|make a little before the big plant;from beaker to a hundred kilos
fire-suppression|불이 나면 저절로 물이나 가스를 뿌리는;천장에서 물을 쏟는;데이터센터에 물을 못 뿌리는|着火自动喷水喷气;天花板洒水灭火;机房不能喷水|sprays water or gas by itself when fire starts;puts out flames from the ceiling;no water on servers
emergency-command|홍수나 불이 났을 때 지휘하는;어디로 대피할지 알려 주는;물난리에 누구부터 옮길지;폭우에 부서마다 따로 뛰는|发大水时知道往哪里撤;出了大事统一指挥;先转移谁;暴雨各部门各忙各|who to move first when the river rises;one room to direct help in a disaster;where people should flee;each office runs its own way in a storm
finance|돈을 굴리는 일;돈줄;은행과 증권과 보험|跟钱打交道;钱从哪来;银行证券保险|matters of money;where the money comes from;banks, brokers, insurers
venture-capital|크게 될 회사에 모험 삼아 돈을 넣는;매출은 아직 없지만 기술을 보고|看好小公司就投钱;没营收但看技术投|bets money on young firms;no revenue yet, backed for the idea
private-equity|회사를 통째로 사서 키워 파는|整个买下公司养大再卖|buy whole firms and sell them later
investment-fund|여럿이 돈을 모아 굴리는 주머니;도와 성이 함께 만든 종잣돈|大家凑钱一起投;两地政府合出的基金|money gathered to invest;seed both governments put in
angel-accelerator|세 명짜리 회사에 처음으로 돈을 넣는;종잣돈을 대 주는 사람;갓 차린 회사에 돈과 조언;데모데이에 세워 줄|给刚起步的投第一笔钱;种子钱;带着小团队往前跑的人;带去路演见投资人|first money for founders;seed money for a tiny team;money and advice at the very start;a slot at demo day
fundraising|밑천을 대 줄 분을 찾는;공장 늘릴 돈이 필요한;양산 라인 깔 돈이 부족|想找人出钱扩厂;缺本钱;上产线差钱|someone to put money into us;we need capital to expand;short of cash for the line
mergers-acquisitions|회사를 사고파는;다른 회사와 합치는;현지 회사와 지분 반반|把别家公司买下来;两家合成一家;跟当地公司各占一半|buy another company;join two firms into one;half and half with a local firm
ipo-listing|주식을 시장에 내놓는|公司股票上市卖|put our shares on the market
banking|통장을 만들고 돈을 맡기는;운전자금 한도를 늘릴|开户存钱;能借钱的地方;流动资金额度|open an account;where one keeps or borrows money;a bigger working line
credit-guarantee|담보 없이 빌리게 보증을 서 주는;특허를 맡기고 돈을 빌리는;집을 안 맡기고도 빌리는;집문서 없이 빌리게|没房子抵押也能借;拿专利去借钱;有人替我们作保;没房本也能贷|borrow with only patents to show;somebody stands behind our loan;a loan without a house as pledge;borrow without a deed
trade-finance|물건값을 받기 전에 돈을 당겨 쓰는;신용장을 여는;배에 실은 물건으로 돈을 마련;선적하고 석 달 뒤에 받는 대금|货款没到先拿钱;开信用证;拿单子换现钱;发货三个月才收钱|cash before the buyer pays;money for goods still at sea;letter from the bank for the seller;paid three months after loading
supply-chain-finance|납품하고 석 달 뒤에 받을 돈을 미리 받는;하청업체 자금 숨통;대기업 어음을 당장 쓸 돈으로|货交了三个月才结账能不能先拿;小供应商周转不开;大厂的票据换现|suppliers paid early;invoice money now;turn the big buyer's note into cash
leasing|비싼 기계를 사지 않고 다달이 내며 쓰는;빌려 쓰다 내 것이 되는;설비를 할부처럼|贵机器不用买按月付;先用后买;机器分期用|use the machine and pay by the month;no need to buy the equipment;kit on instalments
insurance|일이 터지면 돈으로 메워 주는;사고가 나도 손해를 덜 보는;외국 손님이 돈을 안 줘도 보상받는;수출품 파손과 떼인 돈|出事了有人赔;买家赖账能赔;损失有人兜底;货损和坏账|somebody pays if it goes wrong;cover when a buyer does not pay;make good our loss;damage and bad debt
insurtech|앱으로 드는 보험|手机上买保险理赔|cover bought and claimed on the phone
fintech|돈 다루는 앱;은행에 안 가고 돈 일을 보는|手机管钱;不去银行办钱的事|money apps;banking without a branch
digital-payment|카드 없이 휴대폰으로 계산하는;가게에서 찍고 내는;노점도 큐알로 받는|扫一扫就付钱;店里手机结账;小摊扫码收|pay with the phone in a shop;scan and pay;stalls take codes
cross-border-payment|관광객이 제 나라 휴대폰으로 계산하는;외국에 돈 보내기;위안화로 바로 값을 치르는;관광객이 알리페이로|游客用自己手机在外国店里结账;用人民币直接结;游客刷支付宝|tourists pay with the app from home;settle the bill in their own currency;tourists pay with their wallet app
digital-asset|인터넷에만 있는 돈|网上的币|coins that exist only online
credit-rating|거래처가 돈을 잘 갚는지 알아보는|查对方还钱靠不靠谱|find out whether a firm pays its debts
regtech-aml|검은돈을 걸러 내는;은행이 규정을 지키는지 살피는|查黑钱;看银行守不守规矩|catch dirty money;keep a bank within the rules
asset-management|가진 돈을 불려 주는|替人打理钱|look after savings and make them grow
green-finance|환경에 좋은 일에만 빌려주는 돈;탄소를 줄이면 싸게 빌리는;친환경 설비 살 저금리|做环保才给的贷款;减碳就便宜借;买环保设备低息|cheaper loans for clean projects;low rates for clean kit
policy-loan-grant|갚지 않아도 되는 나랏돈;정부가 대 주는 연구비;이자가 낮은 나랏돈;지원사업 공고에 신청|政府给的补助;不用还的钱;低息的公家贷款;申报项目补助|money from the state that need not be repaid;public grants;cheap government loans;apply for the scheme
infrastructure-finance|다리와 길을 놓을 큰돈|修路架桥的大钱|big money for roads and bridges
microfinance-sme|작은 가게에 빌려주는 돈|给小店小厂借的钱|small loans for small shops
tourism|놀러 오는 사람을 받는 일;관광객을 불러 먹고사는 고장|接待来玩的人;靠游客吃饭的地方|people who come for pleasure;a town that lives on visitors
winter-tourism|얼음 나라 구경;겨울 나들이;동남아 손님에게 첫눈을|冬天看冰灯;到东北看雪;让南方人看雪|see the ice lanterns;winter break in the snow;first snow for southern guests
ski-resort|눈 위를 타고 내려오는;하얀 비탈;초보 강습과 눈썰매|滑下雪坡;雪场;新手教练雪圈|go down the white slope;beginner slopes and tubing
medical-tourism|건강검진하러 비행기 타고 오는;여행하며 얼굴을 고치는;외국 환자를 데려오는;검진과 피부과를 묶은 상품|飞到国外体检;旅游顺便做美容;带外地人来看病;体检加美肤套餐|fly in for a check-up;travel to have the face done;bring patients from abroad;check-up and skin package
hot-spring-spa|몸을 푹 담그고 쉬는;눈 맞으며 노천탕|泡澡放松;雪中泡汤|soak and relax;outdoor bath in snow
hotels|여행객이 자는 방;단체 전세 버스 손님 숙소|游客睡觉的房间;团队住宿|rooms where guests sleep;beds for coach parties
hotel-supplies|방에 놓는 칫솔과 비누와 이불|房间里的牙刷香皂被子|soap and sheets for rooms
hotel-technology|밤늦게 와도 기계에서 열쇠를 받는;안내대 없이 방에 들어가는;휴대폰으로 방문을 여는;프런트 야간 직원을 못 구하는|半夜来也能自己拿房卡;前台没人也能入住;手机开房门;前台夜班没人|arrive at midnight and get the key from a machine;no one at the desk;open the room with a phone;no night clerk
mice|천 명이 모이는 자리를 마련하는;큰 모임을 처음부터 끝까지;외국 손님이 많이 오는 모임;총회와 박람회를 유치|上千人的大会;大场面的聚会从头办到尾;各国客人来开会;承办大会|a gathering of a thousand guests;run a big meeting from start to end;bid for a congress
exhibition-service|손님 눈길을 끄는 자리를 지어 주는;부스를 뚝딱 만들어 주는|搭展台摆样品;展会上弄个漂亮摊位|put up our stand;make our corner of the fair look good
travel-platform|방과 표를 한 번에 잡는 앱|一个软件订机票订房|one app for tickets and rooms
travel-agency|버스 가득 손님을 모셔 오는;단체 손님을 데려오는 회사;일정을 짜서 데리고 다니는;중국 단체를 보내 줄|整车整车带客人来;能拉来旅游团的公司;安排好路线带着玩;能发团的社|bring visitors by the coachload;company that sends us groups;plans the trip and leads the group;sends us groups
tour-guide-service|걸으면 귀에 이야기가 들리는;옛터 이야기를 들려주는;손님을 데리고 설명하는 사람;중국어 해설 가능한|走到跟前耳机里就讲;讲古迹故事;领着客人边走边说;会韩语的讲解|stories in your ear as you walk past ruins;someone who explains the sights to guests;guides who speak it
smart-tourism|줄 서지 않고 입장하는;어디가 붐비는지 미리 아는;케이블카 대기 두 시간|不排队进景区;先知道哪儿挤;缆车排两小时|enter sights without queueing;know where it is crowded;two hours for the cable car
eco-rural-tourism|농가에서 하룻밤;숲에서 쉬는 여행;농가 민박과 체험|住农家院;到林子里散心;农家乐采摘|a night at a farm;a holiday in the woods;farm stays
cultural-tourism|옛이야기를 따라 걷는;그 나라 사람처럼 해 보는 여행|跟着老故事走;体验当地生活|walk through history;live like the locals for a day
air-route-charter|두 도시를 잇는 하늘길;바로 가는 비행기를 띄우는;하얼빈 직항을 띄울|开一条直飞的线;两地之间通飞机;开通直飞|a direct flight between two cities;open a new air link;start a direct route
cruise-transport|배를 타고 며칠 도는;단체 손님을 태우는 차|坐大船玩几天;拉团的大客车|days on a big ship;coaches that carry groups
duty-free-shopping|세금을 돌려받는;여행객이 물건을 사는;여권 대고 바로 환급|把税退回来;游客买东西;退税柜台|get the tax back;visitors who shop;refund at the till
destination-marketing|우리 고장을 알려서 놀러 오게;손님이 찾아오게 소문내는;드라마 촬영지로 알릴|把我们这儿宣传出去;让外地人愿意来玩;借热播剧宣传|tell the world about our region;make people want to come;ride on a drama
barrier-free-senior-travel|휠체어로도 다닐 수 있는 여행;어르신이 편한 여행;효도 관광|坐轮椅也能玩;老人走得动的行程;夕阳团|trips one can do in a wheelchair;gentle journeys for older people;trips for grandparents
education-talent|사람을 가르치고 키우는;사람을 길러 내는 학교와 훈련|教书育人;把人培养出来;办学育人|teach people and bring them on;schools and training
vocational-training|기술을 배워 바로 일하게;기계 고치는 젊은이를 길러 내는;손재주를 가르치는 곳;용접과 정비를 배울 실습장;외국인 근로자에게 기계 조작을|学门手艺就能上岗;培养会修机器的年轻人;教人技术的地方;学焊工钳工的地方;教新来的工人开机器|learn a trade and start work;youngsters who can repair machines;teach practical skills;where to learn welding and fitting;teach newcomers to run the line
industry-academia|학교와 회사가 손잡는;졸업반을 현장에 보내 쓰게|学校和工厂一起干;毕业班直接到厂里实习上岗|universities and firms work hand in hand;send the graduating class to the plant
training-equipment|실습실에 놓을 교육용 설비|学生练手用的机器;实训室要的教学设备|machines for students to practise on;rigs for a teaching workshop
software-training|아이들이 프로그램을 짜며 노는;장난감으로 배우는 컴퓨터;문과생도 개발자로|孩子边玩边写程序;玩具教编程;转行学开发|kids write programs as they play;toys that teach computing;from arts degree to developer
e-learning|섬마을 아이도 같은 강의를|在家对着屏幕上课;山里孩子听同样的课|lessons at home on a screen;the same lesson for a remote village
edutech|아이마다 모르는 것을 골라 가르치는;수준에 맞춰 문제를 내는;공부를 도와주는 앱;수준이 제각각인 한 반|哪里不会补哪里;每个孩子题目不一样;帮着学习的软件;一个班水平参差|teaches each child what she does not know;exercises that fit each pupil;an app that helps with study;one class, many levels
smart-classroom|칠판 대신 큰 화면;판서 대신 터치 화면|黑板换成大屏;触摸屏上课|screens in place of blackboards;touch screens for teachers
stem-education|실험하며 배우는 과학|动手做实验学科学|learn science by doing
language-education|우리 직원에게 그 나라 말을 가르치는;외국 손님과 말이 통하게;한국말을 배우고 싶은;중국말을 가르쳐 주는;주재원 가족에게 말 가르칠|教员工说外语;想跟外国客户说上话;想学韩国话;教韩国人说中文;派驻家属学当地话|teach our staff the other side's language;talk with clients abroad;learn to speak Korean;lessons in Chinese;language for families posted abroad
early-childhood|어린아이가 놀며 배우는|小朋友边玩边学|little ones learn at play
higher-education|두 나라 대학이 함께 주는 졸업장;대학끼리 손잡는;학점을 서로 인정|两国学校一起发毕业证;大学之间合作;学分互认|one diploma from two universities;colleges that join hands;credits count on both sides
study-abroad|다른 나라에 가서 공부하는;외국 학생을 데려와 정원을 채우는|招外国学生来读|fill places with foreign students
people-exchange|서로 사람을 보내고 받는;청소년끼리 홈스테이|互相派人走动;孩子们互住家里|send people both ways;youngsters in each other's homes
internship|학생이 회사에서 몇 달 일해 보는;방학에 와서 일해 볼 학생|学生到公司干几个月;暑假来厂里干活的学生|students who work with us for some months;students for the summer
talent-programme|뛰어난 사람을 데려오는;외국 기술자를 모셔 오는;박사급 기술자를 모셔 올|把能人请来;从外国请专家;请博士级的工程师|bring clever people here;invite experts from abroad;lure senior engineers
joint-research-training|박사를 서로 보내는|互派博士研究员|swap researchers
startup-education|장사 시작하는 법을 가르치는||teach how to start a business
corporate-training|우리 직원을 가르쳐 주는;회사 사람들 수업;신입과 관리자 연수|给我们员工上课;单位里培训;新人和主管培训|lessons for our staff;courses for recruits and managers
academic-testing|실력을 재는 시험|考考水平怎么样|exams that show what one knows
lifelong-learning|어른이 되어 다시 배우는|上了岁数再学|adults who learn again
publishing-content|배우는 책을 만드는|做课本教材|make books for learning
special-education|조금 다른 아이를 가르치는;자폐 아동을 위한|教有特殊需要的孩子;自闭孩子的训练|teach children who need more help;for autistic children
sports-education||教孩子踢球锻炼|coach sports
security|나쁜 일을 막아 주는;지키는 장비와 사람|防坏人防出事;安保设备|keep bad things from happening;guards and gear
information-security|회사 비밀이 새지 않게;시청 홈페이지가 뚫렸던|公司秘密别漏出去;别让人偷偷进系统;政府网站被黑过|keep company secrets in;stop people from sneaking into our computers;the council site was hacked
network-security|밖에서 들어오는 공격을 막는 벽|外面的攻击进不来|a wall against attacks from outside
endpoint-security|컴퓨터에 나쁜 프로그램이 안 깔리게;인질로 잡힌 파일 되찾기;직원이 첨부 파일을 눌러|电脑别中毒;文件被锁了要赎金能防;把被锁的资料找回来;员工点了病毒邮件|someone locked our files and wants money;keep bad programs off our computers;get locked files back;staff click attachments
data-security|자료가 밖으로 나가지 못하게;환자 기록을 연구에 쓰려는데|资料带不出去;病历要用于科研怕泄露|files cannot leave the house;patient files for research
cryptography|남이 읽지 못하게 섞어 놓는|别人看不懂的加密|scramble so nobody else can read
identity-access|누가 무엇을 볼 수 있는지 정하는;비밀번호 하나로 다 들어가는;퇴사자 계정이 살아 있는|谁能看什么要管;一个密码进所有系统;离职账号没关|who may see what;one sign-in for everything;leavers keep their logins
industrial-control-security|공장이 해킹으로 서지 않게;정수장이 해킹되면 큰일|车间别被黑了停产;水厂被黑就完了|hackers must not halt the plant;a hacked waterworks
cloud-app-security|남의 서버에 둔 자료를 지키는|放在云上的东西要保住|guard what we keep on rented servers
vehicle-cybersecurity|차가 해킹당하지 않게|车别被人远程黑了|nobody should take over a car
security-operations|밤낮으로 침입을 지켜봐 주는;심사 전에 취약점 훑기|有人日夜盯着有没有入侵;上线前扫漏洞|someone watching for break-ins day and night;scan before launch
digital-forensics|지운 자료에서 증거를 찾는|从删掉的文件里找证据|find evidence in deleted files
anti-fraud|남의 카드를 몰래 쓰면 잡아내는;속여서 돈을 빼 가는 것을 막는;가짜 전화와 문자를 걸러 내는;노인이 전화에 속아 송금|别人盗刷卡马上发现;防止被骗走钱;骗子电话短信拦下来;老人被骗转账|stop a stolen card at once;catch people who cheat customers out of money;fake calls and messages;old folk talked into transfers
content-copyright-protection|영화를 몰래 베끼지 못하게|防止片子被偷着复制|stop people copying our films
surveillance|수백 개 화면을 대신 봐 주는;골목을 비추는 눈;우범지대와 놀이터|几百个画面替人看;街角的眼睛;学校周边监控|watch hundreds of screens for us;an eye on every corner;playgrounds and dark lanes
video-recorder|찍은 화면을 오래 담아 두는|把录像存很久|keeps what the cameras saw
access-control|아무나 못 들어오는 문;손만 대면 열리는 문;외부 업체가 드나드는 현장|外人进不来的门;手一按就开门;工地进出管人|doors only staff can pass;a fingertip opens the door;contractors on site
biometrics|손가락이나 눈으로 누구인지 아는;장갑 벗고 지문|看手指眼睛就知道是谁;按指纹进|knows you by finger or eye;fingerprint at the door
smart-lock|열쇠 없이 여는 현관|不用钥匙开家门|front door without a key
intrusion-alarm|공사장 전선 도둑|有人翻墙就响;工地偷电缆|rings when someone climbs the fence;cable thieves
security-screening|가방 속을 들여다보는;들어갈 때 몸을 훑는;경기장 입구|看包里有没有危险东西;进门过一下机器;体育场门口|checks people at the gate;stadium gates
guarding-service|밤에 건물을 지켜 주는 사람|夜里有人看楼|people who guard the building at night
early-warning|위험이 닥치기 전에 미리 울리는;계곡 야영객 대피|出事前先报一声;山洪前通知露营的人|a warning before it happens;campers warned in time
child-senior-safety|아이와 노인이 사고 나지 않게;통학 버스에 잠든 아이|不让孩子老人出意外;校车上落下孩子|keep children and old people from harm;a child asleep on the bus
cbrn-protection|독가스와 방사능을 막는 옷|防毒气辐射的衣服|suits against poison gas and radiation
anti-counterfeit-material|가짜를 못 만들게 하는 표시;진품인지 알아보는|防假货的标;一看就知道真假|marks that cannot be faked;tell the real from the fake
security-certification|안전하다는 나라의 증명|证明系统够安全的章|official proof that it is safe
cyber-range-training|해커를 막는 연습|练习怎么防黑客|practise against hackers
crowd-safety|사람이 너무 몰리지 않게;밟히는 사고를 막는;핼러윈과 불꽃축제|人别挤成一团;防踩踏;跨年烟花人挤人|too many people in one spot;prevent a crush;fireworks night
culture-content|즐길 거리를 만드는;보고 듣고 즐기는 작품|做好看好玩的东西;看的听的玩的作品|make things people enjoy;works to watch and listen to
games|휴대폰으로 하는 놀이;우리가 만든 놀이를 외국에 내놓는;퍼블리셔를 찾는 모바일 개발사|手机上玩的;把我们做的游戏推到国外;做手游的想找发行|play on the phone;bring what we made to players abroad;a studio looking for a publisher
esports|시합을 구경하는 컴퓨터 놀이|看人打游戏比赛|people watch others play for a prize
animation|아이들이 보는 만화영화;그림이 움직이는;우리 캐릭터로 어린이 방송을|给孩子看的动画片;会动的画;拿我们的形象拍少儿片|cartoons for children;drawings that move;a children's show with our figure
webtoon|화면을 내려 보는 만화;연재작을 드라마로 팔고 싶은|往下划着看的漫画;连载想改编成剧|comics you scroll down;serials we would sell for drama
character-licensing|귀여운 얼굴을 물건에 붙이는;캐릭터를 빌려 파는;지역 마스코트를 상품으로|把可爱的形象印到商品上;借卡通形象卖货;把吉祥物做成商品|a cute figure on our goods;goods from our mascot
broadcasting|텔레비전에 내보내는|在电视上播|show it on television
broadcast-equipment|방송국에서 쓰는 기계|电视台用的机器|machines of a TV station
film-drama|극장이나 안방에서 보는 이야기;배우가 나오는;우리 고장을 촬영지로|拍给大家看的戏;有演员的片子;来我们这儿取景拍戏|stories with actors;something to watch in the evening;shoot it in our town
vfx-postproduction|없는 장면을 컴퓨터로 그려 넣는;찍은 뒤 다듬는|拍完用电脑做出来的画面;后期修片|scenes made on a computer;polish what was filmed
short-video|일 분짜리 짧은 것;손가락으로 넘기는 짧은 것;세로 화면 짧은 드라마|一分钟的小视频;刷着看的;竖屏小短剧|one-minute clips;clips you swipe;vertical clips in episodes
streaming-platform|집에서 골라 보는;다달이 내고 보는|在家想看什么点什么;按月交钱看片|choose what to watch at home
music|듣기 좋은 노래를 만드는|做好听的歌|make songs
performing-arts|무대에 가수를 세우는;인기 가수를 불러 한판 여는;연극과 춤을 보여 주는;지역 축제에 부를 공연팀|请偶像歌手来唱一场;办演唱会;演戏跳舞给人看;请来助兴的演出团|bring idols to sing on stage;a night with a famous singer;plays and dance;an act for our festival
stage-technology|무대를 번쩍이게 하는;야외무대 음향을 빌릴|舞台灯光音响;露天舞台音响租|lights and sound of a stage;hire sound for an open-air stage
xr-metaverse|눈에 쓰면 다른 세상;실제처럼 겪어 보는;박물관에서 옛 성을 눈앞에;신입이 고압 작업을 안전하게 연습|戴上就像到了别处;像真的一样体验;博物馆里看复原的古城;新工人安全练高压作业|wear it and be elsewhere;feel it as if real;an old castle rebuilt before visitors' eyes;apprentices practise high voltage safely
hologram-display|허공에 떠 보이는 그림;광장 벽면을 미디어로 물들이는|空中飘着的影像;广场外墙放光影|a square's walls bathed in images
design-services|보기 좋게 모양을 잡아 주는;기능은 좋은데 투박해서 안 팔리는|把样子设计漂亮;功能好就是丑|make it look good;works well but looks clumsy
k-content|한국에서 인기 있는 것|韩国流行的东西|what is popular from Korea
copyright|만든 사람의 권리;함부로 못 쓰게|作者的权利;不能乱用|rights of those who made it
museum-heritage|오래된 그릇과 그림을 보관하는;옛 물건을 입체로 찍어 남기는;유물을 만지지 않고 돌려 보는|老物件怎么保存;把文物扫成立体的;文物转着看不用摸|keep old pots and pictures;scan old things so anyone can turn them;turn a relic without touching
craft-art|손으로 만든 고운 물건|手工做的漂亮东西|pretty things made by hand
ice-sculpture|얼음으로 성을 짓는;얼음을 깎아 불을 켜는;빙등을 깎을 장인과 얼음|用冰盖房子雕人;冰里亮灯;做冰灯的师傅和冰料|castles of ice;carve ice and light it;carvers and blocks for lanterns
festival-event|동네가 떠들썩한 잔치;한겨울에 사람을 모을 행사|热闹的节庆活动;冬天聚人气的活动|a lively feast in town;something to draw people in midwinter
theme-park|온 가족이 하루 노는 곳|一家人玩一天的乐园|a day out for the family with rides
advertising-signage||街上的大屏;招牌|big screens on the street;signs over shops
photography|멋지게 찍어 주는;제품 상세 사진|帮忙拍好看的照片;商品详情图|takes good pictures;shots for the shop page
media-press|소식을 알리는|发新闻报道|spread the news
subtitle-dubbing|우리말 목소리를 입히는;화면 아래 글을 넣는|换成我们的话配音;下面加字|voices in our language;words under the picture
library-archive|책과 옛 기록을 모아 두는|收藏书和老档案|keep books and old records
fan-community|좋아하는 스타와 이야기하는|粉丝跟明星互动|fans talk with stars
business-services|회사 일을 대신해 주는;서류와 행정을 대신 봐 주는 회사|替企业跑腿办事;代办手续跑腿的公司|does chores for companies;runs errands and paperwork for firms
translation-interpreting|옆에서 말을 옮겨 주는 사람;서류를 그 나라 말로;바이어 상담에 데려갈 말 잘하는 사람;계약서를 중국어로 바꿔 줄 데|旁边有人替我们说;把文件译成对方的话;谈判带个懂韩语的;合同译成外文找谁|someone who speaks for us;papers put into their language;bring somebody who speaks the language;who can translate the contract
marketing-agency|많이 팔리게 알려 주는;이름이 안 알려져 안 팔리는|帮着吆喝卖货;没名气卖不动|make people buy our goods;nobody knows our name
digital-marketing|인터넷에서 우리를 알리는;유명한 사람이 써 보고 말하는;샤오홍슈와 틱톡에 올려 줄|网上帮我们宣传;网红推荐;小红书抖音帮我们发|make us known online;famous people talk about our goods;posts on social apps over there
branding|이름과 이미지를 만들어 주는;포장과 로고를 새로 뽑는|起名字做形象;换个商标换个包装|a name and look people remember;a fresh logo and pack
market-research|그 나라 사람이 뭘 좋아하는지 알아보는;가서 팔릴지 몇 명에게 물어보는|摸清那边人喜欢什么;先问问那边人买不买|find out what people there like;ask a few hundred shoppers first
market-entry|낯선 나라에 첫발을 내딛게 돕는;어디부터 시작할지 알려 주는;처음이라 누구를 만나야 할지도 모르는|第一次去外国不知道怎么开始;带我们进那边市场;人生地不熟不知从哪下手|first steps in a strange market;tell us where to begin abroad;do not know whom to see first
legal-services|소송과 법을 도와주는;계약서를 봐 주는 사람;분쟁 나기 전에 조항을 짚어 줄 변호사|打官司帮忙;看合同的人;签之前找律师把把关|help with law;someone to read our contracts;a lawyer before we sign
arbitration-dispute|다툼을 가려 주는;외국 회사와 싸움이 났을 때;돈 떼였을 때 하소연할 데|两家闹纠纷谁来评理;跟外商扯皮;被骗了货款找谁说理|settle a quarrel with a foreign firm;where to go when they will not pay
intellectual-property|우리 발명을 남이 못 베끼게;이름과 상표를 지키는;베낀 제품이 온라인에 떠도는|发明别让人抄;商标被抢注;网上到处是山寨我们的|nobody should copy our invention;protect our name;copies of ours all over the web
patent-analytics|누가 비슷한 것을 먼저 냈는지 찾는|查别人有没有先申请|see who filed something similar
management-consulting|회사를 어떻게 꾸릴지 조언하는;사장 혼자 고민하는 경영을 진단|指点公司怎么管;帮老板把把脉|advice on running the firm;a second opinion for the owner
digital-transformation-consulting|종이로 하던 일을 전산으로 바꾸게 돕는|把手工活变成电脑管|move from paper to computers
certification-service|저쪽 나라에서 팔아도 된다는 도장;수출하려면 꼭 받아야 하는 표시;시험 성적서를 어디서 떼야 하는지;마크가 없어 통관이 안 되는|拿到那边准卖的章;出口非办不可的证;没证过不了关;去哪做检测拿证|the stamp that lets us sell over there;the mark needed for export;no mark, no entry;where to get it tested and stamped
management-system-certification|일을 제대로 한다는 증서|证明厂里管得规范|a certificate that we work properly
third-party-testing|남이 대신 재고 시험해 주는;안전한지 봐 주는 실험실;공인된 데서 뽑은 수치가 필요|找别人测一测合不合格;送样去化验;要有资质的机构出数据|send samples to be tested;a lab that tells whether it is safe;figures from an accredited lab
inspection-agency|싣기 전에 물건을 살펴 주는;컨테이너 싣기 전에 눈으로 확인|发货前帮忙看货;装柜前到厂验一眼|look at the goods before they ship;someone to see it before loading
calibration|자와 저울을 다시 맞추는|把量具校准|set gauges right again
accounting-tax|장부를 적고 세금을 계산하는;부가세 신고와 급여 대장|记账报税;报税做工资表|books and taxes;payroll and returns
company-registration|외국에 회사를 세우는 절차;사업자등록과 사무실 주소까지|在国外开公司办手续;注册地址和执照一起办|set up a company abroad;licence and address in one go
recruitment|용접공 열 명 급히|帮忙招人;急招十个焊工|find people to hire;ten welders, urgently
call-centre-bpo|전화를 대신 받아 주는;중국어 상담원을 밤까지 두는|替我们接电话;要有人会韩语接电话到晚上|answer calls for us;agents who answer in their language till late
procurement-matchmaking|거래할 짝을 찾아 주는;서로 소개만 해 주면 되는|帮忙牵线找买家;给我们牵个线搭个桥|introduce buyers and sellers;just introduce us
after-sales-service|팔고 나서 고쳐 주는;현지에서 수리해 줄 곳;부품 하나 오는 데 한 달 걸리는|卖完以后谁来修;当地帮忙维修;等个配件要一个月|repairs after the sale;somebody on the spot to fix it;a month to wait for one part
event-agency|회사 잔치를 꾸며 주는;기념식과 테이프 커팅을 맡길|帮公司办活动;剪彩仪式找谁办|runs company parties;ribbon cutting and ceremony
security-cleaning-facility|청소 아주머니와 경비 아저씨|大楼保洁看门;保洁阿姨和门卫|clean and watch buildings;cleaners and porters
printing-publishing-service|책자와 명함을 찍는;현수막과 리플릿 인쇄|印册子名片;印横幅单页|print leaflets and cards;banners and leaflets
technology-valuation-tlo|이 기술이 얼마짜리인지 매기는|这技术值多少钱|what is this technology worth
sharing-economy|안 쓰는 것을 나눠 쓰는;빌려 타는 자전거와 우산|闲着的东西大家用;扫码骑的车|share what lies idle;bikes and umbrellas by the hour
customer-relations-survey|손님이 만족하는지 물어보는|问客人满不满意|ask whether clients are happy
`;
