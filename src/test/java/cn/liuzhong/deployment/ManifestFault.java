package cn.liuzhong.deployment;

/** A manifest that cannot be trusted as far as reading it goes; what follows would only confuse. */
final class ManifestFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ManifestFault(String message) {
        super(message);
    }

    ManifestFault(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
