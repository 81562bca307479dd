package dev.kossa.fhir;

import dev.kossa.knowledge.Vocabulary.Method;
import dev.kossa.language.Mention;
import dev.kossa.language.TextContext;
import dev.kossa.record.TestResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the method of a test in its code or words. */
final class TestMethod {
    private static final Set<String> TESTS = Set.of("imaging", "tissue", "culture");

    private TestMethod() {}

    /** The imaging, tissue or culture method that a code means. */
    static Optional<Method> of(Sheet sheet, Element code) {
        return ofKind(sheet, code, TESTS);
    }

    /** The method of one of these kinds that a code means. */
    static Optional<Method> ofKind(Sheet sheet, Element code, Set<String> kinds) {
        return precise(
                sheet, sheet.understand(code, TextContext.METHOD, Want.METHODS).mentions(), kinds);
    }

    /** The first of these kinds, unless another says it more precisely: "intravenous (femoral catheter)" is a central line. */
    private static Optional<Method> precise(Sheet sheet, List<Mention> mentions, Set<String> kinds) {
        List<Method> methods = mentions.stream()
                .flatMap(mention ->
                        Optional.ofNullable(
                                sheet.chart().lexicon().vocabulary().methods().get(mention.concept()))
                                .stream())
                .filter(method -> kinds.contains(method.kind()))
                .toList();
        return methods.stream()
                .filter(method -> methods.stream()
                        .noneMatch(other ->
                                other.within().filter(method.id()::equals).isPresent()))
                .findFirst();
    }

    /** The id of the method of one of these kinds that a text names. */
    static Optional<String> inWords(Sheet sheet, String text, Set<String> kinds) {
        return precise(sheet, sheet.words(text, TextContext.METHOD, Want.METHODS), kinds)
                .map(Method::id);
    }

    /** Whether a method is of one of these kinds. */
    static boolean isOf(Sheet sheet, String id, Set<String> kinds) {
        Method method = sheet.chart().lexicon().vocabulary().methods().get(id);
        return method != null && kinds.contains(method.kind());
    }

    /** What kind of result a method has. */
    static TestResult.Kind kind(Method method) {
        return switch (method.kind()) {
            case "tissue" -> TestResult.Kind.TISSUE;
            case "culture" -> TestResult.Kind.CULTURE;
            default -> TestResult.Kind.IMAGING;
        };
    }
}
