package dev.kossa.prose.source;

import static dev.kossa.prose.source.Files.read;
import static dev.kossa.prose.source.Files.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: files that hold no prose are refused with what they look like, whatever their name is. */
class S06_OtherFilesTest {
    private static byte[] latin(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(latin("<xml/>"));
        }
        return bytes.toByteArray();
    }

    @Test
    void aWordDocument() throws IOException {
        assertThat(refusal("report.txt", zip("[Content_Types].xml")))
                .isEqualTo("report.txt looks like a Word document.\nMaybe save it as plain text or PDF.");
        assertThat(refusal("report.txt", latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")))
                .startsWith("report.txt looks like an old Office document");
    }

    @Test
    void archives() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(gzip)) {
            packed.write(latin("a boy"));
        }
        String sentence = "report.pdf looks like an archive of files.\nMaybe unpack it first.";
        assertThat(refusal("report.pdf", zip("report.txt"))).isEqualTo(sentence);
        assertThat(refusal("report.pdf", gzip.toByteArray()))
                .isEqualTo("report.pdf is compressed (gzip).\nMaybe gunzip -c unpacks it.");
    }

    @Test
    void images() {
        String sentence = "scan.pdf looks like an image.\nMaybe it is a scan: its text must be recognised first (OCR).";
        assertThat(refusal("scan.pdf", latin("\u0089PNG\r\n\u001a\n\0\0\0\r"))).isEqualTo(sentence);
        assertThat(refusal("scan.pdf", latin("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF")))
                .isEqualTo(sentence);
        assertThat(refusal("scan.pdf", latin("\0".repeat(128) + "DICM"))).isEqualTo(sentence);
    }

    @Test
    void jsonWebPagesAndRichText() {
        assertThat(refusal("record.txt", " { \"resourceType\": \"Bundle\"}"))
                .isEqualTo("record.txt is JSON, not prose.\nMaybe it is FHIR: then give it as a record.");
        assertThat(refusal("record.txt", "[\n{\"a\": 1}]")).startsWith("record.txt is JSON");
        assertThat(refusal("page.txt", "<!DOCTYPE HTML><html></html>"))
                .isEqualTo("page.txt is a web page.\n"
                        + "Maybe save the article as PDF or text; a server of records must be asked for FHIR JSON.");
        assertThat(refusal("letter.txt", "{\\rtf1 A boy}"))
                .isEqualTo("letter.txt is rich text (RTF).\nMaybe save it as plain text or PDF.");
    }

    @Test
    void textThatOnlyBeginsLikeSomethingElse() {
        assertThat(read("note.txt", "[4] Wang 2004").text()).startsWith("[4]");
        assertThat(read("note.txt", "{sic} a boy").text()).startsWith("{sic}");
        assertThat(read("note.txt", "<5 mg/L CRP").text()).startsWith("<5");
        assertThat(read("report.pdf", "A boy").text()).isEqualTo("A boy");
    }

    @Test
    void aStreamThatBreaks() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };
        assertThat(refusal("note.txt", broken, Limits.USUAL))
                .isEqualTo(
                        "note.txt could not be read to its end: the connection or the disk failed.\nMaybe try again.");
    }
}
