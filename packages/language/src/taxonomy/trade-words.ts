/**
 * Words by which people of the trade speak of a concept without its being their name: narrower things, shortened forms,
 * other spellings. Found in texts like names, never shown. "concept|Korean|Chinese|English", words by semicolon.
 */
export const tradeWords = `
after-sales-service|부품 공급 서비스||
agriculture-food|농생명;푸드테크;먹거리|食材|
alcohol|포도주||
berries-nuts|임산물|蓝靛果;林下产品|forest products
bio-medical|제약바이오|医药|
broadcast-equipment|스튜디오||
call-centre-bpo|||call center;contact center
certification-service|CE 인증;KC 인증;허가 대행|CE认证;KC认证|
clinical-trial|다기관 임상||multicentre study;multicenter study
companion-robot|정서교감;말동무 로봇|情感陪伴|emotional dialogue;companion
company-registration|법인설립;비자 취득|注册一站式;设立公司;签证|visa
computing-power|GPU;시간단위 임대;코로케이션;연산 자원 임차|按时计费;按时租赁;机柜托管|rented compute
cross-border-ecommerce|해외 온라인몰;대러 판매|跨境店铺;对俄分销;国际电商|overseas stores online;cross-border shops
cross-border-payment|외화 환전;송금;다통화 정산|收汇结汇|
customs-clearance|HS 코드 분류|HS编码;编码归类;报关单据|HS code classification;customs documents
data-labelling|라벨링;학습데이터;학습데이터 가공;말뭉치 구축;데이터셋 구축|标注;标注员;文本标注;图像标注;数据集采集|annotation;annotators;labelling staff;tagging of data
data-security|비식별;개인정보 가명처리;데이터 국외이전|脱敏;数据脱敏|anonymised data;data leaving the country
distribution-agent|판매 파트너;도매;유통사|批发商;渠道合作|
district-heating|난방공사|供热企业|
edible-oil-sugar|식품첨가물|食品添加剂|
elderly-care|노인;고령자;독거노인|老年人|
energy-management|부하 예측;열수요 예측;열량계|负荷预测;热网调控;煤耗|heat demand forecast;heat meters
farm-data|농업 위성영상;토양 분석|农业遥感;测土配方|soil testing
fertiliser|||fertilizers;organic fertilizer
fire-fighting|소화설비 시공||wildfire monitoring;fire safety;fire sprinklers
five-g|특화망|专网;5G应用|private network
flowers-forestry|생화 꽃다발;목재 자원||
food-franchise|카페 창업;음식점;식당;커피 전문점|团餐;餐厅|
fundraising|기업설명회;시리즈 A 투자;시리즈A;시리즈 B|领投;跟投|series A;lead investor
furniture|주방가구||
greenhouse|온실 보광등|温室补光灯|
incubator-space|사무 공간;무상 입주;창업보육;보육공간 입주|免租入驻;孵化空间;孵化器入驻|incubation space
industrial-control-security|이상행위 탐지;제어망 보안;국산암호|工控防火墙;主机白名单;流量审计|anomaly detection in control networks
investment-fund|펀드 조성;크로스보더 펀드||
iot-module|RedCap;산업용 SIM;SIM 카드;통신 단말|物联网卡;NB-IoT终端|RedCap modules;industrial SIM;cellular modules
kitchen-appliances|김치냉장고||
language-education|다국어 교재||
led-efficient-lighting||灯具|
linen-hemp|모시 원단||hemp fiber;natural fibers
medical-approval||联合申报注册|
medical-consumables|드레싱|敷料|wound dressings
medical-imaging-ai|판독보조;영상 판독;병변 검출|辅助诊断;辅助诊断软件;结节检测|reading assistance;lesion detection
medical-imaging-device|의료영상|CT影像;医学影像|
mice|MICE 산업;포상관광;전시회|会议会展;展览会|
mould|||mold tooling;plastic mold
performing-arts|||theater
perfume-personal-care|비누|香皂|soap
post-harvest|미질 판정;수분 측정기|砻谷;水分仪;烘干塔|moisture meters;grain dryers
predictive-maintenance|고장예지;이상징후 조기감지|提前预警;故障诊断模型|failure prediction;early warning of faults
processed-food|HMR;곡물 가공|速食;精深加工|HMR
recruitment|아웃소싱 인력||
reducer|||robot reducer
remote-sensing|다분광;위성영상 분석;변화탐지;작황 추정|多光谱;作物估产;变化检测;遥感影像|ground truth for images;yield forecast;SAR imagery;change detection
rescue-search||应急物资|
rice|백미;현미;쌀국수|糙米;米粉|
satellite|광학탑재체;지상국 수신;자세제어|姿态敏感器;卫星载荷|optical payload;star tracker
seafood||明太鱼|
shoes-bags-leather|||luggage
smart-farm|복합환경제어기|环境控制器|
smart-home|지능형 홈||
smart-lighting||智能照明|
smart-livestock|축사 암모니아 저감;이어태그;발정 감지;생체신호 캡슐|畜舍除氨;耳标;发情监测;奶牛疾病预警|ear tags;heat detection
snow-removal||扫雪车|snow removal equipment;de-icing equipment;snow plows
standards|단체표준|团体标准|standards and standardization;standardization
stem-education|로봇 경진대회||
subtitle-dubbing|||content localization;game localization
supply-chain-management||供应链平台|
surface-treatment|||anodizing;galvanizing
telecom-service|통신사;통신사 연동|运营商|mobile operators;carriers
testbed|시범도시;실증|场景开放;示范|
tour-guide-service|전시 해설||
traffic-management|ITS;스마트 신호등;교차로 신호;노면상태|交通诱导;交通管控;信号灯控制;信号优化;路口|signal optimisation;road condition detection;traffic video
venture-capital|펀드 운용|直投|
visual-inspection-ai|외관결함;불량 자동판정;불량 판정;도장면 결함|表面缺陷;缺陷自动判定;在线检测|surface defects
warehousing|물류창고 임대||distribution centers;logistics center
water-pipe-leak|관망 누수|供水漏损|
wood-bamboo-material|||fiberboard
xr-metaverse|XR;혼합현실;체험콘텐츠;프로젝션|混合现实;沉浸式体验;光影秀|XR;mixed reality;immersive shows;night illumination
`;
