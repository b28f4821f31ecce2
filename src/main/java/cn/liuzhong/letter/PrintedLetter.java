package cn.liuzhong.letter;

import cn.liuzhong.letter.rules.PaperFormat;

/**
 * A letter as a file.
 *
 * @param name without ending: “六重办提醒〔2020〕12号”
 * @param sha256 of the content, in hexadecimal
 */
public record PrintedLetter(String name, PaperFormat format, String sha256, byte[] content) {

    public String fileName() {
        return name + "." + format.ending();
    }
}
