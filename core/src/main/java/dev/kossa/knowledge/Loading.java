package dev.kossa.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the readers of one load share. */
final class Loading {
    private final Problems problems = new Problems();
    private final References references = new References(problems);
    private final Terms terms = new Terms(problems);
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Estimate.Bin> bins = new LinkedHashMap<>();

    Problems problems() {
        return problems;
    }

    References references() {
        return references;
    }

    Terms terms() {
        return terms;
    }

    /** Filled first. */
    Map<String, Source> sources() {
        return sources;
    }

    /** Filled second. */
    Map<String, Estimate.Bin> bins() {
        return bins;
    }
}
