package dev.kossa.prose.fact;

import dev.kossa.prose.CaseSummary.Age;
import dev.kossa.prose.CaseSummary.Said;
import dev.kossa.prose.CaseSummary.Treated;
import dev.kossa.record.Patient.Sex;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a document tells of one patient, in its order.
 *
 * @param ages every age that is said
 * @param sex the first word that says one
 * @param findings signs, symptoms, course, history
 * @param labs values
 * @param tests imaging, tissue, cultures
 * @param drugs drugs
 * @param opinions diagnoses
 * @param procedures what was done
 * @param outcomes how it ended
 */
public record Story(
        List<Told<Said<Age>>> ages,
        Optional<Said<Sex>> sex,
        List<Told<FindingFinder.Found>> findings,
        List<Told<LabFinder.Found>> labs,
        List<Told<TestFinder.Found>> tests,
        List<Told<DrugFinder.Found>> drugs,
        List<Opinion> opinions,
        List<Told<Treated>> procedures,
        List<Told<OutcomeFinder.Found>> outcomes) {
    /** With opinions that the authors only weigh. */
    Story weighing(List<Opinion> weighed) {
        List<Opinion> all = Stream.concat(opinions.stream(), weighed.stream()).toList();
        return new Story(ages, sex, findings, labs, tests, drugs, all, procedures, outcomes);
    }

    /**
     * Something that is told.
     *
     * @param passage the sentence
     * @param days the time of which it tells
     */
    public record Told<T>(T value, Passage passage, Days days) {}
}
