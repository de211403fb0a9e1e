/**
 * What people do and what happens to things, in the form of everyday-words.ts. A Korean verb is written by its stem with
 * a hyphen (만들-): its conjugated forms are made from it (tokens/korean-verbs.ts).
 */
export const everydayDeeds = `
묻-,물어보-,여쭤|提问,问一句,询问,打听|ask,asked,query
찾아보-,뒤지-,헤매-,뒤적|翻找,查找,到处找,寻找|search,look up,rummage,hunt for
읽-,읽어 주|念出来,朗读,阅读,看懂|read,reading,read aloud
쓰는 글,적어 주,받아 적|写字,书写,写成,记录下来|write,written,note down
그려 주,그리는,그림|画图,画画,图画,绘制|draw,drawing,sketch,picture
듣-,들려주-,들리-|听见,听到,收听,听懂|hear,heard,listen
~보여 주,보이-,눈에 띄|显示出来,看得见,看到,一眼看出|show,visible,display,see at a glance
숨기-,몰래,감추-|偷偷,隐藏,悄悄,藏起来|hide,hidden,sneak,secretly,conceal
훔치-,도난,떼어먹-|偷走,盗用,盗刷,被偷|steal,stolen,theft,thief
속이-,사기,가짜|骗人,诈骗,冒充,假货,造假,假冒,骗|cheat,fraud,fake,scam,counterfeit,forged
믿-,신뢰|信任,信得过,可信,可靠|trust,trusted,reliable
막-,막아 주,차단|挡住,拦住,阻止,防止|block,stop,prevent,keep out
지키-,보호|保护,守护,看守|protect,guard,protection
잠그-,잠기-,자물쇠|锁住,锁上,上锁,门锁|lock,locked
열쇠|钥匙,房卡|key
열리-,여닫-|打开,开门,开关|open,opening
닫-,닫히-|关上,关闭,关门|close,shut
켜지-,켜고|打开电源,开灯,启动|switch on,turn on,start up
꺼지-,끄고|关掉,熄灭,关灯|switch off,turn off
밀-,밀어|推开,推动,推着|push,pushed
당기-,끌-|拉动,牵引,拖动,拖拉|pull,drag,tow
누르-|按下,一按,压住|press,pressed,push button
만지-,손대-,건드리-|触摸,碰到,摸到|touch,touched
흔들-|摇晃,挥手,晃动|shake,wave,swing
돌리-,돌아가-,회전|转动,旋转,转起来,转速|turn,spin,rotate,rotation
들어 올리-,올리-|举起,抬起,升高,吊起|lift,raise,hoist
내리-,낮추-|降低,降下来,放下|lower,reduce,bring down
떨어뜨리-,떨어지-|掉下,落下,坠落,打下来|drop,fall,fell
던지-|扔掉,抛开,投掷|throw,thrown
붙이-,붙-|粘住,贴上,粘到|stick,attach,bond
떼-,떼어 내|撕下,揭下,剥离|peel,detach,remove
끼우-,꽂-,끼워|插上,插入,嵌入,拼装|insert,plug,slot,snap in
풀-,분해|拆开,拆卸,拆解|take apart,dismantle,disassemble
섞-,혼합|搅拌,混合,掺入|mix,mixed,blend,stir
녹-,녹이-|融化,熔化,溶解|melt,molten,dissolve
굳-,굳히-|凝固,变硬,固化|harden,set,cure
달구-,굽-,구워|烧制,烤制,烘烤|bake,roast,fire in a kiln
끓이-,끓-|煮沸,烧开,熬煮|boil,boiled
튀기-|油炸,炸鸡|fry,fried
삶-,찌-|蒸煮,水煮|steam,boil
타-,태우-|燃烧,烧掉,焚烧|burn,burning,incinerate
식-,식어|冷却,变凉|cool down
얼리-,얼-|冷冻,冻住,上冻,结冰|freeze,frozen,frost
부수-,깨-,깨지-|打碎,破碎,砸碎,粉碎|crush,break,broken,shatter
찢어지-,터지-|破裂,爆裂,撕破|burst,tear,torn
긁히-,긁-|刮伤,刮花,划伤|scratch,scratched,scrape
갈-,빻-|磨粉,研磨,碾碎|grind,ground,mill
파-,파내-|挖掘,挖土,开挖|dig,excavate
뚫-,구멍|打孔,钻孔,打洞,小孔|drill,hole,bore,pierce
찌르-,뚫려|刺穿,扎针,扎破|pierce,prick,stab
꿰매-,바느질|缝制,缝纫,缝合|sew,stitch,suture
짜-,엮-|编织,织造|weave,woven,knit
접-,접히-|折叠,折起来,弯折|fold,folded,foldable
휘-,구부리-,휘어지-|弯曲,折弯,可弯|bend,bendable,curved
~늘어나-,늘리-|拉伸,伸长,扩大|stretch,extend,expand
~줄이-,줄어들-|减少,缩小,缩短|reduce,shrink,cut down,shorten
~채우-,가득|装满,填满,灌装|fill,filled,full
비우-,빈 곳|倒空,清空,腾空|empty,vacate
붓-,따르-|浇注,倒入|pour,poured
뿌리-|喷洒,撒上,洒水|sprinkle,scatter,spray
바르-|涂抹,抹在,刷上,涂层|apply,smear,coat
덮-|覆盖,盖住,铺上|cover,covered
감싸-,싸-|包裹,裹住|wrap,wrapped
묶-|捆绑,打捆,绑在,捆在一起|tie,bundle,bind
매달-,매달리-,걸-|悬挂,吊着,挂在|hang,hung,dangling,suspended
세우-,세워|竖起,树立,立起来|erect,put up,stand
눕-,눕히-|躺下,平躺|lie down
앉-|坐着,坐下|sit,seated,seat
걷-,걸어|走路,步行,行走|walk,walking,on foot
뛰-,달리-|奔跑,跑步,跑起来|run,running
오르-,올라가-,기어오르-|攀爬,爬上,上楼|climb,go up,climbing
날-,날아가-,날아|飞行,飞过,飞上天|fly,flying,flight
헤엄,수영|游泳,游水|swim,swimming
건너-,횡단|过马路,横穿,跨过|cross,crossing
따라가-,뒤따르-|跟随,跟着|follow,tracking
~지나가-,지나-|经过,走过,路过|pass,passing by
돌아다니-,순찰|巡逻,到处走,巡视,来回走|patrol,roam,go around
~모이-,모으-,모아|收集,聚集,汇总,聚到一起|gather,collect,collecting
~나누-,쪼개-|分开,分割,分成|split,divide,separate
합치-,이어지-,잇-|连接,接起来,合并,连通|connect,join,link,merge
~바꾸-,바뀌-,갈아 끼우-|更换,换成,替换,换掉|change,replace,swap,convert
~고르-|挑选,选择,挑好|choose,select,pick out
버리-,버려지-|扔掉,丢弃,废弃|throw away,discard,dump,thrown away
~남-,남기-,남는|剩下,剩余,多余,留存|left over,surplus,spare,leftover
모자라-,부족|不够,缺少,短缺,不足|short of,lack,shortage,not enough
잃-,잃어버리-,사라지-|丢失,弄丢,不见了|lose,lost,vanish,missing,disappear
늦-,지연|延误,迟到,晚点|delay,late
밀리-,막히-|堵塞,拥堵,堵住,卡住|jam,stuck,congestion,bottleneck
기르-,키우-|养殖,饲养,培养,培育|raise,grow,rear,bring up
자라-|长大,生长,长出来|grow,growing,growth
익-,여물-|成熟,结果,结穗|ripen,ripe,mature
썩-,부패|腐烂,烂掉,腐坏,变质|rot,decay,spoil
먹이-,먹-|喂食,喂养,吃饭,能吃|eat,feed,feeding,edible
마시-|饮用,喝水|drink
씹-,삼키-|咀嚼,吞咽|chew,swallow
숨쉬-,호흡|呼吸,喘气|breathe,breathing,breath
자-,잠자-,재우-|睡觉,入睡,过夜|sleep,asleep
깨어나-,깨우-|叫醒,醒来|wake,wake up
아프-,앓-|生病,难受,不舒服|ill,hurt,ache
낫-,고쳐지-|治好,痊愈,康复|heal,recover,cure
다치-,부상|受伤,伤口|injury,injured,wound
죽-,사망|死亡,去世|die,death
태어나-,낳-|出生,刚出生,生孩子|born,birth,newborn
늙-,나이 든|变老,衰老,年纪大|age,ageing,grow old
웃-,즐기-,재미|好玩,娱乐,开心|fun,enjoy,amuse,laugh
놀-,노는|玩耍,边玩,玩具|play,playing
춤|跳舞,舞蹈|dance
노래하-,부르-|唱歌,演唱,歌手|sing,singer,song
만나-,만날|见面,会面,面谈|meet,meeting face to face
모시-,데려오-|接待,带来,请来,邀请|bring guests,host,invite
안내하-,길 안내|带路,引导,导览,讲解|guide,guiding,show around
설명하-,들려|讲解,解说,说明|explain,narrate,describe
가르치-,가르침|教会,教学,教给,辅导|teach,taught,tutor,coach
배우-,익히-|学会,学习,学写|learn,learn to
외우-,기억|记住,记忆|remember,memory,memorise
~생각하-,판단|思考,判断,决定|think,decide,judge
계산하-,셈|算账,计算,结算|calculate,count up,work out
세-,헤아리-|数一数,计数,清点|count,counting
비교하-,견주-|比较,对照,对比|compare,comparison
~맞추-,맞춤|定制,量身,匹配|custom,tailor,bespoke,fit
맡기-,맡아|托付,交给,代办,承办|entrust,outsource,handle for us
~돕-,도와|帮助,帮忙,协助|help,helping,assist,aid
~시키-,부리-|吩咐,指挥|command,order
~보내-,부치-|发送,寄出,发货,寄到|send,ship,dispatch
~받-,받아|收到,接收,领取|receive,collect
~나오-,나가-|出来,排出|come out,exit
~들어오-,들어가-|进入,进来,闯入|enter,come in,get into
떠나-,출발|出发,离开|depart,leave
도착|到达,抵达|arrive,arrival
갈아타-|换乘,转机,中转|transfer,change trains
빌리-,빌려주-|借用,借钱,租借|borrow,lend,loan,rent
갚-|还钱,偿还,还款|repay,pay back
벌-,벌어|赚钱,挣钱,盈利|earn,profit,make money
아끼-|节省,省钱,省下|save,spare
나눠 내,다달이,할부|分期,按月付,月付|monthly,instalment,pay by the month
팔리-,팔-|卖掉,卖出,出售|sell,sold,selling
사들이-,사-|买进,购入,买下|buy,bought,purchase
값을 깎,흥정|讲价,砍价|bargain,discount
밀수,위조|走私,伪造|smuggle,forge
신고하-,접수|申报,上报,报备|report,declare,filing
떼어 주,발급|开证明,办证,发证|issue,papers,issued
기다리지 않,줄서|排队,不用等|queue,queueing,line up
뽑-,선발|选拔,选出|select,shortlist
고용하-,뽑아 쓰|雇用,雇人,用工|employ,hire,recruit
~일하-,근무|干活,上班,工作|work,job,working
쉬-,휴식|休息,歇歇|rest,break,relax
~이기-,경쟁|比赛,竞争,竞赛|compete,contest,race
싸우-,공격하-|打仗,攻击,打架|fight,attack
구해 내,살려|救人,抢救,营救|rescue,save lives
도망,대피하-|逃生,撤离,疏散,避难|evacuate,escape,flee
쏟-,넘치-|溢出,泛滥,洪水|overflow,spill,flood
새-,새어|渗漏,滴水,漏气,漏出|leak,drip,seep
스며들-,배-|渗透,渗入|seep,soak,permeate
빨아들이-,흡수|吸收,吸入,吸走|absorb,suck,soak up
내뿜-,뿜-|喷出,排放,冒出|emit,give off,exhaust
거르-,걸러|过滤,滤掉,筛选|filter,strain,sieve
가라앉-|沉淀,下沉,沉降|sink,settle,sediment
떠오르-,뜨-|漂浮,浮起|float,floating
미끄러지-,미끄럽-|打滑,滑倒,光滑|slip,slippery,slide,skid
구르-,굴리-|滚动|roll,rolling
부딪히-,충돌|碰撞,相撞,撞到|collide,crash,hit,clash
흘리-,흐르-|流动,流过,流走|flow,flowing,stream
빛나-,반짝|发光,发亮,亮灯|glow,shine,glowing
어두워지-|变暗,昏暗|dim,darken
따라 하-,흉내|模仿,仿真,模拟|imitate,simulate,simulation,mimic
꾸미-,장식|装饰,布置,装修|decorate,decoration,interior
입-,입히-|穿上,佩戴,戴上|wear,put on,worn
벗-|脱下,摘下|take off
쓰다듬-,안마|按摩,推拿|massage
재활용하-,되살리-|再利用,变废为宝|reuse,revive,recycle
되돌리-,복구|恢复,还原,找回|restore,recover,recovery,undo
베끼-,복제|复制,拷贝,抄袭|copy,clone,duplicate
지우-,삭제|删除,擦掉,清除|erase,delete,wipe
~담-,담아|盛放,装进,装箱|pack,put into boxes,contain
꺼내-|取出,拿出来|take out,pull out
싣-,실어|装车,装上船|load,ship
나르-|搬走,搬运,运送|carry,haul,convey
배달하-,갖다주-|送到家,送上门,配送|deliver,at the door,bring to the door
주문하-|下单,订购,点餐|order,ordering,ordered
예약하-,잡-|预订,订票,订房|book,reserve,booking
취소|取消,退订|cancel
돌려주-,반품|退货,退还|return,refund
~열-,개최|举办,主办,召开|hold,organise,organize,run an event
초대|邀请,请来|invite,invitation
찍-|拍照,拍摄,录像|take pictures,shoot,film
녹음|录音,录制|record,recording
틀-,방송|播放,广播,播出|broadcast,play,air
번지-,퍼지-|蔓延,扩散,传播|spread,spreading
낳는,번식|繁殖,配种|breed,breeding
접붙이-,개량|改良,育种|breed,improve
접목하-,결합|结合,融合|combine,fusion
짓-,지어|盖楼,建造,盖房,建厂|build,built,construct,set up
헐-,철거|拆除,拆迁|demolish,tear down
옮겨 심|移栽,移植|transplant
뜯어보-,해석|解读,解析|interpret,analyse,analyze
파헤치-,조사|调查,勘查,摸底|investigate,survey,explore
캐-|开采,采矿,挖矿|mine,extract,dig up
퍼 올리-,끌어올리-|抽水,抽油,抽上来|pump,draw up
나눠 쓰-,공유|共享,合用|share,shared,sharing
묵-,머무르-|住宿,过夜,住一晚|stay,overnight stay,lodging
떠들-,시끄럽-|吵闹,太吵,不吵|noisy,loud,quiet
조용하-|安静,静音|quiet,silent
춥-,추워|怕冷,挨冻|cold,freezing
덥-|怕热,闷热|hot,heat
~빠르-,서두르-|赶快,尽快,迅速|quickly,fast,rush
~쉽-,쉬운|简单,容易,傻瓜式|easy,simple
~어렵-|困难,难懂|difficult,hard
무섭-,위태|害怕,可怕|afraid,scary
힘들-,고되-|吃力,辛苦,费劲|tiring,heavy work,hard work,tired
귀찮-|麻烦,嫌麻烦|hassle,troublesome
낡-,오래되-|老旧,陈旧,旧的,破旧|old,worn-out,aged
비싸-|太贵,昂贵|expensive,costly
~새롭-|新款,新式,全新|new,novel
깨끗하-|干净,洁净|clean,pure
더럽-|肮脏,脏水,脏东西|dirty,filthy,muddy
젖-,축축|潮湿,湿漉漉|wet,damp,moist
마르-|干燥,晒干|dry,dried
뜨겁-|滚烫,发烫,高温,烫|hot,heat
차갑-|冰凉,冰冷|cold,icy,chilled
밝-|明亮,亮一点|bright,light
가늘-|细小,细丝,很细|thin,fine,slender
두껍-|很厚,厚厚|thick
넓-|宽敞,宽阔,大面积|wide,broad,spacious
좁-|狭窄,地方小,狭小|narrow,tight,cramped,confined
~높-|高处,很高|high,tall
깊-|很深,深处|deep,depth
멀-|遥远,远处,偏远|far,remote,distant
가깝-|附近,近处,邻近|near,nearby,close
질기-,튼튼하-|结实,耐用,牢固|sturdy,durable,tough,strong
~세-,힘세-|力气大,强力|strong,powerful,force
약하-|虚弱,脆弱|weak,frail
달-,달콤|甜味,甜的|sweet,sugar
맵-|辣味,辣的|spicy,hot taste
짜-|咸味,咸的|salty
고소하-|香味,香喷喷|savoury,aroma
~똑같-|一模一样,相同,一样的|identical,same
~다르-|不同,各不相同|different,varied
드물-,귀하-|稀有,珍贵,少见|rare,precious
`;
