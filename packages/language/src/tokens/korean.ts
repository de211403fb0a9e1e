import { isHangul } from "../fold/hangul.ts";

/** Particles and endings that follow any syllable. */
const afterAny = [
  "에서부터",
  "으로부터",
  "로부터",
  "에서는",
  "에서도",
  "에서의",
  "에게서",
  "이라는",
  "라는",
  "하기위한",
  "되어있는",
  "에게",
  "에서",
  "까지",
  "부터",
  "처럼",
  "만큼",
  "보다",
  "마다",
  "조차",
  "밖에",
  "이나",
  "하고",
  "에는",
  "에도",
  "들을",
  "들이",
  "들의",
  "들은",
  "들과",
  "들에",
  "들",
  "하려는",
  "하기",
  "하는",
  "하여",
  "해서",
  "하고자",
  "하게",
  "하도록",
  "한다",
  "합니다",
  "했던",
  "되는",
  "되어",
  "된다",
  "될",
  "되고",
  "시켜",
  "시키는",
  "의",
  "에",
  "도",
  "만",
];
/** Particles by what must stand before: a final consonant, or none. */
const afterConsonant = [
  "으로는",
  "으로도",
  "으로의",
  "으로",
  "이라도",
  "이며",
  "이고",
  "인데",
  "입니다",
  "은",
  "이",
  "을",
  "과",
];
const afterVowel = ["로는", "로도", "로의", "라도", "며", "는", "가", "를", "와", "로"];

const hasFinal = (syllable: string): boolean =>
  isHangul(syllable.charCodeAt(0)) && (syllable.charCodeAt(0) - 0xac00) % 28 !== 0;
const endsInRieul = (syllable: string): boolean => (syllable.charCodeAt(0) - 0xac00) % 28 === 8;

/**
 * How many syllables of a Korean word remain when its particle is taken off: 감속기를 -> 3. Sounds decide what can be a
 * particle (평가 keeps its 가, 효과 its 과), and at least two syllables always remain. `word` holds syllables only.
 */
export function stemLength(word: string): number {
  for (const particle of candidates(word)) {
    const rest = word.length - particle.length;
    if (rest >= 2) return rest;
  }
  return word.length;
}

/** Whether `ending` can be the particle of a one-syllable word: 눈 + 을. */
export function isParticleOf(syllable: string, ending: string): boolean {
  return (
    anySet.has(ending) ||
    (hasFinal(syllable) ? consonantSet.has(ending) : vowelSet.has(ending)) ||
    (ending === "로" && endsInRieul(syllable))
  );
}

function* candidates(word: string): Generator<string> {
  for (let size = Math.min(4, word.length - 2); size >= 1; size--) {
    const ending = word.slice(-size);
    const before = word[word.length - size - 1] ?? "";
    if (anySet.has(ending)) yield ending;
    else if (hasFinal(before) ? consonantSet.has(ending) : vowelSet.has(ending)) yield ending;
    else if (ending === "로" && endsInRieul(before)) yield ending;
  }
}

const anySet = new Set(afterAny);
const consonantSet = new Set(afterConsonant);
const vowelSet = new Set(afterVowel);

/** Words of every application sheet: they say that something is sought or offered, not what. */
const emptyWords = new Set(
  (
    "그리고 또는 또한 및 등 등의 위한 위해 위하여 통한 통해 대한 대해 관련 관한 있는 있음 없는 없이 가능한 가능 필요 필요한 필요합니다 원합니다 찾습니다 찾는 찾고 구합니다 구하는 희망 희망합니다 모집 우리 우리가 당사 저희 저희가 귀사 기업 업체 회사 파트너 협력 협력사 협력업체 제휴 제휴사 전문 전문기업 기관 국내 국외 해외 현지 지역 글로벌 세계 분야 " +
    "제공 제공합니다 공급 공급처 공급사 공급업체 생산처 제조사 제작사 제작처 구매처 보유 확보 기술 제품 솔루션 시스템 플랫폼 서비스 장비 설비 사업 업무 것 수 곳 분 때 더 잘 좀 이런 그런 어떤 모든 여러 같은 다른 경우 하고 하는 한다 합니다 싶습니다 싶다 주는 주세요 있습니다 있다 됩니다 입니다 년 개 개사 명 대 톤 건 평 규모 이상 이하 미만 수준 평균 누적 연간 월 최대 최소 기반 적용 지원 연계 연동 포함 자체 독자 국산 신규 기존 차세대 고성능 우수 각종 다양한 전용 일체형 방식 개발 공동개발 도입 활용 운영 구축 진행 추진 검토 진출 납품 판매 수출 양산 대량 소싱 발굴 유치 계획 예정 준비 중 통합 종합 핵심 주요 일부 전체 만에 이내"
  ).split(" "),
);

export const isEmptyKorean = (word: string): boolean => emptyWords.has(word);
