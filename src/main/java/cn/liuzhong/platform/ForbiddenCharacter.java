package cn.liuzhong.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A text holds a character that no text may hold: NUL or another control character, or half a surrogate pair. */
class ForbiddenCharacter extends JsonMappingException {

    ForbiddenCharacter(JsonParser parser) {
        super(parser, "forbidden character");
    }

    /** Whether a text can be stored and shown as it is: tabs and line breaks are fine. */
    static boolean isIn(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'
                        || Character.getType(c) == Character.SURROGATE);
    }
}
