package cn.liuzhong.stationery;

import cn.liuzhong.stationery.rules.LetterKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What one letter says.
 *
 * @param headVersion the head that was in force when it was issued
 * @param templateVersion the template of its kind that was in force then
 * @param fields by name, without those of the head; what is not known is null or not there, and left out
 * @param rows of the table of lags, by column
 */
public record LetterContent(
        LetterKind kind,
        int headVersion,
        int templateVersion,
        LocalDate issuedOn,
        String title,
        Map<String, String> fields,
        List<Map<String, String>> rows) {}
