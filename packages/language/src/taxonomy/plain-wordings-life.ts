/**
 * How people outside the trade speak of energy, the environment, health, farming and food. Same form as plain-wordings.ts.
 */
export const wordingsOfLife = `
energy|불과 힘을 내는 것|烧的用的能|what gives light and heat
renewable-energy|해와 바람으로 얻는|靠太阳和风|from sun and wind
solar-power|지붕에서 전기를 만드는;햇볕으로 돌리는|屋顶上发电;晒太阳来电|power from the roof;current from sunshine
solar-inverter|지붕 전기를 집에서 쓰게 바꾸는|把屋顶的电变成家里能用|makes roof power usable
solar-thermal|햇볕으로 물을 데우는|晒热水|water warmed by the sun
building-integrated-pv|벽이 전기를 만드는 건물|墙会发电的楼|walls that make power
wind-power|바람 부는 언덕에 세우는|风大的地方立起来|put up where it blows
hydropower|떨어지는 물로 돌리는|靠水往下冲|from falling water
biomass-energy|똥과 찌꺼기로 불을 때는;나무 조각을 태우는|拿粪和渣烧火;烧木屑|cooking gas from dung;burn wood chips
geothermal|땅속 뜨거움을 끌어올리는|把地底下的热抽上来|heat from deep under ground
hydrogen-production|남는 전기로 물을 갈라 연료를 만드는|用多余的电把水分开|split water with spare power
hydrogen-storage|가벼운 가스를 센 통에 담는|把轻气装进高压瓶|light gas in strong bottles
stationary-fuel-cell|태우지 않고 조용히 전기를 내는 상자|不烧也能出电的箱子|a quiet box that makes power without burning
ammonia-fuel|비료 냄새 나는 연료|有刺鼻味的燃料|a sharp-smelling fuel
nuclear-power|작은 원자력 발전소;트럭에 싣는 발전소|小核电站|a small reactor
nuclear-components|원자로에 들어가는 부품|反应堆里的零件|parts for a reactor
pipeline|기름과 가스가 흐르는 긴 관|送油送气的长管|long tubes for oil and gas
coal-clean|검은 돌을 덜 더럽게 태우는|烧煤少冒烟|burn black rock more cleanly
power-grid|전기를 온 나라에 보내는|把电送到各处|sends power round the country
smart-grid|전기가 남고 모자라는 것을 맞추는;여러 지붕을 묶어 파는|电多电少自己调;把许多家的电凑一起卖|balances power by itself;bundle many roofs and sell
transformer-switchgear|전기 세기를 올리고 내리는 큰 쇳덩이|把电压升上去降下来|steps the voltage up and down
power-cable|전기를 나르는 굵은 줄|送电的粗线|thick lines that carry power
smart-meter|전기를 얼마나 썼는지 알려 주는|知道用了多少电|tells how much power was used
backup-power|정전이 돼도 버티는|停电也不怕|keeps going in a blackout
heat-pump|찬 바람에서도 따뜻함을 모으는|大冷天也能取热|gathers warmth even from cold air
district-heating|겨울에 동네를 데우는|冬天给小区送热|warms a district in winter
waste-heat|공장에서 버려지는 뜨거운 김을 쓰는|厂里白跑的热气接着用|use the steam a plant throws away
thermal-storage|뜨거움을 담아 두는|把热存起来|keep heat for later
energy-saving|덜 쓰고 아끼는|少用省着用|use less
building-energy-management|건물 전기료를 줄이는|大楼省电费|lower bills for a building
led-efficient-lighting|전기를 덜 먹는 등|省电的灯|lamps that use little
off-grid-rural-power|전깃줄이 없는 데서 쓰는|没通电的地方用|power where no line reaches
energy-trading|남는 전기를 파는|多的电卖掉|sell spare power
energy-management|공장에서 어디에 전기가 새는지 보는|看厂里电费花在哪|see where power is wasted
city-gas|집집마다 가스가 오게|家家通气|gas to every home
straw-utilisation|벤 뒤 남은 짚을 쓰는|地里剩的秸秆有用|use stalks left in the field
refinery-process|기름을 나누는 큰 공장|炼油的大厂|plants that split crude
environment|깨끗한 물과 공기|干净的水和空气|clean air and water
water-treatment|흐린 물을 맑게|浑水变清|clear up dirty water
wastewater-treatment|공장에서 버리는 물을 씻는|厂里排的脏水弄干净|clean what a plant lets out
zero-liquid-discharge|물을 한 방울도 안 버리는|一滴废水也不排|not a drop let out
membrane-filtration|막으로 물을 거르는|用膜滤水|water through fine sheets
evaporator-crystalliser|끓여서 소금만 남기는|熬干只剩盐|boil until only salt is left
water-pipe-leak|땅속 수도관이 새는 데를 찾는;아까운 수돗물이 새는|找地下水管哪儿漏;自来水白白漏掉|find where a buried water pipe drips;lost tap water
sludge-treatment|하수장 찌꺼기를 말리는|把污水厂烂泥弄干|dry muddy leftovers
river-restoration|냇물을 되살리는|把河弄清|bring a stream back to life
air-pollution-control|굴뚝의 검은 가루를 걸러 내는|烟囱黑灰拦下来|catch soot at the chimney
fine-dust|뿌연 하늘을 맑게|天灰蒙蒙的|hazy skies
voc-odour|공장 냄새를 없애는|厂里味道太大|smells from a plant
indoor-air|교실 공기를 깨끗이|屋里空气不好|stuffy rooms
waste-treatment|쌓인 쓰레기를 처리하는|垃圾堆成山|heaps of rubbish
incineration|쓰레기를 태우는|烧垃圾|burn rubbish
food-waste|남은 밥을 처리하는|剩饭剩菜怎么办|leftover food
hazardous-medical-waste|병원에서 나온 위험한 쓰레기|医院的危险垃圾|dangerous rubbish from hospitals
smart-waste-collection|가득 차면 알려 주는 쓰레기통|垃圾桶满了会说|bins that say when they are full
plastic-recycling|비닐과 병을 다시 원료로|塑料瓶变原料|bottles turned back into plastic
metal-ewaste-recycling|버린 휴대폰에서 금을 뽑는|旧手机里提金子|gold out of old phones
tyre-rubber-recycling|헌 바퀴를 다시 쓰는|旧轮胎再用|old tyres put to use
construction-waste|헌 건물 부스러기를 쓰는|拆楼的碎料再用|rubble used again
biodegradable-packaging|썩는 그릇과 봉투|会烂的盒子袋子|boxes that rot
carbon-capture|굴뚝 가스를 붙잡아 묻는|把烟气抓住埋起来|trap what chimneys breathe out
carbon-accounting|물건 하나에 탄소가 얼마인지 세는|算一件货排多少碳|count carbon in each product
carbon-trading|덜 내뿜은 만큼 파는|少排的能卖钱|sell what you did not emit
soil-remediation|기름 스민 땅을 깨끗이|油渗过的地弄干净|clean ground where oil leaked
environmental-monitoring|물과 공기가 더러운지 늘 재는|随时量水和空气脏不脏|always measuring air and water
noise-vibration|길가 집이 시끄럽지 않게|路边住户别吵|quiet for people by the road
ecological-restoration|망가진 산과 들을 되살리는|把破坏的山地养回来|heal damaged land
ice-snow-resources|눈과 얼음으로 돈 버는|靠冰雪挣钱|earn from snow and ice
climate-adaptation|더위와 큰비에 대비하는|防热防大雨|be ready for heat and storms
weather-service|내일 비 오는지 알려 주는|告诉明天下不下雨|tells whether it will rain
esg-management|착한 회사인지 보여 주는|证明公司负责任|show that a firm behaves well
bio-medical|몸을 낫게 하는|治病健身的|makes people well
pharmaceuticals|먹고 바르는 약|吃的抹的药|what the doctor gives you
active-pharmaceutical-ingredient|약을 만드는 원래 가루|做药的原粉|the powder pills are made of
generic-drug|특허가 끝난 값싼 약|便宜的同样的药|cheap copies of known pills
new-drug-development|고칠 수 없던 병의 약을 찾는|治不好的病找新药|a cure not yet known
cdmo|우리 약을 대신 만들어 줄|替我们生产药|make our medicine for us
stem-cell|어떤 조직으로도 자라는 씨앗 세포|能长成各种组织的细胞|cells that can become anything
regenerative-medicine|닳은 무릎을 다시 자라게|磨坏的膝盖重新长|make worn knees grow again
genomics|침 한 방울로 타고난 것을 아는|一口唾沫看遗传|spit tells what you inherited
in-vitro-diagnostics|피 한 방울로 병을 아는;손끝 피로 바로|一滴血查病;扎手指马上知道|a drop of blood tells;answer from a pricked finger
rapid-test-kit|십 분 만에 걸렸는지 아는;코를 찔러 아는|十分钟知道有没有得;捅鼻子测|know within minutes whether you are ill;swab the nose
cancer-screening|아프기 전에 큰 병을 찾는|没症状先查大病|find the big illness early
medical-device|병원에서 쓰는 기계|医院用的机器|machines doctors use
medical-imaging-device|몸속을 찍는 큰 기계|拍身体里面的大机器|takes pictures inside the body
endoscope|몸속에 넣어 보는 가는 카메라|伸进去看的细镜子|a thin camera inside the body
patient-monitor|누운 환자의 맥박을 지켜보는|看着病人心跳|watches a patient's heart
respiratory-device|숨쉬기를 도와주는;코골이에 쓰는|帮忙喘气;打呼噜用的|helps people breathe
surgical-instrument|의사가 손에 쥐는 도구|大夫手里的家伙|what surgeons hold
implant-orthopaedic|부러진 뼈를 잇는 쇠|接骨头的钢|metal that mends bones
cardiovascular-device|막힌 핏줄을 뚫는|通血管的|opens blocked vessels
laser-aesthetic-device|주름과 점을 없애는 기계|去皱去斑的机器|removes wrinkles and spots
dermal-filler|얼굴을 통통하게 채우는|把脸填饱满|plumps the face
rehabilitation-device|다친 뒤 움직이게 돕는|伤后练动作的|gets people moving after injury
assistive-device|몸이 불편한 사람이 쓰는;잘 안 들리는 사람이 끼는|身体不便的人用;听不清戴的|for people who cannot hear or walk well
dental|이가 아플 때 쓰는|看牙用的|for bad teeth
dental-implant|빠진 이 자리에 심는 나사|掉牙的地方种一颗|a screw where a tooth was
clear-aligner|안 보이게 이를 고르게|看不见的牙套|straight teeth without wires
ophthalmic|눈이 침침할 때|眼睛看不清|for poor eyes
traditional-medicine|풀뿌리로 달인 약|草根熬的药|remedies brewed from roots
acupuncture-therapy|바늘을 꽂아 낫게 하는|扎针治病|needles that heal
digital-health|앱으로 몸을 돌보는|手机管身体|look after health by phone
telemedicine|산골 환자가 화면으로 의사를 만나는|山里病人在屏幕上看大夫|village patients see a doctor on screen
digital-therapeutics|약 대신 앱으로 낫게 하는|用软件治病|an app instead of pills
wearable-health|차고 있으면 맥박을 재는|戴着测心跳|worn to track the heart
elderly-care|혼자 사시는 부모님을 돌봐 줄|照看家里老人|somebody to look after our parents
nursing-home|어르신이 모여 사는 집|老人住的院|a home for the old
fall-detection|침대에서 일어나다 넘어지면 아는|下床摔了就知道|know when someone leaves the bed or slips
dementia-care|기억을 잃어 가는 분을 돌보는|记性越来越差的老人|people who forget
mental-health|마음이 힘든 사람을 돕는|心里难受的人|when people feel low
hospital-equipment|환자가 눕는 침대;몸을 뒤집어 주는|病人躺的床;帮忙翻身|beds for patients;turns the patient over
medical-consumables|한 번 쓰고 버리는 병원 물건|医院用一次就扔的|used once in hospital and thrown away
disinfection-sterilisation|병원 도구를 삶는|医院器具消毒|makes tools germ-free
lab-equipment|실험실에서 쓰는 도구|实验室的家伙|things scientists use
clinical-trial|새 약을 사람에게 시험하는|新药在人身上试|try a new medicine on people
cro|병원에서 시험을 대신 진행해 줄|替我们在医院做试验|run hospital tests for us
medical-approval|저쪽 나라에서 환자에게 써도 된다는 허가|那边药监局批准才能卖|leave to use it on patients there
preventive-checkup|일 년에 한 번 몸을 살피는|每年查一次身体|look over the body once a year
veterinary-medicine|돼지와 소가 걸리는 병을 막는|猪牛别得病|keep pigs and cattle well
health-insurance-data|병원 기록을 모은|医院记录汇总|records from many hospitals
emergency-medical|쓰러진 사람을 살리는|有人倒下马上救|save someone who collapses
rehabilitation-service|다시 걷게 돕는 치료|练到能走的治疗|help to walk again
microbiome-probiotic-drug|장 속 균으로 낫게 하는;살아 있는 균 가루|靠肠子里的菌治病;活菌粉|live bugs good for the gut
hospital-information-system|병원 전산|医院电脑系统|computers of a hospital
oncology|혹을 없애는 약|治肿瘤的药|against tumours
maternal-care|아이 낳은 뒤 몸을 추스르는|坐月子|after giving birth
kidney-dialysis|피를 걸러 주는|洗血的|cleans the blood
natural-extract|풀에서 뽑은 성분|植物里提的|drawn from plants
agriculture-food|농사짓고 먹는 일|种地吃饭的事|farming and eating
smart-farm|사람 손이 덜 가는 농사|少费人手的种地|farming with fewer hands
greenhouse|유리집에서 기르는|玻璃房里种|grown under glass
vertical-farm|햇빛 없이 층층이 기르는|不见太阳一层层种|grown in layers without sun
irrigation|밭에 물을 대는|给地浇水|water for fields
seeds|추워도 잘 여무는 씨;많이 열리는 볍씨|天冷也能长好的种;结得多的种子|seed that ripens in a cold summer;heavy crops
fertiliser|천천히 녹는 거름;땅을 기름지게|慢慢化的肥;让地有劲|feed for the field;lasts until harvest
crop-protection|벌레와 병을 막는 약|防虫防病的药|keeps bugs off crops
agricultural-machinery|논밭에서 쓰는 기계|地里用的机器|machines for fields
autonomous-farm-machine|사람 없이 밭을 가는|没人开的拖拉机|ploughs with no driver
grain|밥과 빵이 되는 낟알|做饭做面的粮|what bread is made of
fruit-vegetables|싱싱한 푸성귀|新鲜菜果|fresh greens
livestock|짐승을 기르는|养牲口|raise animals
feed|짐승이 먹는 것|牲口吃的|what animals eat
dairy|젖으로 만든|奶做的|made of milk
aquaculture|바다 없이 건물 안에서 물고기를 기르는;연어를 뭍에서|不靠海在屋里养鱼;养三文鱼|raise fish in a shed far from the sea
seafood|바다에서 난 먹거리|海里的吃的|food from the sea
processed-food|데우기만 하면 되는 집밥;봉지만 뜯으면 되는|热一下就能吃;撕开就吃|dinner you only warm up;ready to eat
frozen-food|얼려 둔 먹거리|冻着的吃的|food kept frozen
sauce-seasoning|맛을 내는 것|调味的|gives taste
infant-food|아기가 먹는|宝宝吃的|what babies eat
special-diet-food|아픈 사람이 먹는;씹기 힘든 분이 먹는|病人吃的;嚼不动的人吃的|for people who cannot chew;food for the ill
alternative-protein|콩으로 만든 고기|豆子做的肉|tastes like meat but from beans
beverage|목마를 때 마시는|解渴的|for thirst
alcohol|취하는 마실 것|喝的酒|what one drinks at a feast
cold-storage|상하지 않게 넣어 두는 곳|放着不坏的库|where food keeps
freeze-drying|얼려서 말리는|冻了再抽干|frozen then dried
food-safety|먹어도 되는지 검사하는|查吃了安不安全|is it safe to eat
food-traceability|어느 밭에서 났는지 아는|知道哪块地种的|which field it came from
farm-data|밭의 기록을 모은|种地的数据|figures from fields
rural-revitalisation|시골을 살리는|让乡下好起来|bring villages back to life
food-machinery|먹거리를 만드는 기계;떡과 빵을 찍는|做吃的机器;做糕点的|machines that make food
agricultural-robot|과일을 따 주는;풀을 뽑아 주는|摘果子的机器;除草的机器|picks fruit;pulls weeds
crop-protection|벌레가 늘었는지 세어 주는 덫|数虫子的夹子|counts bugs before they spread
`;
