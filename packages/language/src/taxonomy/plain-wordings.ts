/**
 * More ways in which clients describe what they cannot name, "concept|Korean|Chinese|English", wordings by semicolon.
 * They join the wordings that stand with the concepts; kept apart because they are about people's words, not about the
 * field. Fragments that show the thing at work (what it does, to what, where), never a whole sentence.
 */
export const wordingsOfAll = `
visual-inspection-ai|찍힌 자국을 잡아내는;불량품을 사진으로 걸러;육안 검사를 대신;라인에서 흠 있는 제품을 골라|靠眼睛找毛病;把坏件挑出来;次品漏检;产品外观有没有划痕;替代人眼检查|find faulty pieces on the line;replace visual checks by staff;catch scratched or dented products;bad parts slip through
machine-vision|기계에 눈을 달아;카메라로 위치를 읽는|给机器装上眼睛;用相机看零件位置|give machines eyes;camera that guides a machine
cobot|사람 옆에서 함께 일하는 팔;부딪히면 멈추는 팔|能和人一起干活的机械臂;碰到人会停;不用围栏的手臂|robot arm that works next to people;stops when it touches a person;arm without a fence
industrial-robot|공장에서 반복 작업을 하는 기계 팔;무거운 것을 드는 기계 팔|工厂里重复干活的机械手;替工人搬举的机械臂|arm that does the repetitive job in the factory
agricultural-drone|논밭 위를 날며 약을 치는;하늘에서 비료를 뿌리는;비행체로 농약을;날아서 씨를 뿌리는|飞着打农药;在田里上空撒肥;天上飞的喷药;飞机给庄稼打药;飞着播种|fly over fields to spray;flying sprayer for crops;spray pesticide from the air;scatter seed from above
medical-imaging-ai|의사 대신 사진을 먼저 읽는;엑스레이에서 이상한 곳을 표시하는;폐 사진을 판독|帮医生看片;在片子上标出病灶;拍片后自动找问题;看CT的软件|reads scans for the doctor;marks suspicious spots on x-rays;second look at chest images;help radiologists
low-temperature-battery|추운 곳에서도 방전되지 않는;영하에도 힘이 떨어지지 않는 전지;겨울에도 주행거리가 줄지 않는|天冷也不掉电;冬天电瓶不亏电;零下也能充电;严寒续航不缩水|does not lose charge in the cold;winter range of electric cars;charges below freezing
digital-twin|실물과 똑같은 가상 모형;컴퓨터 안에 공장을 그대로;바꾸기 전에 화면에서 시험해 보는|电脑里的虚拟工厂;跟现场一模一样的模型;把车间照搬到电脑|virtual copy of the factory;model of the plant on screen;try changes on a computer before the real line;mirror of our machines
graphene|머리카락보다 얇은 탄소 막;바르면 열이 나는 소재;탄소 한 겹|通电就发热的膜;一层碳做的材料;发热墙纸|carbon film that heats;heated wallpaper;one atom thick carbon;warming film
machine-translation|말이 안 통하는 상대와 바로 이야기;외국어를 즉석에서 옮겨;회의에서 두 나라 말을 이어 주는;자막으로 바로 옮기는|听不懂对方的话也能聊;当场翻成中文;开会时两国话互译;一边说一边出译文|talk with people whose language we do not speak;turn speech into another language on the spot;meetings without a human interpreter;hear it in your own language
speech-recognition|말한 것을 글로 받아 적는;말로 시키면 알아듣는;전화 통화를 글로|把说的话变成字;听懂人讲话;录音转成文字|write down what is said;understands spoken orders;turns calls into text
industrial-control-security|공장 기계를 노리는 해킹을 막는;생산 설비 망을 지키는;발전소가 해킹당하지 않게;외부에서 설비를 조작하지 못하게|防止黑客让生产线停掉;保护厂里控制系统;不让外人动工厂设备;电厂不被攻击|protect factory machines from hackers;stop someone shutting down the plant from outside;guard the control network;attackers on production equipment
network-security|회사 전산망에 나쁜 사람이 들어오지 못하게;침입을 막는 벽|不让坏人进公司网络;挡住网络攻击|keep bad people out of our network;block attacks
data-security|고객 정보가 새어 나가지 않게;이름을 가려 주는|把个人信息遮住|keep customer data from leaking;hide personal details
smart-farm|온도와 물을 스스로 맞추는 하우스;농사를 휴대폰으로 돌보는;사람 없이 작물을 키우는|手机上管大棚;温度湿度自动调;种菜不用人守着|farm that runs itself;control the greenhouse from a phone;watering and heating by itself
greenhouse|비닐로 덮은 밭;겨울에도 채소를 기르는 집|冬天也能种菜的棚;塑料棚里种菜|grow vegetables in winter under glass;covered growing house
logistics-robot|짐을 싣고 스스로 다니는 수레;창고에서 선반을 나르는;사람 대신 물건을 옮기는 바퀴 달린;공장 안 자재를 알아서 나르는|自己跑来跑去送货的小车;仓库里搬货架的;代替人推车;车间里自动送料|carts that drive themselves;carry goods around the warehouse without people;move shelves to the picker;wheeled helpers for materials
mobile-robot|바퀴로 돌아다니며 길을 찾는;스스로 길을 찾아가는 기계|自己认路的机器;会自己走的底盘|finds its own way on wheels;machine that drives around by itself
companion-robot|외로운 노인과 이야기하는;말벗이 되는;정을 나누는 인형|给老人做伴;会聊天的伙伴;陪孩子玩|talks with lonely people;keeps company;friend for someone living alone
nursing-care-robot|어르신을 돌보는 기계;거동이 불편한 사람을 거드는|照顾老人的机器;帮行动不便的人|machine that looks after the elderly;helps people who cannot move well
computing-power|그래픽카드를 빌려 쓰는;계산용 서버를 시간으로;인공지능 학습용 컴퓨터를 빌려;계산을 대신해 줄 전산실;추운 곳에 서버를 두는|租显卡;按小时租服务器;训练用的机器不够;借别人的机器算;帮我们算的机房;冷地方放服务器|rent graphics cards;borrow machines to train;hire servers by the hour;not enough chips to train;computing capacity to rent;place our servers somewhere cold and cheap
ai-computing|인공지능을 돌릴 큰 컴퓨터;학습시킬 장비가 모자라|跑模型的机器;算得快的大机器;显卡不够用|big machines to run models;hardware to train ai;graphics cards for training
data-labelling|사진에 이름표를 붙이는 일;물건에 네모를 치는;녹음을 듣고 받아 적는 인력|给图片打框;标出图里是什么;给录音写字的人;教机器认东西的材料|people who tag pictures;draw boxes around things in photos;prepare examples for machines to learn from;mark up recordings
reducer|회전을 느리게 하고 힘을 키우는;관절에 들어가는 정밀 톱니|把转速降下来;力气变大的齿轮;关节里的精密传动;让电机慢下来更有劲|slow the motor down and gain force;precision gear in a joint;turns fast spin into strength;gearbox for arms
servo-motor|원하는 각도만큼 정확히 도는;정밀하게 멈추는 모터|转到指定角度的电机;说停就停的马达|turns to an exact angle
gripper|물건을 집는 손끝;달걀도 깨지 않고 쥐는;빨아들여 집는;말랑한 손가락|轻轻抓住不捏碎;机器的手指;吸起来放下;什么形状都能抓|robot hand that picks things;grips without crushing;soft fingers;suction pickup
welding|쇠를 녹여 붙이는;이음매를 때우는;철판 잇는 일|把铁板连起来;烧焊的活;接缝焊牢|join metal sheets;melt metal together;seam work on steel
welding-robot|사람 대신 불꽃 튀는 일을;철판을 잇는 로봇|代替焊工;火花四溅的活让机器干|arm that joins steel instead of a worker;sparks work done by machine
predictive-maintenance|멈추기 전에 미리 알려 주는;고장 나기 전에 손보는;소리와 떨림으로 상태를 아는;갑자기 서는 설비|坏之前就报;停机前先知道;听声音判断毛病;设备突然趴窝|warn before it breaks;know ahead that a pump will stop;listen to the machine for trouble;unplanned stops
rehabilitation-robot|다시 걷는 연습을 돕는;굳은 팔다리를 움직여 주는;마비된 환자|练走路的机器;帮偏瘫病人动手脚;中风后恢复|helps patients learn to walk again;moves weak limbs;after a stroke
exoskeleton|몸에 걸치면 힘이 덜 드는;허리를 받쳐 주는;입고 무거운 것을 드는|穿上省力;托住腰;搬东西不累的背架|worn frame that takes the load;suit that supports the back;lift without strain
special-purpose-robot|불길이나 무너진 곳에 들어가는;독가스가 있는 곳에 보내는;사람이 못 가는 곳|替人进危险地方;进火场看情况;有毒的地方让它去;塌了的楼里找人|sent into smoke and rubble;dangerous places without risking people
inspection-robot|돌아다니며 이상한 데가 없는지 보는;밤마다 순찰하며 계기를 읽는;철탑과 관을 살피는|到处巡查看有没有问题;替人抄表巡逻;爬管道检查|walks around and reads the gauges;patrols the site;looks for trouble at night
lidar|주변을 입체로 보는 차의 눈;눈비에도 앞을 보는|给车装的眼睛;看得到立体轮廓;雨雪里也看得见|measures distance with light;sees shapes around the car;eyes for driverless cars;works in snow and rain
cooking-robot|튀기고 볶는 일을 하는;요리사 없이 음식을;국수를 삶는 기계|自动炒菜;没有厨师也能出菜;煮面炸鸡的机器|fries and cooks without a chef;kitchen help that stirs;makes noodles by itself
food-machinery|만두 빚는 기계;먹거리를 찍어 내는 설비|做吃的生产线|machine that makes dumplings;line for making food
oilfield-equipment|땅에서 기름을 퍼 올리는;기름 우물의 펌프|从地下抽油;油井上的机器;采油的泵|pumps crude from the ground;machines at the well
oil-gas|정유 공장;기름을 끓여 나누는 탑;석유를 다루는 공장|炼油厂;把原油分开|refinery;distillation column;crude processing plant;distillation tower
cnc-machining|쇳덩이를 정확하게 깎는;큰 금속을 다듬는;머리카락보다 가는 오차로 깎는|铁块削得很准;加工大件;头发丝那么细的误差|cut metal to exact size;shape large metal blocks;tolerance of a hair
machine-tool|금속을 다듬는 큰 기계|削铁的机床;做零件的母机|machine that cuts metal;big lathe
post-harvest|곡식의 돌을 골라내는;벼를 찧는;상한 알을 걸러 내는;색이 다른 알을 골라내는;썩은 알을 튕겨 내는|把坏粮挑出来;去石子;筛粮食;按颜色挑出坏粒;把变色的豆子剔掉|remove stones and bad kernels;clean and mill rice;sort seeds by colour;kicks out discoloured kernels;sorts by colour
smart-livestock|소가 아픈지 미리 아는;새끼 밸 때를 알려 주는;젖소 몸에 다는;축사를 알아서 돌보는|牛病了提前知道;什么时候配种;给牛戴的;养殖场自动管|know when a cow is sick;tells when animals are in heat;tag on the ear or in the stomach;barn that looks after itself
livestock|목장;젖소 농장;소를 치는|牧场;养牛场;奶牛场|ranch;dairy herd
energy-management|전기와 열을 아끼도록 알아서 조절하는;공장 전기료를 낮추는|把电费降下来;用多少开多少;少烧煤|lower the power bill;use only what is needed;cut heating costs
district-heating|동네 전체를 데우는 뜨거운 물;아파트에 열을 보내는 관|整个小区供暖;热水送到各家;暖气管网|hot water for a whole town;heat sent to homes by pipe;heating bill of a district
traffic-management|막히는 길을 풀어 주는;신호등을 알아서 바꾸는|红绿灯自己调;路口不堵|traffic lights that adapt;fewer jams
urban-operations-centre|도시의 모든 화면을 한곳에서 보는|全城的画面一处看|one room that watches the whole city
surveillance|길거리 카메라;수상한 움직임을 지켜보는|街上的摄像头;盯着可疑的人|street cameras;watch for trouble
video-understanding|화면을 보고 사고를 알아채는;불법 주차를 골라내는 카메라|看画面就知道出事;自动抓违停|cameras that notice accidents;spot wrong parking by themselves
educational-robot|수업에서 쓰는 움직이는 교구|孩子动手拼的;上课用的小机器;边玩边学编程|children build and program;classroom kit that moves;learn coding by playing
xr-metaverse|안경을 쓰고 들어가는 가상 세계;눈앞에 실제처럼 펼쳐지는|戴上头盔身临其境;眼前出现虚拟场景|put on a headset and be there;virtual world before your eyes
ai-drug-discovery|새 약 후보를 컴퓨터로 찾는;약 개발 기간을 줄이는|用电脑筛选新药;缩短做药的时间|let algorithms look for new medicines;shorten the search for a drug
new-drug-development|아직 없는 약을 만드는|研制新药|make a medicine that does not exist yet
health-food|몸에 좋은 성분을 넣은 먹거리;알약처럼 먹는 영양|吃了对身体好的;补身体的食品|food that is good for you;supplements
large-language-model|사내 문서를 읽고 대답하는;질문하면 척척 답하는|会回答问题的助手;读完公司资料帮忙写;像人一样写东西|answers questions from our documents;assistant that has read everything
chatbot|손님 질문에 밤낮으로 답하는|全天回答客人问题|replies to customers day and night
iot|물건마다 통신을 달아;기계 상태를 멀리서 모으는;작은 상자를 붙여 값을 보내는|每台机器都能联网;把读数传上来;装个小盒子就能看数据|things that send their readings;small box on every machine;collect values from afar
industrial-internet|공장 기계를 모두 이어 한눈에|把厂里机器都连起来|connect all machines of a plant
five-g|끊기지 않는 빠른 무선|又快又稳的无线网|fast wireless that does not drop;mobile network
venture-capital|돈을 대고 지분을 갖는;젊은 회사에 밑천을 대는|出钱占股;给小公司投钱|put money in for shares;back a young company
fundraising|회사를 키울 자금이 필요한|缺钱想找投资人;找人入股|need money to grow;find someone to buy shares
investment-fund|여러 회사에 돈을 나누어 대는|拿钱投企业的|pool of money for companies
distribution-agent|현지에서 대신 팔아 줄;가게마다 물건을 넣어 줄|替我们在那边卖;当地帮忙卖货|sell our goods over there;get us onto shelves
certification-service|나라마다 다른 허가를 받아 주는;서류를 꾸며 승인까지|帮忙办许可证;跑手续拿证|get the permits for us;deal with the approval papers
remote-sensing|하늘에서 땅을 내려다보며 살피는|天上拍的照片看地|look at fields from space;pictures from above to see changes
cold-chain|상하지 않게 차갑게 나르는;냉장차로 국경을 넘는;얼린 채로 옮기는|一路保持低温;生鲜不坏地运到;冷冻着运过境|keep it cold all the way;frozen goods across borders;transport that does not thaw
cross-border-ecommerce|외국 손님에게 인터넷으로 파는;해외 장터에 올려|国外买家下单|sell to shoppers abroad online;foreign customers order by web
battery-recycling|다 쓴 전지에서 금속을 되찾는;못 쓰는 배터리를 거두어|废电池里提金属;把旧电池收回来|get metals back from old batteries;collect used cells
battery-swap|빈 전지를 바로 갈아 끼우는|没电了直接换一块|swap an empty battery for a full one
ess|남는 전기를 담아 두었다 쓰는;전기를 모아 두는 큰 상자|多余的电存起来;电先存着晚上用|store spare electricity for later;big box that keeps power
solar-power|햇빛으로 전기를 만드는 판|晒太阳发电的板子|panels that turn sunshine into power
wind-power|바람으로 도는 큰 날개;바람개비로 전기를|大风车发电|big blades that turn in the wind
hydrogen|물을 쪼개 만든 깨끗한 연료;타면 물만 남는|烧完只有水的燃料|fuel that leaves only water
hydrogen-vehicle|배기구에서 물만 나오는 차||bus or car that emits only water
heat-pump|바깥 공기의 열을 끌어다 쓰는||takes warmth from outside air
waste-heat|굴뚝으로 버려지는 열을 되살려;버리는 열로 전기를|烟囱里白白跑掉的热;把废热变成电|use the heat that goes up the chimney;electricity from hot exhaust
water-treatment|더러운 물을 맑게;짠물을 마실 수 있게;공장에서 나온 물을 씻어|把脏水变干净;咸水变淡水;厂里排的水要处理|make dirty water clean;turn salt water into drinking water;clean what the factory drains
desalination|짠물에서 소금을 빼는;바닷물을 마실 물로|把海水变成能喝的;去掉盐分|take the salt out of water;drink from the sea
waste-treatment|쓰레기를 태우거나 묻지 않고|垃圾不烧不埋|deal with rubbish without burying it
recycling|버린 것을 다시 원료로|废品变原料|turn scrap back into raw material
plastic-recycling|버린 비닐을 녹여 기름으로;페트병을 다시 쓰는|废塑料变油;塑料瓶再利用|plastic bags back into oil;reuse bottles
biomass-energy|가축 똥에서 가스를;음식 쓰레기로 연료를|牛粪变沼气;厨余变燃料|fuel from food waste
carbon-neutrality|굴뚝에서 나오는 탄소를 줄이는|少排二氧化碳|put out less carbon
snow-removal|얼지 않게 녹이는|把路上的雪弄走|clear snow from roads;keep roads from icing
winter-tourism|눈과 얼음을 보러 오는 손님;미끄러져 내려오는 산|冬天来玩雪的游客|visitors who come for snow;slopes and ice rinks
ski-resort-equipment|눈이 안 와도 눈을 만드는|没下雪也能造雪|make snow when none falls
autonomous-driving|운전대를 놓아도 가는;사람 없이 달리는 차;눈길에서 스스로 가는|不用人开的车;自己会跑;没有司机|
autonomous-shuttle|운전사 없는 작은 버스|没司机的小巴|small bus without a driver
ev-charging|전기차에 전기를 넣는 곳|给电车充电的桩|place to plug in electric cars
assistive-device|귀가 어두운 사람이 끼는;소리를 키워 주는|耳朵不好戴的;让老人听得清|worn by people who hear badly;makes sounds louder in the ear
fall-detection|넘어지면 바로 아는;욕실에서 쓰러진|摔倒了马上知道|know when someone falls;slipped in the bathroom
glucose-monitor|손가락을 찌르지 않고 당을 재는|不扎手指测糖|sugar reading without pricking a finger
dental|이를 씌우는|做牙套;补牙用的|caps for teeth;used by dentists
cell-gene-therapy|세포로 병을 고치는|用细胞治病|cure with living cells
vaccine|병에 걸리지 않게 놓는 주사|打了不得病的针|shot that prevents illness
veterinary-medicine|가축에게 놓는 주사;짐승의 병을 막는|给猪牛打的针;牲口看病|shots for farm animals;medicine for pigs and cows
cosmetics|얼굴에 바르는;피부를 가꾸는|往脸上抹的|put on the face;for nice skin
ginseng|몸에 좋은 붉은 뿌리;산에서 캔 귀한 뿌리|补身体的人形根;山里的贵重根|healthy red root
kimchi-fermented|삭힌 채소;장을 담근|腌出来的菜;发酵的酱|
freight-forwarding|배와 기차로 짐을 보내 주는|帮忙发货到国外|ship our goods abroad
port-terminal|배에서 상자를 내리는 곳|码头上吊箱子|boxes lifted off ships
crane-hoist|무거운 것을 들어 올리는;높은 데 앉아 조종하는|把重东西吊起来|
structural-monitoring|다리와 굴이 기울지 않는지 재는;땅이 꺼지기 전에 아는|桥和隧道有没有变形;地面下沉提前知道|know if a bridge moves;warn before ground sinks
insulation-energy|열이 새지 않게 감싸는|不让热跑掉|keeps warmth in
modular-construction|공장에서 만들어 끼워 맞추는 집|工厂做好再拼的房子|houses built in a factory
data-centre|서버를 모아 둔 건물|放服务器的机房|
ocr|종이의 글자를 읽어 표로;사진 속 글을 옮겨|把纸上的字变成能改的;拍照认字|read the text off paper;photo to editable table
face-recognition|얼굴로 누구인지 아는|刷脸认人|knows people by face
edge-ai|기기 안에서 바로 판단하는;인터넷 없이도 똑똑한|不用上云自己就能判断;设备里直接算|decides inside the device;smart without the cloud
quantum-communication||谁也偷听不了的通信|line nobody can listen in on
additive-manufacturing|층층이 쌓아 만드는;도면만 있으면 찍어 내는|一层层堆出来;打印零件|printed layer by layer
injection-moulding|플라스틱을 틀에 부어 찍는|把塑料压进模子|plastic pressed into a mould
casting||铁水浇出来|pour molten metal
bearing|축이 매끄럽게 돌게 하는||lets the shaft spin smoothly
carbon-fibre|쇠보다 가볍고 센 검은 실|比钢轻比钢硬的黑丝|black thread lighter and stronger than steel
humanoid-robot||像人一样走路的|walks on two legs like us
quadruped-robot|개처럼 네 발로 걷는|像狗一样四条腿走|walks on four legs like a dog
underwater-robot|배 밑을 닦는|下水干活;清理船底|cleans the hull
delivery-robot|물건을 문 앞까지 갖다주는||
disinfection-robot|돌아다니며 소독하는|到处消毒|goes round and disinfects
teleoperation|먼 곳에서 손처럼 움직이는;사무실에 앉아 조종하는|坐在屋里操控;远远地控制|work it from a desk far away
data-centre-cooling|서버를 액체에 담가 식히는;기계실 열을 식히는|把机器泡在液体里降温;机房太热|cool servers in liquid;server room too hot
ai-semiconductor|전기를 적게 먹는 똑똑한 칩|省电又会认东西的芯片|chip that thinks and saves power
incubator-space|갓 시작한 회사를 도와주는 곳|帮小公司起步的地方|help for companies that just started
fintech|휴대폰으로 돈을 치르는|手机付钱|
cross-border-payment|외국 돈으로도 바로 치르는|外国人也能用自己的钱付|pay abroad in your own money
`;
