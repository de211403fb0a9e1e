/**
 * Ordinary words in three languages, "Korean|Chinese|English", synonyms by comma: what clients use when they do not know
 * the term, and the words whose Korean characters are not the Chinese ones (공장 工場, 工厂). Korean verbs and adjectives
 * stand by their stems. One line is one meaning; a word may stand in several lines. A line
 * that begins with ~ stands in texts of every trade and counts half.
 */
export const everydayWords = `
눈,눈길,눈밭,눈 오는,폭설,적설,강설|雪,下雪,积雪,雪地,雪天,雪路|snow,snowy,snowfall
얼음,빙판,얼어,결빙,빙설|冰,结冰,冰面,冰雪,冻住|ice,icy,frozen
추위,추운,추워,혹한,한랭,저온,영하,극한,겨울|冷,寒冷,严寒,低温,零下,冬天,冬季,高寒|cold,freezing,winter,subzero,frost
더위,더운,뜨거운,고온,열기,여름|热,高温,炎热,夏天|hot,heat,high temperature,summer
비,빗물,장마,폭우|雨,下雨,暴雨,雨水|rain,rainfall,storm
바람,강풍|风,大风|wind,windy
안개,흐린|雾,大雾|fog,mist
먼지,분진,미세먼지|灰尘,粉尘,扬尘|dust,dusty
~물,수분,물속|水,水里|water
물속,수중,바닷속,잠수|水下,水中,海底,潜水|underwater,subsea,diving
바다,해양,해상|海,海上,海洋,大海|sea,ocean,marine,offshore
강,하천,호수|河,江,湖|river,lake
땅속,지하|地下,地底|underground,subsurface
하늘,공중,상공|空中,天上,高空|sky,aerial,airborne
산,산악|山,山区|mountain
숲,산림,나무|森林,树林,树木|forest,tree,woodland
사막|沙漠|desert
밤,야간,심야,밤중|夜里,夜间,晚上,深夜|night,overnight
낮,주간|白天|daytime
햇빛,태양,해,햇볕|太阳,阳光,日照|sun,sunlight,sunshine
빛,불빛,조명|光,灯,灯光,照明|light,lamp,lighting
어두운,캄캄|黑暗,暗|dark
연기|烟,烟雾|smoke
불,불길,화재,불나-|火,着火,火灾,失火|fire,flame
폭발,터지-|爆炸|explosion,explode,blow up
가스,기체|气体,燃气|gas
기름,오일,유류|油|oil
소금,염수,짠물|盐,盐水,咸水|salt,salty,brine,saline
흙,토양,땅|土,土壤,泥土|soil,earth,dirt
돌,암석,바위|石头,岩石|stone,rock
모래|沙子|sand
쇠,철,강철,철강,쇳덩이|铁,钢,钢铁|iron,steel
금속|金属|metal,metallic
구리,동선|铜|copper
알루미늄|铝|aluminium,aluminum
유리|玻璃|glass
고무|橡胶|rubber
플라스틱,비닐|塑料,塑料袋|plastic,polymer
나무,목재|木头,木材|wood,timber
종이|纸,纸张|paper
섬유,직물,옷감|布,纤维,织物,面料|fabric,textile,cloth,fibre,fiber
가죽|皮革|leather
옷,의류,입는|衣服,服装,穿戴,穿在|clothes,clothing,garment,wear,worn,wearable
신발|鞋|shoes
실,끈|线,丝|thread,yarn
날개,블레이드|叶片,翅膀,桨叶|wing,blade
바퀴|轮子,车轮|wheel
다리,네발,사족|腿,四足,四条腿|leg,legged,four-legged
다리,교량,대교|桥,桥梁|bridge
손,손가락,손처럼|手,手指|hand,finger
손목,팔-|手臂,胳膊|arm,wrist
손으로,수작업,일일이|手工,人工,靠人|by hand,manual,manually
어깨|肩,肩膀|shoulder
허리|腰|waist,back
무릎|膝盖|knee
눈,시력|眼睛,视力|eye,eyesight,vision
귀,청력,난청,귀가 어두운|耳朵,听力,耳背,听不见|ear,hearing,deaf
입,치아,이빨,치과|牙,牙齿,口腔,牙科|tooth,teeth,dental,dentist
피부|皮肤|skin
머리카락,모발|头发|hair
뇌,두뇌|脑,大脑|brain
심장|心脏|heart,cardiac
폐,허파|肺|lung
간|肝|liver
뼈|骨头,骨|bone
피,혈액|血,血液|blood
혈압|血压|blood pressure
당뇨,혈당|糖尿病,血糖|diabetes,diabetic,blood sugar,glucose
암,종양|癌,癌症,肿瘤|cancer,tumour,tumor
아픈,통증|疼,疼痛|pain,painful
병,질병,질환|病,疾病|disease,illness,sick
환자|病人,患者|patient
의사,의료진|医生,大夫,医护|doctor,physician
병원|医院,诊所|hospital,clinic
약,의약품,알약|药,药品,药片|drug,medicine,pill
주사,접종|打针,注射,接种|injection,shot,vaccination
수술|手术|surgery,operation,surgical
치료|治疗|treatment,therapy,treat
진단,판독|诊断,判读,看片|diagnosis,diagnose,read scans
엑스레이,영상의학,CT|X光,拍片,影像,CT|x-ray,scan,imaging
재활,회복 훈련,걷기 훈련|康复,重新走路,恢复行走|rehabilitation,walk again,rehab
간병,돌봄,보살피-|护理,照顾,照料|care,nursing,caregiver
어르신,노인,고령,할머니,할아버지,부모님,독거|老人,老年人,长者,独居,爷爷,奶奶|elderly,senior,old people,aged,grandma,grandpa
아이,어린이,아동,유아,학생|孩子,儿童,小孩,幼儿,学生|child,children,kid,student,pupil
아기,영아|婴儿,宝宝|baby,infant
여성|女性,妇女|woman,women,female
장애인,장애|残疾人,残障|disabled,disability
시각장애,앞을 못 보는|盲人,看不见|blind
외로운,말동무,말벗|孤独,陪聊,说话,聊天|lonely,companion,talk to,chat
사람,인력,직원,작업자,일손|人,人手,员工,工人|people,person,staff,worker,labour,labor,crew
사람 없이,무인|无人,没有人,不用人|unmanned,without people,driverless,unattended
기사,운전자,운전|司机,驾驶员,驾驶,开车|driver,drive,driving
~손님,고객|客人,顾客,客户|customer,client,guest
~알아서,저절로,스스로,자동,혼자서|自己,自动,自行,自主|automatic,automatically,by itself,on its own,autonomous,self
~멀리서,원격|远程,远处,远端|remote,remotely,from afar,distance
~실시간,즉시,바로,곧바로|实时,马上,立刻,立即|real-time,real time,instantly,immediately,at once
미리,사전|提前,预先,事先|in advance,beforehand,early
~예측,내다보-|预测,预报|predict,forecast,prediction
고장,망가지-,멈추-|故障,坏了,坏掉,停机|failure,breakdown,break down,fault,broken
~수리,고치-|修理,维修|repair,fix,maintenance
~점검,검사,살피-|检查,检验,检测,查看,巡检|check,inspection,inspect,examine,test
~측정,재는,계측|测量,测定,量|measure,measurement,meter
~감지,알아채-,감시,지켜보-|监测,监控,感知,察觉,盯|detect,monitor,monitoring,sense,watch
경보,알람,알려|报警,警报,提醒|alarm,alert,warn,warning
~센서|传感器,探头|sensor
불량,결함,흠집,하자|不良,缺陷,瑕疵,划痕|defect,flaw,scratch
균열,금이 간|裂纹,裂缝,裂|crack,cracks
새는,누출,누수|泄漏,漏水,漏气,漏|leak,leaking,leakage
녹,부식|腐蚀,生锈,锈|corrosion,rust
마모,닳-|磨损|wear,wear out
떨림,진동,흔들리-|振动,震动,抖动|vibration,shake,vibrate
소리,소음,음향|声音,噪音,噪声|sound,noise,noisy,acoustic
냄새,악취|气味,臭味,臭|smell,odour,odor
맛|味道,口味|taste,flavour,flavor
색,색깔|颜色|colour,color
무게,무거운,중량|重量,重|weight,heavy
~가벼운,경량|轻,轻量|light,lightweight
~작은,소형,초소형|小型,小,微型|small,mini,compact,tiny
~큰,대형|大型,大|large,big,huge
얇은|薄|thin
~빠른,고속,빨리|快,快速,高速|fast,quick,high-speed,speed
느린,저속|慢,低速|slow,low-speed
~정밀,정확|精密,精确,准确|precise,precision,accurate
값싼,저렴,저비용,싸게,비용을 줄|便宜,低价,低成本,省钱|cheap,low-cost,inexpensive,affordable,save money
비싼|贵,昂贵|expensive,costly
전기요금,전력비|电费|electricity bill,power bill
~전기,전력|电,电力,用电|electric,electricity,power
~에너지|能源,能量|energy
충전|充电|charge,charging
배터리,축전지,건전지,전지|电池,蓄电池,电瓶|battery,batteries,cell
모터,전동기|电机,马达,电动机|motor
엔진|发动机,引擎|engine
펌프|泵|pump
밸브|阀,阀门|valve
파이프,배관,관로|管道,管子,管路|pipe,pipeline,tube
나사,볼트|螺丝,螺栓|screw,bolt
베어링|轴承|bearing
기어,톱니|齿轮|gear
~부품|零件,零部件,部件,配件|part,parts,component
금형,틀|模具|mould,mold,die
주조,주물|铸造,铸件|casting,foundry
용접,이어 붙이-,땜질|焊接,焊|weld,welding
절삭,깎-|切削,加工|cutting,machining,cut metal
자르-,절단|切割,裁剪|cut,cutting
연마,갈아|打磨,抛光|grinding,polish,sanding
도장,칠|喷涂,涂装,喷漆|paint,painting,coating
조립|装配,组装|assembly,assemble
포장|包装,打包|packaging,packing,pack
집는,잡는,쥐는|抓,抓取,夹|grip,grasp,pick,hold
나르-,옮기-,운반|搬运,搬,运|carry,move,transport,haul
싣고,상하차,내리-|装卸,卸货|load,unload,loading
쌓|码垛,堆放|stack,pile
분류,골라,가려내,선별|分拣,分选,挑选,挑出|sort,sorting,separate,grade
창고|仓库,库房|warehouse,storehouse
택배,배송,배달|快递,配送,送货,外卖|parcel,delivery,deliver,courier
트럭,화물차|卡车,货车|truck,lorry
~자동차,차량,차|汽车,车辆,车|car,vehicle,automobile
버스|公交车,客车,巴士|bus,shuttle
기차,철도,열차|火车,铁路,列车|train,rail,railway
배,선박|船,船舶|ship,vessel,boat
비행기,항공기|飞机|aircraft,airplane,plane
드론,날아다니-|无人机,飞|drone,fly,flying,uav
~로봇|机器人|robot
~기계,장비,설비|机器,机械,设备,装备|machine,machinery,equipment
~공장|工厂,厂,车间|factory,plant,workshop
공사장,건설 현장|工地|construction site,building site
건물,빌딩|楼,建筑,大楼,楼宇|building
집,주택,아파트|家,住宅,房子|home,house,apartment
사무실|办公室|office
학교|学校|school
가게,매장,점포|店,门店,商店,店铺|shop,store,retail
식당,음식점,주방|餐厅,饭店,厨房|restaurant,kitchen,canteen
호텔,숙박|酒店,宾馆|hotel
공항|机场|airport
항구,항만,부두|港口,码头|port,harbour,harbor,wharf,pier
도로,길|道路,路|road,street
교통|交通|traffic
주차|停车|parking
광산,탄광|矿,矿山,煤矿|mine,mining
석유,유전|石油,油田|oil field,oilfield,petroleum
석탄|煤,煤炭|coal
농장,농가,밭,들판|农场,农田,田,地里|farm,field,farmland
논,벼,쌀|水稻,稻田,大米,稻|rice,paddy
밀,곡물,곡식|小麦,粮食,谷物|wheat,grain,cereal
콩,대두|大豆,豆|soybean,bean
옥수수|玉米|corn,maize
채소,야채|蔬菜|vegetable
과일|水果|fruit
딸기|草莓|strawberry
토마토|番茄,西红柿|tomato
버섯|蘑菇|mushroom
인삼,홍삼|人参,红参,高丽参|ginseng
꽃|花|flower
씨앗,종자|种子|seed
모종,묘목|苗,种苗,幼苗|seedling
비료|肥料|fertiliser,fertilizer
농약,방제|农药,打药|pesticide,spray,spraying
벌레,해충|虫,害虫|insect,pest
잡초,풀|杂草,草|weed,grass
온실,비닐하우스|温室,大棚|greenhouse
수확,거두-|收获,采摘,收割|harvest,pick
심는,파종|播种,种植,种|plant,sow,seeding
트랙터|拖拉机|tractor
소,젖소,한우|牛,奶牛|cow,cattle,dairy
돼지|猪|pig,swine,pork
닭,계란|鸡,鸡蛋|chicken,egg,poultry
가축,축사,목장|牲畜,家畜,牧场,养殖场|livestock,barn,ranch
분뇨,똥,축분|粪便,粪,粪污|manure,dung
물고기,생선,어류|鱼|fish
새우|虾|shrimp,prawn
양식장,양식|养殖,养鱼|aquaculture,fish farm
사료,먹이|饲料|feed,fodder
반려동물,강아지,고양이|宠物,狗,猫|pet,dog,cat
음식,먹거리,식품|食物,食品,吃的|food
요리,조리|烹饪,做饭,做菜,炒菜|cook,cooking
음료,마실|饮料,喝的|drink,beverage
커피|咖啡|coffee
차,찻잎|茶,茶叶|tea
술,맥주|酒,啤酒|wine,beer,alcohol,liquor
우유,유제품|牛奶,乳制品,奶|milk
고기,육류|肉|meat
김치,발효|发酵,腌制|fermented,fermentation
간식,과자|零食,点心|snack
신선,싱싱,상하지|新鲜,保鲜,变质|fresh,freshness,spoil
냉장,냉동,차갑게|冷藏,冷冻,冷链,冻|refrigerated,frozen,chilled,cooling
식히-,냉각|冷却,降温|cool,cooling
데우-,난방,따뜻|取暖,供暖,加热,暖|heating,warm,heater
단열,보온|保温,隔热|insulation,insulate
말리,건조|干燥,烘干|dry,drying
씻-,세척,청소,닦-|清洗,清洁,洗,打扫|wash,clean,cleaning
살균,소독|杀菌,消毒|sterilise,sterilize,disinfect
정수,깨끗한 물,마실 물|净水,饮用水,干净的水|drinking water,drinkable,clean water
하수,폐수,오수|污水,废水|wastewater,sewage
쓰레기,폐기물|垃圾,废弃物,废物|waste,garbage,trash,rubbish
재활용,다시 쓰-,되살리-|回收,再利用,再生|recycle,recycling,reuse
고철,폐금속|废钢,废铁,废金属|scrap,scrap metal
오염|污染|pollution,contamination
탄소,온실가스|碳,碳排放,二氧化碳|carbon,co2,emission,greenhouse gas
친환경|环保,绿色|eco-friendly,green,environmental
태양광,태양전지|光伏,太阳能|solar,photovoltaic
풍력,풍차|风电,风力,风车|wind power,wind turbine,windmill
수소|氢,氢气,氢能|hydrogen
원자력,원전|核电,核能|nuclear
발전소,발전기,발전|电厂,发电,发电机|power plant,generator,power generation
폐열,남는 열|余热,废热|waste heat,exhaust heat
전선,케이블|电线,电缆|cable,wire
반도체,칩|半导体,芯片|semiconductor,chip
화면,디스플레이|屏幕,显示|display,screen
카메라,촬영,찍|摄像头,相机,拍,拍摄|camera,photo,film,filming
~사진,이미지|照片,图片,图像|photo,picture,image
영상,동영상|视频,录像|video,footage
레이저|激光|laser
레이더|雷达|radar
초음파|超声,超声波|ultrasound,ultrasonic
지도,위치|地图,位置,定位|map,location,position,positioning
위성,인공위성|卫星|satellite
우주|航天,太空|space,aerospace
통신,네트워크|通信,网络|communication,network,telecom
인터넷,온라인|互联网,网上,线上,网络|internet,online,web
휴대폰,스마트폰,폰|手机|phone,smartphone,mobile
앱|应用,小程序|app
~컴퓨터,서버|电脑,计算机,服务器|computer,server
클라우드|云|cloud
계산,연산|算力,计算,运算|computing,compute,computation
~데이터,자료|数据,资料|data,dataset
~인공지능|人工智能,智能|ai,artificial intelligence,intelligent,smart
~학습,배우-|学习,训练|learn,learning,training
~소프트웨어,프로그램|软件,程序|software,program
말,대화,음성|说话,语音,话,对话|speech,voice,spoken,conversation
통역,번역,말을 옮|翻译,口译|translate,translation,interpreting
외국어,외국인|外语,外国人|foreign language,foreigner
글자,문자,문서|文字,字,文件,文档|text,letter,document
손글씨,필기|手写|handwriting,handwritten
계약서,서류|合同,单据,文书|contract,paperwork
해킹,해커,침입|黑客,入侵,攻击|hack,hacker,attack,intrusion
비밀번호,암호|密码,加密|password,encryption,crypto
~보안|安全,安防|security,secure
~안전|安全|safety,safe
사고|事故|accident
위험|危险|danger,dangerous,hazard
재난,재해|灾害,灾难|disaster
지진|地震|earthquake
구조,구하|救援,救|rescue
경찰,군|警察,军|police,military
낙상,넘어지-|跌倒,摔倒,摔|fall,slip
도둑,절도|偷,盗窃|theft,steal
게임|游戏|game
만화,애니메이션,캐릭터|动漫,动画,卡通,形象|cartoon,animation,character
영화,드라마|电影,电视剧|movie,film,drama
음악,노래,공연|音乐,演出,歌|music,concert,performance,show
가상,가상현실|虚拟,虚拟现实|virtual,vr
장난감,완구|玩具|toy
운동,체육,스포츠|运动,体育|sport,exercise,fitness
스키|滑雪|ski,skiing
여행,관광,관광객|旅游,旅行,游客|travel,tourism,tourist,visitor
화장품,바르-|化妆品,护肤,面膜|cosmetic,cosmetics,skincare,beauty
교육,가르치-,수업|教育,教,上课,课程|education,teach,teaching,class,lesson
코딩|编程|coding,programming
~인재,채용|人才,招聘|talent,hiring,recruit
~연구,연구소|研究,科研,研究所|research,laboratory
~대학,교수|大学,高校,教授|university,professor
~시험,실증,시범,테스트|试验,测试,试点,示范,验证|trial,pilot,test,testbed,demonstration
~부지,현장,장소|场地,用地,现场,场所|site,place,venue
~단지,산업단지|园区,产业园|park,industrial park,complex
~임대,빌려,빌리-,임차|租,租赁,出租,租用|rent,lease,rental,hire
~투자,자금,돈을 댈|投资,资金,出钱,入股|invest,investment,funding,capital,money
은행,대출|银行,贷款|bank,loan
결제,지불,값을 치|支付,付款,结算|payment,pay,settlement
보험|保险|insurance
세금,관세,통관|税,关税,清关,报关|tax,customs,tariff,clearance
~수출|出口|export
~수입|进口,引进|import
~판매,팔-|销售,卖,售卖|sell,sale,sales
~구매,사고 싶|采购,购买,买|buy,purchase,procure
~대리점,총판,유통|代理,经销,代理商,经销商,渠道|distributor,agent,dealer,distribution channel,reseller
온라인몰,쇼핑몰,전자상거래|电商,网店,商城|e-commerce,online shop,online store,marketplace
라이브 방송,라이브커머스,왕홍|直播,网红,带货|live commerce,influencer,livestream
광고,홍보,마케팅|广告,推广,营销|advertising,marketing,promotion
~브랜드|品牌|brand
~인증,허가,승인|认证,许可,审批,注册|certification,approval,licence,license,permit
~특허,지식재산|专利,知识产权|patent,intellectual property
~표준|标准|standard
~법,규제|法规,法律|law,regulation,legal
~협력,제휴|合作,协作|cooperation,partnership
~협약,계약|协议,合同|agreement,contract
~위탁생산,대신 만들|代工,代加工,贴牌|contract manufacturing,oem,odm
~대량,양산|批量,大量,量产|mass,bulk,volume
~소량,다품종|小批量,小量|small batch,small lot
~생산,제조,만들-|生产,制造,做|produce,production,manufacture,make
~설계|设计|design
~설치,시공|安装,施工|install,installation,construction
~운영|运营,运行|operate,operation,run
~관리|管理|management,manage
~제어,조종,조작|控制,操控,操作,操纵|control,operate
~최적화|优化|optimise,optimisation,optimize,optimization
~공급망|供应链|supply chain
재고|库存|inventory,stock
추적,이력|追溯,追踪,溯源|trace,traceability,track,tracking
~품질|质量,品质|quality
절약,아끼-,절감|节约,节能,节省|save,saving,reduce
~원료,재료,소재|原料,材料,素材|material,raw material,ingredient
추출,뽑아|提取,萃取|extract,extraction
분말,가루|粉末,粉|powder
액체,용액|液体,液|liquid,fluid
약한,부드러운,말랑|软,柔软,柔性|soft,flexible,gentle
깨지기 쉬운|易碎|fragile
단단한,딱딱|硬,坚硬|hard,rigid
~방수|防水|waterproof
방폭|防爆|explosion-proof
높은 곳,고소|高处,高空|height,high place
좁은|狭窄,狭小|narrow,tight,confined
냄비,볶음|锅,炒|pan,wok
위험한 일|危险作业|dangerous work
하루|一天,一日|day
당일|当天,当日|same day
24시간,종일|24小时,全天,昼夜|around the clock,24 hours,all day
반복|重复|repeat,repetitive
기다리-|等,等待|wait,waiting
쉽게,간단|简单,方便,容易|easy,easily,simple
~정부,지자체|政府|government,municipal
민원|政务,办事|civil service,petition
도시|城市|city,urban
마을,농촌|乡村,农村|village,rural
가로등|路灯|street lamp,streetlight
신호등|红绿灯,信号灯|traffic light
엘리베이터,승강기|电梯|lift,elevator
문,출입|门,出入|door,entry
집게,그리퍼|夹爪,夹具,手爪|gripper,clamp
컨테이너|集装箱|container
크레인|起重机,吊机,吊车,岸桥|crane
지게차|叉车|forklift
굴착기,중장비|挖掘机,工程机械|excavator,heavy equipment
터널|隧道|tunnel
댐|大坝,水坝|dam
철근,콘크리트|混凝土,钢筋|concrete,rebar
페인트|油漆,涂料|paint
접착|粘接,胶|adhesive,glue
필터,여과|过滤,滤芯,滤|filter,filtration
막,멤브레인|膜|membrane
진공|真空|vacuum
압력,고압|压力,高压|pressure,high-pressure
자석|磁铁,磁|magnet,magnetic
세포|细胞|cell
유전자|基因|gene,genetic,dna
단백질|蛋白,蛋白质|protein
미생물,세균|微生物,细菌|microbe,bacteria,microbial
바이러스|病毒|virus
백신|疫苗|vaccine
한약,전통 의학|中药,中医|herbal medicine,traditional medicine
건강,건강식품|健康,保健|health,wellness
영양|营养|nutrition
잠,수면|睡眠,睡觉|sleep
스트레스,마음|心理,压力|stress,mental
수면 중|睡着|asleep
일정,예약|预约,预订|booking,reservation,schedule
질문,물어|提问,问|question,ask,answer
상담,문의|咨询,客服|customer service,enquiry,inquiry,call centre
회사 업무,사내|公司内部,企业内部|in-house,internal
~업무,사무|业务,办公|office work,business process
~회의|会议|meeting,conference
~전시회,박람회|展会,展览|exhibition,expo,trade fair
~창업,스타트업|创业,初创|start-up,startup
`;
