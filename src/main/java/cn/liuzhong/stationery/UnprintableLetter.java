package cn.liuzhong.stationery;

/** No PDF can be made of a letter, or of a template on trial. */
class UnprintableLetter extends RuntimeException {

    UnprintableLetter(Throwable cause) {
        super("the letter cannot be made a PDF", cause);
    }
}
