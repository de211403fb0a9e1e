/** Things, places, people and matters of ordinary life, in the form of everyday-words.ts. */
export const everydayThings = `
칼,칼날|刀具,刀片,刀子|knife,blade,cutter
망치|锤子|hammer
바늘|针头,缝针,针管|needle
못,나사못|钉子,螺丝钉|nail,screw
사다리|梯子|ladder
밧줄,로프|绳子,绳索|rope,cord
그물|渔网,网子|net,mesh
풀,본드|胶水,黏胶|glue,paste
테이프|胶带|tape
상자,박스|箱子,盒子,纸箱|box,carton,crate
봉투,비닐봉지|袋子,塑料袋,信封|bag,sack,envelope
병,유리병|瓶子,玻璃瓶|bottle,jar
통,드럼통,물통|桶装,水桶,油桶|barrel,drum,bucket,tank
컵,잔|杯子,水杯|cup,glass
그릇,접시|碗盘,餐具,器皿,陶器|dish,bowl,plate,tableware
숟가락,젓가락|勺子,筷子|spoon,chopsticks
냄비,솥|锅具,炒锅|pot,pan,cooker
밥솥,전기밥솥|电饭锅,电饭煲|rice cooker
칫솔,치약|牙刷,牙膏|toothbrush,toothpaste
비누,샴푸|肥皂,洗发水,香皂|soap,shampoo
수건|毛巾|towel
휴지,화장지|纸巾,卫生纸|tissue,toilet paper
기저귀|尿布,尿不湿,纸尿裤|nappy,nappies,diaper
마스크|口罩|face mask,mask
장갑|手套|glove
모자|帽子|hat,cap
안경|眼镜|glasses,spectacles
시계|手表,钟表|watch,clock
반지,귀금속|戒指,首饰,珠宝|ring,jewellery,jewelry
가방|背包,箱包,提包|bag,suitcase,luggage
우산|雨伞|umbrella
이불,침구|被子,床品,被褥|bedding,quilt,blanket
침대|床铺,床垫|bed,mattress
의자|椅子,座椅|chair,seat
책상,탁자|桌子,书桌,工位|desk,table
소파|沙发|sofa
옷장,선반|衣柜,货架,架子|shelf,shelves,wardrobe,rack
커튼|窗帘|curtain
양탄자,바닥재|地毯,地板|carpet,flooring,floor
벽,벽면|墙面,墙壁,外墙|wall
벽지|墙纸,壁纸|wallpaper
천장|天花板|ceiling
지붕|屋顶,房顶|roof,rooftop
창문,유리창|窗户,玻璃窗,窗子|window,pane
계단|楼梯,台阶|stairs,steps
화장실,변기|厕所,卫生间,马桶|toilet,restroom,lavatory
욕실,목욕|浴室,洗澡|bath,bathroom,shower
거실,방|客厅,房间,客房|room,living room
마당,정원|院子,花园|yard,garden
굴뚝|烟囱|chimney,stack,flue
화덕,가마,화로|炉子,窑炉,火炉|oven,furnace,kiln,stove
난로,히터|暖炉,取暖器|heater,stove
선풍기,부채|电风扇,风扇|fan
에어컨,냉방|空调,制冷|air conditioner,air conditioning
냉장고|冰箱,冷柜|fridge,refrigerator
세탁기,빨래|洗衣机,洗衣服|washing machine,laundry
청소기|吸尘器|vacuum cleaner
텔레비전|电视,电视机|television,tv
라디오|收音机|radio
이어폰,헤드폰|耳机,耳麦|earphone,headphones,headset
마이크|话筒,麦克风|microphone
스피커,확성기|音箱,喇叭,扬声器|speaker,loudspeaker
키보드|键盘|keyboard
프린터,인쇄|打印机,印刷,打印|printer,printing,print
종이책,책,규정집|书本,手册,书籍,制度汇编|book,manual,handbook
신문,잡지|报纸,杂志|newspaper,magazine
편지,우편|信件,邮件,邮寄|letter,mail,post
이메일,메일|电子邮件,邮箱|email,e-mail,mailbox
전화,통화|电话,打电话,通话|phone,telephone,call
파일,문서함|文件夹,资料,文档|file,folder,files
표,표로,엑셀|表格,报表|table,spreadsheet
그래프,도표|图表,曲线|chart,graph
도면|图纸,设计图|blueprint,drawing
목록,명단|名单,清单|list
카드,신용카드|银行卡,信用卡,刷卡|card,credit card
현금,돈|现金,钱款,拿到钱|cash,money
동전,화폐|货币,硬币,纸币|coin,currency
영수증,계산서|发票,账单,收据|receipt,invoice,bill
가격,값|价格,价钱,多少钱|price,cost
월급,임금|工资,薪水|salary,wage
빚,외상|欠款,赊账,债务,赖账|debt,credit,unpaid
담보|抵押,担保|collateral,guarantee,security
종잣돈,밑천|本钱,启动资金,第一笔钱|seed money,first money,capital
주식,지분|股票,股份,股权|share,stock,equity
이자|利息,利率|interest rate
환율,외환|汇率,外汇|exchange rate,foreign exchange
계좌|账户,账号|account
장부,회계|账本,会计,记账|accounts,bookkeeping,accounting
도장,직인|印章,盖章,公章|stamp,seal
허가증,면허|许可证,执照,批文|permit,licence,license
관청,관공서,시청|衙门,政府部门,市政府,机关|public office,authorities,city hall
시장님,시장|市长|mayor
공무원|公务员,官员|official,civil servant
주민,시민|居民,市民,老百姓|citizen,resident,local people
투표,선거|投票,选举|vote,election
법원,재판|法院,打官司|court,lawsuit
변호사|律师|lawyer,attorney
증거|证据|evidence,proof
졸업장,학위|学位,毕业证,文凭|diploma,degree
시험 문제,성적|考试,成绩,考题|exam,grades
교과서,교재|教材,课本|textbook,teaching material
선생님,교사|老师,教师|teacher,instructor
멘토,조언|导师,指导|mentor,advice,adviser
젊은이,청년|年轻人,青年|young people,youth,youngsters
부부,결혼|夫妻,结婚,婚礼|couple,wedding,marriage
가족,식구|家人,家庭,全家|family
이웃|邻居|neighbour,neighbor
친구|朋友,伙伴|friend
임산부,임신|孕妇,怀孕|pregnant,pregnancy
엄마,아빠|妈妈,爸爸,父母|mother,father,parents
농부,농민|农民,种地的|farmer,grower
어부,어민|渔民|fisher,fishermen
광부|矿工|miner
기술자,기사님|技师,师傅,技工|technician,craftsman,engineer
요리사|厨师|chef,cook
간호사|护士|nurse
약사,약국|药店,药房|pharmacist,pharmacy
수의사|兽医|vet,veterinarian
가수,아이돌|歌手,偶像,明星|singer,idol,star
배우|演员|actor
작가|作家,作者|writer,author
화가,예술가|画家,艺术家|artist,painter
선수|运动员|athlete,player
군인|军人,士兵|soldier
소방관|消防员|firefighter
성우,아나운서|播音员,配音|announcer,voice actor
승객|乘客|passenger
보행자,행인|行人|pedestrian
구경꾼,관람객|观众,参观者|audience,spectator,viewer
바이어,구매자|买家,采购商|buyer
중개,소개|牵线,中介,介绍|broker,introduce,go-between
가맹점,체인점|连锁店,加盟|franchise,chain store
편의점|便利店|convenience store
백화점,마트|商场,超市|department store,supermarket
시장 바닥,재래시장|集市,菜市场|market,bazaar
면세점|免税店|duty-free
기념품,선물|纪念品,礼品,礼物|souvenir,gift
축제|节庆,节日,庆典|festival
박물관,유물|博物馆,文物,老物件|museum,relic,artefact,artifact
유적지,옛터|古迹,遗址,遗迹|ruins,historic site,heritage
절,사찰|寺庙,庙宇|temple
성,궁궐|城堡,宫殿|castle,palace
전시,전시관|展馆,展览,陈列|exhibit,gallery
무대|舞台|stage
극장,영화관|剧院,影院|theatre,theater,cinema
도서관|图书馆|library
놀이터,놀이공원|乐园,游乐场|theme park,playground,amusement
바닷가,해변|海边,沙滩|beach,seaside,coast
섬|岛屿,海岛|island
산골,두메|山里,深山,山沟|mountain village,remote village
시골|农村,乡下|countryside,rural
국경|边境,口岸,国境|border,frontier
고속도로|高速路,高速公路|motorway,highway
다리 밑,교각|桥墩,桥面|bridge pier
지하철|地铁,地铁站|subway,metro,underground
정류장,역|车站,站台|station,stop
골목|小巷,胡同|alley,lane
차고,격납고|车库,机库|garage,hangar
경유,휘발유|柴油,汽油|diesel,petrol,gasoline
연료,기름값|燃料,烧油,油耗|fuel
자전거|自行车,单车|bicycle,bike
오토바이|摩托车|motorcycle,motorbike
킥보드|滑板车|scooter
택시|出租车,打车|taxi,cab
구급차,응급|救护车,急救|ambulance,emergency
소방차|消防车|fire engine
썰매|雪橇|sledge,sled
헬리콥터|直升机|helicopter
풍선,기구|气球|balloon
로켓|火箭|rocket
운전대,핸들|方向盘|steering wheel
브레이크|刹车,制动|brake
타이어,고무바퀴|轮胎,车胎|tyre,tire
유리문|玻璃门|glass door
울타리|围栏,栅栏|fence
벨트,컨베이어|传送带,皮带|belt,conveyor
바닥짐,짐받침,받침|托盘,垫板|pallet,base
짐,화물|货物,行李,货|cargo,freight,goods,load
주소|地址,住址|address
서명|签名,签字|signature
이름표,꼬리표|标签,吊牌|label,tag
바코드|条码,二维码|barcode,qr code
얼굴|脸部,人脸,刷脸|face,facial
지문|指纹|fingerprint
목소리|嗓音,声纹|voice
발,발바닥|脚底,脚部|foot,feet
발자국|脚印|footprint
등,척추|背部,脊柱|back,spine
목,목구멍|脖子,喉咙|neck,throat
코,콧물|鼻子,鼻涕|nose,nasal
혀|舌头|tongue
배,위장,장,속|肠胃,胃部,肚子|stomach,gut,belly
관절,연골|关节,软骨|joint,cartilage
근육|肌肉|muscle
신경|神经|nerve
땀|出汗,汗水|sweat
눈물|眼泪|tears
체온,열이 나|体温,发烧|body temperature,fever
기침,감기|咳嗽,感冒|cough,flu
살찌,비만,다이어트|减肥,肥胖|obesity,diet,weight loss
주름,노화|皱纹,抗衰|wrinkle,anti-ageing
여드름,아토피|痘痘,湿疹|acne,eczema
탈모|脱发,掉发|hair loss
불면|失眠|insomnia
치매|痴呆,失智|dementia
우울|抑郁|depression
중풍,뇌졸중|中风,偏瘫|stroke
마비|瘫痪,麻痹|paralysis,paralysed
알레르기|过敏|allergy
식중독|食物中毒|food poisoning
건강검진,검진|体检,检查身体|check-up,health screening
응급실|急诊|emergency room
휠체어|轮椅|wheelchair
지팡이|拐杖|walking stick,cane
보청기|助听器|hearing aid
틀니|假牙|dentures
붕대|绷带,纱布|bandage
체중계,저울|秤,称重|scales,weighing
쥐,들쥐|老鼠|mouse,rat
벌,꿀|蜜蜂,蜂蜜|bee,honey
말,승마|马匹,赛马|horse
양,염소|羊群,山羊|sheep,goat
오리|鸭子|duck
새,조류|鸟类,飞鸟|bird
모기|蚊子|mosquito
지렁이|蚯蚓|earthworm
고래,돌고래|鲸鱼,海豚|whale,dolphin
연어|三文鱼|salmon
해삼,전복|海参,鲍鱼|sea cucumber,abalone
조개,굴|贝类,牡蛎|shellfish,oyster
김,미역,해조류|海带,紫菜,海藻|seaweed,kelp
감자,고구마|土豆,红薯|potato,sweet potato
양파,마늘|洋葱,大蒜|onion,garlic
고추|辣椒|chilli,pepper
배추|白菜|cabbage
사과,배|苹果,梨|apple,pear
포도|葡萄|grape
블루베리|蓝莓|blueberry
견과,땅콩|坚果,花生|nuts,peanut
깨,참기름|芝麻,香油|sesame
설탕|白糖,糖分|sugar
밀가루,빵|面粉,面包|flour,bread
떡|年糕,打糕|rice cake
국수,라면|面条,方便面|noodles,instant noodles
만두|饺子|dumpling
두부|豆腐|tofu
간장,된장|酱油,大酱|soy sauce,soybean paste
도시락,급식|盒饭,食堂,团餐|lunch box,catering,school meals
반찬,집밥|家常菜,小菜|side dish,home cooking
즉석식품,데우기만|速食,加热即食,热一下|ready meal,instant food,warm up
주스|果汁,榨汁|juice
생수|矿泉水,瓶装水|bottled water,mineral water
꿀차,전통차|茶饮|herbal tea
비타민|维生素|vitamin
나물,약초|草药,药材|herb
나무껍질,톱밥|树皮,木屑,锯末|bark,sawdust
볏짚,짚|秸秆,稻草|straw,stalk
거름,퇴비|堆肥,农家肥|compost,manure
볍씨|稻种,种粮|rice seed
과수원|果园|orchard
축사,우사|牛棚,猪舍,圈舍|cowshed,barn,shed
저수지|水库|reservoir
우물|水井|well
빙하|冰川|glacier
산불|山火,森林火灾|wildfire,forest fire
홍수|洪水,发大水|flood
가뭄|干旱|drought
태풍|台风|typhoon
산사태|滑坡,泥石流|landslide
황사|沙尘|sandstorm,dust storm
날씨,기상|天气,气象|weather
계절|季节|season
공기|空气|air
먼지 가루,그을음|黑灰,烟灰,煤灰|soot,ash
슬러지,찌꺼기|污泥,渣子,烂泥|sludge,sediment,residue
기름때|油污|grease,oil stain
방사선|辐射,射线|radiation
전자파|电磁波|electromagnetic
전압|电压|voltage
전류|电流|current
스위치|开关|switch
회로,기판|电路,线路板,电路板|circuit,circuit board
콘센트,플러그|插座,插头|socket,plug,outlet
전구|灯泡|bulb
무선|无线,没有线|wireless
안테나|天线|antenna,aerial
신호|信号|signal
속도|速度,转速|speed
힘,압력을 재|力气,力量|force,strength,power
각도|角度|angle
높낮이,수위|水位,液位|water level,level
온도|温度|temperature
습도|湿度|humidity
두께|厚度|thickness
길이|长度|length
간격|间隔,距离|distance,gap
모양|形状,样子|shape
무늬,디자인|花纹,图案,款式|pattern,style
줄무늬,코드|代码,编码|code
쇳덩이,철판|铁板,钢板,铁块|steel plate,iron block,sheet metal
쇠붙이|铁件,五金|hardware,metal fitting
톱니바퀴|齿轮,轮齿|gear,cog
용수철,스프링|弹簧|spring
축,회전축|转轴,轴承|shaft,axle
체인|链条|chain
단추|纽扣|button
지퍼|拉链|zipper
껍질,껍데기|外壳,壳子,包壳|shell,casing,housing
뚜껑|盖子,瓶盖|lid,cap
손잡이|把手,手柄|handle
구슬,알갱이|颗粒,珠子|bead,pellet,grain
가루약|药粉|powder
실리콘|硅胶|silicone
솜,양털|棉花,羊毛,棉絮|cotton,wool
비단|丝绸|silk
오리털,패딩|羽绒,羽绒服|down,padded jacket
대나무|竹子|bamboo
도자기|陶瓷,瓷器|ceramic,porcelain,pottery
벽돌|砖块,砖头|brick
시멘트|水泥|cement
아스팔트|沥青|asphalt
금,은|黄金,白银,金子|gold,silver
구슬땀,손재주|手艺,手工艺|craft,handicraft
다이아몬드|钻石,金刚石|diamond
수정,광석|矿石,晶体|ore,crystal
석면|石棉|asbestos
독,독성|有毒,毒性,毒气|poison,toxic
폭탄|炸弹|bomb
총,무기|武器,枪|weapon,gun
범인,도둑놈|坏人,小偷,犯人|criminal,intruder,thief
스팸,광고 전화|垃圾邮件,骚扰电话|spam
악성코드,랜섬|木马,病毒软件,勒索|malware,ransomware,ransom
개인정보|个人信息,隐私|privacy,personal data
꿈,상상|想象,梦想|imagination,dream
이야기|故事,讲故事|story,tale
전통|传统|traditional,tradition
한복|韩服|hanbok
붓글씨,서예|书法|calligraphy
사투리|方言|dialect
우리말,모국어|母语,本国语|mother tongue,our language
한국어|韩语,韩文|Korean language
중국어|中文,汉语|Chinese language
영어|英语,英文|English language
가이드,해설사|导游,讲解员|guide,docent
단체 관광,버스 단위|旅游团,跟团,成车|group tour,coach,coachload
배낭|背包|backpack
캠핑,야영|露营,帐篷|camping,tent
온천|温泉,泡汤|hot spring,spa
골프|高尔夫|golf
등산|登山,爬山|hiking,mountaineering
낚시|钓鱼|fishing
스케이트|滑冰|skating
눈썰매,슬로프|雪道,滑雪道|ski slope,slope
얼음조각,얼음성|冰雕,冰灯|ice sculpture
불꽃놀이|烟花|fireworks
조명 쇼|灯光秀|light show
미용,성형|整形,美容|beauty treatment,plastic surgery
이발,머리 손질|理发,美发|haircut,hairdressing
손톱|指甲|nail
향수,향기|香水,香氛|perfume,fragrance
립스틱|口红|lipstick
크림,연고|面霜,药膏|cream,ointment
천 명,수천 명|上千人,几千人|thousand people,thousands
혼자|一个人,独自|alone,by oneself
함께|一起,共同|together
매일|每天,天天|daily,every day
매달|每月,按月|monthly,every month
새벽|凌晨,清晨|dawn,early morning
점심|午餐,午饭|lunch
명절|过节,春节|holiday
평생|一辈子,终身|lifelong,lifetime
한눈에|一目了然,一眼,一张图|at a glance,one view
한꺼번에|一次性,一口气|all at once
처음부터 끝까지|从头到尾,全程|from start to end,end to end
한곳에서,원스톱|一站式,一个窗口|one-stop,single window
공짜,무료|免费,白给|free,free of charge
덤,할인|打折,优惠|discount
우리 상표,상표|牌子,商标,贴牌|brand,trademark,own label
본사,지사|总部,分公司|headquarters,branch
땅,토지|土地,地块|land,plot
공장 터,부지 제공|建厂,办厂|site for a factory,set up a plant
사람 대신|代替人,不再让人,替人|instead of people,no more people
`;
