package dev.kossa.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Groups of concepts; within one group the vocabulary gives a term one meaning. */
enum Group {
    CLINICAL,
    LABORATORY,
    IMAGING,
    TISSUE,
    MECHANISM,
    DRUG,
    METHOD,
    ANALYTE,
    /** What is measured and has no analyte of its own. */
    MEASURE;

    /**
     * Which groups a kind of text means, in this order when they share a term. In a laboratory text the name of a test is not its
     * result; elsewhere "antinuclear antibodies" is one.
     */
    private static final Map<TextContext, List<Group>> ORDER = new EnumMap<>(Map.of(
            TextContext.NARRATIVE,
            List.of(CLINICAL, LABORATORY, MECHANISM, DRUG, METHOD, IMAGING, TISSUE, ANALYTE, MEASURE),
            TextContext.CLINICAL,
            List.of(CLINICAL, LABORATORY, MECHANISM, DRUG, IMAGING, TISSUE, ANALYTE, MEASURE),
            TextContext.IMAGING,
            List.of(IMAGING, CLINICAL, LABORATORY, MECHANISM, TISSUE),
            TextContext.TISSUE,
            List.of(TISSUE, IMAGING, CLINICAL, LABORATORY, MECHANISM),
            TextContext.LABORATORY,
            List.of(ANALYTE, LABORATORY, MEASURE),
            TextContext.DRUG,
            List.of(DRUG),
            TextContext.METHOD,
            List.of(METHOD),
            TextContext.SITE,
            List.of()));

    /** The lower, the rather this kind of text means it; negative when it never does. */
    int rank(TextContext context) {
        return ORDER.getOrDefault(context, List.of()).indexOf(this);
    }

    boolean isMeantIn(TextContext context) {
        return rank(context) >= 0;
    }
}
