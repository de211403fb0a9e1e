/**
 * How people outside the trade speak of chips, materials, batteries, software and machines. Same form as
 * plain-wordings.ts.
 */
export const wordingsOfIndustry = `
semiconductors-electronics|전자제품 속에 들어가는 것;기판과 부품과 칩|电子产品里头的东西;板子元件芯片|what is inside electronics;boards, parts, chips
semiconductor-chip|손톱만 한 전자 두뇌;자동차가 칩이 없어 못 나가는|指甲盖大的电子小脑;缺芯交不了车|brains the size of a fingernail;cars wait for chips
memory-chip|자료를 기억해 두는 칩;서버에 꽂는|服务器内存|for servers
system-semiconductor|계산하고 명령하는 칩|负责运算指挥的芯片|chips that calculate and command
ai-semiconductor|전기를 적게 먹고 빨리 판단하는 칩;똑똑한 카메라에 넣을 두뇌;지피유가 비싸서 다른 것|省电又判断快的芯片;给摄像头装的小脑;显卡太贵找替代|a frugal brain for clever cameras;thinks fast on little power;something cheaper than graphics cards
power-semiconductor|높은 전압을 켜고 끄는 작은 부품;뜨거워지지 않는 스위치;충전기와 구동기 효율을|高电压下当开关的元件;不怎么发热的开关;充电桩驱动器效率|switches for high voltage that stay cool;little parts that turn big currents on and off;efficiency in chargers
analog-rf-chip|약한 신호를 키워 주는 칩|把弱信号放大的芯片|chips that make faint signals stronger
automotive-semiconductor|자동차에 들어가는 칩;영하 사십에서 동작 보증|汽车上用的芯片;车规零下四十|chips that go into cars;rated to minus forty
optoelectronic-chip|빛을 내고 받는 칩|会发光收光的芯片|chips that send and sense light
chip-design|칩 속 그림을 그려 주는;회로를 외주로|帮忙画芯片图;外包画版图|draw up a chip for us;layout outsourced
foundry|설계도를 주면 칩을 찍어 주는;소량 시제품 칩을 찍어|给图就帮做芯片;小批流片|make chips from our drawings;a small run of wafers
wafer|칩을 만드는 동그란 판;칩 공장에 넣는 둥근 원판|芯片厂投料的圆板|the disc a chip plant starts from
chip-packaging|다 만든 칩에 껍데기를 씌우는;다이를 붙이고 와이어 잇는|把做好的芯片装壳接脚;贴片打线|put finished chips into their housing;die and wire bond
semiconductor-test|칩이 멀쩡한지 하나하나 재는|一颗颗测芯片好坏|check every chip works
semiconductor-equipment|칩을 만드는 값비싼 기계;중고 증착기라도|做芯片的贵机器;二手镀膜机也行|costly machines that make chips;even a used deposition tool
semiconductor-equipment-parts|칩 공장 기계에 갈아 끼우는|芯片机器里要换的零件|spares for machines in a chip plant
wafer-cleaning|칩 판에 붙은 먼지를 씻어 내는;둥근 판을 거울처럼 닦는|洗掉圆片上的灰|wash dust off the slices
semiconductor-materials|칩을 만들 때 바르고 붓는 약;빛으로 그림을 새길 때 쓰는 약액;국산화할 감광액|做芯片用的药水气体;光刻时涂的药水;国产光刻胶|liquids and gases used to make chips;coat that light draws on;a second source of resist
sputtering-target|얇게 입히려고 때려서 날리는 금속판|轰出来镀膜的金属板|metal plates knocked off to make thin layers
display|화면 판;차 계기판과 안내판|屏幕面板;车载屏导视屏|screens;dashboards and signs
oled|휘어지고 얇은 화면;까만색이 진짜 까만 화면|能弯的薄屏;黑得很纯的屏|thin screens that bend;screens with true black
lcd|모니터와 텔레비전의 얇은 판|电视显示器的薄板|screens lit from behind;the thin plate of a monitor
micro-led|아주 작은 불빛으로 만든 화면;무대 뒤 초대형|小灯珠拼的屏;舞台大屏|screens of tiny lamps;stage backdrop
transparent-display|뒤가 비치는 화면|能看穿的屏|see-through screens
e-paper|종이처럼 보이는 화면;값표가 저절로 바뀌는|自己变价的价签|screens that look like paper
digital-signage|가게 앞에서 광고를 트는 화면;로비와 버스정류장에|店门口放广告的屏;大堂站台|screens with adverts in shops;lobbies and bus stops
touch-panel|||screens you touch
display-equipment|패널 공장에 들이는 증착과 검사 장비|做屏幕的机器;面板厂要的镀膜检测设备|machines for making screens;tools for a panel plant
display-materials|화면 안에 넣는 재료|屏里用的料|stuff that goes into screens
led-component|작고 오래가는 불빛;자외선 살균 소자|又小又耐用的灯珠;杀菌灯珠|tiny lamps that last;germ-killing diodes
led-lighting|식물이 자라게 비추는;식물공장 보광|照着让菜长的灯;植物工厂补光|light that makes plants grow;lamps for plant factories
pcb|부품을 꽂는 초록색 판;시제품 기판 열 장|插元件的绿板子;打样十块板|green boards parts sit on;ten sample boards
package-substrate|칩 밑에 까는 얇은 판|垫在芯片底下的薄板|thin boards under chips
pcba|판에 부품을 붙여 완성해 주는;부품 실장까지|帮忙把元件焊到板上;贴片焊好|put parts on boards and finish the product;assembled boards
passive-component|쌀알만 한 전자 부품;쌀알만 한 콘덴서|米粒大的电子元件;贴片电容|parts the size of a grain;tiny capacitors
connector-cable|꽂고 잇는 것;하네스와 단자|插头接线;线束端子|plugs and leads;harness and terminals
relay-switch|전기를 켰다 껐다 하는;작은 신호로 큰 전기를 잇고 끊는|通电断电的;小信号控制大电流通断|a small signal switches big current
crystal-oscillator|박자를 맞춰 주는 부품|打节拍的元件|keeps the beat
sensor|느끼고 재는 작은 것;공장과 밭에 심을 감지기|能感觉能量的小东西;装到车间田里的探头|little things that feel and measure;probes for plant or field
image-sensor|카메라의 눈이 되는 칩|相机里感光的芯片|the chip that sees in a camera
gas-sensor|가스 냄새를 맡는;정화조와 맨홀 질식|闻得出漏气;下井缺氧|smells leaking gas;bad air in manholes
temperature-humidity-sensor|덥고 습한지 재는;창고가 눅눅한지 알려 주는 작은 것|仓库潮不潮一看便知|measures warmth and damp;tells if a store is damp
mems|쌀알만 한데 누르는 힘을 재는;아주 작은 기계;진동과 기울기를 재는 칩|米粒大能量压力;特别小的机械;测振动倾角|grain-sized thing that feels pressure;machines too small to see;tilt and shake on a chip
infrared-thermal|뜨거운 데를 보여 주는;어둠 속 사람을 보는;전기판 과열을 미리|看得出哪儿热;黑里看见人;配电柜发热早看见|shows where it is hot;sees people in the dark;hot spots in a panel
ultrasonic-proximity|가까이 온 것을 아는|靠近了就知道|knows when something is near
fibre-optic-sensor|긴 선 하나로 곳곳을 느끼는|一根线到处都能测|one long line that feels everywhere
power-supply|알맞은 전기로 바꿔 주는;의료기기용 안정 전원|医疗级电源|turns mains into the right current;medical-grade supply
electronic-cooling|전자제품 열을 빼 주는;방열판이 커서 고민|给电子散热;散热片太大|takes heat out of electronics;the heat sink is too big
emi-shielding|전파가 새지 않게 막는|不让电波乱跑|keeps stray waves in
wearable-electronics|손목에 차는;몸에 걸치는 똑똑한 것;작업자 손목에|戴手腕上的;穿在身上的智能玩意;给工人戴|on workers' wrists
audio-device|좋은 소리를 들려주는|声音好听的|good sound
rfid-nfc|찍기만 하면 아는 꼬리표;물건이 지나가면 아는;세탁물과 공구를 세는|一碰就知道的标签;东西过去就被认出;布草工具盘点|tags read as they pass;touch and it knows;count linen and tools
printed-flexible-electronics|인쇄하듯 찍는 회로|像印刷一样做的电路|circuits printed like paper
piezo-ultrasonic|누르면 전기가 나는|一压就来电|makes current when pressed
electronic-design-house|기판과 회로를 대신 설계해 주는|替我们设计电路|design our electronics for us
thermoelectric|전기로 차게 하는|通电变冷|current from a difference of heat
energy-harvesting|건전지 없이 돌아가는|不用电池自己有电|needs no battery
radar-module|닿지 않고 움직임을 아는|不碰就知道有人动|knows movement without contact
chemical-sensor|흙이 기름진지 재는|测土肥不肥|tells whether soil is rich
materials|만드는 데 쓰는 재료;공장에 넣을 원자재|做东西的料;厂里的原材料|what things are made of;raw stock for industry
steel|쇳덩이와 철판;후판과 코일|铁和钢板;中厚板卷板|iron and plates;plate and coil
stainless-alloy|식품 탱크용 스텐|食品级不锈钢|metal that does not rust;food-grade stainless
cold-resistant-steel||冷天不脆的钢|steel that does not crack in cold
nonferrous-metal|쇠가 아닌 금속;구리와 니켈 지금|铜镍锭|copper and nickel ingots
magnesium|알루미늄보다 가벼운;노트북 케이스를 가볍게|比铝还轻的;笔记本外壳更轻|lighter than aluminium;lighter laptop shells
titanium|가볍고 아주 센 금속;임플란트와 항공에|又轻又硬的金属;植入件航空用|light and very strong metal;for implants and planes
rare-earth|자석과 전자에 꼭 드는 귀한 흙;수출 통제로 구하기 어려워진|做磁铁离不开的稀罕土;被管制买不到的|the rare stuff in magnets;under export control
permanent-magnet|아주 센 자석;모터에 넣는 자석;모터가 식어도 센|强力吸铁石;马达里的磁铁;耐热强磁|very strong magnets;magnets for motors;strong even when hot
mineral-ore|땅에서 캔 돌|地里挖的矿石|rock dug from the ground
composite|섬유를 굳혀 만든 가벼운 판;풍력 날개와 보트|纤维压成的轻板;风机叶片船壳|light panels of set fibres;blades and hulls
carbon-fibre|가볍고 센 검은 실;쇠보다 센 실;수소 탱크에 감는 실|又轻又结实的黑丝;缠气瓶的丝|light strong black thread;wound on hydrogen tanks
carbon-material|까만 탄소 가루;정수기 숯과 타이어 검정|黑的碳粉;净水炭轮胎黑|black carbon;filter char, tyre black
graphene-heating|벽에 붙이면 따뜻해지는 얇은 판;농막 바닥 전기 장판|贴墙上就暖的薄片;电热炕板|thin sheets that warm a room;floor mats that heat
nanomaterial|눈에 안 보일 만큼 작은 가루;화장품과 코팅에 섞는 미립자|小得看不见的粉;加到涂层里的超细粉|powder too small to see;ultrafine filler
ceramics|아주 뜨거워도 안 녹는 도자기 부품;닳지 않는 하얀 부품;반도체 장비에 쓰는 하얀 판|再烫也不化的瓷零件;不磨损的白零件;半导体设备里的白瓷|china-like parts that stand heat;white parts that do not wear;white plates in chip tools
refractory|쇳물을 담아도 견디는 벽돌|装铁水不坏的砖|bricks that hold molten iron
glass-material|태양광 덮개와 창|不容易碎的透明板;光伏盖板|clear sheets that do not break;cover sheets
sapphire-crystal|긁히지 않는 투명한 덮개|刮不花的透明片|clear cover that never scratches
synthetic-diamond|공장에서 기른 보석|厂里长出来的钻石|gems grown in a plant
basalt-mineral-fibre|돌을 녹여 뽑은 실|石头熔了拉的丝|thread drawn from stone
aerogel|종이처럼 얇은데 열을 막는;깃털처럼 가벼운 단열;배관을 얇게 감싸는 보온|薄薄一层挡热;像羽毛轻的保温;管道薄保温|paper thin yet holds back heat;insulation light as a feather;thin lagging
polymer|사출용 펠릿|塑料粒子;注塑粒子|pellets for moulders
engineering-plastic|쇠 대신 쓰는 센 플라스틱;기어를 쇠 대신|能代替铁的塑料;塑料齿轮料|plastic strong enough to replace metal;gears without steel
biodegradable-plastic|썩어 없어지는 봉투;흙에서 사라지는;농업용 멀칭 필름을 안 걷어도|会烂掉的袋子;埋土里就没了;地膜不用捡|bags that rot away;vanishes in soil;field film left to rot
rubber-elastomer|늘어나는 탱탱한 재료;방진 고무와 호스|有弹性的料;胶管减震|stretchy stuff;hoses and mounts
functional-film|붙이는 얇은 막;폰 화면과 식품 포장|贴上去的薄膜;屏幕膜包装膜|thin layers stuck on;screens and wraps
membrane-material|작은 구멍으로 거르는 막|有小孔能过滤的膜|sheets with tiny holes that filter
foam-material|폭신한 재료;소파와 방음실|软泡泡的料;沙发海绵隔音棉|soft spongy stuff;sofa cores, sound rooms
industrial-textile|질긴 특수한 천;마스크와 필터 천|结实的特种布;口罩布滤料|tough special cloth;mask and filter cloth
chemicals|시약과 원료를 드럼으로|工厂用的化学品;桶装原料|stuff from chemical plants;drums of feedstock
petrochemical|기름에서 뽑은 원료|石油里提的原料|raw stuff made from oil
catalyst|반응을 빠르게 돕는 가루;매연을 줄이는 벌집|让反应变快的粉;尾气蜂窝|speeds up a reaction;honeycomb for exhaust
additive-surfactant|조금 넣으면 성질이 바뀌는|加一点就变好的|a pinch changes it
industrial-gas|통에 담긴 가스;용접과 반도체에 쓰는 통가스|瓶装气体;钢瓶气|gas in cylinders;cylinders for welding
adhesive|나사 없이 붙이는 풀;유리를 차에 붙이는;유리와 금속을 나사 없이|不用螺丝就粘牢;粘玻璃的胶;不打孔粘住|glue in place of screws;holds glass to metal;no drilling, just bond
paint-coating|겉에 칠하는 것;선박과 교량에|刷在外面的;船和桥的漆|what is brushed on;for hulls and bridges
anticorrosion-coating|바닷가에서도 녹슬지 않게 칠하는;제설염에 차 바닥이 삭는|海边铁桥刷的不生锈;融雪盐锈底盘|paint that stops rust by the sea;road salt eats the underbody
deicing-coating|얼음이 안 달라붙게 칠하는;풍력 날개에 얼음이|刷了不结冰;叶片结冰|coat that ice will not stick to;ice on blades
thermal-insulating-paint|햇볕에 뜨거워지지 않게 칠하는;창고 지붕에 바르면 시원|晒不热的漆;刷了屋顶凉快|paint that keeps a roof cool;a cooler shed roof
antibacterial-material|세균이 살지 못하는;급식 식판과 손잡이|细菌活不了的;餐盘扶手抗菌|germs cannot live on it;trays and rails
pigment-dye||上色的粉|powder that gives colour
lubricant|기계가 부드럽게 돌게 바르는 기름;영하에도 굳지 않는|让机器转顺的油;低温不凝|oil that keeps machines turning;does not set in frost
antifreeze-deicer|얼지 않게 넣는 물;길 얼음을 녹이는;차와 가로수에 해 없는 제설|不上冻的液体;化路上冰的;不伤车不伤树|stops water freezing;melts ice on roads;kind to cars and trees
metal-powder|쇠를 빻은 고운 가루;적층용 티타늄 가루|磨得很细的铁粉;打印钛粉|metal ground fine;titanium for printers
smart-material|구부려도 제 모양으로 돌아가는|弯了能自己变回来|goes back to its shape
superconductor|전기가 조금도 안 새는 선;엠알아이와 송전|一点不耗电的线;核磁和输电|wire that loses nothing;for scanners and lines
wood-bamboo-material|나무를 눌러 만든 판|木头压的板|boards of pressed wood
pulp-paper|상자와 복사지의 바탕|造纸的;做纸箱和复印纸的|what boxes and sheets are made from
biomass-material|풀과 나무로 만든 재료;플라스틱 대신 왕겨와 볏짚으로|草木做的料;用稻壳秸秆代替塑料|husks and straw in place of plastic
graphite|연필심 같은 까만 돌;음극재와 전극봉의 원광|像铅笔芯的黑矿;石墨矿|the black stuff of pencils;ore for electrodes
tungsten-molybdenum|아주 단단하고 무거운 금속|又硬又重的金属|very hard heavy metal
quartz-silica|맑은 모래로 만든|亮砂子做的|made of clear sand
waterproof-coating|물이 스며들지 않게 칠하는|刷了不渗水|coat that keeps water out
batteries|전기를 담는 것;스마트폰과 차에 넣는 충전지|存电的;手机汽车里充电的那块|things that hold charge;the rechargeable part of phones and cars
lithium-ion-battery|여러 번 채워 쓰는 가벼운 전지;노트북과 전동공구에 든 것|能反复充的轻电池;笔记本电动工具里的那种|light cells charged again and again;inside laptops and power tools
lfp-battery|불이 잘 안 나고 오래가는 전지;택시에 넣어 몇천 번 충전|不容易着火用得久的电池;出租车充几千次|cells that last and rarely burn;thousands of charges in a taxi
ncm-battery|멀리 가는 힘센 전지;한 번 충전에 오백 킬로|跑得远的电池;一次充电跑五百公里|cells for long range;five hundred kilometres a charge
solid-state-battery|찔러도 불이 안 나는 전지;물 같은 것이 없는 전지;못 박아도 안 터지는 꿈의 것|扎破也不着火;里面没有液体的电池;钉子扎也不炸|cells that do not burn when pierced;cells with no liquid;a nail through it and nothing happens
sodium-ion-battery|소금으로 만든 값싼 전지;리튬 값이 널뛰어 대신 쓸|锂太贵想换别的|cheap cells made from salt;lithium is too dear, something else
flow-battery|큰 물통에 전기를 담는;발전소 옆 탱크에 며칠치 저장|大罐子存电;电站旁边大罐存几天的电|charge kept in tanks of liquid;days of power in tanks by the plant
lead-acid-battery|무거운 옛날 배터리;자동차 시동이 안 걸릴 때 가는|重的老式电瓶;汽车打不着火换的电瓶|the old heavy kind;what you swap when the car will not start
supercapacitor|순식간에 채우고 내보내는;브레이크 밟을 때 힘을 담아 두는|一下子充满一下子放;刹车时把劲存下来|fills and empties in a moment;catches the braking surge
battery-cell|전지 한 알;둥근 통 모양 하나하나|一节电芯;一颗颗圆柱的|a single cell;single cans of charge
battery-pack|전지를 여럿 묶은 상자;차 바닥에 깔린 큰 덩어리|一堆电芯装成的箱;车底下那一大块|many cells in one box;the slab under the car floor
bms|칸마다 남은 힘과 열을 지켜보는;한 칸만 먼저 닳아 전체가 서는|看着每节电够不够热不热;一节坏了整组都停|watches the charge and warmth of each cell;one weak cell stops the lot
battery-thermal-management|전지를 식히고 덥히는;급속 충전하면 뜨거워져서|给电池降温保温;快充烫手|keeps cells neither hot nor cold;gets hot at the fast charger
battery-safety|전지가 터지지 않게;주차장에서 차가 불타지 않게;아파트가 전기차 지하 주차를 막는|电池别炸;地库里电车别着火;小区不让电车进地库|cells must not blow up;no burning cars in the basement;flats ban electric cars from the garage
battery-diagnosis|쓰던 전지가 얼마나 남았는지 보는;중고 전기차 살 때 남은 수명|旧电池还能用多久;买二手电车看还能跑多久|how much life is left in used cells;how long a second-hand EV will last
battery-testing-equipment|새 전지를 채웠다 비우며 고르는;출하 전에 용량을 맞춰 등급 매기는|反复充放挑好坏;出厂前分容分档|fills and empties new cells to sort them;grades each one before it ships
battery-manufacturing-equipment|극판을 말고 쌓는 자동 라인|卷极片叠极片的线|machines that make cells;winds and stacks the sheets
battery-materials|전지에 들어가는 가루와 막|电池里的粉和膜|powders and films inside cells
cathode-material|전지를 오래가게 하는 까만 가루;플러스 쪽 가루;니켈과 망간을 섞어 구운 가루|电池正极的黑粉;镍锰烧的粉|black powder that decides how much a cell holds;powder for the plus side;baked nickel and manganese
anode-material|마이너스 쪽에 쓰는 흑연;충전을 십 분에 끝내게 하는 흑연|电池负极的黑粉;让快充十分钟的石墨|powder for the minus side;graphite for ten-minute charging
electrolyte|전지 속에 흐르는 물;이온이 지나다니는 용액|离子在里面跑的液|liquid inside the cell;the liquor ions swim in
separator-film|플러스 마이너스가 안 닿게 끼우는 막|夹在正负极中间的膜|film that keeps plus and minus apart
copper-aluminium-foil|종이보다 얇은 구리|比纸薄的铜|copper thinner than paper
lithium-resource|전지 만드는 하얀 가루;소금호수에서 캐는 하얀 금|做电池的白色粉;盐湖里捞的白色黄金|the white powder for cells;white gold from salt lakes
battery-second-life|통신탑과 가로등에 다시 넣어 쓰는|拆下来给基站路灯用|old car packs put to new use;worn packs run lamps and towers
ess|낮에 만든 전기를 밤에 쓰는;싼 전기를 모아 두는 상자;한낮에 태양광이 넘쳐 버려지는;공장 피크 요금을 깎는;정전에 대비해 마을에 두는|白天的电晚上用;便宜电存起来;中午光伏发了用不掉;厂里避开高峰电价;村里备着怕停电|keep the afternoon's power for the evening;store cheap night power;midday solar that goes to waste;shave the plant's peak tariff;a village buffer for outages
home-ess|집에 두는 전기 창고;아파트 베란다에 두는 비상 전력|家里存电的柜子;家里备用电的箱|a store of power at home;backup for the flat
portable-power|캠핑에서 전기밥솥 돌리는;현장에 콘센트가 없을 때|能提着走的电;露营煮饭用的电;野外施工没插座|power you can carry;runs a cooker at camp;no socket at the job site
pcs|모은 전기를 쓸 수 있게 바꾸는|把存的电变成能用的|turns stored power into mains
battery-charger|공장 차를 충전하는;공장 지게차를 밤새 채우는|给厂车充电;夜里给叉车充满|fills up works vehicles;fills the trucks overnight
motive-battery|지게차를 움직이는 전지;골프장 카트와 낚싯배를 움직이는|带动叉车的电瓶;球车渔船用的|cells that move forklifts;moves carts and fishing boats
vehicle-to-grid|주차해 둔 차로 피크를 막는|车里多的电卖回去;停着的车帮电网顶峰|sell spare power from parked cars;parked cars help the peak
battery-leasing|전지를 사지 않고 빌리는;찻값에서 가장 비싼 것을 월세로|电池不买租着用;最贵的那块按月租|rent the cells, buy the car;the dearest part on a monthly fee
battery-passport|전지가 어디서 났는지 적은 것;유럽이 요구하는 원료 출처 증빙|电池的身份证;欧盟要的来源证明|papers that say where a cell comes from;proof of origin Europe demands
software-cloud-data|컴퓨터로 하는 일;전산화가 안 된 회사|电脑上的事;没上系统的公司|work done on computers;a firm not yet on computers
software-development|쓸 프로그램을 짜 주는;앱을 만들어 주는;민원 앱을 만들|帮忙写程序;做个软件;做个便民小程序|build our app;an app for residents
cloud-computing|학기 초에만 접속이 몰리는|开学才用得上那么多|use machines that stand elsewhere;load only at term start
private-cloud|회사 안에만 두는 서버|放自己公司里的云|machines only for our firm
edge-computing|멀리 보내지 않고 그 자리에서 처리하는|就地算不用传走|worked out on the spot
data-centre|서버가 가득한 건물;서버실이 좁고 전기가 부족|一楼服务器;机房小电不够|a hall full of machines;server room too small
data-centre-cooling|뜨거운 서버를 식히는;전기의 절반이 에어컨|给发烫的服务器降温;一半电给空调|hot machines need cooling;half the power goes to chillers
high-performance-computing|엄청나게 빠른 컴퓨터|算得特别快的大电脑|enormously fast machines
quantum-computing|암호와 신약 계산에 쓸 꿈의 기계|普通电脑算不动的;算密码算新药的未来机器|solves what ordinary computers cannot;the dream machine for codes and drugs
server-storage|자료를 담아 두는 기계|存资料的机器|machines that hold files
big-data|산더미 자료에서 뜻을 찾는;카드와 유동인구로 상권을|从一大堆数据里找门道;用刷卡人流看商圈|find sense in heaps of figures;card and footfall records
data-platform|흩어진 자료를 한데 모으는;병원마다 형식이 다른|把散的资料汇到一起;各家格式不一样|bring scattered figures together;every site its own format
data-governance|자료를 어지럽지 않게 관리하는|把数据理清楚|keep figures in order
data-trading|보유 기록을 값을 매겨 내놓는|把手里的数据定价卖出去|buy and sell figures;put a price on records we hold
open-data|나라가 내놓은 자료|政府放出来的资料|figures the state gives away
business-intelligence|매출을 그림으로 한눈에;엑셀 취합에 주말을 쓰는|生意好坏一张图看懂;周末还在合表|sales seen at a glance;weekends merging sheets
crawling-collection|인터넷에서 자료를 긁어모으는|从网上抓资料|gather facts from the net
digital-twin|실물을 컴퓨터에 그대로 옮긴;라인 옮기기 전에 화면에서|把真东西照搬到电脑;搬线前先模拟|a copy on screen;move the line on screen first
simulation-cae|만들기 전에 부서지는지 계산해 보는;충돌과 유동을 계산|没做先算会不会坏;碰撞流场算一算|work out whether it breaks before it is made;crash and flow worked out
cad-plm|설계도를 그리는 프로그램;도면 버전이 뒤섞인|图纸版本乱|draw parts on screen;drawing versions mixed up
erp|회사의 돈과 물건을 한 장부로;재고와 회계가 따로 노는|公司的钱和货一本账;账和货对不上|one ledger for money and goods;books and stock disagree
mes|공장에서 어느 일이 밀리는지 보는;지금 몇 개 만들었는지 아는;작업지시서를 종이로|车间哪道活堵了;现在做了多少;工单还是纸的|which step on the floor is stuck;how many are made so far;job sheets on paper
wms|물건이 몇 번 선반에 있는지;창고 물건 수를 맞추는;출고 오류가 잦은|货在哪个架;库里数目对得上;老发错货|which shelf holds which box;count of goods in store;wrong boxes go out
crm|손님을 기억하고 챙기는;영업 사원이 나가면 고객도|记住客户;销售走了客户也走了|clients leave with the salesman
groupware|직원끼리 결재하고 쪽지 보내는;결재판 들고 기다리는|单位里审批发消息;拿着文件等签字|approvals and messages among staff;waiting outside for a signature
video-conference|멀리서 얼굴 보며 회의하는;두 나라 팀이 매주|隔着远开会看得见人;两地每周开会|two teams every week
saas|설치 없이 다달이 내고 쓰는 프로그램|按月付不用装的软件|programs paid by the month
low-code|코딩을 몰라도 만드는|不会写程序也能做|build it without coding
rpa|똑같은 전산 일을 대신 눌러 주는;엑셀 옮겨 적기를 대신;홈택스에서 내려받아 붙이는|重复点鼠标的活让它干;自动填表;下载粘贴报表|does the same clicks for you;fills in forms by itself;download, paste, repeat
blockchain|아무도 못 고치는 기록;어디서 났는지 못 속이게;한우 이력을 못 고치게|谁也改不了的记录;产地不能造假;产地记录改不了|records nobody can change;nobody can fake the origin;origin nobody can edit
traceability-system|어디서 만들어 어디로 갔는지 아는;정품 인삼인지 찍어 보는|哪里来到哪里去都知道;扫一扫看真假|where it was made and where it went;scan for the real thing
digital-identity|휴대폰 속 신분증;도장 찍으러 출장 가는|手机里的身份证;盖章还要出差|an ID in the phone;travel just to stamp
gis|지도 위에 자료를 얹는;상수관과 필지를 지도에|把资料放到地图上;管线地块上图|facts on a map;mains and plots on a map
location-service|지금 어디 있는지 알려 주는;병원 휠체어가 어디|知道人在哪儿;轮椅推到哪了|tells where you are;where did the wheelchairs go
embedded-software|기계 속에서 도는 프로그램|机器里跑的程序|programs inside machines
software-testing|프로그램 잘못을 찾아 주는|帮找软件毛病|finds mistakes in programs
it-operation|전산을 대신 돌봐 주는|帮管电脑系统|looks after our computers
industrial-software|무엇을 먼저 만들지 짜 주는|排先做哪个|plans what to make first
api-integration|쇼핑몰과 회계와 창고를 이어 주는|把几个系统连起来;网店财务仓库打通|make programs talk to one another;links shop, books and store
web-design|보기 좋은 누리집|好看的网站|a good-looking site
backup-recovery|지워져도 되살릴 수 있게 따로 두는;잠긴 파일을 되돌리는;실수로 지운 도면|留一份丢了能找回;被锁的文件恢复;误删的图纸|a copy in case it is lost;drawings deleted by mistake
hr-software|월급과 출퇴근을 관리하는|管考勤工资|pay and hours of staff
document-management|종이를 파일로 정리하는;캐비닛 가득한 대장|纸变成文件管起来;一柜子档案|papers kept as files;cabinets of ledgers
industrial-ar|안경을 쓰면 고치는 법이 보이는;해외 공장 수리를 앉아서|戴眼镜看怎么修;远程指导国外修机|glasses that show how to fix it;fix a plant abroad from here
event-platform|행사 손님을 받고 일정을 짜는|报名签到排日程|sign up guests and plan their day
data-sharing-cross-border|다른 나라로 자료를 넘기는|把数据传到别国|send figures to another country
explosion-proof-safety|가스가 찬 곳에서 불꽃이 안 튀는|有油气的地方不打火|no sparks where gas gathers
worker-positioning|누가 어디서 일하는지 보는|谁在哪干活看得见|see where each worker is
smart-factory|알아서 돌아가는 공장;종이 일지로 돌아가는 공장을 바꿀|自己会转的工厂;全靠纸单的老厂想升级|a plant that runs itself;a plant that still runs on paper
factory-automation|손으로 하던 일을 기계로 바꾸는;젊은 사람이 안 오는 생산직;포장과 나사 조임을 기계에|手工活换成机器;年轻人不愿进厂;装箱打螺丝交给机器|machines in place of hands;young people shun the line;boxing and screwing by machine
process-control|온도와 압력을 알맞게 맞추는;반응기 온도가 들쭉날쭉|把温度压力调好;反应釜温度忽高忽低|keeps heat and pressure right;reactor heat swings
plc|기계를 차례대로 켜고 끄는 상자;제어반 배선을 새로|让机器按顺序开关;电控柜重做|the box that switches machines in order;rewire the control cabinet
industrial-internet|공장 기계들을 그물처럼 잇는;설비마다 제각각 프로토콜|把机器连成网;各家设备数据不通|machines joined in a net;every machine speaks its own tongue
machine-tool|쇠를 깎고 뚫는;선반과 밀링을 들일 가공집|车铁钻铁的;车铣床|turns and drills metal;lathes and mills for a job shop
cnc-machining|도면대로 쇠를 깎아 주는;알루미늄 하우징 오십 개만;공차 백분의 일|照图把铁加工好;铝壳先做五十件;公差一丝|cuts metal to our drawing;fifty aluminium housings;tolerance a hundredth
five-axis-machining|복잡한 모양을 한 번에 깎는;터빈 날개처럼 꼬인 것|复杂形状一次做成;叶轮那种扭曲面|cuts odd shapes in one go;twisted like an impeller
cutting-tool|인서트 값이 부담|切铁的刀头;刀片太费|blades that cut metal;inserts cost a fortune
grinding-machine|거울처럼 갈아 내는;경면으로 갈아 낼|磨得像镜子;磨到镜面|grinds like a mirror;to a mirror
laser-processing|빛으로 철판을 자르는;철판을 오려 낼 데|一束光切铁板;下料切板找谁|cuts plates with light;cut sheet to shape
laser-marking|빛으로 글자를 새기는|用光刻字|writes on metal with light
waterjet-plasma|두꺼운 돌판도 열 없이 오리는|用水柱切;厚石板不发热就切开|cuts with water;cuts thick stone without heat
edm|불꽃으로 파내는;와이어로 따는|用电火花挖;慢走丝|cut by wire
sheet-metal|철판을 접어 상자를 만드는;함체와 브라켓|铁皮折成箱子;机箱支架|folds plates into boxes;enclosures and brackets
press-stamping|철판을 꽝 눌러 모양 내는;단자와 브라켓을 찍는|铁板一压成型;冲端子五金|presses plates into shape;stamp clips and terminals
mould|똑같은 것을 찍어 내는 틀;사출할 틀부터 파야|压出一样东西的模子;先开副模|the form that stamps out copies;the tool has to be cut first
injection-moulding|플라스틱 뚜껑을 수만 개 찍는;뚜껑과 케이스 대량으로|压几万个塑料盖;瓶盖外壳批量打|ten thousand plastic lids;caps and cases in bulk
extrusion-blow|길게 뽑아내는 플라스틱|挤出长条塑料|plastic squeezed out long
rubber-moulding|고무로 모양을 뜨는;오링과 패킹을 찍는|橡胶压成形;压密封圈|rubber pressed to shape;press seals
casting|녹인 쇠를 틀에 붓는;주물 뽑을 데|铁水倒进模子;翻砂找谁|pour metal in a form;somebody to pour it
forging|달군 쇠를 두드리는;샤프트를 두드려 강하게|烧红了打铁;轴打得结实|hammer hot iron;shafts beaten tough
heat-treatment|부품을 달궈 단단하게 하는;톱니가 빨리 닳아 굽고 싶은|零件烧一烧变硬;齿面不耐磨要淬一下|bake parts to harden them;teeth wear, need hardening
surface-treatment|겉에 얇게 입히는;반짝이게 하는;크롬 대신 친환경 도금|外面镀一层;弄亮;不用六价铬的镀层|a thin layer outside;make it shine;plating without chrome
painting-coating-line|줄지어 칠하는 설비|一排喷漆的线|paint on a line
laser-welding|빛으로 붙이는;배터리 탭을 튀지 않게|用光焊;极耳焊接不飞溅|joins with light;battery tabs without spatter
welding-consumable|쇠를 붙일 때 녹이는 막대;용접 소모품 이 톤|焊的时候化掉的条;焊丝两吨|rods that melt to join steel;two tonnes of wire
additive-manufacturing|도면을 넣으면 한 층씩 쌓아 나오는;단종 부품을 찍어 수리;치과 보철을 뽑는|一层层打印零件;停产件打一个补上;牙冠打印|built up layer by layer;print a discontinued spare;crowns printed
prototype-making|딱 하나만 먼저 만들어 주는;전시회 전에 실물 한 개|先做一个样子;展会前要个样机|make one to try;one working model before the show
contract-manufacturing|우리 대신 만들어 줄 공장;주문이 몰려 우리 라인이 모자란|替我们生产的厂;订单多自己产能不够|a plant to make it for us;more orders than our line can take
reverse-engineering|있는 물건을 보고 도면을 그리는;도면을 잃어버린 옛 부품|照着实物画图;老件图纸丢了|draw from an existing part;drawings lost for an old part
inspection-equipment|물건이 제대로인지 보는 기계;전수 검사를 빨리|查东西合不合格;全检太慢|checks whether goods are right;check every piece, fast
machine-vision|번쩍이는 금속도 또렷이 찍는;카메라로 보고 판단하는;병뚜껑이 삐뚤게 닫힌 것|反光的金属也拍得清;用相机看好坏;瓶盖歪了|clear pictures of shiny metal;judge by camera;crooked caps on bottles
non-destructive-testing|쪼개지 않고 속을 보는;용접부 속 기공|不切开看里面;焊缝里的气孔|look inside without breaking;voids inside a weld
measuring-instrument|정확히 재는 기구;마이크로미터로 못 재는|量得准的东西;千分尺量不了|measures exactly;beyond a micrometer
testing-laboratory|당기고 눌러 얼마나 버티는지 보는;낙하와 진동을 견디는지|拉一拉压一压看结不结实;跌落振动|pull and press to see what it stands;drop and shake rig
analytical-instrument|무엇이 들었는지 알아내는 기계;합금 성분을 찍어 보는 총|查里面有什么成分;测合金的手持枪|tells what is in it;a gun that reads alloys
flow-pressure-meter|관 속에 얼마나 흐르는지 재는;배관 유량을 원격으로|管里流多少;管道流量远传|how much flows in the pipe;pipe flow sent home
scale-weighing|무게를 다는;컨베이어 위에서 중량 미달을|称重的;产线上少克重的剔掉|weighs things;underweights off the belt
hydraulics|기름 힘으로 미는;프레스와 굴착기 실린더|靠油顶起来;油缸漏油|pushes by oil;cylinders for presses and diggers
pneumatics|에어로 밀고 당기는|靠气推动;气缸推拉|moved by air;air that pushes and pulls
bearing|축을 매끄럽게 받치는;소음 없이 오래 도는|托住转轴的;转着不响|lets shafts turn;quiet running rings
gear|맞물려 도는 톱니;이빨 깎아 줄|咬着转的齿;滚齿|wheels with teeth;cut teeth
linear-guide|똑바로 미끄러지게 하는 길;장비가 떨리지 않고 직선으로|直直滑动的轨;走直线不抖|slides straight;straight with no shake
valve|관을 여닫는 쇠붙이;물을 흘렸다 막았다;극저온에서도 안 새는|管道开关的铁件;水开水关;低温不漏|opens and shuts pipes;lets water through or not;tight at deep cold
compressor|공기를 꽉 눌러 담는;공장 에어가 부족한|把气压紧;车间气不够|short of shop air
vacuum-equipment|공기를 빼내는;증착기에 달 것|把空气抽光;镀膜机上抽真空|takes all air out;pulls down a coating chamber
blower-fan|큰 바람을 보내는|吹大风|blows much air
heat-exchanger|뜨거운 것이 찬 것을 데우는;스팀으로 온수를|热的传给冷的;蒸汽换热水|warm passes to cold;steam to hot water
industrial-furnace|아주 뜨거운 큰 가마;도자기와 부품을 구울|很热的大炉子;烧结炉子|a very hot oven;to fire parts
industrial-refrigeration|어선과 급랭 창고|给厂里制冷;冻鱼的机组|makes cold for plants;freezes the catch
dryer-separator|물기를 빼는 기계;섞인 것을 가르는;슬러리에서 물을 짜는|弄干的机器;分开的机器;压滤脱水|gets water out;parts a mixture;squeezes slurry dry
mixer-crusher|빻고 섞는 기계;폐목과 돌을 빻는|打碎搅匀;打木头打石头|crushes and stirs;chews wood and stone
pressure-vessel|센 압력을 견디는 통;반응조와 탱크 제작|顶得住压力的罐;做罐子反应釜|tanks that hold pressure;build us tanks
boiler-turbine|물을 끓여 김을 내는;세탁 공장 스팀|烧水出汽;洗涤厂要蒸汽|makes steam;steam for a laundry
electric-motor|전기로 도는;전기를 덜 먹는 회전기로 교체|通电转的;老电机换节能的|turns on current;swap for thrifty motors
inverter-drive|모터 빠르기를 조절하는;펌프를 늘 최대로 돌려 아까운|调马达快慢;泵一直满转浪费|sets a motor's speed;pumps always at full speed
conveyor|물건을 실어 나르는 띠;조립 라인 사이를 잇는|运东西的皮带;工位之间送|belts that carry goods;between stations
construction-machinery|땅 파는 큰 차;포크레인과 로더|挖土的大车;挖机铲车|big diggers;diggers and loaders
mining-machinery|땅속에서 캐는 기계;탄광 채굴과 선별|地下挖矿的机器;井下采煤选煤|digs under ground;cuts and washes coal
textile-machinery|실 뽑고 천 짜는 기계;니트를 짜는|纺纱织布的机器;织毛衣的机|spins and weaves;knits jumpers
printing-machinery|찍어 내는 기계;유통기한 찍는|印东西的机器;打生产日期|prints;prints the use-by date
packaging-machinery|알아서 싸는 기계;봉지에 담아 막는;젓갈과 액체를 봉지에|自动打包;装袋封口;酱料灌袋|wraps by itself;fills and seals bags;sauces into pouches
pcb-smt-equipment|판에 부품을 붙이는 기계|往板上贴元件的机器|puts parts on boards
fastener|조이고 죄는 것;풀리지 않는 조임|拧紧的;不松的螺丝|holds parts together;never works loose
seal-gasket|새지 않게 막는 고리;고압에서도 버티는 고무링|不漏的圈;高压不漏的圈|rings that stop leaks;holds at high pressure
jig-fixture|움직이지 않게 잡아 주는 틀|固定住工件的|holds the work still
pipe-fitting|관을 잇는 것;엘보와 플랜지|接管子的;弯头法兰|elbows and flanges
machine-parts|기계에 갈아 끼우는;축과 하우징과 브라켓|机器上换的件;轴座支架|spares for machines;shafts, housings, brackets
remanufacturing|쓰던 기계를 새것처럼;이십 년 된 프레스를 살릴|旧机器翻新;二十年的老机床翻修|old machines made like new;save a twenty-year press
lean-production|헛일을 없애는;재공품이 통로에 쌓인|去掉白干的活;车间堆满半成品|cut out wasted work;half-made stock in the aisles
precision-optics|프리즘과 렌즈를 깎는|聚光的镜片;磨棱镜|prisms ground
elevator|사람을 위아래로 나르는 상자;자꾸 멈추는 승강기를 봐 주는;노후 아파트 승강기 교체|楼里上下的轿厢;老是卡住的电梯;老楼加装电梯|the box that carries people up;keeps getting stuck between floors;a lift for an old block
pharmaceutical-machinery|알약 찍는 기계||makes pills
cleanroom|먼지 없는 방;반도체와 제약용 청정 공간|没灰的房间;GMP车间|a room without dust;sterile workshop
industrial-safety|일터에서 다치지 않게;지게차와 사람이 부딪힐 뻔한;안전 점검에서 지적된|叉车差点撞人;安检查出隐患|nobody hurt at work;near misses with forklifts;failed the safety audit
static-esd|찌릿한 것이 안 생기게|不起静电|no sparks from touching
micro-machining|머리카락보다 가늘게 깎는|比头发丝还细的加工|cuts finer than a hair
precision-stage|현미경 밑에서 시료를 미세하게 옮기는|挪一点点的台子;显微镜下挪样品|moves by tiny steps;shifts a sample under a microscope
metallurgical-equipment|쇳물 만드는 설비;압연과 주조 설비|炼铁的设备;轧钢连铸|makes molten iron;mills and casters
climate-chamber|덥고 춥게 하며 견디는지 보는;한겨울과 사막을 오가는 방|冷热试一试行不行;高低温交变|hot and cold to see what it stands;from arctic to desert
manufacturing-data-ai|공장 기록으로 더 잘 만드는 법을 찾는;사출 조건을 숙련자만 아는|从厂里数据找窍门;参数只有老师傅会调|learn from the plant's own figures;only one old hand can set it
robotics|사람처럼 일하는 기계;일손을 대신할 기계 일꾼|像人一样干活的机器;机器工人|machines that work like us;mechanical workers
scara-robot|수평으로 빠르게 집어 옮기는|平着快抓快放|quick sideways pick and place
delta-robot|거미처럼 매달려 눈 깜짝할 새 집는;초콜릿을 상자 칸에|像蜘蛛吊着飞快抓;饼干快速装盒;巧克力装格|hangs like a spider and grabs fast;picks biscuits off a belt;chocolates into trays
painting-robot|차 껍데기에 색을 뿜는 팔;도장 부스 사람이 안 오는|给车壳喷颜色的手;喷漆房没人干|an arm that colours car shells;nobody wants the booth
assembly-robot|나사를 조이고 끼우는 팔;작은 나사 수천 개|拧螺丝装东西的手;几千颗小螺丝|an arm that screws and fits;thousands of tiny screws
palletising-robot|상자를 착착 쌓는;쌀 포대 이십 킬로|把箱子码整齐;二十公斤米袋|stacks boxes;sacks of twenty kilos
machine-tending-robot|기계에 쇠를 넣고 빼 주는;가공기마다 한 명씩 붙은|给机床放料取料;一台机床站一个人|puts parts in and takes them out;one man per lathe
bin-picking|뒤섞인 상자에서 골라 집는;주물이 뒤엉킨 통|乱堆里挑着抓;铸件乱堆一筐|picks from a jumble;castings tangled in a tote
polishing-robot|거칠거칠한 것을 갈아 주는;수도꼭지 광내는|把毛刺磨掉;水龙头抛光|smooths rough edges;taps buffed bright
agv|바닥 선을 따라 나르는 수레;조립 라인에 대차를 끌어다|沿着线走的车;给产线拉料|carts that follow a line;tugs carts to the line
sorting-robot|종류대로 골라 나누는|按种类分开|puts each kind apart
forklift-robot|사람 없이 짐을 들어 옮기는||lifts pallets with nobody on it
serving-robot|상까지 음식을 갖다주는;홀이 넓은 뷔페|把菜端到桌上;自助餐厅大厅|brings dishes to the table;a wide buffet hall
guide-robot|박물관과 시청 로비|带路的|lobby of city hall
window-facade-robot|높은 유리를 사람 대신 닦는|高楼玻璃不用人吊着擦|washes tower glass with no one on ropes
educational-robot|아이들이 만들며 배우는;초등 방과후 수업|孩子拼着学的;小学课后班|built by children to learn;after-school club
surgical-robot|떨리지 않게 작은 구멍으로 수술하는;전립선과 무릎 수술|手不抖开小口做手术;前列腺膝盖手术|operates through a tiny cut;prostate and knee work
firefighting-robot|불 속에 대신 들어가는|替人进火里|goes into fire for us
rescue-robot|무너진 틈에 들어가 찾는|钻进废墟找人|crawls into rubble
pipe-robot|관 속을 기어 다니는|在管子里爬|crawls through pipes
power-line-robot|높은 전깃줄을 타고 가는||walks along power lines
construction-robot|벽돌을 쌓고 칠하는;천장 앙카 뚫는 고된 일|砌砖刷墙;打天花板孔|lays bricks and paints walls;drilling ceilings
ice-snow-robot|눈을 혼자 치우는;새벽 인도 눈|清早人行道的雪|clears snow alone;pavement snow at dawn
strain-wave-gear|로봇 관절에 넣는 얇은 톱니;협동로봇 손목에 넣을|关节里薄的齿轮;协作臂手腕里的|thin gear for joints;wrist of a small arm
actuator|모터와 톱니가 한 덩어리로 된;움직이는 힘을 내는 뭉치;로봇 다리를 움직이는 뭉치|马达和齿轮做成一块;出力的模块;腿部关节|motor and gear in one lump;the piece that moves;moves the leg
robot-controller|팔에게 명령을 내리는 상자|指挥机械手的盒子|the box that commands the arm
robot-fleet-management|여러 대를 한꺼번에 부리는|一群一起调度|command many at once
slam-navigation|지도를 그리며 길을 찾는|边画地图边走|draws a map as it goes
dexterous-hand|사람 손처럼 다섯 손가락|像人手五个指头|five fingers like ours
force-torque-sensor|얼마나 세게 누르는지 느끼는;손목에서 힘을 재는;연마 압력을 일정하게|知道用了多大劲;手腕上量力;打磨力道均匀|measures strength at the wrist;even pressure in grinding
tactile-sensor|만지면 느끼는 살갗|摸得出来的皮|skin that feels
robot-rental|성수기 석 달만|机器人不买租;旺季用三个月|rent one by the month;three months in season
massage-robot|등을 주물러 주는 기계|按背的机器|kneads your back
nursing-care-robot|어르신을 들어 눕히는;체중 나가는 환자를 옮기다 허리|把老人抱起放下;护工抬不动|lifts and turns old people;carers cannot lift him
lab-automation-robot|실험을 대신하는;피펫 찍느라 손목이|替人做实验;移液移到手酸|does experiments;sore wrists from pipetting
machine-safety-sensor|손이 들어가면 멈추는;프레스에 손이 끼는|手伸进去就停;冲床压手|stops when a hand comes near;hands caught in presses
nuclear-robot|방사능 있는 데서 일하는|有辐射的地方干活|works where it is radioactive
primary-battery|리모컨과 도어락에 끼우는|遥控器门锁里装的|goes into remotes and locks
low-temperature-battery|하얼빈 겨울에 폰이 꺼지는;냉동창고 지게차가 반나절 만에 서는;러시아 수출차에 넣을|哈尔滨冬天手机关机;冷库叉车半天就没电;卖到俄罗斯的车上用|phones die in a Harbin winter;cold-store trucks stop by noon;for vehicles sold to Siberia
battery-recycling|폐차장에 쌓인 전기차 무더기;코발트와 니켈을 도로 뽑아 파는|报废车场堆的电池;提出镍钴再卖|heaps at the scrapyard;cobalt and nickel recovered for sale
battery-swap|배달 오토바이가 밥 먹는 사이 교체;택시가 삼 분 만에 다시 나가는|外卖车几分钟换好再跑;出租车三分钟换完上路|couriers change in minutes;taxis back on the road in three
battery-gigafactory|수백만 개 찍는 큰 공장을 지어 줄|建一座年产几吉瓦时的厂|a plant for gigawatt-hours a year
manufacturing|쇠와 기계를 다루는 공장|机械厂加工厂|shops that make machinery
die-casting|모터 하우징을 알루미늄으로 한 방에|电机壳一次压出来|motor shells in one shot
welding|스텐 탱크 이음매|不锈钢罐焊缝|seams on stainless tanks
brazing-adhesive-joining|구리와 알루미늄을 잇는|铜铝接头|copper to aluminium
pump|슬러리를 퍼내도 안 막히는|抽泥浆不堵|moves slurry, never clogs
crane-hoist|십 톤짜리를 매달|吊十吨|ten tonnes on the hook
industrial-design-engineering|설비 개념만 있고 도면이 없는|有想法没图纸|an idea but no drawings
aluminium|창호용 압출 바|铝型材挤压|extruded bars
graphene|배터리에 섞거나 바르는|加到电池里或者涂|mixed into cells or paint
industrial-robot|주야간 교대가 안 채워지는|夜班没人上|cannot fill the night shift
cobot|소량 다품종이라 큰 로봇은 부담|小批量多品种|small lots, many kinds
welding-robot|조선소 용접공이 늙어 가는|船厂焊工老了|shipyard welders age
mobile-robot|병원 약품을 층마다|医院送药上楼|drugs from floor to floor
logistics-robot|피커가 하루 이만 보|拣货一天走两万步|pickers walk miles
delivery-robot|아파트 단지 안 마지막 백 미터|小区里最后一百米|the last hundred metres
cooking-robot|급식 조리원이 부족한|食堂炒大锅菜|canteen cooks are short
cleaning-robot|지하철역과 물류센터 바닥|地铁站仓库地面|station and depot floors
companion-robot|경로당과 독거 어르신 댁에 놓을|放到独居老人家里的|left in the homes of people alone
humanoid-robot|전시장에서 악수하고 춤추는|展厅握手跳舞|shakes hands at a show
quadruped-robot|산불 뒤 순찰과 지하 관로|山上巡逻|patrols hills and tunnels
rehabilitation-robot|치료사 한 명이 환자 여럿을|一个治疗师带好几个|one therapist, many patients
exoskeleton|택배 상하차 허리 산재;농부가 오래 쪼그려도|装卸工腰伤;果农举着胳膊不累|backs hurt unloading lorries;arms up in the orchard all day
inspection-robot|변전소와 공동구를 하루 세 번|变电站管廊一天三遍|three rounds a day in a tunnel
underwater-robot|댐 벽과 양식장 그물|大坝渔网|dam faces and fish nets
reducer|수입품에 의존하는 관절 핵심|关节里卡脖子的进口件|the imported core of a joint
rv-reducer|용접 로봇 어깨와 허리|焊接机器人腰肩|waist and shoulder of a big arm
servo-motor|포장기 축마다 하나씩|包装机每轴一个|one for each axis
gripper|계란과 유리병을 번갈아|鸡蛋玻璃瓶都能抓|eggs now, bottles next
robot-system-integration|로봇만 사 놓고 못 돌리는|机器人买了不会用|bought an arm, cannot run it
xr-device|머리에 쓰는 화면|头戴屏|a display on the head
computing-power|연구실에 장비가 없어 남의 것을 시간제로;추운 고장 전기 싼 데서 돌리는|没钱买卡按小时借;电便宜的冷地方跑|no kit, borrow by the hour;run where it is cold and power is cheap
flexible-micro-battery|신용카드에 넣을 만큼 얇은 전원|薄得能塞进卡里的电源|power thin enough for a card
lithium-metal-battery|드론이 두 배 오래 날게 하는 전원|让无人机飞两倍久的电|lets a drone stay up twice as long
zinc-battery|보청기에 끼우는 단추 모양 전원|助听器里的小圆片|the little button in a hearing aid
cnc-controller|가공기 앞에 달린 조작 화면|机床前面的操作屏|the panel on the front of a lathe
spindle|분당 수만 번 도는 가공기의 심|每分钟几万转的轴头|tens of thousands of turns a minute
wood-paper-machinery|합판을 켜고 휴지를 감는 설비|锯板子卷纸的设备|saws panels and winds tissue
glass-machinery|창유리를 잘라 겹으로 붙이는|做双层玻璃的机子|makes double panes
spring|눌렀다 놓으면 튀어 오르는 쇠|一按就弹回来的铁件|metal that jumps back
laser-source|절단기 속에서 빛줄기를 내는 상자|切割机里出光的箱子|the box of light inside a cutter
industrial-communication|제어기와 센서를 한 줄로 잇는|控制器和探头一根线连|one cable from controller to sensors
filter-nozzle|막힘없이 안개처럼 뿜는 끝부분|喷雾的小头|the tip that makes a mist
cable-wire-machinery|구리를 가늘게 늘여 피복을 입히는|把铜拉细包皮|draws copper thin and coats it
plastic-rubber-machinery|고무를 반죽하고 펠릿을 뽑는|炼胶造粒的机子|kneads rubber and makes pellets
coal-chemical|석탄을 가스로 바꿔 원료를 얻는|煤变成气再做原料|coal turned to gas for feedstock
material-simulation|실험을 덜 하고 배합을 찾는|少做试验就找到配方|finds the recipe with fewer trials
silicon-metal|규석을 녹여 얻은 은회색 덩어리|硅石炼出来的银灰块|silvery lumps smelted from quartz
metamaterial|레이더에 안 잡히게 하는 판|雷达照不出来的板|panels radar cannot see
six-axis-robot|용접과 조립에 두루 쓰는 관절 많은 팔|关节多什么活都能干的手臂|the many-jointed arm for any job
planetary-gearbox|서보에 물려 토크를 올리는|装在伺服前面加扭矩|fits on a servo for torque
servo-drive|위치와 속도를 맞춰 전류를 주는 상자|按位置给电流的盒子|feeds current by position
robot-os|여러 회사 로봇을 같은 방식으로 짜게|不同牌子一套程序|one way to program every make
offline-programming|라인을 세우지 않고 화면에서 동작을 짜는|不停线在电脑上编动作|program moves without stopping the line
encoder|모터 뒤에 붙어 위치를 읽는|装在电机后面读位置|reads position behind a motor
linear-motor|부드럽고 빠르게 미는 직선 구동|又快又顺地直着推|fast smooth straight drive
retail-robot|사람 대신 커피와 아이스크림을 파는 상자|自动卖咖啡冰淇淋的亭子|a booth that sells coffee by arm
mobile-device|직원이 들고 다니는 단말|员工随身带的终端|handhelds staff carry
computer-peripherals|모니터와 키보드와 산업용 본체|显示器键盘工控主机|screens, keyboards, rugged boxes
cloud-native|업데이트해도 멈추지 않는 서비스|更新不停机的服务|updates without downtime
operating-system|기기에 처음 깔아야 하는 바탕 프로그램|设备先要装的底层系统|the base every device boots
open-source-software|소스가 열려 있어 함께 고치는|代码公开大家一起改|code open for all to mend
metaverse-software|아바타로 모여 전시를 보는|用虚拟形象逛展|walk a fair as an avatar
e-government-software|구청 업무를 전산으로 옮겨 주는|帮政府部门上系统|puts council work on computers
`;
