/**
 * How people outside the trade speak of government, money, journeys, schooling, safety, culture and services to firms.
 * Same form as plain-wordings.ts.
 */
export const wordingsOfSociety = `
government-services|나랏일을 보는 곳;관청에서 하는 일;세금으로 하는 서비스|政府替老百姓办的事;衙门里的事|work done by the authorities;what city hall does for people
e-government|집에서 관청 서류를 떼는;동사무소에 안 가고 신청;공무원이 쓰는 전산|不跑衙门在家办事;网上开证明;老百姓用手机办手续|apply to the authorities from home;papers from city hall without a visit;forms filled in online for citizens
civil-complaint|주민이 불편을 알리는;관청 창구에서 묻고 답하는;동네 문제를 신고하는|居民反映问题;办事大厅窗口;市民打热线投诉|residents report a problem;queue at the town hall counter;hotline for townspeople
public-safety|시민을 위험에서 지키는;동네를 안전하게|保护市民不出事;让街上更太平|keep townspeople out of danger;safer streets
fire-fighting|불난 곳에 달려가는;불을 끄는 사람들의 장비;소방관이 쓰는|救火用的家伙;消防员的装备;楼里着火往外救人|gear for those who put out fires;rush to a burning building
rescue-search|무너진 데서 사람을 찾는;산이나 바다에서 사라진 사람 찾기;목숨을 구하는|楼塌了找人;在山里海上找失踪的人;救命的队伍|find people under rubble;look for somebody lost at sea or in the hills;save lives
earthquake-landslide|땅이 흔들리기 전에 알리는;산이 무너질까 지켜보는|地要晃之前先知道;山坡要塌先报|know before the ground shakes;watch a slope that may slide
public-health-admin|돌림병이 퍼지지 않게;누가 옮았는지 따라가는|不让传染病扩散;查谁被传上了|stop an illness from spreading;trace who caught it
innovation-park|회사들이 모여 있는 땅;연구소와 공장이 한데 모인 곳;입주하면 세금을 깎아 주는 곳|一大片地让企业扎堆;工厂和研究所聚在一块;进来的企业有优惠|land where firms settle together;a quarter of labs and plants;tax breaks for those who move in
twin-park-cooperation|두 나라에 하나씩 짝을 이룬 단지;서로 마주 보고 크는 공단|两边各建一个结对的园子;两国各有一块园区互相带动|a park in each country that work as a pair;two linked estates
incubator-space|책상과 조언을 내주는;갓 차린 회사가 들어갈 자리;작은 회사를 품어 키우는;사무실을 거의 공짜로|给工位给导师;刚开张的公司落脚的地方;扶着小公司长大;便宜办公室给创业的人|a desk and advice for beginners;a home for a company of three;cheap rooms for founders
startup-support|창업하려는 사람을 도와주는;첫걸음을 떼게 돕는;아이디어만 있는 사람에게|帮想创业的人;扶一把刚起步的;只有点子的人也能来|help those who want to start a business;first steps of a new firm;people with only an idea
cluster-support|같은 일을 하는 회사들을 한데 키우는|把同行聚起来一起发展|help firms of one trade grow together
testbed|진짜 환경에서 먼저 써 보게 해 주는;실제 길이나 건물에서 시험할 자리;시제품을 굴려 볼 곳|拿真场地先试一试;让新东西在街上楼里跑一跑;给样机找个地方试|a real street or building to try it first;somewhere to run our prototype;try it out before buying
standards|나라마다 다른 규격을 맞추는;모두가 따르는 기준을 정하는|各国规格不一样要对上;定大家都照着做的规矩|make sizes and rules agree between countries;rules everybody follows
accreditation-system|검사하는 기관을 믿을 만한지 봐 주는|看检验机构靠不靠谱|check that the laboratories can be trusted
metrology-quality|저울과 자가 맞는지 관리하는|管秤准不准尺准不准|see that weights and measures are right
technology-transfer|연구실 기술을 회사에 넘기는;대학이 만든 것을 상품으로;남의 기술을 사다 쓰는|把实验室的成果卖给企业;学校研究出来的变成产品;把别人的技术买来用|bring lab findings to firms;turn university work into goods;buy someone else's know-how
rnd-cooperation|같이 연구하자는;함께 개발할 짝|一起搞研究;找人合伙开发|do research together;someone to develop it with
investment-promotion|우리 땅에 공장 지을 회사를 모시는;외국 회사를 불러오는;투자자에게 땅과 혜택을 주는|欢迎来我们这儿办厂;把外面的企业请进来;给来投资的人地和优惠|invite factories to our land;bring foreign firms here;land and favours for those who invest
free-economic-zone|세금을 덜 내는 특별한 땅;외국 회사가 편한 구역|少交税的特殊地方;外企方便的区域|a zone with lower taxes;area easy for foreign firms
export-promotion|작은 회사가 해외로 나가게 돕는;바다 건너 팔도록 나라가 돕는|帮小企业把货卖出国;政府帮着走出去|help small firms sell abroad;public help to reach foreign buyers
sme-policy|작은 회사를 나라가 도와주는|政府扶持小工厂小公司|public help for small firms
local-government-exchange|두 도시가 사이좋게 오가는;도지사와 성장이 만나는;자매처럼 지내는 도시|两个城市结亲来往;省长道知事互访;姐妹城市常来往|two cities that visit each other;governors meeting;towns that are like sisters
industrial-policy|어떤 산업을 키울지 정하는|定下要扶持哪个行业|decide which trades to promote
public-procurement|나라에서 사는 물건;관공서에 물건을 대는|给政府供货;公家买东西|sell to the state;what the authorities buy
social-welfare|형편이 어려운 이웃을 돕는;혼자 사는 노인을 챙기는|帮困难人家;照看孤寡老人|help poor neighbours;look after people with nobody
public-library-sports|동네 사람이 운동하는 곳|居民健身锻炼的场馆|halls where townspeople do sports
judicial-police|법원과 경찰이 쓰는;재판 일을 돕는|法院派出所用的;帮着办案|for courts and police;helps with trials
research-institute|과학자들이 모여 있는 곳|科学家做研究的单位|where scientists work
agreements-mou|두 쪽이 서명하는 문서;앞으로 같이 하자고 적은 종이|两边签字的文件;说好一起干的书面东西|a paper both sides sign;put in writing that we work together
regulation-permits|허락을 받아야 장사할 수 있는;관청 여러 군데를 돌지 않게;공장 차리는 데 필요한 도장들|办厂要盖好多章;不用跑好几个部门;开张先要批下来|permission before opening a plant;no running from office to office;all the stamps needed to open
business-visit|직접 가서 둘러보는;남의 공장을 구경하며 배우는|去现场看一看;到人家厂里参观学习|go and see for ourselves;tour another plant to learn
pilot-plant|실험실과 공장 사이에서 조금만 만들어 보는|从实验室到量产之间先小做一批|make a little before the big plant
fire-suppression|불이 나면 저절로 물이나 가스를 뿌리는;천장에서 물을 쏟는|着火自动喷水喷气;天花板洒水灭火|sprays water or gas by itself when fire starts;puts out flames from the ceiling
emergency-command|홍수나 불이 났을 때 지휘하는;어디로 대피할지 알려 주는;물난리에 누구부터 옮길지|发大水时知道往哪里撤;出了大事统一指挥;先转移谁|who to move first when the river rises;one room to direct help in a disaster;where people should flee
finance|돈을 굴리는 일;돈줄|跟钱打交道;钱从哪来|matters of money;where the money comes from
venture-capital|크게 될 회사에 모험 삼아 돈을 넣는|看好小公司就投钱|bets money on young firms
private-equity|회사를 통째로 사서 키워 파는|整个买下公司养大再卖|buy whole firms and sell them later
investment-fund|여럿이 돈을 모아 굴리는 주머니|大家凑钱一起投|money gathered to invest
angel-accelerator|세 명짜리 회사에 처음으로 돈을 넣는;종잣돈을 대 주는 사람;갓 차린 회사에 돈과 조언|给刚起步的投第一笔钱;种子钱;带着小团队往前跑的人|first money for founders;seed money for a tiny team;money and advice at the very start
fundraising|밑천을 대 줄 분을 찾는;공장 늘릴 돈이 필요한|想找人出钱扩厂;缺本钱|someone to put money into us;we need capital to expand
mergers-acquisitions|회사를 사고파는;다른 회사와 합치는|把别家公司买下来;两家合成一家|buy another company;join two firms into one
ipo-listing|주식을 시장에 내놓는|公司股票上市卖|put our shares on the market
banking|통장을 만들고 돈을 맡기는;돈을 빌려주는 곳|开户存钱;能借钱的地方|open an account;where one keeps or borrows money
credit-guarantee|담보 없이 빌리게 보증을 서 주는;특허를 맡기고 돈을 빌리는;집을 안 맡기고도 빌리는|没房子抵押也能借;拿专利去借钱;有人替我们作保|borrow with only patents to show;somebody stands behind our loan;a loan without a house as pledge
trade-finance|물건값을 받기 전에 돈을 당겨 쓰는;신용장을 여는;배에 실은 물건으로 돈을 마련|货款没到先拿钱;开信用证;拿单子换现钱|cash before the buyer pays;money for goods still at sea;letter from the bank for the seller
supply-chain-finance|납품하고 석 달 뒤에 받을 돈을 미리 받는;하청업체 자금 숨통|货交了三个月才结账能不能先拿;小供应商周转不开|suppliers paid early;invoice money now
leasing|비싼 기계를 사지 않고 다달이 내며 쓰는;빌려 쓰다 내 것이 되는|贵机器不用买按月付;先用后买|use the machine and pay by the month;no need to buy the equipment
insurance|일이 터지면 돈으로 메워 주는;사고가 나도 손해를 덜 보는;외국 손님이 돈을 안 줘도 보상받는|出事了有人赔;买家赖账能赔;损失有人兜底|somebody pays if it goes wrong;cover when a buyer does not pay;make good our loss
insurtech|앱으로 드는 보험|手机上买保险理赔|cover bought and claimed on the phone
fintech|돈 다루는 앱;은행에 안 가고 돈 일을 보는|手机管钱;不去银行办钱的事|money apps;banking without a branch
digital-payment|카드 없이 휴대폰으로 계산하는;가게에서 찍고 내는|扫一扫就付钱;店里手机结账|pay with the phone in a shop;scan and pay
cross-border-payment|관광객이 제 나라 휴대폰으로 계산하는;외국에 돈 보내기;위안화로 바로 값을 치르는|游客用自己手机在外国店里结账;往国外汇钱;用人民币直接结|tourists pay with the app from home;send money abroad;settle the bill in their own currency
digital-asset|인터넷에만 있는 돈|网上的币|coins that exist only online
credit-rating|거래처가 돈을 잘 갚는지 알아보는|查对方还钱靠不靠谱|find out whether a firm pays its debts
regtech-aml|검은돈을 걸러 내는;은행이 규정을 지키는지 살피는|查黑钱;看银行守不守规矩|catch dirty money;keep a bank within the rules
asset-management|가진 돈을 불려 주는|替人打理钱|look after savings and make them grow
green-finance|환경에 좋은 일에만 빌려주는 돈;탄소를 줄이면 싸게 빌리는|做环保才给的贷款;减碳就便宜借|cheaper loans for clean projects
policy-loan-grant|갚지 않아도 되는 나랏돈;정부가 대 주는 연구비;이자가 낮은 나랏돈|政府给的补助;不用还的钱;低息的公家贷款|money from the state that need not be repaid;public grants;cheap government loans
infrastructure-finance|다리와 길을 놓을 큰돈|修路架桥的大钱|big money for roads and bridges
microfinance-sme|작은 가게에 빌려주는 돈|给小店小厂借的钱|small loans for small shops
tourism|놀러 오는 사람을 받는 일|接待来玩的人|people who come for pleasure
winter-tourism|얼음 나라 구경;겨울 나들이|冬天看冰灯;到东北看雪|see the ice lanterns;winter break in the snow
ski-resort|눈 위를 타고 내려오는;하얀 비탈|滑下雪坡;雪场|go down the white slope
medical-tourism|건강검진하러 비행기 타고 오는;여행하며 얼굴을 고치는;외국 환자를 데려오는|飞到国外体检;旅游顺便做美容;带外地人来看病|fly in for a check-up;travel to have the face done;bring patients from abroad
hot-spring-spa|몸을 푹 담그고 쉬는|泡澡放松|soak and relax
hotels|여행객이 자는 방|游客睡觉的房间|rooms where guests sleep
hotel-supplies|방에 놓는 칫솔과 비누와 이불|房间里的牙刷香皂被子|soap and sheets for rooms
hotel-technology|밤늦게 와도 기계에서 열쇠를 받는;안내대 없이 방에 들어가는;휴대폰으로 방문을 여는|半夜来也能自己拿房卡;前台没人也能入住;手机开房门|arrive at midnight and get the key from a machine;no one at the desk;open the room with a phone
mice|천 명이 모이는 자리를 마련하는;큰 모임을 처음부터 끝까지;외국 손님이 많이 오는 모임|上千人的大会;大场面的聚会从头办到尾;各国客人来开会|a gathering of a thousand guests;run a big meeting from start to end
exhibition-service|손님 눈길을 끄는 자리를 지어 주는;부스를 뚝딱 만들어 주는|搭展台摆样品;展会上弄个漂亮摊位|put up our stand;make our corner of the fair look good
travel-platform|방과 표를 한 번에 잡는 앱|一个软件订机票订房|one app for tickets and rooms
travel-agency|버스 가득 손님을 모셔 오는;단체 손님을 데려오는 회사;일정을 짜서 데리고 다니는|整车整车带客人来;能拉来旅游团的公司;安排好路线带着玩|bring visitors by the coachload;company that sends us groups;plans the trip and leads the group
tour-guide-service|걸으면 귀에 이야기가 들리는;옛터 이야기를 들려주는;손님을 데리고 설명하는 사람|走到跟前耳机里就讲;讲古迹故事;领着客人边走边说|stories in your ear as you walk past ruins;someone who explains the sights to guests
smart-tourism|줄 서지 않고 입장하는;어디가 붐비는지 미리 아는|不排队进景区;先知道哪儿挤|enter sights without queueing;know where it is crowded
eco-rural-tourism|농가에서 하룻밤;숲에서 쉬는 여행|住农家院;到林子里散心|a night at a farm;a holiday in the woods
cultural-tourism|옛이야기를 따라 걷는;그 나라 사람처럼 해 보는 여행|跟着老故事走;体验当地生活|walk through history;live like the locals for a day
air-route-charter|두 도시를 잇는 하늘길;바로 가는 비행기를 띄우는|开一条直飞的线;两地之间通飞机|a direct flight between two cities;open a new air link
cruise-transport|배를 타고 며칠 도는;단체 손님을 태우는 차|坐大船玩几天;拉团的大客车|days on a big ship;coaches that carry groups
duty-free-shopping|세금을 돌려받는;여행객이 물건을 사는|把税退回来;游客买东西|get the tax back;visitors who shop
destination-marketing|우리 고장을 알려서 놀러 오게;손님이 찾아오게 소문내는|把我们这儿宣传出去;让外地人愿意来玩|tell the world about our region;make people want to come
barrier-free-senior-travel|휠체어로도 다닐 수 있는 여행;어르신이 편한 여행|坐轮椅也能玩;老人走得动的行程|trips one can do in a wheelchair;gentle journeys for older people
education-talent|사람을 가르치고 키우는|教书育人;把人培养出来|teach people and bring them on
vocational-training|기술을 배워 바로 일하게;기계 고치는 젊은이를 길러 내는;손재주를 가르치는 곳|学门手艺就能上岗;培养会修机器的年轻人;教人技术的地方|learn a trade and start work;youngsters who can repair machines;teach practical skills
industry-academia|학교와 회사가 손잡는|学校和工厂一起干|universities and firms work hand in hand
training-equipment|학생이 만져 보며 배우는 기계|学生练手用的机器|machines for students to practise on
software-training|아이들이 프로그램을 짜며 노는;장난감으로 배우는 컴퓨터|孩子边玩边写程序;玩具教编程|kids write programs as they play;toys that teach computing
e-learning|집에서 화면으로 배우는|在家对着屏幕上课|lessons at home on a screen
edutech|아이마다 모르는 것을 골라 가르치는;수준에 맞춰 문제를 내는;공부를 도와주는 앱|哪里不会补哪里;每个孩子题目不一样;帮着学习的软件|teaches each child what she does not know;exercises that fit each pupil;an app that helps with study
smart-classroom|칠판 대신 큰 화면|黑板换成大屏|screens in place of blackboards
stem-education|실험하며 배우는 과학|动手做实验学科学|learn science by doing
language-education|우리 직원에게 그 나라 말을 가르치는;외국 손님과 말이 통하게;한국말을 배우고 싶은;중국말을 가르쳐 주는|教员工说外语;想跟外国客户说上话;想学韩国话;教韩国人说中文|teach our staff the other side's language;talk with clients abroad;learn to speak Korean;lessons in Chinese
early-childhood|어린아이가 놀며 배우는|小朋友边玩边学|little ones learn at play
higher-education|두 나라 대학이 함께 주는 졸업장;대학끼리 손잡는|两国学校一起发毕业证;大学之间合作|one diploma from two universities;colleges that join hands
study-abroad|다른 나라에 가서 공부하는|到国外读书|study in another country
people-exchange|서로 사람을 보내고 받는|互相派人走动|send people both ways
internship|학생이 회사에서 몇 달 일해 보는|学生到公司干几个月|students who work with us for some months
talent-programme|뛰어난 사람을 데려오는;외국 기술자를 모셔 오는|把能人请来;从外国请专家|bring clever people here;invite experts from abroad
joint-research-training|박사를 서로 보내는|互派博士研究员|swap researchers
startup-education|장사 시작하는 법을 가르치는|教人怎么开公司|teach how to start a business
corporate-training|우리 직원을 가르쳐 주는;회사 사람들 수업|给我们员工上课;单位里培训|lessons for our staff
academic-testing|실력을 재는 시험|考考水平怎么样|exams that show what one knows
lifelong-learning|어른이 되어 다시 배우는|上了岁数再学|adults who learn again
publishing-content|배우는 책을 만드는|做课本教材|make books for learning
special-education|조금 다른 아이를 가르치는|教有特殊需要的孩子|teach children who need more help
sports-education|운동을 가르치는|教孩子踢球锻炼|coach sports
security|나쁜 일을 막아 주는|防坏人防出事|keep bad things from happening
information-security|회사 비밀이 새지 않게;누가 몰래 들어오지 못하게|公司秘密别漏出去;别让人偷偷进系统|keep company secrets in;stop people from sneaking into our computers
network-security|밖에서 들어오는 공격을 막는 벽|外面的攻击进不来|a wall against attacks from outside
endpoint-security|컴퓨터에 나쁜 프로그램이 안 깔리게;파일을 잠그고 돈을 달라는 것을 막는;인질로 잡힌 파일 되찾기|电脑别中毒;文件被锁了要赎金能防;把被锁的资料找回来|someone locked our files and wants money;keep bad programs off our computers;get locked files back
data-security|자료가 밖으로 나가지 못하게|资料带不出去|files cannot leave the house
cryptography|남이 읽지 못하게 섞어 놓는|别人看不懂的加密|scramble so nobody else can read
identity-access|누가 무엇을 볼 수 있는지 정하는;비밀번호 하나로 다 들어가는|谁能看什么要管;一个密码进所有系统|who may see what;one sign-in for everything
industrial-control-security|공장이 해킹으로 서지 않게|车间别被黑了停产|hackers must not halt the plant
cloud-app-security|남의 서버에 둔 자료를 지키는|放在云上的东西要保住|guard what we keep on rented servers
vehicle-cybersecurity|차가 해킹당하지 않게|车别被人远程黑了|nobody should take over a car
security-operations|밤낮으로 침입을 지켜봐 주는|有人日夜盯着有没有入侵|someone watching for break-ins day and night
digital-forensics|지운 자료에서 증거를 찾는|从删掉的文件里找证据|find evidence in deleted files
anti-fraud|남의 카드를 몰래 쓰면 잡아내는;속여서 돈을 빼 가는 것을 막는;가짜 전화와 문자를 걸러 내는|别人盗刷卡马上发现;防止被骗走钱;骗子电话短信拦下来|stop a stolen card at once;catch people who cheat customers out of money;fake calls and messages
content-copyright-protection|영화를 몰래 베끼지 못하게|防止片子被偷着复制|stop people copying our films
surveillance|수백 개 화면을 대신 봐 주는;골목을 비추는 눈|几百个画面替人看;街角的眼睛|watch hundreds of screens for us;an eye on every corner
video-recorder|찍은 화면을 오래 담아 두는|把录像存很久|keeps what the cameras saw
access-control|아무나 못 들어오는 문;손만 대면 열리는 문|外人进不来的门;手一按就开门|doors only staff can pass;a fingertip opens the door
biometrics|손가락이나 눈으로 누구인지 아는|看手指眼睛就知道是谁|knows you by finger or eye
smart-lock|열쇠 없이 여는 현관|不用钥匙开家门|front door without a key
intrusion-alarm|담을 넘으면 울리는|有人翻墙就响|rings when someone climbs the fence
security-screening|가방 속을 들여다보는;들어갈 때 몸을 훑는|看包里有没有危险东西;进门过一下机器|looks inside bags;checks people at the gate
guarding-service|밤에 건물을 지켜 주는 사람|夜里有人看楼|people who guard the building at night
early-warning|위험이 닥치기 전에 미리 울리는|出事前先报一声|a warning before it happens
child-senior-safety|아이와 노인이 사고 나지 않게|不让孩子老人出意外|keep children and old people from harm
cbrn-protection|독가스와 방사능을 막는 옷|防毒气辐射的衣服|suits against poison gas and radiation
anti-counterfeit-material|가짜를 못 만들게 하는 표시;진품인지 알아보는|防假货的标;一看就知道真假|marks that cannot be faked;tell the real from the fake
security-certification|안전하다는 나라의 증명|证明系统够安全的章|official proof that it is safe
cyber-range-training|해커를 막는 연습|练习怎么防黑客|practise against hackers
crowd-safety|사람이 너무 몰리지 않게;밟히는 사고를 막는|人别挤成一团;防踩踏|too many people in one spot;prevent a crush
culture-content|즐길 거리를 만드는|做好看好玩的东西|make things people enjoy
games|휴대폰으로 하는 놀이;우리가 만든 놀이를 외국에 내놓는|手机上玩的;把我们做的游戏推到国外|play on the phone;bring what we made to players abroad
esports|시합을 구경하는 컴퓨터 놀이|看人打游戏比赛|people watch others play for a prize
animation|아이들이 보는 만화영화;그림이 움직이는|给孩子看的动画片;会动的画|cartoons for children;drawings that move
webtoon|화면을 내려 보는 만화|往下划着看的漫画|comics you scroll down
character-licensing|귀여운 얼굴을 물건에 붙이는;캐릭터를 빌려 파는|把可爱的形象印到商品上;借卡通形象卖货|a cute figure on our goods
broadcasting|텔레비전에 내보내는|在电视上播|show it on television
broadcast-equipment|방송국에서 쓰는 기계|电视台用的机器|machines of a TV station
film-drama|극장이나 안방에서 보는 이야기;배우가 나오는|拍给大家看的戏;有演员的片子|stories with actors;something to watch in the evening
vfx-postproduction|없는 장면을 컴퓨터로 그려 넣는;찍은 뒤 다듬는|拍完用电脑做出来的画面;后期修片|scenes made on a computer;polish what was filmed
short-video|일 분짜리 짧은 것;손가락으로 넘기는 짧은 것|一分钟的小视频;刷着看的|one-minute clips;clips you swipe
streaming-platform|집에서 골라 보는;다달이 내고 보는|在家想看什么点什么;按月交钱看片|choose what to watch at home
music|듣기 좋은 노래를 만드는|做好听的歌|make songs
performing-arts|무대에 가수를 세우는;인기 가수를 불러 한판 여는;연극과 춤을 보여 주는|请偶像歌手来唱一场;办演唱会;演戏跳舞给人看|bring idols to sing on stage;a night with a famous singer;plays and dance
stage-technology|무대를 번쩍이게 하는|舞台灯光音响|lights and sound of a stage
xr-metaverse|눈에 쓰면 다른 세상;실제처럼 겪어 보는|戴上就像到了别处;像真的一样体验|wear it and be elsewhere;feel it as if real
hologram-display|허공에 떠 보이는 그림|空中飘着的影像|pictures that float in the air
design-services|보기 좋게 모양을 잡아 주는|把样子设计漂亮|make it look good
k-content|한국에서 인기 있는 것|韩国流行的东西|what is popular from Korea
copyright|만든 사람의 권리;함부로 못 쓰게|作者的权利;不能乱用|rights of those who made it
museum-heritage|오래된 그릇과 그림을 보관하는;옛 물건을 입체로 찍어 남기는|老物件怎么保存;把文物扫成立体的|keep old pots and pictures;scan old things so anyone can turn them
craft-art|손으로 만든 고운 물건|手工做的漂亮东西|pretty things made by hand
ice-sculpture|얼음으로 성을 짓는;얼음을 깎아 불을 켜는|用冰盖房子雕人;冰里亮灯|castles of ice;carve ice and light it
festival-event|동네가 떠들썩한 잔치|热闹的节庆活动|a lively feast in town
theme-park|온 가족이 하루 노는 곳|一家人玩一天的乐园|a day out for the family with rides
advertising-signage|길에서 눈에 띄는 큰 화면;간판|街上的大屏;招牌|big screens on the street;signs over shops
photography|멋지게 찍어 주는|帮忙拍好看的照片|takes good pictures
media-press|소식을 알리는|发新闻报道|spread the news
subtitle-dubbing|우리말 목소리를 입히는;화면 아래 글을 넣는|换成我们的话配音;下面加字|voices in our language;words under the picture
library-archive|책과 옛 기록을 모아 두는|收藏书和老档案|keep books and old records
fan-community|좋아하는 스타와 이야기하는|粉丝跟明星互动|fans talk with stars
business-services|회사 일을 대신해 주는|替企业跑腿办事|does chores for companies
translation-interpreting|옆에서 말을 옮겨 주는 사람;서류를 그 나라 말로|旁边有人替我们说;把文件译成对方的话|someone who speaks for us;papers put into their language
marketing-agency|많이 팔리게 알려 주는|帮着吆喝卖货|make people buy our goods
digital-marketing|인터넷에서 우리를 알리는;유명한 사람이 써 보고 말하는|网上帮我们宣传;网红推荐|make us known online;famous people talk about our goods
branding|이름과 이미지를 만들어 주는|起名字做形象|a name and look people remember
market-research|그 나라 사람이 뭘 좋아하는지 알아보는|摸清那边人喜欢什么|find out what people there like
market-entry|낯선 나라에 첫발을 내딛게 돕는;어디부터 시작할지 알려 주는|第一次去外国不知道怎么开始;带我们进那边市场|first steps in a strange market;tell us where to begin abroad
legal-services|소송과 법을 도와주는;계약서를 봐 주는 사람|打官司帮忙;看合同的人|help with law;someone to read our contracts
arbitration-dispute|다툼을 가려 주는;외국 회사와 싸움이 났을 때|两家闹纠纷谁来评理;跟外商扯皮|settle a quarrel with a foreign firm
intellectual-property|우리 발명을 남이 못 베끼게;이름과 상표를 지키는|发明别让人抄;商标被抢注|nobody should copy our invention;protect our name
patent-analytics|누가 비슷한 것을 먼저 냈는지 찾는|查别人有没有先申请|see who filed something similar
management-consulting|회사를 어떻게 꾸릴지 조언하는|指点公司怎么管|advice on running the firm
digital-transformation-consulting|종이로 하던 일을 전산으로 바꾸게 돕는|把手工活变成电脑管|move from paper to computers
certification-service|저쪽 나라에서 팔아도 된다는 도장;수출하려면 꼭 받아야 하는 표시|拿到那边准卖的章;出口非办不可的证|the stamp that lets us sell over there;the mark needed for export
management-system-certification|일을 제대로 한다는 증서|证明厂里管得规范|a certificate that we work properly
third-party-testing|남이 대신 재고 시험해 주는;안전한지 봐 주는 실험실|找别人测一测合不合格;送样去化验|send samples to be tested;a lab that tells whether it is safe
inspection-agency|싣기 전에 물건을 살펴 주는|发货前帮忙看货|look at the goods before they ship
calibration|자와 저울을 다시 맞추는|把量具校准|set gauges right again
accounting-tax|장부를 적고 세금을 계산하는|记账报税|books and taxes
company-registration|외국에 회사를 세우는 절차|在国外开公司办手续|set up a company abroad
recruitment|일할 사람을 찾아 주는|帮忙招人|find people to hire
call-centre-bpo|전화를 대신 받아 주는|替我们接电话|answer calls for us
procurement-matchmaking|거래할 짝을 찾아 주는|帮忙牵线找买家|introduce buyers and sellers
after-sales-service|팔고 나서 고쳐 주는;현지에서 수리해 줄 곳|卖完以后谁来修;当地帮忙维修|repairs after the sale;somebody on the spot to fix it
event-agency|회사 잔치를 꾸며 주는|帮公司办活动|runs company parties
security-cleaning-facility|건물을 쓸고 닦고 지키는|大楼保洁看门|clean and watch buildings
printing-publishing-service|책자와 명함을 찍는|印册子名片|print leaflets and cards
technology-valuation-tlo|이 기술이 얼마짜리인지 매기는|这技术值多少钱|what is this technology worth
sharing-economy|안 쓰는 것을 나눠 쓰는|闲着的东西大家用|share what lies idle
customer-relations-survey|손님이 만족하는지 물어보는|问客人满不满意|ask whether clients are happy
`;
