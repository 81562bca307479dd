package dev.kossa.review;

import dev.kossa.knowledge.ClassPathKnowledge;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.review.diagnosis.Differential;

/** Patients that several tests share, and the shortest way to review a sketch. */
final class Patients {
    static final Knowledge KNOWLEDGE = ClassPathKnowledge.load();

    /** The infant of the source paper at the emergency department: what the paper says, no more. */
    static final String INFANT = """
            born 2019-09-01
            2020-05-15|2020-06-01 given calcium-gluconate intravenous left
            2020-06-15 swelling + left dorsum-of-hand since 2020-06-10
            2020-06-15 redness + left hand
            2020-06-15 warmth + left hand
            2020-06-15 tenderness + left hand
            2020-06-15 bluish-discoloration + left hand
            2020-06-15 restricted-motion + left hand
            2020-06-15 fever -
            2020-06-15 fluctuation -
            2020-06-15 pus -
            2020-06-15 itch -
            2020-06-15 pulse-deficit -
            2020-06-15 wbc 11.3 10*9/L normal
            2020-06-15 crp 0.36 mg/L normal
            2020-06-15 esr 9 mm/h normal
            2020-06-15 platelets 530 10*9/L normal
            2020-06-15 calcium-corrected 2.5 mmol/L normal
            2020-06-15 phosphate 1.8 mmol/L normal
            """;

    /** The clinic visit: a hard swelling, and the film that shows the calcium. */
    static final String FILM = """
            2020-07-01 hard-lesion + left dorsum-of-hand
            2020-07-01 radiograph soft-tissue-calcification + left dorsum-of-hand
            """;

    private Patients() {}

    static Review review(String sketch, String day) {
        return Review.of(Sketch.of(sketch), KNOWLEDGE, Sketch.endOf(day));
    }

    static Differential differential(String sketch, String day) {
        return review(sketch, day).diagnostics().differential().orElseThrow();
    }
}
