import { squash } from "./text.ts";

const hybrid =
  /현장\+온라인|온·?오프라인(?:병행)?|병행|혼합|하이브리드|线上线下|线下线上|线上\+线下|线下\+线上|线上和线下|线上、线下|混合|hybrid|both|onsite(?:\+|and|&)online|on-site(?:\+|and|&)online|일부화상|일부온라인|部分线上|смешанн|両方/iu;
const online =
  /온라인|화상|비대면|원격|线上|視頻|视频|在线|远程|云端|online|on-line|remote|virtual|video|オンライン|онлайн|дистанц/iu;
const onsite =
  /오프라인|현장|(?<!비)대면|방문|线下|现场|到场|实地|在场|onsite|on-site|inperson|in-person|offline|physical|face|会場|対面|очно|лично/iu;

/** How somebody attends; undefined when the text names no way. A bare mark is read by the caller, who knows what the header asks. */
export function readMode(text: string): "onsite" | "online" | "hybrid" | undefined {
  const folded = squash(text);
  if (hybrid.test(folded)) return "hybrid";
  if (onsite.test(folded) && online.test(folded)) return "hybrid";
  if (onsite.test(folded)) return "onsite";
  if (online.test(folded)) return "online";
  return undefined;
}

export const withdrawalWords =
  /참가\s*취소|참석\s*취소|취소(?:됨|함|통보|$|\(|（)|신청\s*철회|철회|참가\s*포기|已取消|取消(?:参|报名|出席|对接|$|[,，。;；(（])|因故取消|撤回(?:报名|申请|参会)|撤销报名|退会|退出|不参加了|不再参加|放弃参会|撤回|不参加了|withdrawn|withdrew|cancell?ed|cancels? participation|辞退|キャンセル|отказ|отменен/iu;

/** Words that mean a withdrawal only where no day is named: "불참" is one, "2일차 불참" is not. */
const weakWords =
  /불참|참[가석]\s*(?:불가|어려움|못\s*함)|不参会|无法参会|不能参会|不能参加|无法参加|因故不|取消行程|撤回|not attending|will not attend|cannot attend|不参加|欠席|не участвует/iu;

/** A move from on site to online is no withdrawal: "현장참가 취소 → 온라인으로 전환". */
export const isWithdrawal = (text: string): boolean =>
  (withdrawalWords.test(text) ||
    (weakWords.test(text) &&
      !/\d|[一二三]天|날|오전|오후|上午|下午|morning|afternoon|만찬|오찬|晚宴|dinner|lunch/iu.test(text))) &&
  !/전환|변경|转为|改为|改成|转线上|moved to|switch|へ変更|перен/iu.test(text);

export const updateWords =
  /(?:제출분|신청분|기존).{0,8}대체|대체합니다|수정본|수정(?:됨|제출|신청|\s*접수)|재제출|재접수|재신청|재등록|변경\s*신청|(?:담당자|참석자|참가자)\s*(?:변경|교체)(?!\s*(?:예정|가능|될))|최종본|갱신|변경본|정정|修改版?|更新|重新(?:提交|报名|填报)|补报|更换(?:参会)?(?:人|代表)|变更|以此为准|修订|更正|重报|改报|updated?|revised|revision|resubmi|supersed|replaces|corrected|差し替え|修正版|обновлен|исправлен/iu;
