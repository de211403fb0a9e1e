/**
 * How people outside the trade speak of energy, the environment, health, farming and food. Same form as plain-wordings.ts.
 */
export const wordingsOfLife = `
energy|불과 힘을 내는 것;석탄과 기름과 전기|烧的用的能;煤油气电|what gives light and heat;coal, oil, gas and power
renewable-energy|해와 바람으로 얻는;재생 전기만 쓰라는 바이어 압박|靠太阳和风;客户逼我们用绿色的电|from sun and wind;buyers press us to use green current
solar-power|지붕에서 전기를 만드는;햇볕으로 돌리는;축사와 창고 위를 놀리지 않고;눈이 덮여도 발전하는|屋顶上发电;晒太阳来电;牛棚仓库屋面别闲着;下雪也能发电|current from sunshine;idle barn roofs;still yields under snow
solar-inverter|지붕 전기를 집에서 쓰게 바꾸는;판마다 그늘져도 전압을 맞추는|把屋顶的电变成家里能用;遮阴也能稳住输出|makes roof power usable;holds output in part shade
solar-thermal||晒热水|water warmed by the sun
building-integrated-pv|벽이 전기를 만드는 건물|墙会发电的楼|walls that make power
wind-power|바람 부는 언덕에 세우는;산등성이 바람이 센 고장|风大的地方立起来;山上风大的地方|put up where it blows;a county with strong ridge winds
hydropower|떨어지는 물로 돌리는;저수지 낙차로 조금 얻는|靠水往下冲;水库落差发点电|from falling water;a little from the dam's drop
biomass-energy|똥과 찌꺼기로 불을 때는;나무 조각을 태우는;축산 농가 분뇨와 볏짚 처리가 골치;목재 부스러기를 펠릿으로|拿粪和渣烧火;烧木屑;粪污秸秆没处去;锯末压成颗粒|cooking gas from dung;burn wood chips;manure and straw pile up;sawdust pressed into pellets
geothermal|땅속 뜨거움을 끌어올리는;땅을 깊이 파 열을 길어 온실을|把地底下的热抽上来;打井取地热给大棚|heat from deep under ground;bores that warm greenhouses
hydrogen-production|남는 전기로 물을 갈라 연료를 만드는;제철소 부생가스에서 뽑는|用多余的电把水分开;从焦炉气里提|split water with spare power;from coke-oven gas
hydrogen-storage|가벼운 가스를 센 통에 담는;튜브트레일러로 나르다 위험한|把轻气装进高压瓶;高压车运着危险|light gas in strong bottles;risky to truck under pressure
stationary-fuel-cell|태우지 않고 조용히 전기를 내는 상자;병원 지하에서 소음 없이 발전|不烧也能出电的箱子;医院地下安静发电|a quiet box that makes power without burning;silent power under a hospital
ammonia-fuel|비료 냄새 나는 연료;선박이 벙커유 대신 태울|有刺鼻味的燃料;轮船不烧重油改烧的|a sharp-smelling fuel;ships burn it in place of bunker oil
nuclear-power|작은 원자력 발전소;트럭에 싣는 발전소|小核电站|a small reactor
nuclear-components|원자로에 들어가는 부품|反应堆里的零件|parts for a reactor
pipeline|기름과 가스가 흐르는 긴 관;도로 밑 낡은 관이 터질까|送油送气的长管;怕老管线爆|long tubes for oil and gas;old mains may burst
coal-clean|검은 돌을 덜 더럽게 태우는;화력발전소를 당장 못 끄는|烧煤少冒烟;煤电一时关不掉|burn black rock more cleanly;cannot shut the coal plant yet
power-grid|전기를 온 나라에 보내는;여름마다 전압이 떨어지는 공단|把电送到各处;夏天园区电压不稳|sends power round the country;sagging voltage in the estate each summer
smart-grid|전기가 남고 모자라는 것을 맞추는;여러 지붕을 묶어 파는;마을끼리 전기를 나눠 쓰는|电多电少自己调;把许多家的电凑一起卖;几个村互相调电|balances power by itself;bundle many roofs and sell;villages that share current
transformer-switchgear|전기 세기를 올리고 내리는 큰 쇳덩이;수전실 낡은 배전함 교체|把电压升上去降下来;配电房老柜子换新|steps the voltage up and down;old panels in the substation room
power-cable|전기를 나르는 굵은 줄;지중화 공사에 쓸 굵은 선|架空线入地要的缆|thick lines that carry power;thick lines to bury
smart-meter|전기를 얼마나 썼는지 알려 주는;검침원이 안 다녀도|知道用了多少电;抄表工不用跑|tells how much power was used;no meter readers walking
backup-power|정전이 돼도 버티는;수술 도중 불이 나간|停电也不怕;手术做一半停电|keeps going in a blackout;lights out mid-operation
heat-pump|찬 바람에서도 따뜻함을 모으는;농막과 펜션 난방비;기름보일러 떼어 내고|大冷天也能取热;民宿冬天取暖;把烧油锅炉换掉|gathers warmth even from cold air;heat for cabins;out with the oil boiler
district-heating|겨울에 동네를 데우는;아파트 끝 동까지 뜨끈하지 않은;배관이 낡아 열이 새는 시내|冬天给小区送热;最远那栋楼不热;老管网跑冒滴漏|warms a district in winter;the last block stays cold;old pipes lose heat under the street
waste-heat|공장에서 버려지는 뜨거운 김을 쓰는;소각로 굴뚝으로 나가는 것이 아까운|厂里白跑的热气接着用;焚烧炉热白排了|use the steam a plant throws away;what the kiln stack throws away
thermal-storage|뜨거움을 담아 두는;심야 전기로 덥혀 낮에 쓰는 벽돌|谷电烧砖白天放热|keep heat for later;bricks heated at night rates
energy-saving|덜 쓰고 아끼는;공과금 고지서가 무서운 목욕탕과 상가;설비는 그대로 두고 사용량만|少用省着用;澡堂商场电费单吓人;设备不换只想少用|use less;baths and shops dread the bill;same kit, smaller bill
building-energy-management|건물 전기료를 줄이는;공공청사 여름 냉방 단속|大楼省电费;机关楼夏天空调管不住|lower bills for a building;cooling out of hand in public offices
led-efficient-lighting|전기를 덜 먹는 등;형광등을 갈아 전기 아끼려는|换掉老灯管|lamps that use little;swap the old tubes
off-grid-rural-power|전깃줄이 없는 데서 쓰는;게르와 산장에 전기를|没通电的地方用;牧民毡房用电|power where no line reaches;power for yurts and huts
energy-trading|남는 전기를 파는;초과 생산분을 팔 데|多的电卖掉;发多了卖给谁|sell spare power;where to sell the surplus
energy-management|공장에서 어디에 전기가 새는지 보는;공정별 사용량을 몰라 못 줄이는|看厂里电费花在哪;不知道哪道工序费|see where power is wasted;no idea which step uses most
city-gas|집집마다 가스가 오게|家家通气|gas to every home
straw-utilisation|벤 뒤 남은 짚을 쓰는|地里剩的秸秆有用|use stalks left in the field
refinery-process|기름을 나누는 큰 공장;원유를 끓여 휘발유와 경유로 가르는|炼油的大厂;把原油蒸开成汽油柴油|plants that split crude;parts crude into petrol and diesel
environment|깨끗한 물과 공기;물과 공기와 땅을 지키는 일|干净的水和空气;保护水土空气的事|clean air and water;looking after water, air and land
water-treatment|흐린 물을 맑게;우물물에서 쇠 냄새;공단에 댈 공업용수가 모자란|浑水变清;井水有铁锈味;园区缺工业用水|clear up dirty water;well water tastes of iron;the estate is short of process water
wastewater-treatment|공장에서 버리는 물을 씻는;도금과 염색 업체가 모인 공단;하천에 거품이 뜬다는 신고|厂里排的脏水弄干净;电镀印染扎堆的园区;河里冒泡被举报|clean what a plant lets out;an estate of platers and dyers;foam reported in the stream
zero-liquid-discharge|물을 한 방울도 안 버리는;방류 허가가 안 나는 내륙 공장|一滴废水也不排;排污指标批不下来|not a drop let out;no permit to discharge inland
membrane-filtration|막으로 물을 거르는;필터가 자주 막혀 갈아 대는|用膜滤水;滤芯老堵换不起|water through fine sheets;filters clog and cost
evaporator-crystalliser|끓여서 소금만 남기는;짠 찌꺼기가 톤으로 남는|熬干只剩盐;一吨吨的浓盐水|boil until only salt is left;tonnes of brine left
water-pipe-leak|아까운 수돗물이 새는;요금 내는 물보다 새는 물이 많은|找地下水管哪儿漏;自来水白白漏掉;交费的水还没漏的多|find where a buried water pipe drips;lost tap water;more lost than billed
sludge-treatment|하수장 찌꺼기를 말리는;매립장이 안 받아 주는 찌꺼기|把污水厂烂泥弄干;填埋场不收的泥|dry muddy leftovers;the tip refuses our mud
river-restoration|냇물을 되살리는;여름이면 물이 녹차빛|把河弄清;夏天水绿得像油漆|bring a stream back to life;green water every summer
air-pollution-control|굴뚝의 검은 가루를 걸러 내는;겨울 보일러 매연 단속;주물공장 쇳가루|烟囱黑灰拦下来;冬天锅炉冒烟被查;铸造车间粉尘|catch soot at the chimney;winter boiler smoke;foundry dust
fine-dust|뿌연 하늘을 맑게;학교 운동장에 못 나가는 날|天灰蒙蒙的;孩子不能出操的天|hazy skies;days children stay indoors
voc-odour|공장 냄새를 없애는;밤마다 악취 신고가 들어오는|厂里味道太大;晚上总有人举报臭|smells from a plant;night calls about the stench
indoor-air|교실 공기를 깨끗이;새 교실에서 눈이 따가운|屋里空气不好;新教室辣眼睛|stuffy rooms;eyes sting in the new classroom
waste-treatment|쌓인 쓰레기를 처리하는;매립지가 내년이면 차는|垃圾堆成山;填埋场明年就满|heaps of rubbish;the tip is full next year
incineration|쓰레기를 태우는;주민이 반대하는 태우는 시설|居民反对的焚烧厂|neighbours oppose the burner
food-waste|남은 밥을 처리하는;급식소 잔반통|剩饭剩菜怎么办;食堂泔水|canteen slops
hazardous-medical-waste|병원에서 나온 위험한 쓰레기;폐산과 폐유 통|医院的危险垃圾;废酸废油桶|dangerous rubbish from hospitals;drums of spent acid
smart-waste-collection|가득 차면 알려 주는 쓰레기통;수거차가 빈 통까지 도는|垃圾桶满了会说;垃圾车空跑|bins that say when they are full;lorries visit empty bins
plastic-recycling|비닐과 병을 다시 원료로;농촌 폐비닐 산더미|塑料瓶变原料;地里的废地膜|bottles turned back into plastic;farm film in heaps
metal-ewaste-recycling|버린 휴대폰에서 금을 뽑는;고철과 폐가전 야적장|旧手机里提金子;废铁旧家电堆场|gold out of old phones;a yard of dead appliances
tyre-rubber-recycling|헌 바퀴를 다시 쓰는;들판에 쌓인 폐타이어|旧轮胎再用;废轮胎堆成山|old tyres put to use;mountains of worn tyres
construction-waste|헌 건물 부스러기를 쓰는;철거 콘크리트 둘 데|拆楼的碎料再用;拆下来的砼没处堆|rubble used again;rubble with nowhere to go
biodegradable-packaging|썩는 그릇과 봉투;비닐봉지 금지에 대비|会烂的盒子袋子;限塑令来了用什么|boxes that rot;the bag ban is coming
carbon-capture|굴뚝 가스를 붙잡아 묻는;시멘트 공장 배출 가스를 가두는|把烟气抓住埋起来;水泥厂的碳抓起来|trap what chimneys breathe out;keep a cement works' gas in
carbon-accounting|물건 하나에 탄소가 얼마인지 세는;수출품마다 배출량 적어 내라는|算一件货排多少碳;出口要报碳数据|count carbon in each product;a figure per item for exports
carbon-trading|덜 내뿜은 만큼 파는|少排的能卖钱|sell what you did not emit
soil-remediation|기름 스민 땅을 깨끗이;폐광 옆 논에서 카드뮴|油渗过的地弄干净;矿边上的田有重金属|clean ground where oil leaked;cadmium in fields by a mine
environmental-monitoring|물과 공기가 더러운지 늘 재는;몰래 버리는 공장을 잡아낼|随时量水和空气脏不脏;抓偷排的|always measuring air and water;catch secret dumping
noise-vibration|길가 집이 시끄럽지 않게;프레스 소리에 이웃이 항의|路边住户别吵;冲床响邻居闹|quiet for people by the road;neighbours hear the press
ecological-restoration|망가진 산과 들을 되살리는;채석장 흉터에 풀을|把破坏的山地养回来;采石场复绿|heal damaged land;green over a quarry
ice-snow-resources|눈과 얼음으로 돈 버는|靠冰雪挣钱|earn from snow and ice
climate-adaptation|더위와 큰비에 대비하는;지하차도가 잠기는 장마|防热防大雨;下穿隧道被淹|be ready for heat and storms;underpass floods
weather-service|내일 비 오는지 알려 주는;농가에 서리 예보 문자|告诉明天下不下雨;给农户发霜冻短信|tells whether it will rain;frost texts to growers
esg-management|착한 회사인지 보여 주는|证明公司负责任|show that a firm behaves well
bio-medical|몸을 낫게 하는|治病健身的|makes people well
pharmaceuticals|먹고 바르는 약;약국과 병원에 들어가는 알약과 시럽|吃的抹的药;药店医院卖的药片糖浆|what the doctor gives you;tablets and syrups for chemists and wards
active-pharmaceutical-ingredient|약을 만드는 원래 가루;제약사가 사다 쓰는 가루 성분|做药的原粉;药厂买来压片的粉|the powder pills are made of;powder drug makers buy in
generic-drug|특허가 끝난 값싼 약|便宜的同样的药|cheap copies of known pills
new-drug-development|고칠 수 없던 병의 약을 찾는;희귀병 환자에게 희망이 될 물질|治不好的病找新药;罕见病患者等着的药|a cure not yet known;hope for patients with rare disease
cdmo|우리 약을 대신 만들어 줄;개발은 우리가, 생산은 남의 공장에서|替我们生产药;我们研发别人的药厂生产|make our medicine for us;we invent, another plant makes the pills
stem-cell|어떤 조직으로도 자라는 씨앗 세포;무릎 연골이 닳은 환자에게 넣는|膝盖软骨磨没了打的细胞|cells that can become anything;injected where cartilage is gone
regenerative-medicine|닳은 무릎을 다시 자라게|磨坏的膝盖重新长|make worn knees grow again
genomics|침 한 방울로 타고난 것을 아는;아이에게 유전병이 갈까 걱정|一口唾沫看遗传;怕孩子遗传上病|spit tells what you inherited;afraid of passing on a disease
in-vitro-diagnostics|피 한 방울로 병을 아는;손끝 피로 바로;동네 의원에서 바로 피를 재는|一滴血查病;扎手指马上知道;小诊所当场出化验单|a drop of blood tells;answer from a pricked finger;results while the patient waits
rapid-test-kit|십 분 만에 걸렸는지 아는;코를 찔러 아는;독감인지 오 분 만에 아는 막대|十分钟知道有没有得;捅鼻子测;五分钟测流感的试纸条|know within minutes whether you are ill;swab the nose;a strip that tells flu in five minutes
cancer-screening|아프기 전에 큰 병을 찾는;내시경 대신 피로 대장암을|没症状先查大病;不做肠镜抽血查肠癌|find the big illness early;a blood sample in place of a colonoscopy
medical-device|의원과 요양병원에 납품하는 장비|医院用的机器;卖给医院诊所的器械|machines doctors use;equipment sold to wards and surgeries
medical-imaging-device|몸속을 찍는 큰 기계;농촌 순회 검진차에 실을 촬영기|拍身体里面的大机器;装在体检车上的拍片机|takes pictures inside the body;a scanner for the mobile clinic
endoscope|몸속에 넣어 보는 가는 카메라;위내시경 씻고 소독하느라 오래 걸리는|伸进去看的细镜子;胃镜清洗太费时间|a thin camera inside the body;scopes that take long to wash
patient-monitor|누운 환자의 맥박을 지켜보는;간호사가 병실을 돌지 않아도 이상을 아는|看着病人心跳;护士不用一间间看也知道不对|watches a patient's heart;nurses alerted without walking rounds
respiratory-device|숨쉬기를 도와주는;코골이에 쓰는;집에서 쓰는 산소 기계|帮忙喘气;打呼噜用的;家里吸氧的机子|helps people breathe;oxygen for home use
surgical-instrument|의사가 손에 쥐는 도구;째는 칼과 꿰매는 실|大夫手里的家伙;刀子剪子缝线|what surgeons hold;knives, scissors and thread for theatre
implant-orthopaedic|부러진 뼈를 잇는 쇠;노인 골절에 박는 나사와 판|接骨头的钢;老人摔断骨头打的钢板|metal that mends bones;plates for broken hips
cardiovascular-device|막힌 핏줄을 뚫는;지하철역에 두는 심장 충격기|通血管的;地铁站放的电击救心机|opens blocked vessels;the shock box in stations
laser-aesthetic-device|주름과 점을 없애는 기계;기미와 문신을 지우는 빛|去皱去斑的机器;打斑洗纹身的光|removes wrinkles and spots;light that fades spots and tattoos
dermal-filler|얼굴을 통통하게 채우는;팔자주름에 넣는|把脸填饱满;填法令纹的|plumps the face;for lines beside the mouth
rehabilitation-device|다친 뒤 움직이게 돕는;마비된 손을 펴 주는 장갑;물리치료사가 모자란 시골 병원|伤后练动作的;帮中风的手张开的手套;康复师不够|gets people moving after injury;a glove that opens a stiff hand;too few therapists in the country
assistive-device|몸이 불편한 사람이 쓰는;잘 안 들리는 사람이 끼는;보청기와 지팡이와 휠체어|身体不便的人用;听不清戴的;助听器拐杖轮椅|for people who cannot hear or walk well;hearing aids, canes, chairs
dental|이가 아플 때 쓰는;이 뽑고 때우는 의자와 드릴|牙椅牙钻补牙料|for bad teeth;chairs, drills and fillings
dental-implant|빠진 이 자리에 심는 나사;어금니가 빠져 고기를 못 씹는|掉牙的地方种一颗;掉了大牙嚼不动肉|a screw where a tooth was;cannot chew meat any more
clear-aligner|안 보이게 이를 고르게;철사 없이 뻐드렁니를 펴는|看不见的牙套;不戴钢丝矫正龅牙|straight teeth without wires;buck teeth put right without wires
ophthalmic|눈이 침침할 때;아이 시력이 자꾸 나빠져서|眼睛看不清;孩子近视越来越深|for poor eyes;the child needs stronger glasses each year
traditional-medicine|풀뿌리로 달인 약;한의원에 대는 당귀와 황기|草根熬的药;给中医馆供的黄芪当归|remedies brewed from roots;roots for herb doctors
acupuncture-therapy|바늘을 꽂아 낫게 하는|扎针治病|needles that heal
digital-health|앱으로 몸을 돌보는;병원 밖 환자를 앱으로 챙기는|手机管身体;出院后用手机跟踪|follow patients after discharge by app
telemedicine|산골 환자가 화면으로 의사를 만나는;배 타고 나가야 병원인 섬;군부대와 선원 진료|山里病人在屏幕上看大夫;要坐船才有医院的岛;船员看病|village patients see a doctor on screen;the hospital is a ferry away;care for sailors and soldiers
digital-therapeutics|약 대신 앱으로 낫게 하는||an app instead of pills
wearable-health|차고 있으면 맥박을 재는;반지처럼 끼고 잠을 재는|戴着测心跳;戒指测睡眠|worn to track the heart;a ring that tracks sleep
elderly-care|혼자 사시는 부모님을 돌봐 줄;밥은 드셨는지 확인하는 이장;치매 걸린 어머니를 낮에 맡길 데;경로당에 보급할|照看家里老人;社区看老人吃没吃饭;白天没人照看的老母亲;给老年活动室用的|somebody to look after our parents;has mother eaten today;someone for dad while we work;for senior clubs
nursing-home|어르신이 모여 사는 집;침상과 간병인이 있는 노인 거처|老人住的院;有床位有护工的院|a home for the old;beds with carers for the frail
fall-detection|침대에서 일어나다 넘어지면 아는;독거 어르신이 밤새 못 일어난|下床摔了就知道;老人夜里摔了没人知道|know when someone leaves the bed or slips;lay on the floor all night
dementia-care|기억을 잃어 가는 분을 돌보는;집을 못 찾아 헤매는 분을 위한|记性越来越差的老人;走出去就回不来的老人|people who forget;wanders off and forgets the way
mental-health|번아웃 온 직원과 수험생|心里难受的人;压力大睡不好的学生员工|when people feel low;burnt-out staff and students
hospital-equipment|환자가 눕는 침대;몸을 뒤집어 주는;욕창을 막는 매트와 이동 침대|病人躺的床;帮忙翻身;防褥疮床垫转运床|beds for patients;turns the patient over;mattresses against bedsores
medical-consumables|한 번 쓰고 버리는 병원 물건;거즈와 장갑과 수액줄|医院用一次就扔的;纱布手套输液管|used once in hospital and thrown away;gauze, gloves and drip lines
disinfection-sterilisation|병원 도구를 삶는;수술 도구를 삶고 찌는|医院器具消毒;手术器械蒸煮|makes tools germ-free;steam for surgical trays
lab-equipment|실험실에서 쓰는 도구;대학 실험실에 들일 원심기와 배양기|实验室的家伙;学校实验室要的离心机培养箱|things scientists use;centrifuges and incubators for a lab
clinical-trial|새 약을 사람에게 시험하는;식약처에 낼 환자 자료를 모으는|新药在人身上试;招病人试药出数据|try a new medicine on people;data from patients for the regulator
cro|병원에서 시험을 대신 진행해 줄|替我们在医院做试验|run hospital tests for us
medical-approval|저쪽 나라에서 환자에게 써도 된다는 허가;허가 서류가 까다로워 시장에 못 나가는|那边药监局批准才能卖;批文办不下来卖不了|leave to use it on patients there;stuck because the licence will not come
preventive-checkup|일 년에 한 번 몸을 살피는;직장인 단체 검진 버스|每年查一次身体;单位体检|look over the body once a year;check-ups for staff
veterinary-medicine|돼지와 소가 걸리는 병을 막는;구제역과 돼지열병을 막는|猪牛别得病;防猪瘟口蹄疫|keep pigs and cattle well;against swine fever
health-insurance-data|병원 기록을 모은|医院记录汇总|records from many hospitals
emergency-medical|쓰러진 사람을 살리는;구급차 안에 싣는 들것과 장비|有人倒下马上救;救护车上的担架设备|save someone who collapses;stretchers and kit in the ambulance
rehabilitation-service|다시 걷게 돕는 치료|练到能走的治疗|help to walk again
microbiome-probiotic-drug|장 속 균으로 낫게 하는;살아 있는 균 가루|靠肠子里的菌治病;活菌粉|live bugs good for the gut
hospital-information-system|차트를 찾느라 환자가 기다리는|病历找半天病人干等|computers of a hospital;patients wait while the file is found
oncology|혹을 없애는 약;항암 주사 맞는 환자|治肿瘤的药;化疗的病人|against tumours;people on chemotherapy
maternal-care|아이 낳은 뒤 몸을 추스르는;조리원과 난임 부부|坐月子;月子里的妈妈|after giving birth;fertility and after birth
kidney-dialysis|피를 걸러 주는|洗血的|cleans the blood
natural-extract|풀에서 뽑은 성분;산나물과 약초에서 뽑아 화장품과 식품에 넣는|植物里提的;草药里提出来加到食品化妆品里|drawn from plants;drawn from herbs for creams and foods
agriculture-food|농사짓고 먹는 일;논밭에서 밥상까지|种地吃饭的事;从田头到饭桌|farming and eating;from field to plate
smart-farm|사람 손이 덜 가는 농사;농사꾼이 늙어 일손이 끊긴 마을;외출했는데 하우스 창을 닫아야 할 때;감으로 짓던 농사를 숫자로;센서 달아 병이 오기 전에 손쓰는|少费人手的种地;村里只剩老人种地;人在外面也能关棚窗;凭经验种地改成看数据;棚里装探头提前防病|farming with fewer hands;only old people left to farm;close the vents while away from home;farm by numbers not by feel;probes that warn before disease spreads
greenhouse|유리집에서 기르는;난방비가 무서워 겨울 농사를 못 짓는;태풍에도 버티는 골조와 비닐|玻璃房里种;冬天加温太贵种不了菜;大棚骨架和薄膜抗风雪|grown under glass;heating makes winter growing too dear;frames and film that stand storms
vertical-farm|햇빛 없이 층층이 기르는;지하철역 안에서 기른 샐러드;농약 없이 일 년 내내 똑같은 상추|不见太阳一层层种;地铁站里种的沙拉菜;不打药一年到头一样的叶菜|grown in layers without sun;salad from a subway station;the same leaf all year with no spraying
irrigation|밭에 물을 대는;물꼬를 사람이 안 가도 여닫는;호스 구멍으로 뿌리에만 똑똑 떨어지는|给地浇水;不用人去看水闸;管子滴到根上不浪费|water for fields;gates that open without anyone walking out;drips only at the roots
seeds|추워도 잘 여무는 씨;많이 열리는 볍씨;수입 씨앗에만 매달리지 않게;모종을 대량으로 키워 파는|天冷也能长好的种;结得多的种子;不再只靠进口种;育苗卖苗的|seed that ripens in a cold summer;heavy crops;not depending on foreign seed;young plants grown for sale
fertiliser|천천히 녹는 거름;축분이 넘쳐 처치 곤란한 것을 흙에 되돌리는|慢慢化的肥;让地有劲;粪肥太多变成宝还田|feed for the field;lasts until harvest;manure turned into something for the soil
crop-protection|벌레와 병을 막는 약;벌레가 늘었는지 세어 주는 덫;멸구와 탄저병이 퍼졌을 때;꿀벌에 해롭지 않은 약|防虫防病的药;数虫子的夹子;闹虫灾病害怎么治;不伤蜜蜂的药|keeps bugs off crops;counts bugs before they spread;locusts and blight;sprays that spare the bees
agricultural-machinery|논밭에서 쓰는 기계;모내기와 탈곡에 쓰는 장비;밭고랑을 내고 덮는 기계|地里用的机器;插秧脱粒的家什;开沟覆膜的机子|machines for fields;gear for planting and threshing;ridges and covers the beds
autonomous-farm-machine|사람 없이 밭을 가는;밤에도 혼자 갈아엎는;위성 신호로 이랑을 똑바로 타는|夜里自己翻地;靠卫星信号走直垄|ploughs with no driver;turns the soil overnight alone;follows the row by satellite
grain|밥과 빵이 되는 낟알;밀과 옥수수를 배로 들여오는|做饭做面的粮;整船进口玉米小麦|what bread is made of;shiploads of wheat and maize
fruit-vegetables|싱싱한 푸성귀;산지에서 바로 오는 제철 먹거리;급식소에 대는 푸성귀|新鲜菜果;产地直供的时令菜;给食堂送菜|fresh greens;in-season straight from growers;greens for canteens
livestock|짐승을 기르는;한 마리씩 등급 매겨 출하하는 농장|出栏卖牛卖猪的场子|herds raised for market
feed|짐승이 먹는 것;소가 살찌게 먹이는 배합|让牛长膘的料|what animals eat;rations that fatten cattle
dairy|젖으로 만든;목장에서 짠 것을 살균해 병에 담는|挤下来杀菌装瓶的|pasteurised and bottled
aquaculture|바다 없이 건물 안에서 물고기를 기르는;연어를 뭍에서;수조 물을 걸러 다시 쓰며 기르는;폐사 없이 치어를 키우는|不靠海在屋里养鱼;养三文鱼;鱼缸水循环过滤着养;鱼苗成活率高|raise fish in a shed far from the sea;tanks that clean their own water;fry that survive
seafood|바다에서 난 먹거리;황태와 김과 오징어|海里的吃的;明太鱼干海带鱿鱼|food from the sea;dried pollock, laver, squid
processed-food|데우기만 하면 되는 집밥;봉지만 뜯으면 되는;자취생이 전자레인지에 돌리는;급식용으로 대량 조리해 담은 반찬;맛을 그대로 담아 수출하려는 반찬|热一下就能吃;撕开就吃;单身人微波炉一转就吃;食堂用的半成品菜;想出口的熟菜|dinner you only warm up;single people put it in the microwave;bulk dishes for canteens;side dishes packed for export
frozen-food|얼려 둔 먹거리;만두와 핫도그를 급속으로 얼린|冻着的吃的;速冻饺子汤圆|food kept frozen;dumplings frozen in minutes
sauce-seasoning|맛을 내는 것;불닭 맛 양념을 병에 담은|调味的;瓶装的拌饭酱|gives taste;bottled spice mixes
infant-food|아기가 먹는;백일 지난 아기 첫 숟갈|宝宝吃的;宝宝第一口米糊|what babies eat;the first spoon for a baby
special-diet-food|아픈 사람이 먹는;씹기 힘든 분이 먹는;틀니 낀 어르신 급식|病人吃的;嚼不动的人吃的;假牙老人的饭|for people who cannot chew;food for the ill;soft meals for denture wearers
alternative-protein|콩으로 만든 고기;채식하는 사람도 먹는 패티|豆子做的肉;吃素的人也能吃的肉饼|tastes like meat but from beans;patties for vegetarians
beverage|캔과 페트에 담긴 시원한 것|罐装瓶装的冷饮|for thirst;cans and bottles from the cooler
alcohol|취하는 마실 것;치맥과 소주를 현지 식당에|喝的酒;餐馆里卖的清酒烧酒|what one drinks at a feast;bottles for bars and banquets
cold-storage|상하지 않게 넣어 두는 곳;추석 때까지 배를 갈무리하는;장마철에도 곰팡이 없이 두는|放着不坏的库;秋天的梨存到过年;夏天菜放着不烂|where food keeps;pears kept until the holidays;no mould in the rainy season
freeze-drying|얼려서 말리는;등산객이 물만 부어 먹는 국|冻了再抽干;登山泡水就喝的汤块|frozen then dried;hikers' soup that only needs water
food-safety|먹어도 되는지 검사하는;학교 급식에서 배탈이 났을 때;세균 검사를 하루 만에;금속 조각이 섞였는지 보는|查吃了安不安全;学校食堂吃坏肚子;一天出细菌结果;混进金属片能查出来|is it safe to eat;pupils sick after lunch;bacteria result in a day;metal bits found in packs
food-traceability|어느 밭에서 났는지 아는;소비자가 생산 농가를 찍어 보는|知道哪块地种的;消费者扫码看是哪家种的|which field it came from;shoppers scan to see the grower
farm-data|밭의 기록을 모은;올해 배추 값이 폭락할지 미리|种地的数据;今年菜价会不会跌|figures from fields;will prices crash this season
rural-revitalisation|시골을 살리는;빈집이 늘어나는 동네를 되살릴|让乡下好起来;空心村怎么盘活|bring villages back to life;villages with empty houses
food-machinery|먹거리를 만드는 기계;떡과 빵을 찍는;김밥을 말고 떡을 써는 자동 기계;반죽을 밀어 빵을 굽는 라인|做吃的机器;做糕点的;自动卷紫菜饭切年糕的机子;和面烤面包的线|machines that make food;rolls kimbap and cuts rice cake;dough to bread on one line
agricultural-robot|풀을 뽑아 주는;허리 굽혀 따던 딸기를 대신 따는|摘果子的机器;除草的机器;弯腰摘草莓的活替人干|pulls weeds;strawberries picked without bent backs
post-harvest|추수한 벼를 말리고 찧어 담는;사과 상처와 무게를 재어 상자에 나누는|收了稻子烘干脱壳装袋;苹果称重看伤分箱|dry, hull and bag the harvest;apples weighed and boxed by grade
rice|윤기 나고 찰진 동북 햅쌀|东北新米又香又糯|glossy sticky new crop
soybean|콩나물과 메주 쑤는 원료|做豆腐豆浆的原粮|beans for sprouts and paste
mushroom|톱밥 배지에서 키운 표고|菌棒上长的|grown in bags of sawdust
potato|감자칩 공장에 댈 원료|薯片厂要的原料|raw stock for a crisp factory
ginseng|면세점에서 선물로 사 가는 뿌리 진액|送礼的参膏参茶|root extract bought as a gift
berries-nuts|꿀과 잣과 오미자|蜂蜜松子蓝莓干|honey, pine kernels, dried berries
smart-livestock|밤새 분만을 지켜 서지 않아도;사료를 마리마다 다르게 주는;폐사를 줄이고 싶은 양돈 농가|不用通宵守着母牛生产;一头一头分开喂料;想少死猪的养殖户|no night watch at calving;feed measured for each animal;fewer deaths in the pig barn
meat|도축장과 정육 가공|屠宰分割的冷鲜肉|carcasses cut and chilled
egg-poultry|껍데기 깨짐 없이 세척 포장한 알|洗净包装不破的蛋|washed and boxed, none cracked
instant-noodles|매운 컵면을 현지 마트에|超市里的辣味杯面|spicy cups for the supermarket
snacks-confectionery|입이 즐거운 과자와 젤리|饼干软糖小点心|biscuits and jellies
kimchi-fermented|항아리에서 익힌 반찬|坛子里发酵的小菜|aged in a crock
health-food|부모님 선물로 사는 캡슐과 진액;갱년기와 눈 피로에 먹는|给爸妈买的胶囊口服液;熬夜护肝护眼吃的|capsules bought for parents;tablets for tired eyes and liver
coffee-tea|볶은 콩과 우린 잎|烘好的豆子和泡的叶子|roasted beans and steeped leaves
edible-oil-sugar|짜낸 참깨와 들깨|芝麻榨的香油|pressed sesame
halal-organic|이슬람 손님도 먹을 수 있는|穆斯林客人也能吃|fit for Muslim guests
food-franchise|간판과 레시피를 빌려 가게를 내는|交加盟费开店|open under their sign and recipe
flowers-forestry|화환에 쓰는 꽃과 묘목|花店用的鲜花和树苗|blooms for florists, young trees
starch-processing|물엿과 포도당을 뽑는 공장|做糖稀葡萄糖的厂|syrup and glucose from corn
optical-sorter|쌀에 섞인 돌과 검은 알을 사진으로 걸러 내는;콩과 견과를 색으로 골라내는 장비|把米里的石子黑粒照出来吹掉;豆子坚果按颜色挑|camera blows stones and black grains out of rice;sorts beans and nuts by colour
biologics|냉장 보관해 맞는 고가 주사|要冷藏的贵针剂|costly jabs kept in the fridge
vaccine|보건소에서 놓아 줄 접종분|防疫站给孩子打的|doses for the health centre
cell-gene-therapy|혈액암 환자의 마지막 수단|血癌病人最后的办法|last resort in blood cancer
glucose-monitor|식사 뒤 수치가 궁금한 당뇨 어르신|饭后血糖高不高|numbers after each meal
hospital|입원실과 응급실을 갖춘|有住院部和急诊|with wards and an emergency room
pharmacy|약사가 조제하는 가게|药师配药的店|where the chemist dispenses
nursing-care|하루 몇 시간 집에 와 주는 손길|钟点上门照料|a few hours of help at home
oil-gas|원유와 천연가스를 다루는|原油天然气|crude and gas
oilfield-equipment|늙은 유정에서 한 방울이라도 더|老井再榨出点油|squeeze more from old wells
insulation-energy|겨울에 벽이 축축하고 찬|冬天墙发凉返潮|cold damp walls
cold-region-energy|수도관이 얼어 터지는 겨울|冬天水管冻裂|pipes freeze and split
desalination|섬 주민 급수선이 끊길 때|海岛没水喝|island taps run dry
recycling|공장 부산물을 원료로 살|厂里的边角料谁收|who takes our offcuts
carbon-neutrality|공장 굴뚝 배출을 줄이라는 지침|上面要求减排|told to cut emissions
snow-removal|폭설에 골목 제설차가 못 들어가는;언덕길 빙판에 염화칼슘만 붓는|大雪小路除雪车进不去;坡道结冰光撒盐|ploughs cannot enter lanes;only salt on the hill
`;
