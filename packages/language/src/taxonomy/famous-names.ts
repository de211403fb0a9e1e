import type { Place } from "./places.ts";

/**
 * Firms and institutions whose names in the three scripts do not follow from one another by sound or by characters,
 * "Korean|Chinese|English", every spelling by comma. For search, and for who is meant by a name in a list of wishes.
 */
const lines = `
hyundai|현대자동차,현대차,현대|现代汽车,现代集团,现代起亚|Hyundai,Hyundai Motor
kia|기아자동차,기아|起亚|Kia
lg|엘지,LG전자|乐金|LG,LG Electronics
sk|에스케이,SK하이닉스,하이닉스|爱思开,海力士|SK,SK hynix,Hynix
samsung|삼성,삼성전자|三星,三星电子|Samsung,Samsung Electronics
posco|포스코,포항제철|浦项制铁,浦项|POSCO
doosan|두산|斗山|Doosan
hanwha|한화|韩华|Hanwha
lotte|롯데|乐天|Lotte
amorepacific|아모레퍼시픽|爱茉莉太平洋|Amorepacific
orion|오리온|好丽友|Orion Confectionery
nongshim|농심|农心|Nongshim
cj|씨제이,CJ제일제당|希杰|CJ CheilJedang
celltrion|셀트리온|赛尔群|Celltrion
coupang|쿠팡|酷澎|Coupang
hankook|한국타이어|韩泰轮胎|Hankook Tire
korean-air|대한항공|大韩航空|Korean Air
asiana|아시아나항공,아시아나|韩亚航空|Asiana Airlines
kotra|코트라,대한무역투자진흥공사|大韩贸易投资振兴公社|KOTRA
kaist|카이스트,한국과학기술원|韩国科学技术院|KAIST
etri|한국전자통신연구원,에트리|韩国电子通信研究院|ETRI
kist|한국과학기술연구원,키스트|韩国科学技术研究院|KIST
kitech|한국생산기술연구원,생기원|韩国生产技术研究院|KITECH
kimm|한국기계연구원,기계연|韩国机械研究院|KIMM
keti|한국전자기술연구원|韩国电子技术研究院|KETI
krict|한국화학연구원|韩国化学研究院|KRICT
kier|한국에너지기술연구원|韩国能源技术研究院|KIER
ktl|한국산업기술시험원|韩国产业技术试验院|KTL
kiat|한국산업기술진흥원|韩国产业技术振兴院|KIAT
kaia|국토교통과학기술진흥원|韩国国土交通科学技术振兴院|KAIA
nipa|정보통신산업진흥원|韩国信息通信产业振兴院|NIPA
kita|한국무역협회,무역협회,무협|韩国贸易协会|KITA
korcham|대한상공회의소,대한상의|大韩商工会议所|KCCI
kepco|한국전력공사,한국전력,한전|韩国电力公社,韩国电力,韩电|KEPCO
kogas|한국가스공사|韩国燃气公社|KOGAS
k-water|한국수자원공사,수공|韩国水资源公社|K-water
lh|한국토지주택공사,엘에이치|韩国土地住宅公社|LH
postech|포항공과대학교,포항공대,포스텍|浦项工科大学|POSTECH
unist|울산과학기술원,유니스트|蔚山科学技术院|UNIST
gist|광주과학기술원,지스트|光州科学技术院|GIST
dgist|대구경북과학기술원,디지스트|大邱庆北科学技术院|DGIST
snu|서울대학교,서울대|首尔大学|Seoul National University,SNU
yonsei|연세대학교,연세대|延世大学|Yonsei University
korea-university|고려대학교,고려대,고대|高丽大学|Korea University
hanyang|한양대학교,한양대|汉阳大学|Hanyang University
skku|성균관대학교,성균관대,성대|成均馆大学|Sungkyunkwan University,SKKU
hit|하얼빈공업대학,하얼빈공업대학교,하얼빈공대|哈尔滨工业大学,哈工大|Harbin Institute of Technology,HIT
hrbeu|하얼빈공정대학,하얼빈공정대|哈尔滨工程大学,哈工程|Harbin Engineering University
jlu|지린대학,길림대학,지린대|吉林大学,吉大|Jilin University
neu|둥베이대학,동북대학|东北大学|Northeastern University
dlut|다롄이공대학,대련이공대|大连理工大学,大工|Dalian University of Technology
zju|저장대학,절강대학,저장대|浙江大学,浙大|Zhejiang University
sjtu|상하이교통대학,상하이자오퉁대|上海交通大学,上海交大,上交大|Shanghai Jiao Tong University,SJTU
ustc|중국과학기술대학,중국과기대|中国科学技术大学,中科大|University of Science and Technology of China,USTC
fudan|푸단대학,복단대,푸단대|复旦大学,复旦|Fudan University
tsinghua|칭화대학,칭화대,청화대|清华大学,清华|Tsinghua
peking-university|베이징대학,베이징대,북경대|北京大学,北大|Peking University
cas|중국과학원,중과원|中国科学院,中科院|Chinese Academy of Sciences
alibaba|알리바바,알리|阿里巴巴,阿里|Alibaba,Aliyun
tencent|텐센트,텅쉰|腾讯|Tencent
jd|징둥,징동|京东|JD.com,JD,Jingdong
byd|비야디|比亚迪|BYD
catl|닝더스다이|宁德时代|CATL
dji|디제이아이|大疆|DJI
hikvision|하이크비전|海康威视|Hikvision
siasun|시아순,신송로봇|新松,新松机器人|SIASUN
lenovo|레노버|联想|Lenovo
hisense|하이센스|海信|Hisense
gree|그리전기|格力|Gree
geely|지리자동차|吉利|Geely
saic|상하이자동차|上汽|SAIC
faw|이치자동차,제일자동차|一汽|FAW
foxconn|폭스콘|富士康|Foxconn
tsmc|티에스엠씨|台积电|TSMC
sinopec|시노펙|中国石化,中石化|Sinopec
cnpc|페트로차이나|中国石油,中石油|CNPC,PetroChina
state-grid|국가전망|国家电网|State Grid
toyota|도요타,토요타|丰田|Toyota
honda|혼다|本田|Honda
sony|소니|索尼|Sony
panasonic|파나소닉|松下|Panasonic
hitachi|히타치|日立|Hitachi
mitsubishi|미쓰비시|三菱|Mitsubishi
fanuc|화낙|发那科|FANUC
yaskawa|야스카와|安川|Yaskawa
kuka|쿠카|库卡|KUKA
siemens|지멘스|西门子|Siemens
bosch|보쉬,보슈|博世|Bosch
volkswagen|폭스바겐,폴크스바겐|大众汽车|Volkswagen
bmw|비엠더블유|宝马|BMW
mercedes|벤츠,메르세데스|奔驰,梅赛德斯|Mercedes,Benz
tesla|테슬라|特斯拉|Tesla
microsoft|마이크로소프트|微软|Microsoft
google|구글|谷歌|Google
nvidia|엔비디아|英伟达|NVIDIA
intel|인텔|英特尔|Intel
qualcomm|퀄컴|高通|Qualcomm
amazon|아마존|亚马逊|Amazon
`;

export const famousNames: readonly Place[] = lines
  .trim()
  .split("\n")
  .map((line) => line.split("|"))
  .map(([id = "", ...names]) => {
    const [ko = [], zh = [], en = []] = names.map((written) => written.split(","));
    return { id, ko, zh, en };
  });
