import { describe, expect, it } from "vitest";
import { locales } from "@bridgehead/domain/shared/language";
import { formatAddressed, formatLatinName, formatNameFirst, formatPersonLine } from "./names.ts";
import { formatPhone } from "./phones.ts";

describe("names", () => {
  it("stands with its original at first mention", () => {
    expect(formatNameFirst("ko", { original: "卢山", reading: "루산" })).toBe("루산(卢山)");
    expect(formatNameFirst("zh", { original: "卢山", reading: "卢山" })).toBe("卢山");
    expect(formatNameFirst("en", { original: "卢山", reading: "Lu Shan" })).toBe("Lu Shan (卢山)");
    expect(formatNameFirst("zh", { original: "김도윤", reading: "金度润" })).toBe("金度润（김도윤）");
  });

  it("says that characters were guessed by sound", () => {
    expect(formatNameFirst("zh", { original: "김도윤", reading: "金道润", isTranscribed: true })).toBe("金道润（音）");
  });

  it("has the surname in capitals in mixed lists only", () => {
    expect(formatLatinName({ family: "Kim", given: "Do-yun" })).toBe("Kim Do-yun");
    expect(formatLatinName({ family: "Wang", given: "Jianguo" }, true)).toBe("WANG Jianguo");
  });

  it("attaches 님 to a post and spaces it after a name, and guesses no sex", () => {
    expect(formatAddressed("ko", { name: "김도윤", post: "대표이사" })).toBe("김도윤 대표이사님");
    expect(formatAddressed("ko", { name: "김도윤" })).toBe("김도윤 님");
    expect(formatAddressed("zh", { name: "王建国", post: "总经理" })).toBe("王建国总经理");
    expect(formatAddressed("zh", { name: "王建国" })).toBe("王建国");
    expect(formatAddressed("en", { name: "Wang Jianguo", post: "General Manager" })).toBe("Wang Jianguo");
  });

  it("orders body, post and name as each language does", () => {
    expect(formatPersonLine("ko", { name: "김도윤", post: "경제실장", body: "경기도" })).toBe("경기도 경제실장 김도윤");
    expect(formatPersonLine("zh", { name: "王建国", post: "副厅长", body: "黑龙江省工业和信息化厅" })).toBe(
      "黑龙江省工业和信息化厅副厅长　王建国",
    );
    expect(formatPersonLine("en", { name: "Kim Do-yun", post: "Director-General", body: "Gyeonggi-do" })).toBe(
      "Kim Do-yun, Director-General, Gyeonggi-do",
    );
    expect(locales.map((locale) => formatPersonLine(locale, { name: "卢山" }))).toEqual(["卢山", "卢山", "卢山"]);
  });
});

describe("telephone numbers", () => {
  it.each([
    ["+821012345678", "KR", "010-1234-5678"],
    ["+8221234567", "KR", "02-123-4567"],
    ["+82212345678", "KR", "02-1234-5678"],
    ["+82311234567", "KR", "031-123-4567"],
    ["+8215881234", "KR", "1588-1234"],
    ["+8613800138000", "CN", "138 0013 8000"],
    ["+8645188888888", "CN", "0451-8888 8888"],
    ["+861088886666", "CN", "010-8888 6666"],
    ["+821012345678", "CN", "+82 10-1234-5678"],
    ["+8613800138000", "KR", "+86 138 0013 8000"],
    ["+821012345678", undefined, "+82 10-1234-5678"],
    ["+77172123456", "KR", "+7 717 212 3456"],
    ["+85212345678", "KR", "+852 1234 5678"],
  ])("%s read in %s is %s", (stored, country, shown) => {
    expect(formatPhone(stored, country)).toBe(shown);
  });

  it.each(["010-1234-5678", "내선 12", "+82", ""])("%j, which is no E.164 number, is left as it was given", (text) => {
    expect(formatPhone(text, "KR")).toBe(text);
  });
});
