package dev.kossa.prose.fact;

import dev.kossa.language.Mention;
import dev.kossa.language.Statement.Time;
import dev.kossa.prose.text.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says of each sentence whom it is about.
 *
 * <p>In the case itself that is the patient, unless a sentence introduces somebody else. Elsewhere a sentence is about nobody in
 * particular unless the authors name their own case, or it introduces another patient: "in another case", "an 11-year-old girl". The
 * sentences after it go on with that patient until a reference has been given, and beyond it while the same reference is cited.
 */
final class Subjects {
    /** "11-year-old Japanese girl" */
    private static final int NEAR = 25;

    private final List<Subject> subjects = new ArrayList<>();
    private int others;
    private boolean cited;
    private boolean told;
    /** Whether the case has told the age of its patient. */
    private boolean aged;

    private List<String> citations = List.of();

    private final Set<String> ofFamily;

    private Subjects(Set<String> ofFamily) {
        this.ofFamily = ofFamily;
    }

    /**
     * One subject for each passage, in their order.
     *
     * @param ofFamily findings of the patient that are told of the family
     */
    static List<Subject> of(List<Passage> passages, Set<String> ofFamily) {
        Subjects all = new Subjects(ofFamily);
        for (Passage passage : passages) {
            all.subjects.add(all.next(passage));
        }
        return all.subjects;
    }

    private Subject next(Passage passage) {
        Subject subject = passage.paragraph().caption() ? Subject.PATIENT : subject(passage);
        told |= subject == Subject.PATIENT && passage.paragraph().section() != SectionKind.TITLE;
        aged |= subject == Subject.PATIENT && passage.paragraph().section() == SectionKind.CASE && isAged(passage);
        if (!(subject instanceof Subject.Other)) {
            cited = false;
            citations = List.of();
        } else if (!passage.citations().isEmpty()) {
            cited = true;
            citations = passage.citations();
        }
        return subject;
    }

    private Subject subject(Passage passage) {
        SectionKind section = passage.paragraph().section();
        boolean story =
                section == SectionKind.CASE || section == SectionKind.ABSTRACT_CASE || section == SectionKind.TITLE;
        boolean own = begins(passage, Role.OWN_CASE);
        if (own) {
            return Subject.PATIENT;
        }
        if (begins(passage) && !told && passage.paragraph().section().isAbstract()) {
            return Subject.PATIENT;
        }
        if (introduces(passage, story)) {
            return newPatient();
        }
        if (isRelative(passage)) {
            return new Subject.Relative();
        }
        if (!story && passage.has(Role.AGGREGATE)) {
            return new Subject.Many();
        }
        if (goesOn(passage, story)) {
            return new Subject.Other(others - 1);
        }
        if (isGeneral(passage)) {
            return Subject.NOBODY;
        }
        if (story || passage.has(Role.OWN_CASE) || continuesOwn(passage)) {
            return Subject.PATIENT;
        }
        return Subject.NOBODY;
    }

    private Subject newPatient() {
        cited = false;
        citations = List.of();
        return new Subject.Other(others++);
    }

    /** The own case is named before anybody else is. */
    private static boolean begins(Passage passage, Role role) {
        int at = start(passage, role);
        return at < Integer.MAX_VALUE
                && at <= start(passage, Role.OTHER_CASE)
                && (passage.paragraph().section() == SectionKind.CASE || at <= newPatient(passage));
    }

    private static int start(Passage passage, Role role) {
        return passage.first(role).map(mark -> mark.start()).orElse(Integer.MAX_VALUE);
    }

    private boolean introduces(Passage passage, boolean story) {
        boolean otherCase = passage.has(Role.OTHER_CASE);
        if (story) {
            boolean another = aged && isIndefinite(passage)
                    || told && passage.has(Role.AUTHORS) && !passage.citations().isEmpty();
            return otherCase && told || another;
        }
        int one = newPatient(passage);
        boolean many = start(passage, Role.AGGREGATE) < one;
        return otherCase && !passage.has(Role.AGGREGATE) || one < Integer.MAX_VALUE && !many && hasOwnFacts(passage);
    }

    /** Somebody is introduced: the patient of the document, in its abstract. */
    private static boolean begins(Passage passage) {
        return passage.has(Role.OTHER_CASE) || newPatient(passage) < Integer.MAX_VALUE;
    }

    /** Where a patient is introduced: "an infant", "an 11-year-old girl". */
    private static int newPatient(Passage passage) {
        int aged = passage.marks(Role.PATIENT)
                .filter(mark -> passage.statement().times().stream()
                        .anyMatch(time -> time.kind() == Time.Kind.AGE
                                && time.end() <= mark.start()
                                && mark.start() - time.end() <= NEAR))
                .mapToInt(mark -> mark.start())
                .min()
                .orElse(Integer.MAX_VALUE);
        return Math.min(aged, start(passage, Role.NEW_PATIENT));
    }

    private static boolean isAged(Passage passage) {
        return passage.statement().times().stream().anyMatch(time -> time.kind() == Time.Kind.AGE);
    }

    /** "A 71-year-old man", where the story of the patient has begun; "the 5-year-old girl" is the patient. */
    private static boolean isIndefinite(Passage passage) {
        return passage.marks(Role.PATIENT)
                .anyMatch(patient -> passage.statement().times().stream()
                        .filter(time -> time.kind() == Time.Kind.AGE && time.end() <= patient.start())
                        .filter(time -> patient.start() - time.end() <= NEAR)
                        .anyMatch(time ->
                                passage.before(Role.INDEFINITE, time.start(), 1).isPresent()));
    }

    /**
     * The sentence begins with a relative who is told about: "the grandmother had gout", unlike "his mother noticed a swelling" and "the mother had seen
     * that his hand was red".
     */
    private boolean isRelative(Passage passage) {
        int start = passage.statement().start();
        return passage.first(Role.RELATIVE)
                .filter(relative -> relative.start() - start <= NEAR)
                .filter(relative -> passage.first(Role.PATIENT)
                        .filter(patient -> patient.start() < relative.start())
                        .isEmpty())
                .filter(relative ->
                        passage.after(Role.TELLS, relative.end(), NEAR).isEmpty())
                .filter(relative -> Stream.of(Role.HE, Role.PATIENT)
                        .allMatch(role -> passage.after(role, relative.end(), Integer.MAX_VALUE)
                                .isEmpty()))
                .filter(relative -> passage.mentions(Mention.Kind.FINDING)
                        .noneMatch(mention -> ofFamily.contains(mention.concept())))
                .isPresent();
    }

    /** A patient of whom an age, a sex or a reference is given is a certain one: not "a patient at risk". */
    private static boolean hasOwnFacts(Passage passage) {
        boolean sex = passage.has(Role.MALE) || passage.has(Role.FEMALE);
        return isAged(passage) || sex || !passage.citations().isEmpty() && passage.has(Role.GIVEN);
    }

    private boolean goesOn(Passage passage, boolean story) {
        boolean afterOther = !subjects.isEmpty() && subjects.get(subjects.size() - 1) instanceof Subject.Other;
        if (!afterOther) {
            return false;
        }
        if (story) {
            return !cited && passage.has(Role.HE) && !passage.has(Role.PATIENT);
        }
        boolean same = !passage.citations().isEmpty() && citations.containsAll(passage.citations());
        return same || !cited;
    }

    /** "These lesions usually resolve within months" tells of no patient, unless one is named. */
    private static boolean isGeneral(Passage passage) {
        return passage.has(Role.GENERAL)
                && !passage.has(Role.OWN_CASE)
                && !passage.has(Role.HE)
                && !passage.has(Role.PATIENT)
                && !isAged(passage);
    }

    /** In a summary the story goes on after "we report". */
    private boolean continuesOwn(Passage passage) {
        boolean afterOwn = !subjects.isEmpty() && subjects.get(subjects.size() - 1) == Subject.PATIENT;
        boolean summary = passage.paragraph().section().isAbstract();
        return afterOwn
                && (summary || passage.has(Role.HE) && passage.citations().isEmpty());
    }
}
