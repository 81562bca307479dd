package dev.kossa.server.store.log;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * What of a version is not encrypted. The content is sealed together with it, and opens with nothing else.
 *
 * @param key number of the key of the patient
 */
record Header(
        ResourceId resource,
        int version,
        String patient,
        Operation operation,
        Instant validFrom,
        Span about,
        long key) {
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(bytes)) {
            data.writeUTF(resource.toString());
            data.writeInt(version);
            data.writeUTF(patient);
            data.writeUTF(operation.code());
            data.writeUTF(validFrom.toString());
            data.writeUTF(about.from().toString());
            data.writeUTF(about.to().map(Instant::toString).orElse(""));
            data.writeLong(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Header and sealed content, as the audit log knows them; without any key. */
    byte[] with(byte[] sealed) {
        byte[] header = bytes();
        byte[] all = new byte[header.length + sealed.length];
        System.arraycopy(header, 0, all, 0, header.length);
        System.arraycopy(sealed, 0, all, header.length, sealed.length);
        return all;
    }
}
