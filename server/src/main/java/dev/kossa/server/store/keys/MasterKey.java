package dev.kossa.server.store.keys;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key that wraps the keys of all patients. It lies in a file of its own, never in the database. */
public final class MasterKey {
    private final byte[] secret;

    private MasterKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * The key in a file.
     *
     * @throws Refusal when the file is not there, is open to others, or holds no key
     */
    public static MasterKey read(Path file) {
        return of(SecretFile.read(file), file);
    }

    private static MasterKey of(String text, Path file) {
        byte[] secret = decoded(text);
        if (secret.length != PatientKey.BYTES) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The file of the master key (" + file + ") holds no key of 32 bytes in Base64.\n"
                            + "Maybe it is another file; kossa.store.master-key-file names it.");
        }
        return new MasterKey(secret);
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text.replace('+', '-').replace('/', '_'));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** By which a store knows its key again, in hexadecimal; tells nothing about it. */
    public String fingerprint() {
        return blind("fingerprint", "");
    }

    /**
     * A number, in hexadecimal, for a text by which it is found again, and from which it cannot be guessed without the key.
     *
     * @param use the same text has another number for another use
     */
    public String blind(String use, String text) {
        return HexFormat.of().formatHex(hmac(hmac(secret, use), text));
    }

    /** A patient's key as it may lie in the database. */
    public byte[] wrap(PatientKey key, String patient) {
        return wrapping().seal(key.secret(), bytes(patient));
    }

    /**
     * The key again.
     *
     * @throws PatientKey.Tampered when it is that of another patient, or of another master key
     */
    public PatientKey unwrap(byte[] wrapped, String patient) {
        return new PatientKey(wrapping().open(wrapped, bytes(patient)));
    }

    private PatientKey wrapping() {
        return new PatientKey(hmac(secret, "wrapping"));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
