/**
 * How people outside the trade speak of chips, materials, batteries, software and machines. Same form as
 * plain-wordings.ts.
 */
export const wordingsOfIndustry = `
semiconductors-electronics|전자제품 속에 들어가는 것|电子产品里头的东西|what is inside electronics
semiconductor-chip|손톱만 한 전자 두뇌|指甲盖大的电子小脑|brains the size of a fingernail
memory-chip|자료를 기억해 두는 칩|记东西的芯片|chips that remember
system-semiconductor|계산하고 명령하는 칩|负责运算指挥的芯片|chips that calculate and command
ai-semiconductor|전기를 적게 먹고 빨리 판단하는 칩;똑똑한 카메라에 넣을 두뇌|省电又判断快的芯片;给摄像头装的小脑|a frugal brain for clever cameras;thinks fast on little power
power-semiconductor|높은 전압을 켜고 끄는 작은 부품;뜨거워지지 않는 스위치|高电压下当开关的元件;不怎么发热的开关|switches for high voltage that stay cool;little parts that turn big currents on and off
analog-rf-chip|약한 신호를 키워 주는 칩|把弱信号放大的芯片|chips that make faint signals stronger
automotive-semiconductor|자동차에 들어가는 칩|汽车上用的芯片|chips that go into cars
optoelectronic-chip|빛을 내고 받는 칩|会发光收光的芯片|chips that send and sense light
chip-design|칩 속 그림을 그려 주는|帮忙画芯片图|draw up a chip for us
foundry|설계도를 주면 칩을 찍어 주는|给图就帮做芯片|make chips from our drawings
wafer|칩을 만드는 동그란 판|做芯片的圆片|round slices chips are made on
chip-packaging|다 만든 칩에 껍데기를 씌우는|把做好的芯片装壳接脚|put finished chips into their housing
semiconductor-test|칩이 멀쩡한지 하나하나 재는|一颗颗测芯片好坏|check every chip works
semiconductor-equipment|칩을 만드는 값비싼 기계|做芯片的贵机器|costly machines that make chips
semiconductor-equipment-parts|칩 공장 기계에 갈아 끼우는|芯片机器里要换的零件|spares for machines in a chip plant
wafer-cleaning|칩 판에 붙은 먼지를 씻어 내는;둥근 판을 거울처럼 닦는|洗掉圆片上的灰|wash dust off the slices
semiconductor-materials|칩을 만들 때 바르고 붓는 약;빛으로 그림을 새길 때 쓰는 약액|做芯片用的药水气体;光刻时涂的药水|liquids and gases used to make chips;coat that light draws on
sputtering-target|얇게 입히려고 때려서 날리는 금속판|轰出来镀膜的金属板|metal plates knocked off to make thin layers
display|화면 판|屏幕面板|screens
oled|휘어지고 얇은 화면;까만색이 진짜 까만 화면|能弯的薄屏;黑得很纯的屏|thin screens that bend;screens with true black
lcd|뒤에서 빛을 비추는 화면|背后打光的屏|screens lit from behind
micro-led|아주 작은 불빛으로 만든 화면|小灯珠拼的屏|screens of tiny lamps
transparent-display|뒤가 비치는 화면|能看穿的屏|see-through screens
e-paper|종이처럼 보이는 화면;값표가 저절로 바뀌는|像纸一样的屏;自己变价的价签|screens that look like paper;price tags that change by themselves
digital-signage|가게 앞에서 광고를 트는 화면|店门口放广告的屏|screens with adverts in shops
touch-panel|손가락으로 누르는 화면|手指点的屏|screens you touch
display-equipment|화면을 만드는 기계|做屏幕的机器|machines for making screens
display-materials|화면 안에 넣는 재료|屏里用的料|stuff that goes into screens
led-component|작고 오래가는 불빛|又小又耐用的灯珠|tiny lamps that last
led-lighting|식물이 자라게 비추는|照着让菜长的灯|light that makes plants grow
pcb|부품을 꽂는 초록색 판|插元件的绿板子|green boards parts sit on
package-substrate|칩 밑에 까는 얇은 판|垫在芯片底下的薄板|thin boards under chips
pcba|판에 부품을 붙여 완성해 주는|帮忙把元件焊到板上|put parts on boards and finish the product
passive-component|쌀알만 한 전자 부품|米粒大的电子元件|parts the size of a grain
connector-cable|꽂고 잇는 것|插头接线|plugs and leads
relay-switch|전기를 켰다 껐다 하는|通电断电的|turns current on and off
crystal-oscillator|박자를 맞춰 주는 부품|打节拍的元件|keeps the beat
sensor|느끼고 재는 작은 것|能感觉能量的小东西|little things that feel and measure
image-sensor|카메라의 눈이 되는 칩|相机里感光的芯片|the chip that sees in a camera
gas-sensor|가스 냄새를 맡는|闻得出漏气|smells leaking gas
temperature-humidity-sensor|덥고 습한지 재는|量冷热干湿|measures warmth and damp
mems|쌀알만 한데 누르는 힘을 재는;아주 작은 기계|米粒大能量压力;特别小的机械|grain-sized thing that feels pressure;machines too small to see
infrared-thermal|뜨거운 데를 보여 주는;어둠 속 사람을 보는|看得出哪儿热;黑里看见人|shows where it is hot;sees people in the dark
ultrasonic-proximity|가까이 온 것을 아는|靠近了就知道|knows when something is near
fibre-optic-sensor|긴 선 하나로 곳곳을 느끼는|一根线到处都能测|one long line that feels everywhere
power-supply|알맞은 전기로 바꿔 주는|把电变成合适的|turns mains into the right current
electronic-cooling|전자제품 열을 빼 주는|给电子散热|takes heat out of electronics
emi-shielding|전파가 새지 않게 막는|不让电波乱跑|keeps stray waves in
wearable-electronics|손목에 차는;몸에 걸치는 똑똑한 것|戴手腕上的;穿在身上的智能玩意|worn on the wrist
audio-device|좋은 소리를 들려주는|声音好听的|good sound
rfid-nfc|찍기만 하면 아는 꼬리표;물건이 지나가면 아는|一碰就知道的标签;东西过去就被认出|tags read as they pass;touch and it knows
printed-flexible-electronics|인쇄하듯 찍는 회로|像印刷一样做的电路|circuits printed like paper
piezo-ultrasonic|누르면 전기가 나는|一压就来电|makes current when pressed
electronic-design-house|기판과 회로를 대신 설계해 주는|替我们设计电路|design our electronics for us
thermoelectric|온도 차이로 전기를 내는;전기로 차게 하는|温差发电;通电变冷|current from a difference of heat
energy-harvesting|건전지 없이 돌아가는|不用电池自己有电|needs no battery
radar-module|닿지 않고 움직임을 아는|不碰就知道有人动|knows movement without contact
chemical-sensor|흙이 기름진지 재는|测土肥不肥|tells whether soil is rich
materials|만드는 데 쓰는 재료|做东西的料|what things are made of
steel|쇳덩이와 철판|铁和钢板|iron and plates
stainless-alloy|녹슬지 않는 쇠|不生锈的钢|metal that does not rust
cold-resistant-steel|추워도 깨지지 않는 쇠|冷天不脆的钢|steel that does not crack in cold
nonferrous-metal|쇠가 아닌 금속|不是铁的金属|metals other than iron
aluminium|가벼운 은빛 금속|轻的银白色金属|light silvery metal
magnesium|알루미늄보다 가벼운|比铝还轻的|lighter than aluminium
titanium|가볍고 아주 센 금속|又轻又硬的金属|light and very strong metal
rare-earth|자석과 전자에 꼭 드는 귀한 흙|做磁铁离不开的稀罕土|the rare stuff in magnets
permanent-magnet|아주 센 자석;모터에 넣는 자석|强力吸铁石;马达里的磁铁|very strong magnets;magnets for motors
mineral-ore|땅에서 캔 돌|地里挖的矿石|rock dug from the ground
composite|섬유를 굳혀 만든 가벼운 판|纤维压成的轻板|light panels of set fibres
carbon-fibre|가볍고 센 검은 실;쇠보다 센 실|又轻又结实的黑丝|light strong black thread
carbon-material|까만 탄소 가루|黑的碳粉|black carbon
graphene-heating|벽에 붙이면 따뜻해지는 얇은 판|贴墙上就暖的薄片|thin sheets that warm a room
nanomaterial|눈에 안 보일 만큼 작은 가루|小得看不见的粉|powder too small to see
ceramics|아주 뜨거워도 안 녹는 도자기 부품;닳지 않는 하얀 부품|再烫也不化的瓷零件;不磨损的白零件|china-like parts that stand heat;white parts that do not wear
refractory|쇳물을 담아도 견디는 벽돌|装铁水不坏的砖|bricks that hold molten iron
glass-material|깨지지 않는 투명한 판|不容易碎的透明板|clear sheets that do not break
sapphire-crystal|긁히지 않는 투명한 덮개|刮不花的透明片|clear cover that never scratches
synthetic-diamond|공장에서 기른 보석|厂里长出来的钻石|gems grown in a plant
basalt-mineral-fibre|돌을 녹여 뽑은 실|石头熔了拉的丝|thread drawn from stone
aerogel|종이처럼 얇은데 열을 막는;깃털처럼 가벼운 단열|薄薄一层挡热;像羽毛轻的保温|paper thin yet holds back heat;insulation light as a feather
polymer|플라스틱 알갱이|塑料粒子|plastic pellets
engineering-plastic|쇠 대신 쓰는 센 플라스틱|能代替铁的塑料|plastic strong enough to replace metal
biodegradable-plastic|썩어 없어지는 봉투;흙에서 사라지는|会烂掉的袋子;埋土里就没了|bags that rot away;vanishes in soil
rubber-elastomer|늘어나는 탱탱한 재료|有弹性的料|stretchy stuff
functional-film|붙이는 얇은 막|贴上去的薄膜|thin layers stuck on
membrane-material|작은 구멍으로 거르는 막|有小孔能过滤的膜|sheets with tiny holes that filter
foam-material|폭신한 재료|软泡泡的料|soft spongy stuff
industrial-textile|질긴 특수한 천|结实的特种布|tough special cloth
chemicals|공장에서 쓰는 약품|工厂用的化学品|stuff from chemical plants
petrochemical|기름에서 뽑은 원료|石油里提的原料|raw stuff made from oil
catalyst|반응을 빠르게 돕는 가루|让反应变快的粉|speeds up a reaction
additive-surfactant|조금 넣으면 성질이 바뀌는|加一点就变好的|a pinch changes it
industrial-gas|통에 담긴 가스|瓶装气体|gas in cylinders
adhesive|나사 없이 붙이는 풀;유리를 차에 붙이는|不用螺丝就粘牢;粘玻璃的胶|glue in place of screws;holds glass to metal
paint-coating|겉에 칠하는 것|刷在外面的|what is brushed on
anticorrosion-coating|바닷가에서도 녹슬지 않게 칠하는|海边铁桥刷的不生锈|paint that stops rust by the sea
deicing-coating|얼음이 안 달라붙게 칠하는|刷了不结冰|coat that ice will not stick to
thermal-insulating-paint|햇볕에 뜨거워지지 않게 칠하는|晒不热的漆|paint that keeps a roof cool
antibacterial-material|세균이 살지 못하는|细菌活不了的|germs cannot live on it
pigment-dye|색을 내는 가루|上色的粉|powder that gives colour
lubricant|기계가 부드럽게 돌게 바르는 기름|让机器转顺的油|oil that keeps machines turning
antifreeze-deicer|얼지 않게 넣는 물;길 얼음을 녹이는|不上冻的液体;化路上冰的|stops water freezing;melts ice on roads
metal-powder|쇠를 빻은 고운 가루|磨得很细的铁粉|metal ground fine
smart-material|구부려도 제 모양으로 돌아가는|弯了能自己变回来|goes back to its shape
superconductor|전기가 조금도 안 새는 선|一点不耗电的线|wire that loses nothing
wood-bamboo-material|나무를 눌러 만든 판|木头压的板|boards of pressed wood
pulp-paper|종이를 만드는|造纸的|makes paper
biomass-material|풀과 나무로 만든 재료|草木做的料|stuff made from plants
graphite|연필심 같은 까만 돌|像铅笔芯的黑矿|the black stuff of pencils
tungsten-molybdenum|아주 단단하고 무거운 금속|又硬又重的金属|very hard heavy metal
quartz-silica|맑은 모래로 만든|亮砂子做的|made of clear sand
waterproof-coating|물이 스며들지 않게 칠하는|刷了不渗水|coat that keeps water out
batteries|전기를 담는 것|存电的|things that hold charge
lithium-ion-battery|여러 번 채워 쓰는 가벼운 전지|能反复充的轻电池|light cells charged again and again
lfp-battery|불이 잘 안 나고 오래가는 전지|不容易着火用得久的电池|cells that last and rarely burn
ncm-battery|멀리 가는 힘센 전지|跑得远的电池|cells for long range
solid-state-battery|찔러도 불이 안 나는 전지;물 같은 것이 없는 전지|扎破也不着火;里面没有液体的电池|cells that do not burn when pierced;cells with no liquid
sodium-ion-battery|소금으로 만든 값싼 전지|用盐做的便宜电池|cheap cells made from salt
flow-battery|큰 물통에 전기를 담는|大罐子存电|charge kept in tanks of liquid
lead-acid-battery|무거운 옛날 배터리|重的老式电瓶|the old heavy kind
supercapacitor|순식간에 채우고 내보내는|一下子充满一下子放|fills and empties in a moment
battery-cell|전지 한 알|一节电芯|a single cell
battery-pack|전지를 여럿 묶은 상자|一堆电芯装成的箱|many cells in one box
bms|칸마다 남은 힘과 열을 지켜보는|看着每节电够不够热不热|watches the charge and warmth of each cell
battery-thermal-management|전지를 식히고 덥히는|给电池降温保温|keeps cells neither hot nor cold
battery-safety|전지가 터지지 않게;주차장에서 차가 불타지 않게|电池别炸;地库里电车别着火|cells must not blow up;no burning cars in the basement
battery-diagnosis|쓰던 전지가 얼마나 남았는지 보는|旧电池还能用多久|how much life is left in used cells
battery-testing-equipment|새 전지를 채웠다 비우며 고르는|反复充放挑好坏|fills and empties new cells to sort them
battery-manufacturing-equipment|전지를 만드는 기계|做电池的机器|machines that make cells
battery-materials|전지에 들어가는 가루와 막|电池里的粉和膜|powders and films inside cells
cathode-material|전지를 오래가게 하는 까만 가루;플러스 쪽 가루|电池正极的黑粉|black powder that decides how much a cell holds;powder for the plus side
anode-material|마이너스 쪽에 쓰는 흑연|电池负极的黑粉|powder for the minus side
electrolyte|전지 속에 흐르는 물|电池里的液体|liquid inside the cell
separator-film|플러스 마이너스가 안 닿게 끼우는 막|夹在正负极中间的膜|film that keeps plus and minus apart
copper-aluminium-foil|종이보다 얇은 구리|比纸薄的铜|copper thinner than paper
lithium-resource|전지 만드는 하얀 가루|做电池的白色粉|the white powder for cells
battery-second-life|차에서 뗀 전지를 다시 쓰는|车上换下来的电池接着用|old car packs put to new use
ess|낮에 만든 전기를 밤에 쓰는;싼 전기를 모아 두는 상자|白天的电晚上用;便宜电存起来|keep the afternoon's power for the evening;store cheap night power
home-ess|집에 두는 전기 창고|家里存电的柜子|a store of power at home
portable-power|들고 다니는 전기|能提着走的电|power you can carry
pcs|모은 전기를 쓸 수 있게 바꾸는|把存的电变成能用的|turns stored power into mains
battery-charger|공장 차를 충전하는|给厂车充电|fills up works vehicles
motive-battery|지게차를 움직이는 전지|带动叉车的电瓶|cells that move forklifts
vehicle-to-grid|차에 남은 전기를 되파는|车里多的电卖回去|sell spare power from parked cars
battery-leasing|전지를 사지 않고 빌리는|电池不买租着用|rent the cells, buy the car
battery-passport|전지가 어디서 났는지 적은 것|电池的身份证|papers that say where a cell comes from
software-cloud-data|컴퓨터로 하는 일|电脑上的事|work done on computers
software-development|쓸 프로그램을 짜 주는;앱을 만들어 주는|帮忙写程序;做个软件|write a program for us;build our app
cloud-computing|서버를 사지 않고 빌려 쓰는|不买服务器租着用|use machines that stand elsewhere
private-cloud|회사 안에만 두는 서버|放自己公司里的云|machines only for our firm
edge-computing|멀리 보내지 않고 그 자리에서 처리하는|就地算不用传走|worked out on the spot
data-centre|서버가 가득한 건물|一楼服务器|a hall full of machines
data-centre-cooling|뜨거운 서버를 식히는|给发烫的服务器降温|hot machines need cooling
high-performance-computing|엄청나게 빠른 컴퓨터|算得特别快的大电脑|enormously fast machines
quantum-computing|지금 컴퓨터로 못 푸는 것을 푸는|普通电脑算不动的|solves what ordinary computers cannot
server-storage|자료를 담아 두는 기계|存资料的机器|machines that hold files
big-data|산더미 자료에서 뜻을 찾는|从一大堆数据里找门道|find sense in heaps of figures
data-platform|흩어진 자료를 한데 모으는|把散的资料汇到一起|bring scattered figures together
data-governance|자료를 어지럽지 않게 관리하는|把数据理清楚|keep figures in order
data-trading|자료를 사고파는|买卖数据|buy and sell figures
open-data|나라가 내놓은 자료|政府放出来的资料|figures the state gives away
business-intelligence|매출을 그림으로 한눈에|生意好坏一张图看懂|sales seen at a glance
crawling-collection|인터넷에서 자료를 긁어모으는|从网上抓资料|gather facts from the net
digital-twin|실물을 컴퓨터에 그대로 옮긴|把真东西照搬到电脑|a copy on screen
simulation-cae|만들기 전에 부서지는지 계산해 보는|没做先算会不会坏|work out whether it breaks before it is made
cad-plm|설계도를 그리는 프로그램|画图纸的软件|draw parts on screen
erp|회사의 돈과 물건을 한 장부로|公司的钱和货一本账|one ledger for money and goods
mes|공장에서 어느 일이 밀리는지 보는;지금 몇 개 만들었는지 아는|车间哪道活堵了;现在做了多少|which step on the floor is stuck;how many are made so far
wms|물건이 몇 번 선반에 있는지;창고 물건 수를 맞추는|货在哪个架;库里数目对得上|which shelf holds which box;count of goods in store
crm|손님을 기억하고 챙기는|记住客户|remember every customer
groupware|직원끼리 결재하고 쪽지 보내는|单位里审批发消息|approvals and messages among staff
video-conference|멀리서 얼굴 보며 회의하는|隔着远开会看得见人|meet face to face from afar
saas|설치 없이 다달이 내고 쓰는 프로그램|按月付不用装的软件|programs paid by the month
low-code|코딩을 몰라도 만드는|不会写程序也能做|build it without coding
rpa|똑같은 전산 일을 대신 눌러 주는;엑셀 옮겨 적기를 대신|重复点鼠标的活让它干;自动填表|does the same clicks for you;fills in forms by itself
blockchain|아무도 못 고치는 기록;어디서 났는지 못 속이게|谁也改不了的记录;产地不能造假|records nobody can change;nobody can fake the origin
traceability-system|어디서 만들어 어디로 갔는지 아는|哪里来到哪里去都知道|where it was made and where it went
digital-identity|휴대폰 속 신분증|手机里的身份证|an ID in the phone
gis|지도 위에 자료를 얹는|把资料放到地图上|facts on a map
location-service|지금 어디 있는지 알려 주는|知道人在哪儿|tells where you are
embedded-software|기계 속에서 도는 프로그램|机器里跑的程序|programs inside machines
software-testing|프로그램 잘못을 찾아 주는|帮找软件毛病|finds mistakes in programs
it-operation|전산을 대신 돌봐 주는|帮管电脑系统|looks after our computers
industrial-software|무엇을 먼저 만들지 짜 주는|排先做哪个|plans what to make first
api-integration|따로 노는 프로그램을 이어 주는|把几个系统连起来|make programs talk to one another
web-design|보기 좋은 누리집|好看的网站|a good-looking site
backup-recovery|지워져도 되살릴 수 있게 따로 두는;잠긴 파일을 되돌리는|留一份丢了能找回;被锁的文件恢复|a copy in case it is lost;get locked files back
hr-software|월급과 출퇴근을 관리하는|管考勤工资|pay and hours of staff
document-management|종이를 파일로 정리하는|纸变成文件管起来|papers kept as files
industrial-ar|안경을 쓰면 고치는 법이 보이는|戴眼镜看怎么修|glasses that show how to fix it
event-platform|행사 손님을 받고 일정을 짜는|报名签到排日程|sign up guests and plan their day
data-sharing-cross-border|다른 나라로 자료를 넘기는|把数据传到别国|send figures to another country
explosion-proof-safety|가스가 찬 곳에서 불꽃이 안 튀는|有油气的地方不打火|no sparks where gas gathers
worker-positioning|누가 어디서 일하는지 보는|谁在哪干活看得见|see where each worker is
smart-factory|알아서 돌아가는 공장|自己会转的工厂|a plant that runs itself
factory-automation|손으로 하던 일을 기계로 바꾸는|手工活换成机器|machines in place of hands
process-control|온도와 압력을 알맞게 맞추는|把温度压力调好|keeps heat and pressure right
plc|기계를 차례대로 켜고 끄는 상자|让机器按顺序开关|the box that switches machines in order
industrial-internet|공장 기계들을 그물처럼 잇는|把机器连成网|machines joined in a net
machine-tool|쇠를 깎고 뚫는|车铁钻铁的|turns and drills metal
cnc-machining|도면대로 쇠를 깎아 주는|照图把铁加工好|cuts metal to our drawing
five-axis-machining|복잡한 모양을 한 번에 깎는|复杂形状一次做成|cuts odd shapes in one go
cutting-tool|쇠를 깎는 날|切铁的刀头|blades that cut metal
grinding-machine|거울처럼 갈아 내는|磨得像镜子|grinds like a mirror
laser-processing|빛으로 철판을 자르는|一束光切铁板|cuts plates with light
laser-marking|빛으로 글자를 새기는|用光刻字|writes on metal with light
waterjet-plasma|물줄기로 자르는|用水柱切|cuts with water
edm|불꽃으로 파내는|用电火花挖|eats metal with sparks
sheet-metal|철판을 접어 상자를 만드는|铁皮折成箱子|folds plates into boxes
press-stamping|철판을 꽝 눌러 모양 내는|铁板一压成型|presses plates into shape
mould|똑같은 것을 찍어 내는 틀|压出一样东西的模子|the form that stamps out copies
injection-moulding|플라스틱 뚜껑을 수만 개 찍는|压几万个塑料盖|ten thousand plastic lids
extrusion-blow|길게 뽑아내는 플라스틱|挤出长条塑料|plastic squeezed out long
rubber-moulding|고무로 모양을 뜨는|橡胶压成形|rubber pressed to shape
casting|녹인 쇠를 틀에 붓는|铁水倒进模子|pour metal in a form
forging|달군 쇠를 두드리는|烧红了打铁|hammer hot iron
heat-treatment|부품을 달궈 단단하게 하는|零件烧一烧变硬|bake parts to harden them
surface-treatment|겉에 얇게 입히는;반짝이게 하는|外面镀一层;弄亮|a thin layer outside;make it shine
painting-coating-line|줄지어 칠하는 설비|一排喷漆的线|paint on a line
laser-welding|빛으로 붙이는|用光焊|joins with light
welding-consumable|쇠를 붙일 때 녹이는 막대|焊的时候化掉的条|rods that melt to join steel
additive-manufacturing|도면을 넣으면 한 층씩 쌓아 나오는|一层层打印零件|built up layer by layer
prototype-making|딱 하나만 먼저 만들어 주는|先做一个样子|make one to try
contract-manufacturing|우리 대신 만들어 줄 공장|替我们生产的厂|a plant to make it for us
reverse-engineering|있는 물건을 보고 도면을 그리는|照着实物画图|draw from an existing part
inspection-equipment|물건이 제대로인지 보는 기계|查东西合不合格|checks whether goods are right
machine-vision|번쩍이는 금속도 또렷이 찍는;카메라로 보고 판단하는|反光的金属也拍得清;用相机看好坏|clear pictures of shiny metal;judge by camera
non-destructive-testing|쪼개지 않고 속을 보는|不切开看里面|look inside without breaking
measuring-instrument|정확히 재는 기구|量得准的东西|measures exactly
testing-laboratory|당기고 눌러 얼마나 버티는지 보는|拉一拉压一压看结不结实|pull and press to see what it stands
analytical-instrument|무엇이 들었는지 알아내는 기계|查里面有什么成分|tells what is in it
flow-pressure-meter|관 속에 얼마나 흐르는지 재는|管里流多少|how much flows in the pipe
scale-weighing|무게를 다는|称重的|weighs things
hydraulics|기름 힘으로 미는|靠油顶起来|pushes by oil
pneumatics|바람 힘으로 움직이는|靠气推动|moved by air
bearing|축을 매끄럽게 받치는|托住转轴的|lets shafts turn
gear|맞물려 도는 톱니|咬着转的齿|wheels with teeth
linear-guide|똑바로 미끄러지게 하는 길|直直滑动的轨|slides straight
valve|관을 여닫는 쇠붙이;물을 흘렸다 막았다|管道开关的铁件;水开水关|opens and shuts pipes;lets water through or not
pump|물을 퍼 올리는|把水抽上来|lifts water
compressor|공기를 꽉 눌러 담는|把气压紧|squeezes air
vacuum-equipment|공기를 빼내는|把空气抽光|takes all air out
blower-fan|큰 바람을 보내는|吹大风|blows much air
heat-exchanger|뜨거운 것이 찬 것을 데우는|热的传给冷的|warm passes to cold
industrial-furnace|아주 뜨거운 큰 가마|很热的大炉子|a very hot oven
industrial-refrigeration|공장을 차게 하는|给厂里制冷|makes cold for plants
dryer-separator|물기를 빼는 기계;섞인 것을 가르는|弄干的机器;分开的机器|gets water out;parts a mixture
mixer-crusher|빻고 섞는 기계|打碎搅匀|crushes and stirs
pressure-vessel|센 압력을 견디는 통|顶得住压力的罐|tanks that hold pressure
boiler-turbine|물을 끓여 김을 내는|烧水出汽|makes steam
electric-motor|전기로 도는|通电转的|turns on current
inverter-drive|모터 빠르기를 조절하는|调马达快慢|sets a motor's speed
conveyor|물건을 실어 나르는 띠|运东西的皮带|belts that carry goods
construction-machinery|땅 파는 큰 차|挖土的大车|big diggers
mining-machinery|땅속에서 캐는 기계|地下挖矿的机器|digs under ground
textile-machinery|실 뽑고 천 짜는 기계|纺纱织布的机器|spins and weaves
printing-machinery|찍어 내는 기계|印东西的机器|prints
packaging-machinery|알아서 싸는 기계;봉지에 담아 막는|自动打包;装袋封口|wraps by itself;fills and seals bags
pcb-smt-equipment|판에 부품을 붙이는 기계|往板上贴元件的机器|puts parts on boards
fastener|조이고 죄는 것|拧紧的|holds parts together
seal-gasket|새지 않게 막는 고리|不漏的圈|rings that stop leaks
jig-fixture|움직이지 않게 잡아 주는 틀|固定住工件的|holds the work still
pipe-fitting|관을 잇는 것|接管子的|joins pipes
machine-parts|기계에 갈아 끼우는|机器上换的件|spares for machines
remanufacturing|쓰던 기계를 새것처럼|旧机器翻新|old machines made like new
lean-production|헛일을 없애는|去掉白干的活|cut out wasted work
precision-optics|빛을 모으는 유리|聚光的镜片|glass that bends light
elevator|사람을 위아래로 나르는 상자;자꾸 멈추는 승강기를 봐 주는|楼里上下的轿厢;老是卡住的电梯|the box that carries people up;keeps getting stuck between floors
pharmaceutical-machinery|알약 찍는 기계|压药片的机器|makes pills
cleanroom|먼지 없는 방|没灰的房间|a room without dust
industrial-safety|일터에서 다치지 않게|干活不受伤|nobody hurt at work
static-esd|찌릿한 것이 안 생기게|不起静电|no sparks from touching
micro-machining|머리카락보다 가늘게 깎는|比头发丝还细的加工|cuts finer than a hair
precision-stage|아주 조금씩 움직이는 받침|挪一点点的台子|moves by tiny steps
metallurgical-equipment|쇳물 만드는 설비|炼铁的设备|makes molten iron
climate-chamber|덥고 춥게 하며 견디는지 보는|冷热试一试行不行|hot and cold to see what it stands
manufacturing-data-ai|공장 기록으로 더 잘 만드는 법을 찾는|从厂里数据找窍门|learn from the plant's own figures
robotics|사람처럼 일하는 기계|像人一样干活的机器|machines that work like us
scara-robot|수평으로 빠르게 집어 옮기는|平着快抓快放|quick sideways pick and place
delta-robot|거미처럼 매달려 눈 깜짝할 새 집는;과자를 빠르게 담는|像蜘蛛吊着飞快抓;饼干快速装盒|hangs like a spider and grabs fast;picks biscuits off a belt
painting-robot|차 껍데기에 색을 뿜는 팔|给车壳喷颜色的手|an arm that colours car shells
assembly-robot|나사를 조이고 끼우는 팔|拧螺丝装东西的手|an arm that screws and fits
palletising-robot|상자를 착착 쌓는|把箱子码整齐|stacks boxes
machine-tending-robot|기계에 쇠를 넣고 빼 주는|给机床放料取料|puts parts in and takes them out
bin-picking|뒤섞인 상자에서 골라 집는|乱堆里挑着抓|picks from a jumble
polishing-robot|거칠거칠한 것을 갈아 주는|把毛刺磨掉|smooths rough edges
agv|바닥 선을 따라 나르는 수레|沿着线走的车|carts that follow a line
sorting-robot|종류대로 골라 나누는|按种类分开|puts each kind apart
forklift-robot|사람 없이 짐을 들어 옮기는|没人开的叉车|lifts pallets with nobody on it
serving-robot|상까지 음식을 갖다주는|把菜端到桌上|brings dishes to the table
guide-robot|길을 알려 주는|带路的|shows the way
window-facade-robot|높은 유리를 사람 대신 닦는|高楼玻璃不用人吊着擦|washes tower glass with no one on ropes
educational-robot|아이들이 만들며 배우는|孩子拼着学的|built by children to learn
surgical-robot|떨리지 않게 작은 구멍으로 수술하는|手不抖开小口做手术|operates through a tiny cut
firefighting-robot|불 속에 대신 들어가는|替人进火里|goes into fire for us
rescue-robot|무너진 틈에 들어가 찾는|钻进废墟找人|crawls into rubble
pipe-robot|관 속을 기어 다니는|在管子里爬|crawls through pipes
power-line-robot|높은 전깃줄을 타고 가는|在高压线上走|walks along power lines
construction-robot|벽돌을 쌓고 칠하는|砌砖刷墙|lays bricks and paints walls
ice-snow-robot|눈을 혼자 치우는|自己扫雪|clears snow alone
strain-wave-gear|로봇 관절에 넣는 얇은 톱니|关节里薄的齿轮|thin gear for joints
actuator|모터와 톱니가 한 덩어리로 된;움직이는 힘을 내는 뭉치|马达和齿轮做成一块;出力的模块|motor and gear in one lump;the piece that moves
robot-controller|팔에게 명령을 내리는 상자|指挥机械手的盒子|the box that commands the arm
robot-fleet-management|여러 대를 한꺼번에 부리는|一群一起调度|command many at once
slam-navigation|지도를 그리며 길을 찾는|边画地图边走|draws a map as it goes
dexterous-hand|사람 손처럼 다섯 손가락|像人手五个指头|five fingers like ours
force-torque-sensor|얼마나 세게 누르는지 느끼는;손목에서 힘을 재는|知道用了多大劲;手腕上量力|feels how hard it presses;measures strength at the wrist
tactile-sensor|만지면 느끼는 살갗|摸得出来的皮|skin that feels
robot-rental|사지 않고 빌려 쓰는 로봇|机器人不买租|rent one by the month
massage-robot|등을 주물러 주는 기계|按背的机器|kneads your back
nursing-care-robot|어르신을 들어 눕히는|把老人抱起放下|lifts and turns old people
lab-automation-robot|실험을 대신하는|替人做实验|does experiments
machine-safety-sensor|손이 들어가면 멈추는|手伸进去就停|stops when a hand comes near
nuclear-robot|방사능 있는 데서 일하는|有辐射的地方干活|works where it is radioactive
`;
