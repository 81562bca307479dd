package dev.kossa.cli.review.html.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.Bench;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Feature: in the picture of the course no text touches another text or a mark, and nothing lies outside, for every example and width. */
class PictureTest {
    /** What a character takes at most on average at 12.5 px, and the height of a line. */
    private static final double CHARACTER = 6.6;

    private static final double ABOVE = 8.5;
    private static final double BELOW = 2.5;

    private record Box(String what, double left, double top, double right, double bottom) {
        boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    static Stream<String> examples() throws IOException {
        return Bench.examples();
    }

    private static List<Element> pictures(String example, String asOf) {
        String page = new Bench()
                .run("review", Bench.example(example), "--as-of", asOf, "--zone", "UTC", "--format", "html")
                .out();
        try {
            NodeList found = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page)))
                    .getElementsByTagName("svg");
            return elements(found);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    private static Box text(Element text) {
        double width = CHARACTER * text.getTextContent().length();
        double x = number(text, "x") - (text.getAttribute("text-anchor").equals("end") ? width : 0);
        double y = number(text, "y");
        return new Box(text.getTextContent(), x, y - ABOVE, x + width, y + BELOW);
    }

    private static Box mark(Element mark) {
        if (mark.getTagName().equals("circle")) {
            double r = number(mark, "r");
            return new Box(
                    "dot",
                    number(mark, "cx") - r,
                    number(mark, "cy") - r,
                    number(mark, "cx") + r,
                    number(mark, "cy") + r);
        }
        double x = number(mark, "x");
        double y = number(mark, "y");
        return new Box("bar", x, y, x + number(mark, "width"), y + number(mark, "height"));
    }

    private static List<Box> texts(Element picture) {
        return elements(picture.getElementsByTagName("text")).stream()
                .filter(text -> !text.getAttribute("class").equals("edge"))
                .map(PictureTest::text)
                .toList();
    }

    private static List<Box> marks(Element picture) {
        return Stream.of("circle", "rect")
                .flatMap(tag -> elements(picture.getElementsByTagName(tag)).stream())
                .map(PictureTest::mark)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void no_text_touches_another_text_or_a_mark(String example) {
        List<Element> pictures = pictures(example, "2026-12-31");
        assertThat(pictures).hasSize(2);
        for (Element picture : pictures) {
            List<Box> texts = texts(picture);
            for (int i = 0; i < texts.size(); i++) {
                Box text = texts.get(i);
                assertThat(texts.subList(i + 1, texts.size())).as(text.what()).noneMatch(text::touches);
                assertThat(marks(picture)).as(text.what()).noneMatch(text::touches);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothing_lies_outside_of_the_picture(String example) {
        for (Element picture : pictures(example, "2026-12-31")) {
            String[] size = picture.getAttribute("viewBox").split(" ");
            double width = Double.parseDouble(size[2]);
            double height = Double.parseDouble(size[3]);
            assertThat(Stream.concat(texts(picture).stream(), marks(picture).stream()))
                    .allSatisfy(box -> {
                        assertThat(box.left()).as(box.what()).isGreaterThanOrEqualTo(0);
                        assertThat(box.right()).as(box.what()).isLessThanOrEqualTo(width);
                        assertThat(box.top()).as(box.what()).isGreaterThanOrEqualTo(0);
                        assertThat(box.bottom()).as(box.what()).isLessThanOrEqualTo(height);
                    });
        }
    }

    @Test
    void conflicting_times_are_two_bars_and_not_their_hull() {
        Element picture = pictures("infant-9-months", "2020-07-06").get(0);
        List<Box> calcium = elements(picture.getElementsByTagName("rect")).stream()
                .filter(bar -> bar.getAttribute("class").equals("band calcium"))
                .map(PictureTest::mark)
                .toList();
        assertThat(calcium).hasSize(2);
        assertThat(calcium.get(0).right()).isLessThan(calcium.get(1).left());
        assertThat(picture.getTextContent()).contains("either: sources conflict");
    }

    @Test
    void the_moment_of_the_review_is_drawn_or_said_to_lie_beyond() {
        assertThat(pictures("infant-9-months", "2020-07-06").get(0).getTextContent())
                .contains("as of 2020-07-06");
        assertThat(pictures("infant-9-months", "2026-12-31").get(0).getTextContent())
                .contains("as of 2026-12-31 →");
    }

    @Test
    void what_was_long_before_stands_at_the_edge_with_its_date() {
        assertThat(pictures("calciphylaxis-adult", "2026-12-31").get(0).getTextContent())
                .contains("◂", "2019-04-08");
    }
}
