package cn.liuzhong.access;

/**
 * A request of the matrix.
 *
 * @param method as the contract writes it, in small letters
 * @param path below {@code /api/v1} and with its query, encoded
 * @param ifMatch null: it is not sent; likewise what follows
 * @param body in JSON
 * @param file the workbook to hand in
 */
record Request(String method, String path, String ifMatch, String body, byte[] file) {

    Request(String method, String path) {
        this(method, path, null, null, null);
    }

    Request at(String otherPath) {
        return new Request(method, otherPath, ifMatch, body, file);
    }

    Request ifMatch(String version) {
        return new Request(method, path, version, body, file);
    }

    Request body(String json) {
        return new Request(method, path, ifMatch, json, file);
    }

    Request file(byte[] workbook) {
        return new Request(method, path, ifMatch, body, workbook);
    }
}
