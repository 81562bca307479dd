package dev.kossa.prose.source;

import static dev.kossa.prose.source.Files.read;
import static dev.kossa.prose.source.Files.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: XML that is broken, made to do harm, or no article ends in a sentence. */
class S05_XmlTroubleTest {
    private static final String BODY = "<article><body><p>A boy &secret; of 9 months</p></body></article>";

    @Test
    void filesOutsideAreNeverRead(@TempDir Path folder) throws IOException {
        Path secret = java.nio.file.Files.writeString(folder.resolve("secret.txt"), "the secret");
        String file = "<!DOCTYPE article [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>" + BODY;
        assertThat(refusal("article.xml", file))
                .isEqualTo("article.xml uses an entity that the file does not explain (line 1).\n"
                        + "Maybe save it with the characters themselves.");
    }

    @Test
    void aDocumentTypeOutsideIsNeverRead() {
        String file =
                "<!DOCTYPE article SYSTEM \"http://localhost:1/evil.dtd\"><article><body><p>A boy</p></body></article>";
        assertThat(read("article.xml", file).text()).isEqualTo("A boy");
    }

    @Test
    void aBillionLaughsEndAtTheFirst() {
        StringBuilder type = new StringBuilder("<!DOCTYPE article [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            type.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertThat(refusal("article.xml", type + "]>" + BODY.replace("secret", "a9")))
                .startsWith("article.xml uses an entity that the file does not explain (line 1).");
    }

    @Test
    void aFileThatIsCutOff() {
        assertThat(refusal("article.xml", "<article><body><p>A boy\nof 9"))
                .isEqualTo("article.xml is XML that is broken (line 2, column 5).\n"
                        + "Maybe the download was cut off: get it again.");
        assertThat(refusal("article.xml", "<!-- nothing")).startsWith("article.xml is XML that is broken");
    }

    @Test
    void otherXml() {
        assertThat(refusal("record.xml", "<?xml version=\"1.0\"?><ClinicalDocument/>"))
                .isEqualTo("record.xml is XML, but no article: its root is <ClinicalDocument>.\n"
                        + "Maybe it is not JATS: save an article as PDF or text, a record as FHIR JSON.");
    }

    @Test
    void anArticleWithoutText() {
        assertThat(refusal("article.xml", "<article><front/></article>"))
                .isEqualTo("article.xml is an article without text.\nMaybe its publisher gives only its title away.");
    }

    @Test
    void severalArticles() {
        assertThat(refusal("set.xml", "<pmc-articleset><article/><article/></pmc-articleset>"))
                .isEqualTo("set.xml holds more than one article.\nMaybe split it: one file for each.");
    }

    @Test
    void nestedTooDeep() {
        assertThat(refusal("article.xml", "<article><body>" + "<sec>".repeat(100_000)))
                .isEqualTo("article.xml is nested too deep: more than 200 levels.\n"
                        + "Maybe it is not an article, or was made to do harm.");
        assertThat(refusal("article.xml", "<article><back>" + "<sec>".repeat(100_000)))
                .startsWith("article.xml is XML that is broken");
    }

    @Test
    void tooLong() {
        String file = "<article><body><p>A boy</p></body></article>";
        assertThat(refusal("article.xml", file.getBytes(StandardCharsets.UTF_8), Files.characters(30)))
                .isEqualTo("article.xml is too long: more than 30 characters of XML.\n"
                        + "Maybe it holds more than one article: split it.");
    }

    @Test
    void encodingsThatAreNotAsTheyAreSaid() {
        assertThat(refusal("article.xml", "<article><p>größer</p></article>".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("article.xml is not UTF-8, as it says.\nMaybe save it as UTF-8.");
        assertThat(refusal("article.xml", "<?xml version=\"1.0\" encoding=\"klingon\"?><article/>"))
                .isEqualTo("article.xml is in an encoding that is not known (klingon).\nMaybe save it as UTF-8.");
    }
}
