package dev.kossa.prose.source;

import static dev.kossa.prose.source.Files.place;
import static dev.kossa.prose.source.Files.read;
import static dev.kossa.prose.source.Files.wordsInPlace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.prose.Manuscript;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: an article in JATS becomes its prose; every word knows where it stands in the XML file. */
class S04_JatsTest {
    private static final String ARTICLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- made for this test -->
            <!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) v1.2 20190208//EN" "JATS-archivearticle1.dtd">
            <article xmlns:xlink="http://www.w3.org/1999/xlink">
              <front>
                <journal-meta><journal-title>A journal</journal-title></journal-meta>
                <article-meta>
                  <article-id pub-id-type="doi">10.0000/none</article-id>
                  <title-group><article-title>Calcified forearm in a <italic>newborn</italic></article-title></title-group>
                  <contrib-group><contrib><name><surname>Nobody</surname></name></contrib></contrib-group>
                  <abstract>
                    <sec><title>Background</title><p>Leaks are common.</p></sec>
                  </abstract>
                </article-meta>
              </front>
              <body>
                <sec id="s1"><label>1</label>
                  <title>Case presentation</title>
                  <p>A girl of 12 days had a hard
                     swelling &lt;2&#160;cm.<xref ref-type="bibr" rid="b4">4</xref> Platelets were
                     530 &#xd7; 10<sup>9</sup>/L (<xref ref-type="fig" rid="f1">Fig. 1</xref>)<fig id="f1"><label>Fig. 1</label>
                     <caption><title>Radiograph</title><p>Calcium along the vein.</p></caption><graphic xlink:href="x.jpg"/></fig>
                     and <![CDATA[CRP < 5]]> mg/L<!-- not text --> on day&nbsp3; [<xref ref-type="bibr" rid="b5">5</xref>,
                     <xref ref-type="bibr" rid="b6">6</xref>].</p>
                  <table-wrap><label>Table 1</label><caption><p>Results</p></caption><table>
                    <thead><tr><th>Test</th><th>Value</th></tr></thead>
                    <tbody><tr><td>Calcium</td><td>1.9 mmol/L</td></tr></tbody></table>
                    <table-wrap-foot><fn><label>a</label><p>Corrected.</p></fn></table-wrap-foot></table-wrap>
                </sec>
                <sec><title>Discussion</title><p>Others saw it.<sup><xref ref-type="bibr" rid="b7">7</xref>,<xref
                   ref-type="bibr" rid="b8">8</xref></sup> Ca<sup>2+</sup> and 3 cm<sup>2</sup>.</p></sec>
              </body>
              <back><ref-list><ref><mixed-citation>Someone 1999</mixed-citation></ref></ref-list></back>
            </article>
            """.replace("&nbsp3;", "&#xa0;3");

    @Test
    void titleAbstractSectionsCaptionsAndTables() {
        assertThat(read("article.xml", ARTICLE).text()).isEqualTo("""
                Calcified forearm in a newborn

                Abstract

                Background

                Leaks are common.

                Case presentation

                A girl of 12 days had a hard swelling <2~cm.[4] Platelets were 530 × 10^9/L (Fig. 1) and CRP < 5 mg/L on day~3 [5, 6].

                Fig. 1 Radiograph Calcium along the vein.

                Table 1 Results

                Test	Value
                Calcium	1.9 mmol/L

                a Corrected.

                Discussion

                Others saw it.[7,8] Ca2+ and 3 cm^2.""".replace('~', '\u00a0'));
    }

    @Test
    void everyWordStandsAtItsPlaceInTheFile() {
        String file = ARTICLE.replace("<abstract>", "<abstract><title>Summary</title>")
                .replace("&lt;", "under ")
                .replace("&#160;", " ")
                .replace("&#xd7;", "x")
                .replace("&#xa0;", " ");
        Manuscript manuscript = read("article.xml", file);
        assertThat(manuscript.text()).contains("Summary").doesNotContain("Abstract");
        assertThat(wordsInPlace(manuscript, file)).isGreaterThan(60);
    }

    @Test
    void offsetsCountWindowsLinesAsTheFileHasThem() {
        String file = "<article>\r\n<body>\r\n<p>A boy\r\nhad a\r\nswelling.</p></body></article>";
        Manuscript manuscript = read("article.xml", file);
        assertThat(manuscript.text()).isEqualTo("A boy had a swelling.");
        assertThat(wordsInPlace(manuscript, file)).isEqualTo(5);
    }

    @Test
    void aReferenceToACharacterIsAsLongInTheFileAsItIsWrittenThere() {
        Manuscript manuscript =
                read("article.xml", "<article><body><p>CRP &lt; 5, &#x1F600; then fever</p></body></article>");
        assertThat(manuscript.text()).isEqualTo("CRP < 5, \ud83d\ude00 then fever");
        assertThat(place(manuscript, "< 5")).isEqualTo("22..28");
        assertThat(place(manuscript, "then")).isEqualTo("40..44");
    }

    @Test
    void aPowerLiesWhereItsMarkupLies() {
        Manuscript manuscript = read("article.xml", "<article><body><p>4 x 10<sup>9</sup>/L</p></body></article>");
        assertThat(manuscript.text()).isEqualTo("4 x 10^9/L");
        assertThat(place(manuscript, "10^9/L")).isEqualTo("22..38");
    }

    @Test
    void figuresAtTheEndOfTheFileAreReadToo() {
        assertThat(read("article.xml", """
                        <article><body><p>A boy.</p></body>
                        <floats-group><fig><label>Fig. 2</label><caption><p>After a year.</p></caption></fig></floats-group></article>
                        """).text()).isEqualTo("A boy.\n\nFig. 2 After a year.");
    }

    @Test
    void listsComeBehindTheirParagraph() {
        assertThat(read("article.xml", """
                        <article><body><p>He had <list><list-item><p>fever</p></list-item><list-item><p>pain</p></list-item></list>
                        for days.</p></body></article>
                        """).text()).isEqualTo("He had for days.\n\nfever\n\npain");
    }

    @Test
    void anAnswerOfPubMedCentralWithOneArticle() {
        assertThat(read("article.xml", "<pmc-articleset><article><body><p>A boy.</p></body></article></pmc-articleset>")
                        .text())
                .isEqualTo("A boy.");
    }

    @Test
    void theEncodingIsTheOneThatTheFileNames() {
        String file = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><article><body><p>größer</p></body></article>";
        assertThat(read("article.xml", file.getBytes(StandardCharsets.ISO_8859_1))
                        .text())
                .isEqualTo("größer");
        assertThat(read("article.xml", ("\ufeff" + file).getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo("größer");
    }
}
