/** Work, trouble, trades, food, roads and the rest of daily life, in the form of everyday-words.ts. */
export const everydayMatters = `
~메모,쪽지|笔记,便条,备注|note,notes,memo
~방문,찾아가-|走访,拜访,上门|visit,visits,call on
~바쁘-,손이 모자라|忙不过来,太忙|busy,hands full,overworked
~몇 분,수 분|几分钟,十分钟|minutes,within minutes
~몇 초,순식간|几秒,一瞬间|seconds,in a flash
~몇 시간,시간 단위|几小时,按小时|hours,hourly,by the hour
~몇 주,주 단위|几周,几个星期|weeks,weekly
~몇 년,수십 년|几年,几十年|years,decades
~교대,야간조|轮班,夜班,倒班|shift,night shift
~은퇴,퇴직,정년|退休,退下来|retire,retired,retirement
~신입,초보,새내기|新手,新人,新员工|beginner,novice,newcomer,new staff
~숙련공,베테랑,고참|老师傅,熟练工|veteran,old hand,skilled worker
~이직,그만두-|离职,辞职,跳槽|quit,resign,staff turnover
~불평,항의,불만|抱怨,投诉,不满|complaint,complain,grumble
~걱정,불안|担心,发愁,怕|worry,worried,anxious
~골치,골머리|头疼,伤脑筋|headache,nuisance
~손해,손실|损失,亏损,吃亏|loss,losses,damage
~벌금,과태료|罚款,处罚|penalty
~단속,적발|查处,检查组,整治|crackdown,inspectors
~약속,기한,납기|交期,期限,按时交货|deadline,due date,on time
~급한,긴급|紧急,急用,着急|urgent,in a hurry,hurry
~자주,툭하면|经常,老是,动不动|often,keeps,again and again
~가끔,이따금|偶尔,有时|sometimes,now and then
~갑자기,별안간|突然,忽然|suddenly,sudden
~천천히,조금씩|慢慢,一点点|slowly,bit by bit,gradually
~성수기,대목|旺季,高峰期|peak season,busy season
~비수기|淡季|off season,low season
~주말,휴일|周末,节假日|weekend,public holiday
~출퇴근,통근|上下班,通勤|commute,commuting,rush hour
~등하교,통학|上学放学,接送孩子|school run,way to school
~출장|出差,外派|business trip,posted abroad
~주재원,파견|派驻,外派人员|expatriate,posted staff
~외국인 근로자,이주 노동자|外籍工人,外来工|foreign workers,migrant workers
~조상,옛사람|祖先,老祖宗|ancestors,forefathers
~이장님,동장|村长,社区主任|village head,headman
~사장님,대표|总经理|owner,managing director
~담당자,실무자|负责人,经办人|person in charge,clerk
~반장,현장 소장|班组长,工长|foreman,site manager
~경리,총무|出纳|bookkeeper,office clerk
~농촌 어르신|乡下老人|elderly villagers
~귀농|返乡,回乡|back to the land
~빈집,폐가|空房子,荒废的房子|empty house,abandoned house
~폐교,문 닫은|停办,关停|closed down,shut down
~빈 땅,유휴지|闲置土地,空地|idle land,vacant land
~뒷산,언덕|山坡,小山,坡地|hill,hillside
~들,벌판|平原,旷野,草原|plain,steppe,open country
~골짜기,계곡|山谷,峡谷|valley,gorge
~늪,습지|湿地,沼泽|wetland,marsh
~항로,뱃길|航道,航路|shipping lane,sea route
~뱃머리,갑판|甲板,船头|deck,bow
~선체,배 밑|船体,船底|hull
~닻,정박|锚,停泊|anchor,moor
~등대|灯塔|lighthouse
~파도,물결|波浪,海浪|waves,swell
~밀물|潮汐,潮水|tide,tidal
~수압|水压|water pressure
~급수,물 공급|供水|water supply
~배수,물 빼-|排水|drain,drainage
~하수구,맨홀|下水道,井盖|sewer,manhole,gutter
~수질|水质|water quality
~중금속|重金属|heavy metal
~비린내,구린|腥味,恶臭|stink,foul
~매캐한,눈이 따가|呛人,辣眼睛|fumes,sting
~창백,누런|发黄,变色|yellow,discoloured,discolored
~검은,까만|黑色,黑的|black
~하얀,흰|白色,白的|white
~빨간,붉은|红色,红的|red
~파란,푸른|蓝色,绿色的|blue
~초록|绿的|green colour
~둥근,동그란|圆的,圆形|round,circular
~네모,사각|方的,方形|square,rectangular
~뾰족|尖的,尖头|pointed,spike
~길쭉,긴|长条,细长|long,elongated
~납작|扁的,扁平|flat
~구불구불,곡면|曲面,弯弯|curve,contour
~오목,움푹|凹的|hollow,dented
~빽빽,촘촘|密密麻麻,很密|dense,closely packed
~드문드문,흩어-|分散,零散,散落|scattered,spread out,sparse
~뒤엉키-,뒤죽박죽|乱堆,乱七八糟,缠在一起|jumbled,tangled,messy
~가지런,차곡차곡|整齐,码齐|neat,tidy,orderly
~비뚤,삐뚤|歪的,歪斜|crooked,askew
~헐거-,느슨|松动,松了|loose,slack
~팽팽,꽉|绷紧,拧紧|tighten
~미세,아주 작은|微小,细微|minute
~거대,엄청|巨大,庞大|giant,enormous
~반쯤,절반|一半,减半|half,halve
~두 배,갑절|翻倍,两倍|double,twice
~삼분의 일|三分之一|third
~수백,수천|几百,上千|hundreds
~수만,수십만|几万,几十万|tens of thousands
~한 개,낱개|一个个,单件|single piece,one piece,piece by piece
~묶음,다발|成捆,一束|bunch
~한 벌,짝|一套,一对|pair,set of
~남의,다른 회사|别人的,别家|someone else,other people's
~우리,자체|我们自己,自家|our own
~이름난,유명|有名,知名|famous,well-known
~이름 없는,무명|没名气,不知名|unknown,obscure
~오래된 친구,단골|老客户,回头客|regular customer,loyal customer
~첫 고객,마중물|第一个客户,首单|first customer,launch customer
~경쟁사|竞争对手,同行|competitor,rival
~하청,협력업체|外协,配套厂,下游|subcontractor,sub-supplier
~원청,대기업|大厂,总包|big manufacturer,prime contractor
~수입산,외산|进口货,国外货|imported,foreign-made
~국산화|国产化,国产替代|localise production,second source
~단종,생산 중단|停产,断供|discontinued,no longer made
~품절,동나-|断货,缺货,卖光|sold out,out of stock
~유통기한|保质期,过期|shelf life,expiry,use-by
~별점,후기|评价,好评,差评|review,rating
~입소문|口碑,口口相传|word of mouth
~견본,샘플|样件|specimen
~설명서,매뉴얼|说明书,操作手册|instructions,binder
~견적|报价,询价|quotation,quote
~입찰|投标,竞标|tender,bid
~계약금,선금|定金,预付款|deposit,advance payment
~잔금,미수금|尾款|outstanding payment,receivable
~어음|票据,承兑汇票|promissory note,bill of exchange
~파산,부도|破产,倒闭|bankrupt,insolvent
~합작|合资,合办|joint venture,jointly owned
~지분 참여|参股|take a stake
~경매|拍卖|auction
~중고|二手,旧货|second-hand,used
~새것,신품|崭新|brand-new
~조각,부스러기|碎片,碎屑,边角料|offcut,crumbs,chips
~겉,바깥쪽|外表,外面|outside,exterior
~안쪽|里面,内部|inside
~위쪽,꼭대기|顶上,最上层|top,upper
~아래쪽,밑바닥|底部,下面|bottom,underneath
~옆,곁|旁边,身边|beside,next to
~뒤쪽|后面,背面|behind
~가운데,한복판|中间,正中|middle,centre,center
~끝,끄트머리|末端,尽头|end,tip
~입구,들머리|入口,门口|entrance,doorway
~복도|走廊|corridor,hallway
~로비,현관|大堂,门厅|lobby,front hall
~창구,접수대|柜台,窗口,前台|counter,front desk,reception
~대기실|候诊室,等候区|waiting room
~회의실|会议室|meeting room
~강의실|教室,课堂|classroom,lecture
~기숙사,숙소|宿舍|dormitory,staff housing
~식당 홀|餐桌|dining hall
~부엌일|厨房活|kitchen work
~설거지|洗碗,刷盘子|washing up,dishes
~걸레질|拖地,擦地|mop,mopping
~빗자루|扫帚,扫地|broom,sweep
~창고지기|仓管|storekeeper
~열쇠 관리|钥匙保管|key handling
~경비원|保安,门卫|watchman
~안내원|引导员,接待员|usher,receptionist
~통역원|译员,翻译员|interpreter
~상담원,교환원|客服人员,接线员|operator
~배달원|送货员,骑手,快递员|rider,delivery man
~운반공,짐꾼|搬运工|porter
~용접공|焊工|welder
~목수|木匠|carpenter
~미장공,벽돌공|泥瓦工|bricklayer,plasterer
~배관공|管道工,水暖工|plumber
~전기공|电工|electrician
~정비사|维修工,机修工|mechanic,serviceman
~재단사|裁缝|seamstress
~미용사|美容师,发型师|hairdresser,beautician
~제빵사|面包师|baker
~목동,양치기|牧民,放羊|herder,shepherd
~조련,훈련|驯|practice
~연습,실습|练习,实操|practise,practice run,hands-on
~실수,잘못|失误,差错,弄错|mistake,error,slip-up
~거짓 경보,오경보|误报|false alarm
~놓치-|漏掉,错过,漏检|miss,overlook,slip through
~헷갈리-|搞混,弄混|confuse,mix up
~잊-,깜빡|忘记,忘了|forget,forgot
~눈치채-|发觉,注意到|notice
~짐작,어림|估计,猜|guess,estimate
~확인하-|确认,核对|confirm,verify,double-check
~승낙,허락|同意,批准,允许|permission,consent,allow
~금지|禁止,不让|ban,banned,forbidden,prohibit
~완화,풀어 주|放宽,松绑|relaxed rules,loosen
~강화|加强,收紧|tighten up,strengthen
~세금 감면|减税,免税|tax break,tax relief
~무상,거저|免费提供,白送|for nothing,almost free
~자격증|资格证,证书|qualification,certificate
~훈장,상|奖,奖项|award,prize
~소문,평판|名声|reputation
~비밀|秘密,机密|secret,confidential
~증명하-|证明,证实|prove
~꼬리,끝자락|尾巴,尾部|tail
~뿔|角|horn
~새끼|幼崽,崽|calf,cub,young animal
~젖,수유|奶水,哺乳|breast-feeding,nursing a baby
~털,모피|毛皮,皮毛|fur,fleece
~깃털|羽毛|feather
~이빨 자국|咬痕|bite
~발굽|蹄|hoof
~외양간|圈,畜栏|pen,stall
~둥지|窝,巢|nest
~그늘|阴凉,遮阴|shade,shadow
~이슬,서리|露水,霜冻|dew
~우박|冰雹|hail
~눈보라|暴风雪|blizzard,snowstorm
~눈사태|雪崩|avalanche
~고드름|冰柱,冰凌|icicle
~해빙,녹는 철|化冻,解冻|thaw,thawing
~장마철|雨季,梅雨|rainy season
~땡볕,폭염|暴晒,热浪|heatwave,scorching
~한밤중|半夜,深更半夜|midnight
~해 질 녘|傍晚,黄昏|dusk,evening
~쪽파,파|葱|leek,spring onion
~오이|黄瓜|cucumber
~당근,무|胡萝卜,萝卜|carrot,radish
~시금치,상추|菠菜,生菜|spinach,lettuce,salad
~수박,참외|西瓜,甜瓜|melon,watermelon
~복숭아,자두|桃子,李子|peach,plum
~귤,오렌지|橘子,橙子|tangerine,orange
~바나나|香蕉|banana
~체리|樱桃|cherry
~대추|红枣,栗子|jujube,chestnut
~고사리,산나물|野菜,蕨菜|bracken,wild greens
~보리|大麦|barley
~메밀|荞麦|buckwheat
~수수,조|高粱,小米|sorghum,millet
~밀기울,겨|麸皮,米糠|bran,husk
~엿,조청|麦芽糖,糖稀|syrup,malt
~식초|醋|vinegar
~후추,향신료|香料,胡椒|spice,spices
~마요네즈,소스|酱汁,沙司|dressing,sauce
~국,탕|汤,羹|soup,broth
~죽|粥|porridge,gruel
~볶음밥|炒饭|fried rice
~튀김,치킨|炸物|fried chicken,deep-fried
~회,초밥|生鱼片,寿司|sashimi,sushi
~꼬치,구이|烤串,烧烤|barbecue,skewer
~훈제|烟熏|smoked
~통조림|罐头|canned,tin
~젤리,사탕|果冻,糖果|jelly,candy
~아이스크림|冰淇淋,雪糕|ice cream
~케이크|蛋糕|cake
~치즈,버터|奶酪,黄油|cheese,butter
~요구르트|酸奶|yoghurt,yogurt
~분유,이유식|奶粉,辅食|formula,baby food
~채식|素食,吃素|vegetarian,vegan
~할랄|清真|halal
~간편식,한 끼|快餐,一顿饭|meal,quick bite
~배달 음식,포장 음식|外卖餐|takeaway,takeout
~썩는,분해되-|可降解,会烂|compostable,biodegradable,rots
~봉제,박음질|缝,车线|stitching
~단체복|统一服装|uniform
~겉옷,외투|外套,大衣|jacket
~속옷,내의|内衣,保暖衣|underwear,thermal wear
~양말|袜子|socks
~장화,부츠|靴子,雨靴|boots
~목걸이,귀걸이|项链,耳环|necklace,earring
~매니큐어|指甲油|nail polish
~파마|染发,烫发|hair dye,perm
~면도|剃须,刮胡子|shave,shaving
~찜질,사우나|桑拿,汗蒸|sauna
~요가,명상|瑜伽,冥想|yoga,meditation
~체조,체력|体操,体能|gymnastics,stamina
~축구,야구|足球,棒球|football,baseball
~마라톤|马拉松|marathon
~수영장|游泳池|swimming pool
~체육관|健身房,体育馆|gym,sports hall
~경기장|体育场,赛场|stadium,arena
~응원,팬|粉丝,球迷|fans,supporters
~만화책|漫画|comic,comics
~시,노랫말|诗,歌词|poem,lyrics
~악기|乐器|musical instrument
~피아노,기타|钢琴,吉他|piano,guitar
~합창|合唱|choir
~촬영지|取景地,外景|filming location
~감독,연출|导演|director
~자막|字幕|subtitles
~예고편|预告片|trailer clip
~시청자|收视|viewers
~구독|订阅|subscribe,subscription
~댓글|评论,留言|comments
~조회수|播放量,点击量|views,clicks
~검색|搜索,检索|search engine,searching
~홈페이지|网站,官网|website,web page
~로그인,접속|登录,访问|login,log in,sign in
~화면을 넘기-|滑动,翻页|swipe,scroll
~입력,타자|录入,打字|type in,typing,data entry
~출력|打印出来|print out
~복사 붙여넣기|复制粘贴|copy and paste
~서식|表单,格式|form,template
~결재|签批|sign-off
~보고서|报告,汇报|reports
~통계|统计|statistics
~여론|舆情,民意|public opinion
~지식인,전문가|专家,行家|expert,specialist
~조수,보조원|帮手|helper
~로봇 팔|机械手|robot arm
~집게발|夹子|claw,pincer
~손수레,대차|手推车,推车|cart,trolley
~받침 바퀴|脚轮|caster
~이륙,착륙|起飞,降落|landing
~활주로|跑道|runway
~비행기표|机票|air ticket
~여권,비자|护照,签证|passport,visa
~출입국|出入境|immigration
~검역|检疫|quarantine
~세관원|海关人员|customs officer
~컨테이너선|集装箱船|container ship
~선적|装船|loading onto a ship,shipment
~하역|卸船|unloading
~환적|转运|transshipment
~철도 궤간,선로|铁轨|rails,tracks
~화물칸|货厢,车厢|wagon,freight car
~견인|拖车|trailer
~차고지|停车场站|depot
~주행|行驶|mileage
~매연|尾气|exhaust fumes
~시동|发动,打火|ignition,start the engine
~엔진오일|机油|engine oil
~안전띠|安全带|seat belt,harness
~에어백|安全气囊|airbag
~전조등|车灯,大灯|headlight
~번호판|车牌|number plate,licence plate
~내비게이션|导航仪|navigator
~교차로,사거리|十字路口,路口|crossroads,junction,intersection
~횡단보도|斑马线|crosswalk,zebra crossing
~인도,보도|人行道|pavement,sidewalk
~육교,고가|天桥,高架|overpass,flyover
~지하도|地下通道|underpass
~과속|超速|speeding
~졸음|困,打瞌睡|drowsy,sleepy
~음주|酒驾|drunk
~견학|参观|study tour
~자매,결연|结对,友好城市|sister city,twin town
~사절단,대표단|代表团|delegation,mission
~조약,협정|协定|treaty
~의전|礼宾|protocol,reception of guests
~기념일,주년|周年,纪念日|anniversary
~개막식|开幕式|opening ceremony
~폐막|闭幕|closing
~추첨|抽签,抽奖|lottery,draw lots
~자원봉사|志愿者,义工|volunteer
~기부|捐赠,捐款|donate,donation
~취약계층,저소득|困难群众,低收入|poor,low-income
~연금|养老金|pension
~실업|失业,下岗|unemployed,jobless
~구직|找工作,求职|job seeker,looking for work
~면접|面试|job interview
~월세,전세|租房|rent a flat
~분양|卖房,房产|sale of flats
~재개발|旧改|redevelopment
~민박|民宿|guesthouse,homestay
~공유 사무실|共享办公|shared office,coworking
~특구|特区|special zone
~탄소세|碳税|carbon tax
~녹지,잔디|草坪,绿地|lawn,green space
~가지치기|修剪|pruning
~접목,묘판|嫁接,育秧|grafting,nursery bed
~김매기|除草|weeding
~타작|脱粒|threshing
~도정|碾米|milling rice
~곳간|粮仓|granary,silo
~착유|挤奶|milking
~도축|屠宰|slaughter
~부화|孵化|hatch,hatchery
~치어|鱼苗|fingerlings
~그물망|网箱|cage net
~어획|捕捞|catch of fish
~염전|盐田|salt pan
~광맥,매장량|矿脉,储量|reserves
~갱도|矿井,巷道|mine shaft
~채굴|采掘|mining work
~제련|冶炼|smelting
~압연|轧制|rolling mill
~용광로|高炉|blast furnace
~쇳물|铁水,钢水|molten iron
~쇳가루|铁粉,金属屑|metal dust,filings
~기계음|机器声|machine noise
~기름칠|上油,润滑|oiling,lubricate
~누유|漏油|oil leak
~공회전|空转|idling
~과부하|过载|overload
~수명|寿命|service life
~마모품|易损件|wear part
~교정|校准|calibrate,calibration
~눈금|刻度|scale mark
~오차|误差,公差|tolerance,deviation
~정밀도|精度|accuracy
~반복 정밀|重复精度|repeatability
~시운전|试车,调试|commissioning,trial run
~가동|开机,运转|in operation
~중단|停工|standstill,stoppage
~불출,출고|出库|issue from stock
~입고|入库|put into stock
~실사,재고 조사|盘点|stocktaking,count stock
~선반 꼭대기|货架顶|top rack
~피킹|拣货|picking
~검수|验收|acceptance check
~포장지|包装纸|wrapping
~완충재|缓冲,气泡膜|padding,bubble wrap
~드라이아이스|干冰|dry ice
~얼음팩|冰袋|ice pack
~보온병|保温杯|flask,thermos
~온도 기록|温度记录|temperature record
~수확량|收成,产量|yield,harvest volume
~풍년,흉년|丰收,歉收|good harvest,bad harvest
~병충해|病虫害|pests and disease
~냉해|冻害,霜害|frost damage
~도난 방지|防盗|anti-theft
~몸수색|安检|body search
~금속 탐지|金属探测|metal detection
~밀반입|夹带|smuggled goods
~유출|泄露,外泄|leak of data
~백업본|备份|backup copy
~인증번호|验证码|one-time code
~생체|生物特征|biometric
~홍채|虹膜|iris
~심박|心率|heart rate
~산소|氧气|oxygen
~마취|麻醉|anaesthetic,anesthesia
~출혈|出血,止血|bleeding
~골절|骨折|fracture
~화상|烧伤|burn wound
~흉터|疤痕|scar
~문신|纹身|tattoo
~임상|临床|clinical
~처방전|药方|prescription slip
~약봉지|药包|medicine bag
~복용|吃药,服用|take medicine
~부작용|副作用|side effect
~항생제|抗生素|antibiotic
~호르몬|激素|hormone
~면역|免疫|immune,immunity
~콜레스테롤|胆固醇|cholesterol
~신장,콩팥|肾,肾脏|kidney
~간염|肝炎|hepatitis
~백혈병|白血病|leukaemia,leukemia
~근시|近视|short-sighted,myopia
~백내장|白内障|cataract
~교정기|牙套,矫正器|braces,aligner
~충치|蛀牙|tooth decay
~잇몸|牙龈|gums
~변비,설사|便秘,腹泻|constipation,diarrhoea
~배변|大小便|toilet needs
~식사 보조|喂饭|help with eating
~산책|散步|stroll,walk outdoors
~경로당|老年活动室|senior club
~요양사|护理员,护工|carer,care worker
~보호자|家属,监护人|guardian,next of kin
~입원|住院|hospital stay,inpatient
~외래|门诊|outpatient
~왕진|出诊|house call
~보건소|卫生院,防疫站|health centre,public clinic
~의료비|医药费|medical bills
`;
