package dev.kossa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Feature: one page that stands alone, for every example: well-formed, nothing loaded, no script, readable by a screen reader. */
class HtmlTest {
    static Stream<String> examples() throws IOException {
        return Bench.examples();
    }

    private static String page(String example) {
        return new Bench()
                .run("review", Bench.example(example), "--as-of", "2026-12-31", "--zone", "UTC", "--format", "html")
                .out();
    }

    private static Document parse(String page) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("The page is not well-formed: " + e.getMessage(), e);
        }
    }

    private static List<Element> elements(Document page, String tag) {
        NodeList found = page.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            Node node = found.item(i);
            elements.add((Element) node);
        }
        return elements;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_page_is_well_formed(String example) {
        Document page = parse(page(example));
        assertThat(elements(page, "main")).hasSize(1);
        assertThat(elements(page, "h1")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothing_is_loaded_and_no_script_runs(String example) {
        String text = page(example);
        Document page = parse(text);
        for (String tag :
                List.of("script", "link", "img", "iframe", "object", "embed", "base", "form", "image", "use")) {
            assertThat(elements(page, tag)).as(tag).isEmpty();
        }
        assertThat(text).doesNotContain("@import", "url(", " src=", "javascript:");
        assertThat(elements(page, "*")).allSatisfy(element -> {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
            }
        });
        assertThat(text).contains("default-src 'none'; style-src 'unsafe-inline'");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ids_are_unique_and_every_link_and_label_has_its_target(String example) {
        Document page = parse(page(example));
        List<String> ids = elements(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        Set<String> unique = new HashSet<>(ids);
        assertThat(ids).hasSameSizeAs(unique);
        assertThat(elements(page, "a"))
                .allSatisfy(link -> assertThat(link.getAttribute("href"))
                        .matches(
                                href -> href.startsWith("http") || unique.contains(href.substring(1)), "has a target"));
        assertThat(elements(page, "section").stream()
                        .map(section -> section.getAttribute("aria-labelledby"))
                        .filter(label -> !label.isEmpty()))
                .isNotEmpty()
                .allMatch(unique::contains);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tables_have_headers_and_pictures_have_words(String example) {
        Document page = parse(page(example));
        assertThat(elements(page, "th"))
                .allMatch(header -> Set.of("col", "row").contains(header.getAttribute("scope")));
        assertThat(elements(page, "svg"))
                .allMatch(picture -> picture.getAttribute("role").equals("img")
                        && picture.getAttribute("aria-label").length() > 40);
    }

    @Test
    void the_page_says_what_the_text_says() {
        Document page = parse(new Bench()
                .review("infant-9-months", "2020-07-06", "--format", "html")
                .out());
        String words = page.getDocumentElement().getTextContent().replaceAll("[\\s\u00a0]+", " ");
        assertThat(words)
                .contains(
                        "Boy, 9 to 10 months",
                        "Not clinically validated. Kossa advises, people decide.",
                        "Red flag Infection is not excluded",
                        "It was given in the limb of the lesion. The lesion began 5 to 12 days or 17 to 33 days later.",
                        "24 of 24 resolved without surgery",
                        "Did the calcium do it?",
                        "either: sources conflict");
    }

    @Test
    void what_the_record_holds_is_text_and_never_markup(@TempDir Path folder) throws IOException {
        String record = Files.readString(Path.of(Bench.example("calcium-no-lesion")))
                .replace("gluconate 20 mg/mL in", "gluconate 20 mg/mL <b>&amp;</b>\\u0000\\u202e in");
        Path file = Files.writeString(folder.resolve("record.json"), record);
        String page = new Bench()
                .run("review", file.toString(), "--as-of", "2025-12-10", "--format", "html")
                .out();
        assertThat(parse(page).getDocumentElement().getTextContent()).contains("gluconate 20 mg/mL <b>&amp;</b>");
        assertThat(elements(parse(page), "b")).isEmpty();
        assertThat(page).doesNotContain("\u202e", "\u0000");
    }

    @Test
    void sections_stand_in_the_order_of_need() {
        assertThat(sections(new Bench()
                        .review("infant-9-months", "2020-07-06T12:00", "--format", "html")
                        .out()))
                .containsSubsequence(
                        "explanations", "tests", "ask", "reasons", "course", "calcium", "care", "data", "sources");
    }

    @Test
    void without_a_lesion_the_late_watch_comes_before_the_picture() {
        assertThat(sections(new Bench()
                        .review("calcium-no-lesion", "2025-12-10", "--format", "html")
                        .out()))
                .containsExactly("explanations", "late-watch", "calcium", "course");
    }

    private static List<String> sections(String page) {
        return elements(parse(page), "section").stream()
                .map(section -> section.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    @Test
    void with_an_output_file_nothing_is_printed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("review.html");
        Bench.Outcome outcome =
                new Bench().run("review", Bench.example("abscess-child"), "--format", "html", "-o", file.toString());
        assertThat(outcome.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>\n");
    }

    @Test
    void a_page_is_utf_8_whatever_the_terminal_can_show() {
        String bytes = new Bench()
                .charset(StandardCharsets.ISO_8859_1)
                .review("infant-9-months", "2020-07-06", "--format", "html")
                .out();
        assertThat(new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .contains("log₁₀");
    }

    @Test
    void the_same_review_gives_the_same_page() {
        String[] run = {"review", Bench.example("infant-9-months"), "--as-of", "2020-07-06", "--format", "html"};
        assertThat(new Bench().runAgain(run).out())
                .isEqualTo(new Bench().run(run).out());
    }

    @Test
    void every_colour_of_text_stands_out_from_its_ground_in_light_and_dark() {
        String style = page("abscess-child");
        int dark = style.indexOf("prefers-color-scheme: dark");
        assertContrast(style.substring(0, dark));
        assertContrast(style.substring(dark));
    }

    /** WCAG AA asks for 4.5 for text and 3 for what is drawn. */
    private static void assertContrast(String style) {
        for (String ground : List.of("paper", "alert-soft")) {
            for (String text : List.of("ink", "quiet", "alert")) {
                assertThat(contrast(style, text, ground))
                        .as(text + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(contrast(style, "accent", "paper")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(style, "contra", "paper")).isGreaterThanOrEqualTo(3);
    }

    private static double contrast(String style, String text, String ground) {
        double a = luminance(colour(style, text));
        double b = luminance(colour(style, ground));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static int colour(String style, String name) {
        var found = Pattern.compile("--" + name + ": #([0-9a-f]{6})").matcher(style);
        assertThat(found.find()).as("colour " + name).isTrue();
        return Integer.parseInt(found.group(1), 16);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
