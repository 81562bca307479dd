package dev.kossa.fhir;

import dev.kossa.knowledge.Vocabulary.Method;
import dev.kossa.language.Mention;
import dev.kossa.language.TextContext;
import dev.kossa.record.TestResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Method> known = sheet.chart().lexicon().vocabulary().methods();
        List<Method> methods = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Method method = known.get(mention.concept());
            if (method != null && kinds.contains(method.kind())) {
                methods.add(method);
            }
        }
        for (Method method : methods) {
            if (!isSaidMorePrecisely(method, methods)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    private static boolean isSaidMorePrecisely(Method method, List<Method> methods) {
        for (Method other : methods) {
            if (other.within().isPresent() && other.within().get().equals(method.id())) {
                return true;
            }
        }
        return false;
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
