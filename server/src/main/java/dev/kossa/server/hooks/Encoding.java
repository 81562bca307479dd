package dev.kossa.server.hooks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Text inside an address. */
final class Encoding {
    private Encoding() {}

    /** A part of a path or query, in which nothing ends the part. */
    static String component(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
