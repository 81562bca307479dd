package dev.kossa.server.hooks;

/** A request that cannot be answered. The message is one sentence, and a likely mend after "Maybe"; it holds no data of the patient. */
final class BadRequest extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;

    private BadRequest(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    /** What was sent is not what the specification says. */
    static BadRequest malformed(String sentence) {
        return new BadRequest(400, sentence);
    }

    /** More than is read. */
    static BadRequest tooLarge(int most) {
        return new BadRequest(
                413,
                "The request is larger than " + most
                        + " bytes.\nMaybe it sends data that the prefetch did not ask for; kossa.hooks.body-bytes is the limit.");
    }

    /** There is no such service. */
    static BadRequest unknown(String sentence) {
        return new BadRequest(404, sentence);
    }

    /** The HTTP status. */
    int status() {
        return status;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
