/**
 * How people outside the trade speak of cars, ships and aircraft, goods on their way, thinking programs, networks,
 * building and things for the home. Same form as plain-wordings.ts.
 */
export const wordingsOfMovement = `
consumer-goods|집에서 쓰는 물건;마트에서 사는 살림살이|家里用的东西;超市里买的日常东西|things for the home;everyday things from the supermarket
cosmetics|얼굴이 고와지는;바르면 촉촉한;중국 아가씨들이 찾는 세럼과 앰플;민감 피부에 순한|抹了脸更好看;女孩子爱买的精华水乳;敏感肌也能用|makes the face look nice;cream for the face;serums young women ask for;gentle on sensitive skin
makeup-products|입술과 눈을 칠하는;쿠션과 틴트|气垫口红|cushion and tint
mask-pack|얼굴에 붙였다 떼는;한 장씩 뜯어 붙이는|敷在脸上的;一片片敷的|put on the face and peel off;single sheets to peel on
cosmetics-odm|우리 이름을 붙여 크림을 만들어 줄 공장;화장품을 대신 만들어 주는;처방부터 용기까지 알아서|贴我们牌子做面霜;替我们生产护肤品;从配方到瓶子全包|a plant to fill creams under our brand;make skincare for our label;formula to bottle
beauty-device|집에서 얼굴을 관리하는 기계|在家美容的小机器|home gadget for the skin
beauty-salon|머리와 손톱을 손질하는 가게|做头发指甲的店|shop for hair and nails
hair-care|머리 감고 빠지지 않게;머리숱이 줄어 고민|洗头防掉发;头发越来越少|washing hair and keeping it;thinning hair
perfume-personal-care|몸에서 좋은 냄새가 나게;이 닦고 씻는|身上香香的;刷牙洗澡用的|smell nice;wash and brush
hygiene-paper|갓난아기 엉덩이에 채우는;기저귀와 물티슈|宝宝屁股上穿的;尿布湿巾|paper to wipe and throw away;what babies wear;nappies and wipes
fashion|유행하는 옷;동대문식 빠른 옷|流行的衣服;快时尚女装|clothes in style;fast styles from the market
outdoor-winter-wear|영하 삼십 도에도 따뜻한 옷;눈 속에서 입는 겉옷;눈 치우는 인부가 입을|零下三十度穿着不冷;雪地里穿的外套;环卫工冬天穿的|jackets for thirty below;warm coats for snow;for crews out in the snow
workwear-uniform|일할 때 맞춰 입는 옷;정비복과 교복 단체 주문|上班统一穿的衣服;厂服校服批量做|same clothes for all staff;uniforms in bulk
textiles|원사와 원단을 롤로|线和布;成卷的布和纱|thread and cloth;rolls of cloth and cones of yarn
functional-textiles|땀이 빨리 마르는 천;찢어지지 않는 천;등산복에 쓸 방수 원단|出汗快干的布;扯不破的布;冲锋衣用的料|cloth that dries fast;cloth that does not tear;shell fabric for jackets
textile-dyeing|천에 물을 들이는|给布染色|colour cloth
linen-hemp|풀 줄기에서 뽑은 시원한 천|麻做的凉快布|cool cloth from stalks
shoes-bags-leather|신고 메는 것;털부츠와 가죽 가방|穿的鞋背的包;毛靴皮包|what you wear on feet and carry;fur boots and bags
jewellery-accessories|반짝이는 장신구|亮晶晶的首饰|
household-appliances|집에서 전기를 꽂아 쓰는;밥솥과 청소기와 가습기|家里插电用的;电饭煲吸尘器加湿器|plug-in machines for the home;cookers, vacuums, humidifiers
kitchen-appliances|밥 짓는 기계;주스 가는 기계;빵 굽는 작은 기계|煮饭的锅;榨汁的机器;烤面包的小电器|makes juice;small plug-in kitchen helper
air-purifier-appliance|방 안 먼지를 빨아들이는|屋里空气变干净|cleans the air in a room
washing-cleaning-appliance|빨래와 청소를 해 주는 기계|洗衣扫地的机器|does the laundry and floors
kitchenware|부엌에서 쓰는 칼과 냄비;냄비와 보온병|厨房用的锅和刀;锅和保温壶|pots and knives;pots and flasks
cleaning-supplies|때를 지우는|去污渍的|takes stains out
furniture|침대와 책상;냄새가 안 나는 나무 탁자;사무실 책걸상 교체|床和书桌;没味道的柜子;办公桌椅换新|beds and desks;tables without chemical smell;new desks and chairs
bedding-home-textile|덮고 자는 것;이불과 커튼|盖的被子枕头;被子窗帘|covers and pillows;quilts and drapes
baby-products|갓난아기에게 쓰는 부드러운 것;아이 낳고 필요한 것;젖병과 유모차|刚出生的娃娃用的;宝宝的软东西;奶瓶推车|soft things for newborns;what new parents need;bottles and prams
toys|조립 블록과 인형|孩子玩的;积木娃娃|bricks and dolls
pet-products|강아지 고양이 밥과 집;동물 친구를 위한;사료와 고양이 모래|猫狗吃的用的;给毛孩子买的;猫粮猫砂|what dogs and cats eat;for animals at home;kibble and litter
sporting-goods|운동할 때 쓰는 도구|锻炼用的器材|gear for exercise
winter-sports-gear|눈 위에서 타는 것;얼음판에서 신는;스키 부츠와 헬멧|滑雪穿的用的;冰上穿的鞋;雪鞋头盔|boards and boots for snow;shoes for ice;boots and helmets for slopes
ski-resort-equipment|비탈을 하얗게 덮는 기계;사람을 산 위로 올리는 줄;겨울이 따뜻해 슬로프가 녹는|把坡铺白的机器;把人拉上山的缆车;暖冬雪道化了|whitens the slope;carries people up the hill;slopes melt in a mild winter
camping-leisure||在野外过夜用的|for sleeping outdoors
stationery-gifts|글 쓰고 선물하는 것|写字送礼的小东西|pens and presents
tools-hardware-diy|집에서 고칠 때 쓰는 연장|自己动手修的工具|tools to fix things at home
musical-instruments|치고 부는 것||things to play tunes on
health-massage-goods|몸을 주물러 주는|给身体按摩|kneads the body
private-label-oem||贴我们牌子生产|made under our name
mobility|탈것;타고 실어 나르는 산업|坐的开的;造车行业|things that carry people;the vehicle business
electric-vehicle|기름 대신 전기로 가는 차;택시와 관용차를 바꿀|不烧油用电的车;充电开的;公务车换电的|cars that plug in;runs without petrol;council cars go electric
hybrid-vehicle|기름과 전기를 같이 쓰는|油电一起用|uses both fuel and current
electric-bus-truck|조용하고 매연 없는 큰 차;시내버스 매연 민원|不冒烟的大车;公交冒烟被投诉|quiet lorries without fumes;complaints about bus fumes
light-electric-vehicle|역에서 집까지 타는 두 바퀴;작은 전동 탈것;배달과 통학용 전동|地铁口骑回家的两轮;带电的小车;送餐上学骑的|little powered two-wheelers;last bit of the way home;for couriers and pupils
commercial-vehicle|짐이나 사람을 싣고 돈 버는 차|拉货拉客赚钱的车|vehicles that work for a living
special-vehicle|특별한 일을 하는 차;살수차와 사다리차를 꾸밀|干特殊活的车;洒水车登高车|vehicles built for one job;tankers and lifts on a chassis
autonomous-driving|손 놓고 타는 차;알아서 서고 가는 차;기사 못 구하는 마을버스;택시 기사가 늙어 가는|不用手扶方向盘;自己停自己走的车;没人开的村村通;司机难招|the car stops and goes by itself;no need to steer;no driver for the village bus;drivers retire
winter-autonomous-driving|눈길에서도 알아서 가는;빙판에서 혼자 달리는;차선이 눈에 묻혀 센서가 멍해지는|下雪路面也能自己开;冰路上不用司机;雪盖住车道线摄像头瞎了|drives itself on snow;no driver on icy roads;lane marks buried and sensors blind
autonomous-shuttle|정해진 길을 오가는 기사 없는 차;대학 캠퍼스와 관광지를 도는|固定路线没司机的小车;校园景区绕圈|runs a fixed route with nobody at the wheel;round a campus or park
autonomous-truck|밤새 혼자 짐을 나르는 큰 차;고속도로 밤길 화물|自己跑长途的大货车;高速夜里跑货|lorries that run all night alone;night freight on motorways
adas|앞차와 부딪히지 않게;고속버스 졸음 사고|打瞌睡会叫醒;快撞上自动刹车;大巴司机犯困|brakes before a crash;a coach driver nods off
parking-assist|차가 알아서 칸에 들어가는;좁은 자리에 넣고 빼 주는 차|自己停进车位;窄车位自动进出|in and out of a tight bay
automotive-radar|비와 안개에도 앞을|雾里也知道前面有车;雨雾里探前车|knows the car ahead in fog;through rain and fog
vehicle-camera|차에 달린 눈;버스 사각지대|公交盲区|blind spots of a bus
hd-map|차가 보는 자세한 길 그림;차선 단위로 그린|车用的细致地图;车道级|a very detailed map for cars;lane by lane
v2x|신호등과 차가 서로 말하는;신호 잔여 시간을 차에|红绿灯跟车说话;把红灯秒数告诉车|traffic lights talk to cars;signal countdown sent to cars
connected-car|차 안 화면과 원격 시동|车机远程启动|a car that is online;dash screen, remote start
auto-parts|차에 들어가는 쇠붙이와 플라스틱;완성차 공장에 하청 납품|汽车上用的零件;给主机厂配套|bits that go into cars;supplies the assembly plants
ev-drive-motor|바퀴를 돌리는 전기차 심장;차를 굴리는 힘;바퀴를 돌리는 구동 모듈|让轮子转起来的;电车的心脏;驱动总成|turns the wheels of an electric car;heart of the car;the drive unit
brake-steering|서고 도는 장치;패드와 디스크|刹车转向;刹车盘片|stop and turn;pads and discs
auto-body-interior|차 겉과 속을 이루는|车壳和车里的东西|outside and inside of a car
lightweighting|차 무게를 덜어 주는;강판을 알루미늄으로 바꿔|让车变轻;钢换铝|makes cars weigh less;steel to aluminium
auto-thermal|차 안과 전지를 덥히고 식히는;겨울 주행거리가 반토막|给车和电池控温;冬天续航砍半|keeps the car and its cells warm or cool;winter range halves
tyre|빙판에서 미끄러지지 않는 고무;차가 신는 신발;빙판에서 안 미끄러지는|冰面不打滑的橡胶圈;车的鞋子;冰上抓地|rubber that grips on ice;shoes of a car;bites on ice
vehicle-in-cold|추운 곳에서 차를 굴려 보는;혹한기 시험장을 빌릴 완성차사|冷地方试车;车企租冰雪试车场|try cars in deep cold;carmakers hire a frozen track
vehicle-testing|차가 안전한지 부딪쳐 보는|撞一撞看车安不安全|crash cars to see whether they are safe
autonomous-testbed|기사 없는 차를 굴려 볼 길||
ev-charging|전기차에 밥 주는 곳;아파트에 꽂는 자리;아파트 주차장에 꽂을 데가;시골 관광지에 급하게 충전|给电车充电的地方;小区里插的桩;小区没桩;景区补电|where cars plug in;posts to fill up with power;nowhere to plug in at flats;top up at a rural sight
wireless-charging|선 없이 놓기만 하면;버스 정류장 바닥에서|放上去就充;公交站地面充|lay it down and it fills up;from the bus-stop floor
mobility-service|차를 사지 않고 필요할 때 타는;시골 노인이 부르면 오는 차|不买车想坐就坐;老人打电话来接|use a car only when you need it;a car when grandma calls
fleet-management|우리 차들이 지금 어디 있는지;기름을 얼마나 쓰는지 보는;기사가 난폭하게 모는지 아는;배송 기사 동선과 급가속|送货车现在在哪;看每辆车烧多少油;司机开得猛不猛;司机路线急刹|where our vans are now;how much fuel each van burns;how our drivers behave;routes and harsh braking
auto-maintenance|고장 난 차를 고치는;정비소 리프트와 공구|修车;举升机|fix broken cars;garage lifts
used-car|주행 얼마 안 된 수출용|准新车出口|cars someone drove before;low-mileage for export
drone|사람이 못 가는 절벽을 찍는|会飞的小机器;悬崖上拍|small flying machines;shoots the cliff
industrial-drone|높은 탑을 날아서 살피는;송전탑과 지붕을 사람 대신|飞上去看铁塔;铁塔屋顶不用爬|fly up to look at towers;no climbing pylons
delivery-drone|물건을 날라다 주는 날개;섬마을 약 배달|飞着送东西;海岛送药|brings parcels by air;medicine to an island
anti-drone|몰래 날아온 것을 떨어뜨리는;공항 하늘을 지키는;교도소와 공항 위|把偷飞进来的打下来;不让乱飞的靠近机场;监狱机场上空|bring down what sneaks over;keep flying things away from the airport;over prisons and airports
uam|막히는 길 위를 날아가는;택시처럼 타는 하늘 차;강 건너 이십 분을 오 분에|从堵车头顶飞过去;空中出租;过江五分钟|fly over the jam;a taxi in the air;over the river in five minutes
shipbuilding|큰 배를 만드는;어선과 화물선|造大船;渔船货轮|build big ships;trawlers and freighters
eco-ship|매연이 적은 배;유람선을 전기로|少冒烟的船;游船改电|ships with little smoke;tour boats on batteries
autonomous-ship||没人开的船|ships with nobody on board
marine-equipment|배에 들어가는 기계;엔진과 펌프와 갑판 장비|船上用的机器;主机甲板机|machines on board;engines and deck gear
icebreaker-polar||破冰开路的船|
railway|쇠길 위를 달리는;객차와 신호와 선로|铁轨上跑的;车厢信号轨|runs on rails;coaches, signals, track
urban-rail|땅 밑으로 다니는 기차|地下跑的车|trains under the city
railway-parts|기차에 들어가는||parts of trains
railway-maintenance|쇠길에 금이 갔는지 보는;선로 균열을 밤에 걸어서 찾는|看铁轨有没有裂;夜里走着查轨|look for cracks in rails;walk the line at night
accessible-vehicle|휠체어를 태우는 차|能上轮椅的车|takes wheelchairs
forklift|짐받침을 들어 옮기는 차|叉起货板的车|lifts loads on forks
vehicle-diagnosis|차가 어디가 아픈지 찾는|查车哪里有毛病|tells what is wrong with a car
ev-conversion|굴러다니는 낡은 트럭을 전기로 바꾸는;엔진을 떼고 전기로|老油车改成电的;把发动机拆了换电机|turn old diesel lorries electric;take the engine out and plug in
autonomous-mine-port|부두에서 사람 없이 상자를 나르는|码头上没人开的拖车|moves boxes at the port with no driver
sanitation-vehicle|길을 쓸고 다니는 차|扫马路的车|sweeps the streets
artificial-intelligence|똑똑한 컴퓨터가 대신 생각하는;사람이 하던 판단을 대신 내려 주는 똑똑한 것|让机器替人动脑;能替人拿主意的智能|machines that think for us;clever software that makes the call
computer-vision|컴퓨터가 보고 알아차리는;찍은 화면에서 무엇이 있는지 짚어 주는|让电脑看懂画面;拍下来就知道画面里有啥|computers that understand what they see;says what is on the picture
object-detection|사진에서 물건을 찾아내는;매장에 몇 명 들어왔는지 세는 카메라|从画面里认出东西;数进店人数的摄像头|finds things in a picture;camera that counts shoppers
gesture-pose-recognition|손을 흔들어 다루는;만지지 않고 움직임으로;운동 자세를 교정해 주는 거울|隔空挥手操作;不碰就能控制;看懂人的动作;纠正健身动作的镜子|wave to control it;without touching the screen;understands how people move;a mirror that corrects your squat
three-d-vision|깊이까지 보는 눈;상자 높이를 재어 팔이 집게|看得出远近高低;看箱子高低让机械手抓|sees depth;box heights for a picking arm
speech-synthesis|성우처럼 말하는;안내 방송을 녹음하지 않고 바로|像播音员一样说;不用录音直接出广播|a voice that reads text;speaks like an announcer;announcements without a recording studio
voice-assistant|할머니도 말로 켜는 텔레비전|说一声就去做;老人开口就能开电视|do what you say;grandmother turns on the set by speaking
natural-language-processing|글 뜻을 알아듣는;민원 글을 종류별로 갈라 주는|看懂文章意思;把投诉信自动归类|understands writing;sorts complaint letters by topic
machine-translation|두꺼운 외국 문서를 우리말로;계약서를 하루 만에 옮기는;중국 바이어와 채팅이 술술 통하는;설명서를 세 나라 말로|一大本外文变成中文;合同很快翻好;跟韩国人聊天不用翻译;说明书一下出三国文字|a thick foreign document in our language;papers turned into our language quickly;chat with a buyer in his language;manuals in three languages at once
generative-ai|말만 하면 그림과 글이 나오는;포스터와 광고 영상을 사람 없이 뽑는;시안을 수십 장 뽑아 보는|说一句就出图出文;不用设计师就能出海报;一次出几十个方案图|type a wish and get text or pictures;posters without a designer;dozens of drafts to choose from
ai-agent|알아서 여러 일을 처리하는 비서;출장 예약과 정산을 통째로 맡기는|自己会办一串事的助手;订票报销一条龙帮你办|a helper that gets several things done;books the trip and files the claim
retrieval-augmented-generation|우리 문서를 뒤져 바로 답하는;규정집에서 찾아 알려 주는;물어보면 자료에서 찾아;신입이 물으면 매뉴얼에서 찾아 알려 주는|翻公司资料马上回答;问一句就从手册里找到;不用自己翻文件;新员工一问就从手册里翻答案|answers out of our own manuals;looks through our papers and replies;no more digging in documents;newcomers ask, the manual answers
knowledge-graph|흩어진 지식을 이어 놓은;퇴직하는 기술자의 노하우를 남기는|把零散知识连成网;老师傅退休前把经验留下|facts joined together;know-how of retiring engineers kept
recommender-system|손님마다 좋아할 것을 골라 주는;손님이 다음에 살 것을 맞히는|给每个人推喜欢的;猜顾客下一单买啥|suggests what each customer likes;guesses the next purchase
predictive-analytics|다음 달에 몇 개 팔릴지;앞으로 얼마나 필요할지 미리;빵을 몇 개 구워야 안 남을지;내년 예산을 짤 때 쓸 추세|下个月能卖多少;提前知道要备多少货;明天备多少货不剩;做预算看走势|how many we will sell next month;how much stock we will need;how many loaves to bake;trends for next year's budget
anomaly-detection|평소와 다른 것을 알아채는;카드 사용이 갑자기 이상할 때|发现跟平常不一样;数据突然冒尖就提醒|notices what is unusual;a sudden spike gets flagged
ai-optimisation|가장 좋은 순서를 찾아 주는;배차와 근무표를 짜느라 머리 아픈|排班派车头疼|finds the best order of doing things;rosters and routes are a headache
synthetic-data|가짜로 만든 연습용 자료;희귀한 불량 사진을 만들어 채우는|造出来练手的数据;罕见缺陷图造出来补|made-up examples to practise with;rare faults drawn to order
affective-computing|기분을 알아주는;상담 중 화난 고객을 알아채는|看得出人高不高兴;听出顾客生气了|knows how you feel;notices an angry caller
brain-computer-interface|전신마비 환자가 화면 커서를 움직이는|想一想就能动;瘫痪病人动光标|move things by thought;a paralysed person moves the cursor
digital-human|화면 속 가짜 사람;진짜 같은 아나운서;은행 창구 화면의 웃는 안내원|屏幕里的假人;像真人的主播;银行大厅屏上的笑脸柜员|a person who exists only on screen;smiling clerk on the bank's screen
ai-education-tool|아이에게 맞춰 가르치는 똑똑한 선생;틀린 유형만 골라 문제 내 주는 과외|会因材施教的机器老师;错哪类就练哪类的家教|a clever tutor for each pupil;drills just the kind they got wrong
weather-ai|비와 눈을 더 잘 맞히는;우박과 소나기를 동 단위로|更准地报天气;街道一级的阵雨预报|better guesses of rain and snow;hail and showers by district
audio-ai|소리를 듣고 무슨 일인지 아는;누전 소리와 베어링 긁는 소리를 듣는|听声音知道出了什么事;听漏气声轴承响|hears what is going on;hears a hiss or a scrape
licence-plate-recognition|차 번호를 읽고 문을 여는;아파트 차단기가 차를 알아보는|认车牌抬杆;小区道闸认车|reads number plates and opens the gate;the gate knows residents' cars
workplace-safety-ai|일터에서 위험하면 알려 주는;지게차 옆으로 사람이 다가가면 경보|干活有危险就叫;人靠近叉车就报警|notices a missing helmet;warns when work gets risky;alarm when someone walks near a forklift
contact-centre-ai|전화 상담을 기계가 받는;대기 고객이 길어 전화를 끊는|电话让机器先接;排队太久客户挂了|machines answer the phone;callers hang up in the queue
sign-language-ai|손으로 하는 말을 옮기는;농인 민원인이 창구에 왔을 때|把手语变成话;聋人来窗口办事|turns signs into words;a deaf visitor at the counter
assistive-ai|앞을 못 보는 사람에게 읽어 주는;점자 대신 소리로 읽는|给看不见的人念;念给盲人听|reads for people who cannot see;spoken instead of braille
content-moderation-ai|나쁜 글과 그림을 걸러 내는;댓글 악플을 자동으로 가리는|把不好的内容拦掉;自动挡辱骂留言|filters nasty posts;hides abusive comments
legal-ai|계약서에서 위험한 줄을 찾는;영문 계약서 독소 조항 찾는|合同里的坑自动找;外文合同里的霸王条款|finds risky lines in contracts;unfair clauses in a contract
video-understanding|화면을 안 봐도 수상하면 알려 주는;수백 대 카메라를 대신 보는;쓰레기 무단 투기를 잡는 카메라;공원에서 쓰러진 사람 발견;관제 요원 둘이 화면 천 개를|没人盯也能发现可疑;替人看几百个摄像头;抓乱扔垃圾的摄像头;公园里有人倒下能发现;两个人看一千路画面|tells us when something is off;watches all the cameras for us;catch fly-tippers on camera;someone collapsed in the park;two guards for a thousand screens
logistics-trade|물건을 보내고 파는;짐을 부치고 통관하고 파는 일|运货卖货;发货报关卖货的事|send and trade goods;shipping, clearing and selling
pharma-cold-chain|약을 차갑게 나르는;주사약이 따뜻해지지 않게;임상 검체를 드라이아이스에|疫苗路上不能热;样本放干冰寄|medicine kept cold on the way;samples on dry ice
temperature-logger|가는 길 내내 온도를 적는;트럭 문을 오래 열었는지|一路记着温度;车门开了多久|writes down how warm it got;was the door left open
warehousing|물건을 맡아 두는 곳;몇 번 선반에 있는지 아는;재고를 찾느라 헤매지 않게;성수기에만 빌릴 자리|帮忙存货的地方;知道货在哪个架子;不用满仓库找;旺季临时租库|a place to keep goods;know which shelf it is on;no hunting for stock;space only for the season
warehouse-automation|상자를 알아서 갈라 주는;주소별로 나누는 벨트;선반에서 저절로 꺼내 오는;야간 피킹 알바를 못 구하는|按地址自动分包裹;传送带自己分货;货自己从架子上出来;夜班拣货招不到人|splits parcels by address;belts that sort boxes;brings goods from the shelf by itself;no one for night picking
material-handling|무거운 짐을 옮기는 장비;물건을 얹는 나무 받침;팔레트와 랙과 대차|搬重货的设备;垫货的板子;托盘货架推车|moves heavy loads;wooden bases under goods;pallets, racks, trolleys
fulfilment|주문이 오면 싸서 부쳐 주는;하루 백 건 주문을 포장할 손|来单就打包发走;一天一百单没人打包|packs and ships orders for us;a hundred orders and no hands to pack
freight-forwarding|짐을 알아서 부쳐 주는;외국으로 보내는 일을 맡아 주는;칭다오까지 며칠 걸리는지|帮我们把货发出去;出国的货全包;到对岸几天|takes care of sending goods abroad;how many days to the port
sea-freight|배로 싣고 가는|船运|by ship
air-freight|비행기로 급히 보내는|飞机快运|send it fast by plane
rail-freight|기차로 유럽까지;배 대신 기차로 우루무치까지|火车拉到欧洲;比船快比飞机便宜;走铁路到中亚|by train to Europe;quicker than ship, cheaper than air;overland to Central Asia
road-freight|트럭으로 나르는;통관 마치고 내륙까지 트럭|货车拉货;清关后拉到内地|by lorry;on to the interior by lorry
last-mile-delivery|주문하고 한 시간이면 오는;문 앞까지 갖다주는;동네 배달;아파트 문 앞 새벽 배송|一小时送到家;同城送货;天亮前送到门口|at the door within an hour;brings it to the customer's home;at the door before dawn
parcel-locker|없을 때 찾아가는 상자|不在家存到柜子里|a box to collect parcels
port-terminal|배를 대고 짐을 부리는|靠船卸货|where ships unload
container-equipment|짐을 담는 큰 쇠 상자;부두에서 박스를 들었다 놓는 큰 장비|码头上抓箱子的大机器|big steel boxes;big gear that lifts boxes on the quay
customs-clearance|국경에서 짐이 묶이지 않게;서류 때문에 못 들어오는;관세를 대신 처리;서류 한 장 빠져 부두에 묶인|货卡在口岸出不来;单据不对过不了关;帮忙办进出口手续;少张单子扣在码头|goods stuck at the border over papers;get things through customs;import papers done for us;one paper missing and stuck at the dock
bonded-zone|세금을 미뤄 두는 창고;세금 내기 전에 보관하며 직구로|先不交税的仓库;保税备货|storage before duty is paid;stock before duty
border-port|국경을 넘는 문|过境的口子|the gate at the border
rules-of-origin|어디서 만들었는지 밝히는 종이;관세 영으로 들어가게 증빙|证明哪里产的;零关税要产地证|paper that says where it was made;papers for zero duty
cross-border-ecommerce|바다 건너 손님에게 바로 파는;중국 온라인 장터에 올리는;티몰과 쇼피에 입점|网上直接卖给外国人;挂到国外网站卖;开天猫国际店|sell straight to shoppers in another country;open on their marketplaces
e-commerce-platform|인터넷에서 사고파는 곳;시골 농산물을 앱에서|网上买卖的平台;山货上网卖|a place to buy and sell online;village goods in an app
live-commerce|방송하면서 파는;왕홍이 한 시간에 만 개|主播一小时卖一万单|sell while on air;ten thousand sold in an hour
trading-company|사다가 파는;수출 서류를 모르는 공장 대신|买进卖出;工厂不懂外贸找人代办|buys here and sells there;acts for a plant new to export
distribution-agent|그 나라에서 우리 대신 팔아 줄;현지 대형 병원과 마트에 줄이 닿는;지역별로 맡아 줄 곳|在那边替我们卖;跟当地医院商超熟的;分地区代理|sell for us in that country;knows the local chains and hospitals;takes a territory
buyer-sourcing|사 줄 사람을 찾아 주는;사 줄 데만 있으면 당장 만드는|找人来买;有人要马上就能做|find people to buy from us;we can make it, who will buy
retail-stores|동네 가게에 깔아 줄;매장에 놓아 줄;편의점과 마트 매대|把货摆到店里;便利店货架|put it on shop shelves;shelves in shops
vending-kiosk|돈을 넣으면 나오는;무인 라면 가게|投币就出来;无人面馆|put in a coin and it comes out;unmanned noodle shop
packaging|예쁘게 싸는;깨지지 않게 담는;택배 상자와 완충재|包得好看;装好不碎;快递盒缓冲材料|wrap nicely;box so it does not break;cartons and padding
insulated-packaging|얼음 없이도 차가운 상자;아이스박스에 하루 버티는|不化冻的箱子;泡沫箱撑一天|boxes that stay cold;holds cold a whole day
supply-chain-management|원료부터 손님까지 물건 흐름을 보는;부품 하나 때문에 라인이 서는|从原料到客人一路看着;缺一个件全线停|watch goods from source to buyer;one missing part stops the line
shipment-visibility|짐이 지금 어디쯤인지;받침이 어디로 사라졌는지;배가 어디쯤인지 물어 오는 고객|货走到哪儿了;东西丢在哪一站;客户天天问船到哪|where is our load now;find what went missing on the way;customers keep asking where the ship is
reverse-logistics|되돌아온 물건을 처리하는|退回来的货怎么办|deal with what comes back
dangerous-goods|터지거나 새면 큰일 나는 짐;배터리는 비행기에 못 실어|会炸会漏的货;电池不让上飞机|loads that may blow up or leak;batteries barred from planes
russia-trade|러시아 사람에게 파는|卖到俄罗斯|sell to Russians
telecom-iot|전화와 인터넷이 되게 하는;전화와 인터넷과 센서망|让电话网络通;电话网络传感|makes phones and nets work;phones, nets, sensors
private-5g|공장에서만 쓰는 끊김 없는 무선;우리만 쓰는 전파|只给厂里用的无线;不断线的自家网|our own wireless inside the plant;wireless that never drops
satellite-communication|산속이나 먼바다에서도 되는 전화;기지국 없는 곳에서;원양 어선과 사막|深山大海也能打电话;没信号的地方能通话;远洋船戈壁|a phone that works far out at sea;call from where there is no mast;deep-sea boats and desert
quantum-communication|훔쳐 들으면 들통나는|一偷听就被发现|know when somebody listens in
lpwan|건전지 하나로 몇 년 보내는;산속 수위계에서 신호|一节电池用几年的;山里水位计传数|sends for years on one battery;a river gauge in the hills
remote-monitoring|가지 않고 상태를 보는;무인 배수펌프장|不去现场就能看;无人泵站|see how it is without going;unstaffed pump house
sensor-network|여기저기 작은 감지기를 뿌려|到处放小探头|many little sensors all over
gnss|내가 어디 있는지 아는;농기계가 똑바로 가게;트랙터 자동 조향과 측량|知道自己在哪;让拖拉机走直线;农机导航测量|know where you are;steer straight in the field;steering tractors and surveying
emergency-communication|재난 때 전화가 끊겨도 되는;산불 현장 무전|灾区没信号也能联系;山火现场对讲|talk when the phones are down;radios at a wildfire
iot-smart-meter|집집마다 안 돌고 물 쓴 양을 아는;멀리서 읽는 계량기|不用挨家看水表;远远地抄表|read meters without knocking on doors;know water use from afar
indoor-coverage|지하실에서도 터지게||signal in the basement
aircraft|사람을 태우고 나는;공항에서 뜨고 내리는 여객 기체|载人飞的;机场里起飞降落的客机|carries people through the air;planes that airlines buy
aircraft-mro|비행기를 뜯어 손보는;격납고에서 고치는;정기 점검 때 비행기 맡길 곳|给飞机拆修保养;机库里修飞机;飞机到期大修送哪里|take planes apart and service them;a hangar for repairs;scheduled overhaul for airliners
aero-engine|비행기를 밀어 주는 힘;날개 밑에 달린 불 뿜는 통|推飞机的发动机;机翼底下喷气的那个|pushes the plane;the roaring thing under the wing
helicopter-light-aircraft|제자리에서 뜨는;응급 환자를 실어 나르는 회전날개|原地起飞的;旋翼飞机救护用|takes off on the spot;whirling blades that lift an ambulance
airport-equipment|공항에서 짐과 사람을 옮기는;탑승교와 견인차와 활주로 청소차|机场拉行李用的;登机桥牵引车除冰车|moves bags and people at airports;tow tractors and boarding bridges
satellite|지구를 도는 작은 눈;쏘아 올려 통신과 관측에 쓰는 상자|绕着地球转的;发射上天做通信观测的星|goes round the earth;boxes launched to watch or relay
remote-sensing|하늘 위에서 매일 밭을 찍는;위에서 본 땅 사진;논밭이 얼마나 말랐는지 하늘에서 알려 주는;산림이 줄었는지 사진으로 비교;불법 매립을 위성으로 적발|每天从天上拍地;天上看庄稼长势;天上看旱情;对比两年照片看林子少没少;卫星查偷挖偷埋|daily pictures of fields from orbit;how the land looks from above;see drought from above;compare two years of pictures of a forest;spot illegal dumping from orbit
launch-vehicle|하늘로 쏘아 올리는;위성을 궤도에 올려 줄 회사|往天上发射;帮我们把卫星发射入轨|shoot things into orbit;a lift to orbit for our payload
space-experiment|무게가 없는 데서 해 보는|在失重的地方做|try it without gravity
airship-balloon|둥둥 떠 있는 큰 주머니;몇 주씩 떠서 통신을 중계|飘着的大气囊;挂在天上当通信塔|a big bag that floats;hangs for weeks as a relay tower
drone-pilot-training|날리는 법을 배우는;농민에게 방제기 조종 자격을 따게|教农民考飞防证|learn to fly them;farmers get a licence to fly
vertiport|하늘 택시가 내리는 곳;건물 옥상에 드론이 내려 충전|空中出租降落的地方;楼顶上给无人机停机充电|where air taxis land;rooftop pads that charge drones
smart-city|편하고 똑똑한 도시;전구 나간 가로등을 신고 없이 아는;비 오는 날 민원이 쏟아지는 시청|聪明方便的城市;路灯坏了不用打电话就知道;下雨天市里接不完的投诉|a city that runs smoothly;know a lamp is out before anyone calls;city hall swamped on rainy days
digital-twin-city|도시를 컴퓨터에 옮겨 놓은;재개발 그림자를 미리 입체로|把整座城搬进电脑;盖楼挡不挡光先看三维|a copy of the city on screen;shadows of a new tower in advance
smart-lighting|사람이 지나갈 때만 밝아지는 등;알아서 꺼지는 길가 등;골목이 어두워 여학생이 무섭다는|有人走过才亮的灯;路边灯自己开关;小巷黑女学生不敢走|lamps that brighten when someone walks by;street lights that dim by themselves;dark lanes frighten schoolgirls
smart-parking|빈자리를 알려 주는;좁은 땅에 차를 층층이 세우는;시장 골목에 이중 주차가 심한;주말마다 관광지 주차장이 꽉|告诉你哪有空车位;把车一层层摞起来停;菜市场门口乱停车;景区周末停不下|tells where a space is free;stack cars in a tight plot;double parking by the market;the lot fills at weekends
pedestrian-road-safety|길 건너는 사람이 안 다치게;등굣길 횡단보도에서 사고 나는|过马路不被撞;学校门口斑马线出事|keep people safe as they cross;children hit at the crossing
bus-information|버스가 언제 오는지 아는;시골 버스가 언제 올지 몰라 떨며 기다리는|知道公交几分钟到;乡下公交不知几点来|know when the bus comes;shiver at a rural stop not knowing
building-materials|집 짓는 데 쓰는 것;벽돌과 단열판과 지붕재|盖房用的料;砖板瓦|stuff for building;bricks, boards, roofing
steel-structure|쇠로 뼈대를 세우는;공장 동을 빨리 세우는 뼈대|铁架子搭的房;快速搭厂房的架子|frames of steel;a hall up fast on a frame
wood-building|나무로 지은 집|木头房子|
windows-doors-glass|바람이 안 새는 창;결로와 외풍이 심한 낡은 아파트|不漏风的窗;老小区窗户漏风结露|windows that keep out draughts;flats with draughts and wet panes
interior-finishing|방 안을 꾸미는;카페와 사무실 꾸며 줄|屋里装修;店面办公室装修|fit out rooms;fit out a café or office
waterproof-paint|지붕에 물이 안 새게;옥상에서 물이 뚝뚝|屋顶不漏水;楼顶滴水|stop the roof leaking;the roof drips
fireproof-materials|샌드위치 패널 화재가 무서운|烧不着的板;怕夹芯板着火|walls that do not burn;fire in sandwich panels
modular-construction|공장에서 방째 만들어 쌓는;이재민이 당장 들어갈 집;현장 숙소를 옮겨 다니며 쓰는|厂里做好一间间拼;受灾的人马上有房住;工地宿舍拆了再搭|whole rooms made in a plant;homes for flood victims now;site cabins that move on
prefabricated-concrete|벽을 미리 찍어 와서 끼우는|墙板厂里做好工地一拼|walls cast beforehand and slotted in
bim|짓기 전에 컴퓨터에서 먼저 세워 보는;배관이 부딪히는지 미리 보는;도면끼리 안 맞아 뜯어고치는|先在电脑里搭一遍楼;看管子打不打架;图纸对不上返工|build it on screen first;find pipes that clash before building;drawings clash and work is redone
smart-construction|사람 없이 땅을 파는;기계가 시멘트를 짜서 벽을 쌓는;타워크레인 밑에 사람이 있는지|没人开的挖土机;机器挤水泥垒墙;塔吊下有没有人|digs by itself;a nozzle squeezes cement into walls;people under the crane
site-safety|일꾼이 떨어지지 않게;안전고리를 안 걸면 알려 주는|工人别摔下来;没挂安全带就提醒|builders must not fall;harness not clipped
structural-monitoring|오래된 다리가 괜찮은지 밤낮 재는;삼십 년 된 교량을 매일 못 가 보는;터널 물 새는 데를 사람이 두드려 찾는|老桥有没有危险;三十年老桥不能天天去看;隧道渗水靠人敲|is the old bridge still safe;a thirty-year bridge nobody can visit daily;tunnel seepage found by tapping
civil-infrastructure|길과 다리를 놓는;도로 포장과 상수관 공사|修路铺管|paving and laying mains
cold-region-construction|꽁꽁 언 땅에 짓는;땅이 얼었다 녹아 도로가 솟는|冻土上盖房;冻胀把路拱起来|build on frozen ground;frost heave lifts the road
hvac|건물 전체를 시원하고 따뜻하게;회의실은 덥고 복도는 추운;환기가 안 돼 졸린 교실|整栋楼冷暖;会议室闷走廊冷;教室不通风犯困|cool and warm a whole building;hot meeting room, cold corridor;stuffy classroom
floor-heating|바닥이 따끈한;온돌방처럼 등이 뜨끈한|地上暖和;像热炕一样|warm like an old heated floor
plumbing-sanitary|물이 들고 나는 관;변기와 세면대;수도꼭지와 변기와 배관 부속|上下水的管子;马桶洗手池;龙头马桶管件|taps, toilets and pipes;taps, bowls and fittings
building-automation|불과 냉난방을 알아서 끄는 건물;관리소 직원이 밤마다 층을 돌며 끄는|楼里灯和空调自己关;物业晚上一层层关灯|a building that switches itself off;the caretaker walks round switching off
smart-home|말하면 불이 켜지는 집;퇴근길에 보일러 켜 두는|说句话灯就亮的家;下班路上先开暖气|a home that listens;heating on before I get home
real-estate-development|땅을 사서 건물을 올려 파는;공장 떠난 터를 되살릴 사업|买地盖楼卖;老厂区改造成新城|buy land and build to sell;a use for the old factory site
landscape-public-design|나무 심고 공원을 꾸미는;벤치와 분수와 놀이기구|种树修公园;长椅喷泉滑梯|plant trees and make parks;benches, fountains, slides
engineering-epc|공장을 통째로 지어 주는;설계도 시공도 책임지고 넘겨줄|整座厂帮忙建好交钥匙;设计施工一家负责|build the whole plant for us;one firm answers for all of it
underground-utilities|땅속 관이 어디 있는지 아는;굴착하다 가스관을 건드린|地下管子在哪儿;挖路挖断煤气管|know where pipes run underground;dug into a gas main
crack-monitoring|벽에 금이 커지는지 보는|墙缝有没有变大|is the crack growing
smart-pole-cctv|길가 기둥 하나에 여럿을 단|一根杆子上装好几样|one post with many things on it
urban-operations-centre|도시에서 무슨 일이 나는지 한 방에서 보는;상황실에 카메라와 센서를 모아|城里出什么事一个屋里都知道;指挥大厅接上所有探头|see what happens in town from one room;cameras and sensors in one room
traffic-management|출근길이 안 막히게;꼬리물기로 사거리가 엉키는;구급차가 신호에 걸리는|上下班不堵;路口加塞堵死;救护车被红灯挡住|no more jams at rush hour;gridlock at the crossroads;ambulances stuck at red
aerospace-space|로켓과 비행기 만드는 고장|造飞机造火箭的行当|rockets and planes as a trade
aircraft-parts|기체 날개와 동체에 끼우는 판재|机翼机身上的结构件|pieces for wings and fuselage
avionics|조종사가 보는 계기와 항로 장치|飞行员看的仪表和导航|dials and navigation for pilots
general-aviation|개인 비행기 격납고와 조종 학교|私人飞机和飞行学校|flying clubs and private planes
satellite-navigation-application|길 안내와 차량 위치에 위성 신호를 활용|用北斗做导航和车辆定位服务|services built on positioning signals
ground-station|위성 자료를 내려받는 안테나 시설|接收卫星数据的天线站|antennas that download from orbit
space-component|진공과 방사선을 버티는 회로|耐真空耐辐射的器件|electronics that stand vacuum and radiation
space-debris|고장 난 위성을 끌어내리는|把坏卫星拖下来|drag dead satellites down
air-traffic|드론과 비행기가 뒤엉키지 않게 관제|给无人机排航路防相撞|keep drones and planes apart
aerospace-testing|강풍 터널에서 모형을 시험|风洞里吹模型|a model in a tunnel of air
machine-learning|예전 사례를 먹여 규칙을 스스로 찾게|喂历史案例让它自己摸规律|finds the rule from past cases
face-recognition|출퇴근 때 얼굴 들이대면 찍히는|上下班刷脸打卡|clock in with your face
ocr|송장과 세금계산서를 손으로 옮겨 치는 직원;낡은 대장을 전산에 올리는|会计一张张录发票;老台账录进系统|clerks retype invoices all day;old ledgers into the system
visual-inspection-ai|검사원마다 합격 기준이 달라서;현미경으로 들여다보던 찍힘과 이물;불량이 고객사까지 흘러 나가 클레임|每个质检员标准不一样;显微镜看划伤异物看花眼;坏件流到客户那里被投诉|every inspector judges differently;tired eyes at the microscope;defects reach the customer and they complain
speech-recognition|회의록 쓰느라 밤새는 직원;콜센터 통화를 글로 남기는|开会记录写到半夜;客服通话转成文字存档|minutes that take all night;calls kept as text
chatbot|퇴근 뒤에도 문의에 답장이 가는;같은 민원 전화를 하루 백 통|下班后留言也有回;同一个问题一天接一百次|answers after office hours;the same call a hundred times a day
large-language-model|보고서 초안을 몇 분 만에;수천 쪽 규정을 읽고 요약|几分钟出报告初稿;几千页制度读完给摘要|first draft of a report in minutes;reads thousands of pages and sums up
predictive-maintenance|베어링이 나가 라인이 하루 선;순회 점검만으로는 놓치는 고장;부품을 너무 일찍 갈아 아까운;모터 열과 소음이 심상찮을 때|轴承坏了停产一天;光靠巡检发现不了;零件没坏就换太浪费;电机发热异响早发现|a bearing went and the line stood for a day;rounds miss the fault;parts swapped too early;motor hot and noisy, know before it dies
data-labelling|사진 수만 장에 이름 달 아르바이트;도로 영상에서 차와 사람에 상자 치기|几万张照片找人标;给路况视频框车框人|thousands of photos need names;boxes round cars and people in road film
ai-platform|부서마다 따로 하던 학습을 한곳에서|各部门训练放一个平台|one place for every team to train
edge-ai|통신 요금 없이 카메라 안에서 판독|摄像头里就算完不传流量|works in the camera, no uplink bill
ai-computing|모형 하나 훈련에 몇 주 걸려서;연구비로 비싼 가속 장비를 못 사는|训练一次要几周;实验室买不起加速卡|weeks to train one model;the lab cannot buy accelerators
ai-data-centre|도시가 세우는 초거대 학습 시설|政府建的训练大机房|a city-built hall for training
medical-imaging-ai|판독할 의사가 모자란 군 단위 병원;결절을 놓칠까 두려운;건강검진 사진이 밀려 있는|县医院缺看片医生;怕漏掉小结节;体检片子堆着没人看|small hospitals short of radiologists;afraid to miss a nodule;check-up films piling up
ai-drug-discovery|수억 개 분자 중 약 될 것만 추리는|几亿个分子里筛出能成药的|sift millions of molecules
ai-traffic|빈 차로에 빨간불 기다리는|没车还要等红灯|waiting at red with nobody crossing
city-brain|시장실 화면에 교통과 날씨와 사고가|市长办公室一屏看全城|the mayor's wall of live data
ai-agriculture|잎 사진 찍어 병명 알려 주는|拍叶子说出病名|photo of a leaf, name of the blight
embodied-ai|사람 시범을 보고 빨래를 개는|看人示范学叠衣服|folds laundry after watching
explainable-ai|심사에서 떨어진 까닭을 대야 하는|被拒了要讲得出理由|must say why a loan was refused
federated-learning|병원끼리 기록을 안 주고 같이 쓰는|医院之间不给病历也能一起用|hospitals cooperate without handing records
ai-talent|머신러닝 배운 졸업생을 채용하려는|想招学人工智能的毕业生|graduates trained in machine learning
cement-concrete|영하에도 타설하는|零下也能打灰|pour it in frost
cold-chain|회와 딸기를 싱싱한 채로;하역장에서 녹아 반품;중국 서부까지 냉동으로|生鱼片草莓保鲜送到;卸货化了被退;一路冷冻到内陆|sashimi and berries still fresh;thawed at the dock and sent back;frozen as far as the interior
export-import|사고파는 나라 사이 거래|两国买卖|trade between two countries
hydrogen-vehicle|장거리 트럭이 충전을 못 기다려|长途车等不起充电|long haul cannot wait to charge
lidar|로봇과 차에 달 거리 재는 눈|车和机器人的测距眼|range finder for cars and robots
agricultural-drone|논두렁이 길어 등에 지고 못 뿌리는|背着药桶打不过来|too much land for a backpack sprayer
drone-parts|날개와 모터와 조종 기판;드론을 조립할 때 들어가는 것|桨叶电机飞控板;组装飞行器用的件|rotors, motors and flight boards;what goes into a flying machine
five-g|공장 로봇이 와이파이로 끊기는|车间无线老掉线|robots drop off the wireless
iot|축사와 하우스 온도를 폰으로|棚舍温度手机看|barn and tunnel readings by phone
iot-module|계량기에 꽂는 통신 칩|表里插的通信板|modem for meters
optical-communication|마을까지 광을 끌어|光纤到村|fibre to the village
rocket-engine|연료를 태워 솟구치게 하는 심장|火箭屁股上喷火的|the flame at the tail of a rocket
space-exploration|탐사선을 보내 달 흙을 가져오는|派探测器取月壤|a probe that brings back moon soil
aerospace-material|동체에 쓰는 가벼운 합금판|机身用的轻合金板|light alloy sheet for fuselages
ai-chip-software|같은 칩에서 두 배로 돌게 다듬는|同样的卡跑出两倍速度|twice the speed on the same card
software-defined-vehicle|정비소에 안 가도 차가 새로워지는|不进店车就升级|the car renews itself overnight
powertrain|기어를 바꿔 힘을 전하는 장치|变速传力的部分|shifts gears and passes on force
auto-electronics|차 속 배선과 제어 상자|车里的线束和控制盒|wiring and control boxes in a car
leisure-boat|주말에 바다로 나가는 개인 배|周末出海的私人船|a private boat for weekends
low-speed-ev|관광지와 아파트 안을 도는 전동차|景区小区里的电瓶车|carts inside parks and estates
car-accessories|매트와 거치대와 방향제|脚垫支架香薰|mats, holders and scents
six-g|십 년 뒤에 쓸 통신 연구|十年后用的通信研究|wireless for the next decade
bluetooth-uwb|열쇠와 이어폰을 가까이서 잇는|钥匙耳机靠近就连|pairs keys and earphones
rf-microwave|레이더와 기지국에 들어가는 고주파|雷达基站里的高频件|parts for radars and masts
telecom-service|사무실에 회선과 번호를 내 주는|办公室拉专线开号码|a line and numbers for the office
cross-border-communication|두 나라 지사를 끊김 없이 잇는 회선|两国分公司不卡的专线|offices in two countries on one line
power-line-communication|선을 새로 안 깔고 콘센트로|不另拉线用插座传|no new cables, just the sockets
visible-light-communication|전파를 못 쓰는 병실과 물속에서|不能用无线电的地方|where radio is not allowed
submarine-cable|대륙 사이 인터넷이 지나는 바다 밑|洲际上网走的海底线|how continents share the net
`;
