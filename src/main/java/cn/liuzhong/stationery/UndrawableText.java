package cn.liuzhong.stationery;

/** No face that the service has holds these characters, so that they would be missing from the PDF. */
class UndrawableText extends RuntimeException {

    private final String characters;

    UndrawableText(String characters) {
        super("no face has " + characters);
        this.characters = characters;
    }

    /** Each once, in the order in which they stand in the letter. */
    String characters() {
        return characters;
    }
}
