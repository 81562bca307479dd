package dev.kossa.prose.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives each paragraph its section, from the headings that came before it. */
final class Sections {
    /** A paragraph of the text is longer than a title, in characters. */
    private static final int PROSE = 200;

    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** The section of what comes next; none before the first heading. */
    private @Nullable SectionKind now;

    private String heading = "";
    private @Nullable HeadingKind first;
    private boolean paper;
    private boolean introduced;
    private boolean abstracted;
    private boolean inAbstract;

    /** Whether the case has been told, so that what is called a summary sums it up. */
    private boolean toldCase;

    /** The last part of the abstract that was named. */
    private @Nullable HeadingKind part;

    /** Whether that name stood on a line of its own. */
    private boolean partAlone;

    /** Whether the abstract has a paragraph without a named part. */
    private boolean unnamed;

    /** Whether the keywords of an abstract were the last thing that was seen. */
    private boolean afterAbstract;

    void add(CleanText text, boolean caption) {
        if (text.length() == 0) {
            return;
        }
        unnamed |= inAbstract && part == null;
        toldCase |= now == SectionKind.DISCUSSION || (now == SectionKind.CASE && hasSentences(text.text()));
        paragraphs.add(new Paragraph(now == null ? SectionKind.CASE : now, heading, caption, text));
    }

    /**
     * A heading.
     *
     * @param words as written
     * @param alone whether it stands on a line of its own
     */
    void heading(HeadingKind kind, String words, boolean alone) {
        heading = words;
        afterAbstract = false;
        if (first == null) {
            first = kind;
            leading(kind);
        }
        paper |= kind.order() <= HeadingKind.DISCUSSION.order() && kind != HeadingKind.PART;
        if (kind == HeadingKind.ABSTRACT && !toldCase) {
            startAbstract();
        } else if (inAbstract && !endsAbstract(kind, alone)) {
            part = kind;
            partAlone = alone;
            now = kind.abstractSection();
        } else {
            inAbstract = false;
            section(kind == HeadingKind.ABSTRACT ? HeadingKind.CONCLUSION : kind);
        }
    }

    /** The keywords: an abstract has ended. */
    void endOfAbstract() {
        if (inAbstract) {
            inAbstract = false;
            afterAbstract = true;
            now = SectionKind.BACKGROUND;
            heading = "";
        }
    }

    /** All paragraphs. What has only the headings of a note is a note of the patient from its beginning to its end. */
    List<Paragraph> all() {
        if (!paper) {
            paragraphs.replaceAll(each -> each.section() == SectionKind.OTHER ? each : each.in(SectionKind.CASE));
        } else if (afterAbstract) {
            // No heading follows the abstract: the text after it is the case.
            paragraphs.replaceAll(each -> each.section() == SectionKind.BACKGROUND ? each.in(SectionKind.CASE) : each);
        }
        return List.copyOf(paragraphs);
    }

    /** What stood before an abstract is the title, even under a heading: "Case report" names the kind of the article there. */
    private void startAbstract() {
        if (!abstracted) {
            paragraphs.replaceAll(each -> each.in(SectionKind.TITLE));
        }
        abstracted = true;
        inAbstract = true;
        unnamed = false;
        part = null;
        now = SectionKind.ABSTRACT;
    }

    /** Papers are told in one order: what goes back in it is not the abstract any more. */
    private boolean endsAbstract(HeadingKind kind, boolean alone) {
        if (kind == HeadingKind.OTHER || kind == HeadingKind.END) {
            return alone;
        }
        if (part == null) {
            return unnamed && alone;
        }
        boolean again = kind.order() == part.order() && kind != HeadingKind.PART && part != HeadingKind.PART && alone;
        return kind.order() < part.order() || again || (alone && !partAlone);
    }

    private void section(HeadingKind kind) {
        boolean begun = now == SectionKind.DISCUSSION || now == SectionKind.CONCLUSION || now == SectionKind.OTHER;
        if (kind == HeadingKind.PART && begun) {
            return;
        }
        if (kind == HeadingKind.BACKGROUND && !abstracted) {
            introduce();
        }
        now = kind.section();
    }

    /** What stands before an introduction is the title; before a second one it was an abstract that had no heading. */
    private void introduce() {
        if (introduced) {
            paragraphs.replaceAll(each -> each.in(inAbstract(each.section())));
            abstracted = true;
        } else if (paragraphs.stream().noneMatch(Sections::isProse)) {
            paragraphs.replaceAll(each -> each.in(SectionKind.TITLE));
        }
        introduced = true;
    }

    private static SectionKind inAbstract(SectionKind section) {
        return switch (section) {
            case BACKGROUND -> SectionKind.ABSTRACT_BACKGROUND;
            case CASE -> SectionKind.ABSTRACT_CASE;
            case DISCUSSION, CONCLUSION -> SectionKind.ABSTRACT_CONCLUSION;
            default -> section;
        };
    }

    /** What came before the first heading. */
    private void leading(HeadingKind kind) {
        switch (kind) {
            case BACKGROUND -> relabel(SectionKind.ABSTRACT);
            case CASE -> relabel(SectionKind.BACKGROUND);
            default -> {
                // An abstract makes it the title; otherwise it is the case, whose parts, discussion or end have
                // headings.
            }
        }
    }

    private void relabel(SectionKind prose) {
        paragraphs.replaceAll(each -> each.in(isProse(each) ? prose : SectionKind.TITLE));
    }

    /** Whether a sentence follows another: titles and addresses have none, or numbers between them. */
    private static boolean hasSentences(String text) {
        for (int stop = text.indexOf(". "); stop >= 0; stop = text.indexOf(". ", stop + 1)) {
            boolean begins = stop + 2 < text.length() && Character.isUpperCase(text.charAt(stop + 2));
            if (begins && stop > 0 && Character.isLowerCase(text.charAt(stop - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProse(Paragraph paragraph) {
        String text = paragraph.text().text();
        return text.length() >= PROSE && Sentences.endsAt(text, 0, text.length());
    }
}
