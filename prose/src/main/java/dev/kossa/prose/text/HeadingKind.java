package dev.kossa.prose.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a heading begins. */
enum HeadingKind {
    ABSTRACT,
    BACKGROUND,
    CASE,
    /** A part of a case ("treatment"); discussions have parts of the same names. */
    PART,
    DISCUSSION,
    CONCLUSION,
    OTHER,
    /** The end of what is read. */
    END;

    static HeadingKind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The field (prose.text.headings." + name
                        + ") is not a kind of heading.\nMaybe one of these was meant: "
                        + Arrays.stream(values()).map(HeadingKind::word).collect(Collectors.joining(", ")) + "."));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its place in the order in which papers are told. */
    int order() {
        return switch (this) {
            case ABSTRACT -> 0;
            case BACKGROUND -> 1;
            case CASE, PART -> 2;
            case DISCUSSION -> 3;
            case CONCLUSION -> 4;
            case OTHER, END -> 5;
        };
    }

    SectionKind section() {
        return switch (this) {
            case ABSTRACT -> SectionKind.ABSTRACT;
            case BACKGROUND -> SectionKind.BACKGROUND;
            case CASE, PART -> SectionKind.CASE;
            case DISCUSSION -> SectionKind.DISCUSSION;
            case CONCLUSION -> SectionKind.CONCLUSION;
            case OTHER, END -> SectionKind.OTHER;
        };
    }

    /** The section inside an abstract. */
    SectionKind abstractSection() {
        return switch (this) {
            case BACKGROUND -> SectionKind.ABSTRACT_BACKGROUND;
            case CASE, PART -> SectionKind.ABSTRACT_CASE;
            case DISCUSSION, CONCLUSION -> SectionKind.ABSTRACT_CONCLUSION;
            case ABSTRACT -> SectionKind.ABSTRACT;
            case OTHER, END -> SectionKind.OTHER;
        };
    }
}
