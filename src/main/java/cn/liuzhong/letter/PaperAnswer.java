package cn.liuzhong.letter;

import cn.liuzhong.letter.rules.PaperFormat;
import cn.liuzhong.stationery.rules.FileName;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;

/** Answers with a printed letter, in the format that was asked for. */
final class PaperAnswer {

    private PaperAnswer() {}

    static PaperFormat wanted(HttpHeaders request) {
        return PaperFormat.wanted(request.getAcceptableMediaTypes().stream()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .toList());
    }

    static Response of(PrintedLetter letter) {
        return Response.ok(letter.content(), letter.format().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.disposition(letter.name(), letter.format().ending()))
                .header("Repr-Digest", "sha-256=:" + base64(letter.sha256()) + ":")
                .build();
    }

    private static String base64(String hexadecimal) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hexadecimal));
    }
}
