package dev.kossa.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.read.html.ReadPage;
import dev.kossa.cli.read.report.ReadReport;
import dev.kossa.prose.Anchor;
import dev.kossa.record.Presence;
import dev.kossa.record.When;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Feature: a reading as a page: the text unchanged with its facts marked, the record beside it, contradictions linked both ways. */
class D04_PageTest {
    private static final ReadReport INFANT = ToldText.infant(Anchor.undated()).report();

    private static Document parse(ReadReport report) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(new ReadPage(report).write())));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("The page is not well-formed: " + e.getMessage(), e);
        }
    }

    private static List<Element> elements(Document page, String tag) {
        NodeList found = page.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Element prose(Document page) {
        return elements(page, "div").stream()
                .filter(element -> element.getAttribute("class").equals("prose"))
                .findFirst()
                .orElseThrow();
    }

    /** The text with its marks: "<class: words>". */
    private static String marked(ReadReport report) {
        String page = new ReadPage(report).write();
        String prose = page.substring(page.indexOf("class=\"prose\">") + 14);
        return prose.substring(0, prose.indexOf("</div>"))
                .replaceAll("<mark[^>]* class=\"([^\"]*)\"[^>]*>", "<$1: ")
                .replaceAll("</mark>", ">");
    }

    @Test
    void theTextIsThereCharacterByCharacter() {
        assertThat(prose(parse(INFANT)).getTextContent())
                .isEqualTo(INFANT.reading().manuscript().text());
    }

    @Test
    void aMarkSaysWhatWasReadThere() {
        Element mark = elements(parse(INFANT), "mark").stream()
                .filter(element -> element.getTextContent().equals("CRP was 62 mg/L"))
                .findFirst()
                .orElseThrow();
        assertThat(mark.getAttribute("class")).isEqualTo("value");
        assertThat(mark.getAttribute("aria-description"))
                .contains("value: C-reactive protein 62 mg/L", "values: C-reactive protein 62 mg/L");
        assertThat(mark.getAttribute("tabindex")).isEqualTo("0");
    }

    @Test
    void theTwoSidesOfAContradictionLeadToEachOther() {
        Document page = parse(INFANT);
        List<Element> sides = elements(page, "a").stream()
                .filter(link -> link.getAttribute("class").equals("other-side"))
                .toList();
        assertThat(sides).hasSize(2);
        for (int i = 0; i < 2; i++) {
            Element from = (Element) sides.get(i).getParentNode();
            Element to = (Element) sides.get(1 - i).getParentNode();
            assertThat(sides.get(i).getAttribute("href")).isEqualTo("#" + to.getAttribute("id"));
            assertThat(from.getAttribute("class")).contains("against");
        }
    }

    @Test
    void idsAreUniqueAndEveryLinkHasItsTarget() {
        Document page = parse(INFANT);
        List<String> ids = elements(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(elements(page, "a"))
                .isNotEmpty()
                .allMatch(link -> ids.contains(link.getAttribute("href").substring(1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            abcdef | abc def | <finding: abc><finding: def>
            abcdef | bcde cd | a<finding: b<finding: cd>e>f
            abcdef | abcd cdef | <finding: ab<finding: cd>><finding: ef>
            abcdef | abc abcdef | <finding: <finding: abc>def>
            abcdef | abcd bcde cdef | <finding: a<finding: b<finding: cd>>><finding: <finding: e>f>
            abcdef | f abcdef | <finding: abcde<finding: f>>
            """)
    void spansThatOverlapNestOrAreCut(String text, String spans, String marked) {
        ToldText told = new ToldText(text);
        for (String span : spans.split(" ")) {
            told.finding(span, "fever", Presence.PRESENT, Optional.empty(), When.unknown());
        }
        assertThat(marked(told.report())).isEqualTo(marked);
    }

    @Test
    void anySpansGiveAWellFormedPageWithTheSameText() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            String text = "abcdefghijklmnopqrstuvwxyz <&>\"";
            ToldText told = new ToldText(text);
            for (int i = 0; i < 12; i++) {
                int start = random.nextInt(text.length());
                String span = text.substring(start, start + random.nextInt(text.length() - start + 1));
                told.finding(span, "fever", Presence.PRESENT, Optional.empty(), When.unknown());
            }
            assertThat(prose(parse(told.report())).getTextContent()).isEqualTo(text);
        }
    }

    @Test
    void aMarkInsideOfAnotherSaysWhatBothSay() {
        ToldText told = new ToldText("hot red hand");
        told.finding("hot red hand", "swelling", Presence.PRESENT, Optional.empty(), When.unknown());
        told.finding("red", "redness", Presence.PRESENT, Optional.empty(), When.unknown());
        Element inner = elements(parse(told.report()), "mark").stream()
                .filter(element -> element.getTextContent().equals("red"))
                .findFirst()
                .orElseThrow();
        assertThat(inner.getAttribute("aria-description")).contains("finding: redness", "finding: swelling");
    }

    @Test
    void whatTheTextHoldsIsTextAndNeverMarkup() {
        ToldText told = new ToldText("<script>alert(1)</script> & \"fever\"");
        told.finding("<script>", "fever", Presence.PRESENT, Optional.empty(), When.unknown());
        assertThat(elements(parse(told.report()), "script")).isEmpty();
        assertThat(prose(parse(told.report())).getTextContent()).startsWith("<script>alert(1)");
    }

    @Test
    void nothingIsLoadedAndNoScriptRuns() {
        assertThat(new ReadPage(INFANT).write())
                .contains("default-src 'none'; style-src 'unsafe-inline'")
                .doesNotContain("<script", "@import", "url(", " src=", "javascript:");
        assertThat(elements(parse(INFANT), "*")).allSatisfy(element -> {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
            }
        });
    }

    @Test
    void withoutADateNoDateIsSaid() {
        assertThat(prose(parse(INFANT)).getTextContent()).doesNotContain("2000");
        assertThat(new ReadPage(INFANT).write()).doesNotContain("2000-", "1999-");
    }
}
