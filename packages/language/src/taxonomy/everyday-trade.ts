/** General words of trade and technology that name no concept by themselves, in the form of everyday-words.ts. */
export const everydayTrade = `
~전자,전자제품|电子,电子产品|electronics,electronic
~산업,산업용|工业,产业|industrial,industry
~생산라인,라인|生产线,流水线,产线|production line,line
~기기,디바이스|器件,设备,终端|device,gadget
~디지털|数字,数码|digital
해외,외국|国外,海外,境外|abroad,overseas,foreign country
~의료|医疗|medical,healthcare
~공정|工艺,工序|process
~공공|公共|public
~언어|语言|language
~인식|识别|recognition,recognise,recognize
몸,신체|身体,人体|body
판,보드|板子,主板,板材|board
~저장,보관|存储,储存,存放|storage,store,keep
~생중계,라이브|直播,现场直播|live,live broadcast
시트,낱장|薄板,片材|sheet
~플랫폼|平台|platform
공구,도구|工具,器具|tool,instrument
~국가,나라|国家|country,nation
패널|面板|panel
~교환,교류|交换,交流|exchange
동물,짐승|动物|animal
~콘텐츠|内容|content
층,겹|层,涂层|layer
홀,강당|大厅,礼堂|hall
~동네|镇上,街区|town,neighbourhood
구역,지대|区域,地带|zone,area
~모듈|模块,模组|module
열,열에너지|热能,热量|thermal,heat
~화학|化学,化工|chemical
계기,기구|仪表,仪器|instrument,gauge
광학|光学|optical,optics
표면|表面|surface
출처,원산지|来源,产地|source,origin
실내|室内|indoor
실외,야외|户外,室外|outdoor
리튬|锂|lithium
~엔지니어링|工程|engineering
~국제|国际|international
원자로|反应堆|reactor
기후|气候|climate
~기능성|功能性|functional
실험실,연구실|实验室|lab,laboratory
실험|实验|experiment
유기농,유기|有机|organic
~천연|天然|natural
자연|大自然|nature
~자원|资源|resource
~기계식|机械|mechanical
~지역,권역|地区,区域|region,regional
가전|家电|appliance
~단체,그룹|团体,集团|group
~현지|当地,本地|local
~통합|集成,一体化|integration,integrated
~과학|科学|science,scientific
키트,세트|套件,套装|kit,set
광물|矿物|mineral
~분석|分析|analysis,analytics,analyse
쓰레기통|垃圾桶|bin
규칙,규정|规则,规定,规章|rule,regulation
흑연|石墨|graphite
배출,방류|排放,排出|discharge,effluent
양자|量子|quantum
군중,인파|人群,人流|crowd
궤도|轨道|orbit
움직임,동작|动作,运动|motion,movement
~수요|需求|demand
합성|合成|synthetic
격자,전력망|电网|grid
~진단|诊断,检测|diagnostics
예술,미술|艺术,美术|art
가정,살림|家庭,居家|household
현실감,실감|逼真,沉浸|reality,immersive
정장,작업복|套装,工装|suit,outfit
볼거리,명소|景点,景区,名胜|attraction,sight,scenic spot
탑,타워|塔,铁塔|tower
원유|原油|crude
~구,지구|片区,辖区|district
잔해,돌무더기|废墟,瓦砾|rubble
합금|合金|alloy
터빈|涡轮,汽轮机|turbine
품종|品种|variety
조향|转向|steering
체험|体验|experience
눈으로 보는,시각|视觉|visual
비서,도우미|助手,助理|assistant
차단막,장벽|屏障,隔离|barrier
안전모,헬멧|安全帽,头盔|helmet
이온|离子|ion
무방출,제로|零排放|zero
초소형,마이크로|微型,微|micro
공동체,모임|社区,社群|community
매체,미디어|媒体|media
~상업|商业|commercial
발명|发明|invention
전송,송신|传输,传送|transmission,transmit
솜씨,기능|技能,本领|skill
정책|政策|policy
관세|关税|duty,customs duty
직선,리니어|直线|linear
~이동|移动,出行|mobility,mobile
항공|航空|aviation,aerial
~응용|应用|application
항법,길 찾기|导航|navigation
발사|发射|launch
녹말,전분|淀粉|starch
첨가|添加|additive
문화|文化|culture,cultural
지식|知识|knowledge
경로,노선|路线,线路|route
내장,임베디드|嵌入|embedded
오디오,음원|音频|audio
처방|处方|prescription
물질|物质|substance
줄기|茎,干|stem
유전|遗传|inherited,heredity
맥박|脉搏,心跳|pulse,heartbeat
외과|外科|surgeon,surgical
이식,임플란트|植入|implant
충격|冲击,撞击|shock,impact
미적,미용|美学,医美|aesthetic
등록|登记,注册|registration,register
~기업용|企业级|corporate,enterprise
감사,심사|审计,审核|audit
기반시설,인프라|基础设施|infrastructure
들보,보|横梁,梁|beam
토목|土木|civil engineering
염색|染色,印染|dye,dyeing
혼합,하이브리드|混合,混动|hybrid
반대로,거꾸로|反向,逆向|reverse
위험물|危险品|hazardous,dangerous goods
자산|资产|asset
청구,보상|索赔,理赔,赔偿|claim,compensation
관문,게이트|网关,闸口|gateway,gate
터미널,단말|终端,码头|terminal
전기식|电气|electrical
가공|加工,制作|fabrication,processing
챔버,방|腔体,舱|chamber
유압|液压|hydraulic
보호용|防护|protective
수지|树脂|resin
빨판,흡착|吸盘,吸附|suction,adsorption
신분,신원|身份|identity
기판,바탕|基板,基底|substrate
기둥,폴|杆子,立柱|pole,post,mast,pillar
원장|台账,账簿|ledger
표,입장권|门票,车票|ticket
손목|手腕|wrist
손끝,손가락|指尖,手指头|finger,fingertip
촉감,촉각|触觉,手感|touch,tactile
팔|手臂,机械臂|arm
관절|关节|joint
머리,두부|头部|head
받침대,거치대|支架,底座|stand,mount,bracket
매트,깔개|垫子,床垫|mat,pad
틀,프레임|框架,机架|frame
캐비닛,함|柜子,机柜|cabinet
바늘구멍,미세구멍|微孔,针孔|pore,pinhole
뭉치,덩어리|一体化,块,团|lump,unit
기록,로그|记录,日志|record,log,logging
~감시,모니터링|监控,监视|monitoring
포워더,운송 대행|货代|forwarder,forwarding
선하증권|提单|bill of lading
요금,수수료|费用,收费|fee,charge,fare
계량,검침|计量,抄表|metering,meter reading
세척액|清洗液,清洗剂|cleaner,cleaning agent
도금,입히-|镀层,镀膜,电镀|plating,plated,recoat
코팅|涂覆,涂层|coating,coated
소모품|耗材,易耗品|consumable
예비 부품,여분|备件,备品|spare part,spare
본체,몸통|机身,主体|main body
완제품|成品|finished product
반제품|半成品|semi-finished
시제품|样机,样品|prototype,sample
특허출원|申请专利|patent filing
소송|诉讼|lawsuit
보조금|补贴,补助|subsidy,grant
혜택,우대|优惠,福利|benefit,incentive
임대료,집세|租金,房租|rent
표준공장,빈 공장|标准厂房,空厂房|factory hall,empty factory
창업자|创始人|founder
임원,사장|老板,高管|executive,boss
영업,세일즈|业务员,推销|sales team,salesperson
포상,격려|奖励,犒劳|reward,incentive trip
워크숍,야유회|团建|team outing
쇼핑|购物|shopping
숙박비,먹고 자는|吃住|board and lodging
휴양지|度假地,度假村|resort
투숙객|住客|hotel guest
진료기록|病历|medical record
응급상황|急症|emergency
심장마비,심근경색|心梗,心肌梗死|heart attack
가슴|胸口,胸部|chest
손끝 채혈|指尖血,扎手指|finger prick,pricked finger
침상,병상|病床|bed,bedside
뒤척,돌려 눕|翻身|turn over
욕창|褥疮|bedsore
기어 나오-,이탈|离床,脱离|leave the bed
중심가,도심|市中心|downtown,city centre
빈자리|空位|vacancy,free space
주유소|加油站|petrol station,filling station
가스통,봄베|气瓶,钢瓶|gas bottle,cylinder
비행시간|续航,飞行时间|flight time,endurance
주행거리|续航里程|driving range
방전|放电,掉电|discharge,run flat
과열|过热|overheat,overheating
누전|漏电|electric leakage
합선|短路|short circuit
정전|停电|blackout,power cut
벼락,낙뢰|雷击,打雷|lightning
결로|结露|condensation
곰팡이|霉,发霉|mould growth,mildew
이물질|异物|foreign matter
반사,번쩍|反光,反射|reflection,reflective,glare
투명|透明|transparent,clear
흐릿,뿌연|模糊,看不清|blurry,hazy
거친,까끌|粗糙,毛刺|rough,burr
날카로운|锋利,尖锐|sharp
무딘|钝|blunt
휜,뒤틀린|变形,翘曲|warped,deformed
틈,빈틈|缝隙|gap
얼룩|污渍,斑点|stain,spot
찍힘,눌림|压痕,凹坑|dent
거품|气泡,泡沫|bubble,foam
`;
