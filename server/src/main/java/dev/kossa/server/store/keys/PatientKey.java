package dev.kossa.server.store.keys;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The key of one patient: AES-256 in Galois/counter mode (NIST SP 800-38D), a new random nonce of 96 bits before each text. */
public final class PatientKey {
    static final int BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    /** @param secret 32 bytes */
    PatientKey(byte[] secret) {
        this.secret = secret.clone();
    }

    /** A new one. */
    public static PatientKey random() {
        return new PatientKey(randomBytes(BYTES));
    }

    private static byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    byte[] secret() {
        return secret.clone();
    }

    /**
     * Encrypts.
     *
     * @param header what the content belongs to; not hidden, but it opens with the same header only
     */
    public byte[] seal(byte[] content, byte[] header) {
        byte[] nonce = randomBytes(NONCE_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, header).doFinal(content);
            byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot encrypt with AES-GCM", e);
        }
    }

    /**
     * Decrypts.
     *
     * @throws Tampered when content or header are not as they were sealed, or with another key
     */
    public byte[] open(byte[] sealed, byte[] header) {
        if (sealed.length < NONCE_BYTES) {
            throw new Tampered();
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), header)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (AEADBadTagException e) {
            throw new Tampered();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot decrypt with AES-GCM", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] header) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(header);
        return cipher;
    }

    /** What was sealed is not what is there now. */
    public static final class Tampered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Tampered() {
            super("Content of the store was changed from outside, or sealed with another key.\n"
                    + "Maybe 'kossa audit verify' tells where.");
        }
    }
}
