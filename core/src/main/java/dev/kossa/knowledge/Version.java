package dev.kossa.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The fingerprint of all texts that were loaded. */
final class Version {
    private static final int DIGITS = 12;

    private final Map<String, String> texts = new TreeMap<>();

    void add(String file, String text) {
        texts.put(file, text.replace("\r\n", "\n"));
    }

    /** Twelve hexadecimal digits. */
    String digest() {
        MessageDigest digest = sha256();
        texts.forEach((file, text) -> {
            add(digest, file);
            add(digest, text);
        });
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    /** The length keeps "ab" + "c" apart from "a" + "bc". */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }
}
