package dev.kossa.cli.evaluate.reading;

import dev.kossa.prose.CaseSummary;
import dev.kossa.prose.CaseSummary.Age;
import dev.kossa.prose.CaseSummary.Diagnosed;
import dev.kossa.prose.CaseSummary.Found;
import dev.kossa.prose.CaseSummary.Lab;
import dev.kossa.prose.CaseSummary.Said;
import dev.kossa.prose.CaseSummary.Treated;
import dev.kossa.prose.Quote;
import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import dev.kossa.record.Patient.Sex;
import dev.kossa.record.Presence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a reader may say of a case, in a few words. */
final class Draft {
    private static final Quote SOMEWHERE = new Quote(0, 1);

    private Optional<Said<Age>> age = Optional.empty();
    private Optional<Said<Sex>> sex = Optional.empty();
    private Optional<Said<Diagnosed>> diagnosis = Optional.empty();
    private Optional<CaseSummary.Exposure> exposure = Optional.empty();
    private Optional<Said<Diagnosed>> misdiagnosis = Optional.empty();
    private Optional<Said<String>> outcome = Optional.empty();
    private Optional<Said<Double>> resolution = Optional.empty();
    private final List<Said<BodySite>> sites = new ArrayList<>();
    private final List<Said<Diagnosed>> differential = new ArrayList<>();
    private final List<Said<Found>> findings = new ArrayList<>();
    private final List<Said<Lab>> labs = new ArrayList<>();
    private final List<Said<CaseSummary.Test>> tests = new ArrayList<>();
    private final List<Said<Treated>> treatments = new ArrayList<>();

    private static <T> Said<T> said(T value) {
        return new Said<>(value, SOMEWHERE);
    }

    Draft age(double number, Age.Unit unit) {
        age = Optional.of(said(new Age(number, unit)));
        return this;
    }

    Draft sex(Sex value) {
        sex = Optional.of(said(value));
        return this;
    }

    Draft site(String region, Laterality side) {
        sites.add(said(new BodySite(region, side)));
        return this;
    }

    /** Empty texts are not said. */
    Draft exposure(String drug, String words, String route, Optional<BodySite> site, Double... latencies_d) {
        exposure = Optional.of(new CaseSummary.Exposure(
                id(drug),
                said(words),
                id(route),
                site,
                Arrays.stream(latencies_d).map(Draft::said).toList()));
        return this;
    }

    Draft finding(String concept, Presence presence) {
        findings.add(said(new Found(concept, presence, Optional.empty())));
        return this;
    }

    Draft lab(String analyte, String words, String value, String unit) {
        labs.add(said(new Lab(id(analyte), words, Optional.of(new BigDecimal(value)), unit, "")));
        return this;
    }

    Draft stated(String analyte, String words, String stated) {
        labs.add(said(new Lab(id(analyte), words, Optional.empty(), "", stated)));
        return this;
    }

    Draft test(String method, boolean normal, String... shown) {
        tests.add(said(new CaseSummary.Test(method, method, normal, List.of(shown))));
        return this;
    }

    Draft treated(String concept, String words) {
        treatments.add(said(new Treated(id(concept), words)));
        return this;
    }

    Draft diagnosis(String concept, String words) {
        diagnosis = Optional.of(said(new Diagnosed(id(concept), words)));
        return this;
    }

    Draft misdiagnosis(String concept, String words) {
        misdiagnosis = Optional.of(said(new Diagnosed(id(concept), words)));
        return this;
    }

    Draft weighed(String concept, String words) {
        differential.add(said(new Diagnosed(id(concept), words)));
        return this;
    }

    Draft outcome(String words) {
        outcome = Optional.of(said(words));
        return this;
    }

    Draft resolution(double days) {
        resolution = Optional.of(said(days));
        return this;
    }

    private static Optional<String> id(String id) {
        return Optional.of(id).filter(some -> !some.isEmpty());
    }

    CaseSummary summary() {
        return new CaseSummary(
                age,
                sex,
                diagnosis,
                exposure,
                sites,
                misdiagnosis,
                differential,
                findings,
                labs,
                tests,
                treatments,
                outcome,
                resolution);
    }
}
