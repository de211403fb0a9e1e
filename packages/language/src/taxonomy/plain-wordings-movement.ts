/**
 * How people outside the trade speak of cars, ships and aircraft, goods on their way, thinking programs, networks,
 * building and things for the home. Same form as plain-wordings.ts.
 */
export const wordingsOfMovement = `
consumer-goods|집에서 쓰는 물건|家里用的东西|things for the home
cosmetics|얼굴이 고와지는;바르면 촉촉한|抹了脸更好看;擦脸的|makes the face look nice;cream for the face
makeup-products|입술과 눈을 칠하는|涂嘴唇画眼睛的|colour for lips and eyes
mask-pack|얼굴에 붙였다 떼는|敷在脸上的|put on the face and peel off
cosmetics-odm|우리 이름을 붙여 크림을 만들어 줄 공장;화장품을 대신 만들어 주는|贴我们牌子做面霜;替我们生产护肤品|a plant to fill creams under our brand;make skincare for our label
beauty-device|집에서 얼굴을 관리하는 기계|在家美容的小机器|home gadget for the skin
beauty-salon|머리와 손톱을 손질하는 가게|做头发指甲的店|shop for hair and nails
hair-care|머리 감고 빠지지 않게|洗头防掉发|washing hair and keeping it
perfume-personal-care|몸에서 좋은 냄새가 나게;이 닦고 씻는|身上香香的;刷牙洗澡用的|smell nice;wash and brush
hygiene-paper|닦고 버리는 종이;갓난아기 엉덩이에 채우는|擦完就扔的纸;宝宝屁股上穿的|paper to wipe and throw away;what babies wear
fashion|유행하는 옷|流行的衣服|clothes in style
outdoor-winter-wear|영하 삼십 도에도 따뜻한 옷;눈 속에서 입는 겉옷|零下三十度穿着不冷;雪地里穿的外套|jackets for thirty below;warm coats for snow
workwear-uniform|일할 때 맞춰 입는 옷|上班统一穿的衣服|same clothes for all staff
textiles|실과 천|线和布|thread and cloth
functional-textiles|땀이 빨리 마르는 천;찢어지지 않는 천|出汗快干的布;扯不破的布|cloth that dries fast;cloth that does not tear
textile-dyeing|천에 물을 들이는|给布染色|colour cloth
linen-hemp|풀 줄기에서 뽑은 시원한 천|麻做的凉快布|cool cloth from stalks
shoes-bags-leather|신고 메는 것|穿的鞋背的包|what you wear on feet and carry
jewellery-accessories|반짝이는 장신구|亮晶晶的首饰|shiny things to wear
household-appliances|집에서 전기를 꽂아 쓰는|家里插电用的|plug-in machines for the home
kitchen-appliances|밥 짓는 기계;주스 가는 기계;빵 굽는 작은 기계|煮饭的锅;榨汁的机器;烤面包的小电器|cooks rice;makes juice;small plug-in kitchen helper
air-purifier-appliance|방 안 먼지를 빨아들이는|屋里空气变干净|cleans the air in a room
washing-cleaning-appliance|빨래와 청소를 해 주는 기계|洗衣扫地的机器|does the laundry and floors
kitchenware|부엌에서 쓰는 칼과 냄비|厨房用的锅和刀|pots and knives
cleaning-supplies|때를 지우는|去污渍的|takes stains out
furniture|침대와 책상;냄새가 안 나는 나무 탁자|床和书桌;没味道的柜子|beds and desks;tables without chemical smell
bedding-home-textile|덮고 자는 것|盖的被子枕头|covers and pillows
baby-products|갓난아기에게 쓰는 부드러운 것;아이 낳고 필요한 것|刚出生的娃娃用的;宝宝的软东西|soft things for newborns;what new parents need
toys|아이가 가지고 노는|孩子玩的|what children play with
pet-products|강아지 고양이 밥과 집;동물 친구를 위한|猫狗吃的用的;给毛孩子买的|what dogs and cats eat;for animals at home
sporting-goods|운동할 때 쓰는 도구|锻炼用的器材|gear for exercise
winter-sports-gear|눈 위에서 타는 것;얼음판에서 신는|滑雪穿的用的;冰上穿的鞋|boards and boots for snow;shoes for ice
ski-resort-equipment|비탈을 하얗게 덮는 기계;사람을 산 위로 올리는 줄|把坡铺白的机器;把人拉上山的缆车|whitens the slope;carries people up the hill
camping-leisure|밖에서 자고 노는 데 쓰는|在野外过夜用的|for sleeping outdoors
stationery-gifts|글 쓰고 선물하는 것|写字送礼的小东西|pens and presents
tools-hardware-diy|집에서 고칠 때 쓰는 연장|自己动手修的工具|tools to fix things at home
musical-instruments|치고 부는 것|弹的吹的|things to play tunes on
health-massage-goods|몸을 주물러 주는|给身体按摩|kneads the body
private-label-oem|우리 상표로 대신 만들어 주는|贴我们牌子生产|made under our name
mobility|탈것|坐的开的|things that carry people
electric-vehicle|기름 대신 전기로 가는 차;충전해서 타는|不烧油用电的车;充电开的|cars that plug in;runs without petrol
hybrid-vehicle|기름과 전기를 같이 쓰는|油电一起用|uses both fuel and current
electric-bus-truck|조용하고 매연 없는 큰 차|不冒烟的大车|quiet lorries without fumes
light-electric-vehicle|역에서 집까지 타는 두 바퀴;작은 전동 탈것|地铁口骑回家的两轮;带电的小车|little powered two-wheelers;last bit of the way home
commercial-vehicle|짐이나 사람을 싣고 돈 버는 차|拉货拉客赚钱的车|vehicles that work for a living
special-vehicle|특별한 일을 하는 차|干特殊活的车|vehicles built for one job
autonomous-driving|손 놓고 타는 차;알아서 서고 가는 차|不用手扶方向盘;自己停自己走的车|the car stops and goes by itself;no need to steer
winter-autonomous-driving|눈길에서도 알아서 가는;빙판에서 혼자 달리는|下雪路面也能自己开;冰路上不用司机|drives itself on snow;no driver on icy roads
autonomous-shuttle|정해진 길을 오가는 기사 없는 차|固定路线没司机的小车|runs a fixed route with nobody at the wheel
autonomous-truck|밤새 혼자 짐을 나르는 큰 차|自己跑长途的大货车|lorries that run all night alone
adas|졸면 깨워 주는;앞차와 부딪히지 않게|打瞌睡会叫醒;快撞上自动刹车|wakes a sleepy driver;brakes before a crash
parking-assist|차가 알아서 칸에 들어가는|自己停进车位|parks itself
automotive-radar|안개 속에서도 앞차를 아는|雾里也知道前面有车|knows the car ahead in fog
vehicle-camera|차에 달린 눈|车上的眼睛|eyes on the car
hd-map|차가 보는 자세한 길 그림|车用的细致地图|a very detailed map for cars
v2x|신호등과 차가 서로 말하는|红绿灯跟车说话|traffic lights talk to cars
connected-car|인터넷에 이어진 차|能上网的车|a car that is online
auto-parts|차에 들어가는 쇠붙이와 플라스틱|汽车上用的零件|bits that go into cars
ev-drive-motor|바퀴를 돌리는 전기차 심장;차를 굴리는 힘|让轮子转起来的;电车的心脏|turns the wheels of an electric car;heart of the car
brake-steering|서고 도는 장치|刹车转向|stop and turn
auto-body-interior|차 겉과 속을 이루는|车壳和车里的东西|outside and inside of a car
lightweighting|차 무게를 덜어 주는|让车变轻|makes cars weigh less
auto-thermal|차 안과 전지를 덥히고 식히는|给车和电池控温|keeps the car and its cells warm or cool
tyre|빙판에서 미끄러지지 않는 고무;차가 신는 신발|冰面不打滑的橡胶圈;车的鞋子|rubber that grips on ice;shoes of a car
vehicle-in-cold|추운 곳에서 차를 굴려 보는|冷地方试车|try cars in deep cold
vehicle-testing|차가 안전한지 부딪쳐 보는|撞一撞看车安不安全|crash cars to see whether they are safe
autonomous-testbed|기사 없는 차를 굴려 볼 길|给无人车试跑的路|roads to try driverless cars
ev-charging|전기차에 밥 주는 곳;아파트에 꽂는 자리|给电车充电的地方;小区里插的桩|where cars plug in;posts to fill up with power
wireless-charging|선 없이 놓기만 하면|放上去就充|lay it down and it fills up
mobility-service|차를 사지 않고 필요할 때 타는|不买车想坐就坐|use a car only when you need it
fleet-management|우리 차들이 지금 어디 있는지;기름을 얼마나 쓰는지 보는;기사가 난폭하게 모는지 아는|送货车现在在哪;看每辆车烧多少油;司机开得猛不猛|where our vans are now;how much fuel each van burns;how our drivers behave
auto-maintenance|고장 난 차를 고치는|修车|fix broken cars
used-car|타던 차를 사고파는|买卖旧车|cars someone drove before
drone|하늘을 나는 작은 기계|会飞的小机器|small flying machines
industrial-drone|높은 탑을 날아서 살피는|飞上去看铁塔|fly up to look at towers
delivery-drone|물건을 날라다 주는 날개|飞着送东西|brings parcels by air
anti-drone|몰래 날아온 것을 떨어뜨리는;공항 하늘을 지키는|把偷飞进来的打下来;不让乱飞的靠近机场|bring down what sneaks over;keep flying things away from the airport
uam|막히는 길 위를 날아가는;택시처럼 타는 하늘 차|从堵车头顶飞过去;空中出租|fly over the jam;a taxi in the air
shipbuilding|큰 배를 만드는|造大船|build big ships
eco-ship|매연이 적은 배|少冒烟的船|ships with little smoke
autonomous-ship|선장 없이 가는 배|没人开的船|ships with nobody on board
marine-equipment|배에 들어가는 기계|船上用的机器|machines on board
icebreaker-polar|얼음을 깨고 가는 배|破冰开路的船|ship that breaks ice
railway|쇠길 위를 달리는|铁轨上跑的|runs on rails
urban-rail|땅 밑으로 다니는 기차|地下跑的车|trains under the city
railway-parts|기차에 들어가는|火车上用的零件|parts of trains
railway-maintenance|쇠길에 금이 갔는지 보는|看铁轨有没有裂|look for cracks in rails
accessible-vehicle|휠체어를 태우는 차|能上轮椅的车|takes wheelchairs
forklift|짐받침을 들어 옮기는 차|叉起货板的车|lifts loads on forks
vehicle-diagnosis|차가 어디가 아픈지 찾는|查车哪里有毛病|tells what is wrong with a car
ev-conversion|굴러다니는 낡은 트럭을 전기로 바꾸는;엔진을 떼고 전기로|老油车改成电的;把发动机拆了换电机|turn old diesel lorries electric;take the engine out and plug in
autonomous-mine-port|부두에서 사람 없이 상자를 나르는|码头上没人开的拖车|moves boxes at the port with no driver
sanitation-vehicle|길을 쓸고 다니는 차|扫马路的车|sweeps the streets
artificial-intelligence|똑똑한 컴퓨터가 대신 생각하는|让机器替人动脑|machines that think for us
computer-vision|컴퓨터가 보고 알아차리는|让电脑看懂画面|computers that understand what they see
object-detection|사진에서 물건을 찾아내는|从画面里认出东西|finds things in a picture
gesture-pose-recognition|손을 흔들어 다루는;만지지 않고 움직임으로;몸짓을 알아보는|隔空挥手操作;不碰就能控制;看懂人的动作|wave to control it;without touching the screen;understands how people move
three-d-vision|깊이까지 보는 눈|看得出远近高低|sees depth
speech-synthesis|글을 읽어 주는 목소리;성우처럼 말하는|把文字念出来;像播音员一样说|a voice that reads text;speaks like an announcer
voice-assistant|말로 시키면 해 주는|说一声就去做|do what you say
natural-language-processing|글 뜻을 알아듣는|看懂文章意思|understands writing
machine-translation|두꺼운 외국 문서를 우리말로;계약서를 하루 만에 옮기는|一大本外文变成中文;合同很快翻好|a thick foreign document in our language;papers turned into our language quickly
generative-ai|말만 하면 그림과 글이 나오는|说一句就出图出文|type a wish and get text or pictures
ai-agent|알아서 여러 일을 처리하는 비서|自己会办一串事的助手|a helper that gets several things done
retrieval-augmented-generation|우리 문서를 뒤져 바로 답하는;규정집에서 찾아 알려 주는;물어보면 자료에서 찾아|翻公司资料马上回答;问一句就从手册里找到;不用自己翻文件|answers out of our own manuals;looks through our papers and replies;no more digging in documents
knowledge-graph|흩어진 지식을 이어 놓은|把零散知识连成网|facts joined together
recommender-system|손님마다 좋아할 것을 골라 주는|给每个人推喜欢的|suggests what each customer likes
predictive-analytics|다음 달에 몇 개 팔릴지;앞으로 얼마나 필요할지 미리|下个月能卖多少;提前知道要备多少货|how many we will sell next month;how much stock we will need
anomaly-detection|평소와 다른 것을 알아채는|发现跟平常不一样|notices what is unusual
ai-optimisation|가장 좋은 순서를 찾아 주는|找出最省的办法|finds the best order of doing things
synthetic-data|가짜로 만든 연습용 자료|造出来练手的数据|made-up examples to practise with
affective-computing|기분을 알아주는|看得出人高不高兴|knows how you feel
brain-computer-interface|생각만으로 움직이는|想一想就能动|move things by thought
digital-human|화면 속 가짜 사람;진짜 같은 아나운서|屏幕里的假人;像真人的主播|a person who exists only on screen
ai-education-tool|아이에게 맞춰 가르치는 똑똑한 선생|会因材施教的机器老师|a clever tutor for each pupil
weather-ai|비와 눈을 더 잘 맞히는|更准地报天气|better guesses of rain and snow
audio-ai|소리를 듣고 무슨 일인지 아는|听声音知道出了什么事|hears what is going on
licence-plate-recognition|차 번호를 읽고 문을 여는|认车牌抬杆|reads number plates and opens the gate
workplace-safety-ai|안전모를 안 쓰면 알려 주는;일터에서 위험하면 알려 주는|没戴安全帽就提醒;干活有危险就叫|notices a missing helmet;warns when work gets risky
contact-centre-ai|전화 상담을 기계가 받는|电话让机器先接|machines answer the phone
sign-language-ai|손으로 하는 말을 옮기는|把手语变成话|turns signs into words
assistive-ai|앞을 못 보는 사람에게 읽어 주는|给看不见的人念|reads for people who cannot see
content-moderation-ai|나쁜 글과 그림을 걸러 내는|把不好的内容拦掉|filters nasty posts
legal-ai|계약서에서 위험한 줄을 찾는|合同里的坑自动找|finds risky lines in contracts
video-understanding|화면을 안 봐도 수상하면 알려 주는;수백 대 카메라를 대신 보는|没人盯也能发现可疑;替人看几百个摄像头|tells us when something is off;watches all the cameras for us
logistics-trade|물건을 보내고 파는|运货卖货|send and trade goods
pharma-cold-chain|약을 차갑게 나르는;주사약이 따뜻해지지 않게|疫苗路上不能热|medicine kept cold on the way
temperature-logger|가는 길 내내 온도를 적는|一路记着温度|writes down how warm it got
warehousing|물건을 맡아 두는 곳;몇 번 선반에 있는지 아는;재고를 찾느라 헤매지 않게|帮忙存货的地方;知道货在哪个架子;不用满仓库找|a place to keep goods;know which shelf it is on;no hunting for stock
warehouse-automation|상자를 알아서 갈라 주는;주소별로 나누는 벨트;선반에서 저절로 꺼내 오는|按地址自动分包裹;传送带自己分货;货自己从架子上出来|splits parcels by address;belts that sort boxes;brings goods from the shelf by itself
material-handling|무거운 짐을 옮기는 장비;물건을 얹는 나무 받침|搬重货的设备;垫货的板子|moves heavy loads;wooden bases under goods
fulfilment|주문이 오면 싸서 부쳐 주는|来单就打包发走|packs and ships orders for us
freight-forwarding|짐을 알아서 부쳐 주는;외국으로 보내는 일을 맡아 주는|帮我们把货发出去;出国的货全包|takes care of sending goods abroad
sea-freight|배로 싣고 가는|船运|by ship
air-freight|비행기로 급히 보내는|飞机快运|send it fast by plane
rail-freight|기차로 유럽까지;배보다 빠르고 비행기보다 싼|火车拉到欧洲;比船快比飞机便宜|by train to Europe;quicker than ship, cheaper than air
road-freight|트럭으로 나르는|货车拉货|by lorry
last-mile-delivery|주문하고 한 시간이면 오는;문 앞까지 갖다주는;동네 배달|一小时送到家;送到门口;同城送货|at the door within an hour;brings it to the customer's home
parcel-locker|없을 때 찾아가는 상자|不在家存到柜子里|a box to collect parcels
port-terminal|배를 대고 짐을 부리는|靠船卸货|where ships unload
container-equipment|짐을 담는 큰 쇠 상자|装货的大铁箱|big steel boxes
customs-clearance|국경에서 짐이 묶이지 않게;서류 때문에 못 들어오는;관세를 대신 처리|货卡在口岸出不来;单据不对过不了关;帮忙办进出口手续|goods stuck at the border over papers;get things through customs;import papers done for us
bonded-zone|세금을 미뤄 두는 창고|先不交税的仓库|storage before duty is paid
border-port|국경을 넘는 문|过境的口子|the gate at the border
rules-of-origin|어디서 만들었는지 밝히는 종이|证明哪里产的|paper that says where it was made
cross-border-ecommerce|바다 건너 손님에게 바로 파는;중국 온라인 장터에 올리는|网上直接卖给外国人;挂到国外网站卖|sell straight to shoppers in another country
e-commerce-platform|인터넷에서 사고파는 곳|网上买卖的平台|a place to buy and sell online
live-commerce|방송하면서 파는|边播边卖|sell while on air
trading-company|사다가 파는|买进卖出|buys here and sells there
distribution-agent|그 나라에서 우리 대신 팔아 줄|在那边替我们卖|sell for us in that country
buyer-sourcing|사 줄 사람을 찾아 주는|找人来买|find people to buy from us
retail-stores|동네 가게에 깔아 줄;매장에 놓아 줄|把货摆到店里|put it on shop shelves
vending-kiosk|돈을 넣으면 나오는|投币就出来|put in a coin and it comes out
packaging|예쁘게 싸는;깨지지 않게 담는|包得好看;装好不碎|wrap nicely;box so it does not break
insulated-packaging|얼음 없이도 차가운 상자|不化冻的箱子|boxes that stay cold
supply-chain-management|원료부터 손님까지 물건 흐름을 보는|从原料到客人一路看着|watch goods from source to buyer
shipment-visibility|짐이 지금 어디쯤인지;받침이 어디로 사라졌는지|货走到哪儿了;东西丢在哪一站|where is our load now;find what went missing on the way
reverse-logistics|되돌아온 물건을 처리하는|退回来的货怎么办|deal with what comes back
dangerous-goods|터지거나 새면 큰일 나는 짐|会炸会漏的货|loads that may blow up or leak
russia-trade|러시아 사람에게 파는|卖到俄罗斯|sell to Russians
telecom-iot|전화와 인터넷이 되게 하는|让电话网络通|makes phones and nets work
private-5g|공장에서만 쓰는 끊김 없는 무선;우리만 쓰는 전파|只给厂里用的无线;不断线的自家网|our own wireless inside the plant;wireless that never drops
satellite-communication|산속이나 먼바다에서도 되는 전화;기지국 없는 곳에서|深山大海也能打电话;没信号的地方能通话|a phone that works far out at sea;call from where there is no mast
quantum-communication|훔쳐 들으면 들통나는|一偷听就被发现|know when somebody listens in
lpwan|건전지 하나로 몇 년 보내는|一节电池用几年的|sends for years on one battery
remote-monitoring|가지 않고 상태를 보는|不去现场就能看|see how it is without going
sensor-network|여기저기 작은 감지기를 뿌려|到处放小探头|many little sensors all over
gnss|내가 어디 있는지 아는;농기계가 똑바로 가게|知道自己在哪;让拖拉机走直线|know where you are;steer straight in the field
emergency-communication|재난 때 전화가 끊겨도 되는|灾区没信号也能联系|talk when the phones are down
iot-smart-meter|집집마다 안 돌고 물 쓴 양을 아는;멀리서 읽는 계량기|不用挨家看水表;远远地抄表|read meters without knocking on doors;know water use from afar
indoor-coverage|지하실에서도 터지게|地下室也有信号|signal in the basement
aircraft|사람을 태우고 나는|载人飞的|carries people through the air
aircraft-mro|비행기를 뜯어 손보는;격납고에서 고치는|给飞机拆修保养;机库里修飞机|take planes apart and service them;a hangar for repairs
aero-engine|비행기를 밀어 주는 힘|推飞机的发动机|pushes the plane
helicopter-light-aircraft|제자리에서 뜨는|原地起飞的|takes off on the spot
airport-equipment|공항에서 짐과 사람을 옮기는|机场拉行李用的|moves bags and people at airports
satellite|지구를 도는 작은 눈|绕着地球转的|goes round the earth
remote-sensing|하늘 위에서 매일 밭을 찍는;위에서 본 땅 사진|每天从天上拍地;天上看庄稼长势|daily pictures of fields from orbit;how the land looks from above
launch-vehicle|하늘로 쏘아 올리는|往天上发射|shoot things into orbit
space-experiment|무게가 없는 데서 해 보는|在失重的地方做|try it without gravity
air-traffic|하늘길을 정리하는|管天上的路|keeps order in the sky
airship-balloon|둥둥 떠 있는 큰 주머니|飘着的大气囊|a big bag that floats
drone-pilot-training|날리는 법을 배우는|学飞无人机|learn to fly them
vertiport|하늘 택시가 내리는 곳|空中出租降落的地方|where air taxis land
smart-city|편하고 똑똑한 도시|聪明方便的城市|a city that runs smoothly
digital-twin-city|도시를 컴퓨터에 옮겨 놓은|把整座城搬进电脑|a copy of the city on screen
smart-lighting|사람이 지나갈 때만 밝아지는 등;알아서 꺼지는 길가 등|有人走过才亮的灯;路边灯自己开关|lamps that brighten when someone walks by;street lights that dim by themselves
smart-parking|빈자리를 알려 주는;좁은 땅에 차를 층층이 세우는|告诉你哪有空车位;把车一层层摞起来停|tells where a space is free;stack cars in a tight plot
pedestrian-road-safety|길 건너는 사람이 안 다치게|过马路不被撞|keep people safe as they cross
bus-information|버스가 언제 오는지 아는|知道公交几分钟到|know when the bus comes
building-materials|집 짓는 데 쓰는 것|盖房用的料|stuff for building
steel-structure|쇠로 뼈대를 세우는|铁架子搭的房|frames of steel
wood-building|나무로 지은 집|木头房子|houses of wood
windows-doors-glass|바람이 안 새는 창|不漏风的窗|windows that keep out draughts
interior-finishing|방 안을 꾸미는|屋里装修|fit out rooms
waterproof-paint|지붕에 물이 안 새게|屋顶不漏水|stop the roof leaking
fireproof-materials|불이 붙지 않는 벽|烧不着的板|walls that do not burn
modular-construction|공장에서 방째 만들어 쌓는|厂里做好一间间拼|whole rooms made in a plant
prefabricated-concrete|벽을 미리 찍어 와서 끼우는|墙板厂里做好工地一拼|walls cast beforehand and slotted in
bim|짓기 전에 컴퓨터에서 먼저 세워 보는;배관이 부딪히는지 미리 보는|先在电脑里搭一遍楼;看管子打不打架|build it on screen first;find pipes that clash before building
smart-construction|사람 없이 땅을 파는;기계가 시멘트를 짜서 벽을 쌓는|没人开的挖土机;机器挤水泥垒墙|digs by itself;a nozzle squeezes cement into walls
site-safety|일꾼이 떨어지지 않게|工人别摔下来|builders must not fall
structural-monitoring|오래된 다리가 괜찮은지 밤낮 재는|老桥有没有危险|is the old bridge still safe
civil-infrastructure|길과 다리를 놓는|修路架桥|roads and bridges
cold-region-construction|꽁꽁 언 땅에 짓는|冻土上盖房|build on frozen ground
hvac|건물 전체를 시원하고 따뜻하게|整栋楼冷暖|cool and warm a whole building
floor-heating|바닥이 따끈한|地上暖和|warm floors
plumbing-sanitary|물이 들고 나는 관;변기와 세면대|上下水的管子;马桶洗手池|taps, toilets and pipes
building-automation|불과 냉난방을 알아서 끄는 건물|楼里灯和空调自己关|a building that switches itself off
smart-home|말하면 불이 켜지는 집|说句话灯就亮的家|a home that listens
real-estate-development|땅을 사서 건물을 올려 파는|买地盖楼卖|buy land and build to sell
landscape-public-design|나무 심고 공원을 꾸미는|种树修公园|plant trees and make parks
engineering-epc|공장을 통째로 지어 주는|整座厂帮忙建好交钥匙|build the whole plant for us
underground-utilities|땅속 관이 어디 있는지 아는|地下管子在哪儿|know where pipes run underground
water-sewer-public|수돗물이 어디서 새는지 찾는;땅속에서 물이 새는|自来水哪里漏了;地下管漏水|find where buried mains drip;lost tap water
crack-monitoring|벽에 금이 커지는지 보는|墙缝有没有变大|is the crack growing
smart-pole-cctv|길가 기둥 하나에 여럿을 단|一根杆子上装好几样|one post with many things on it
urban-operations-centre|도시에서 무슨 일이 나는지 한 방에서 보는|城里出什么事一个屋里都知道|see what happens in town from one room
traffic-management|출근길이 안 막히게|上下班不堵|no more jams at rush hour
`;
