package dev.kossa.fhir;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Method;
import dev.kossa.record.Allergy;
import dev.kossa.record.BodySite;
import dev.kossa.record.Certainty;
import dev.kossa.record.Diagnosis;
import dev.kossa.record.Encounter;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Laterality;
import dev.kossa.record.Line;
import dev.kossa.record.Measurement;
import dev.kossa.record.Medication;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Presence;
import dev.kossa.record.Procedure;
import dev.kossa.record.Quantity;
import dev.kossa.record.SiteCheck;
import dev.kossa.record.Span;
import dev.kossa.record.TestResult;
import dev.kossa.record.TestResult.Shown;
import dev.kossa.record.When;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Records of every shape that the record types allow, from a seed. */
final class RandomRecord {
    private static final List<String> UNITS =
            List.of("", "mg/L", "mmol/L", "10*9/L", "%", "{titer}", "µmol/L", "as written");
    private static final List<String> WORDS = List.of(
            "no fever",
            "calcium gluconate 10 %",
            "firm swelling of the left hand",
            "\"quoted\" \u00e9\u6f22",
            "cellulitis, 3.5 mL",
            "x");
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("UTC"), ZoneId.of("Asia/Riyadh"), ZoneId.of("America/Caracas"));

    private final Random random;
    private final List<String> findings;
    private final List<String> mechanisms;
    private final List<String> analytes;
    private final List<String> drugs;
    private final List<Method> methods;
    private final List<String> regions;
    private final List<String> signs;
    private final List<String> checkMeasures;

    RandomRecord(long seed, Knowledge knowledge) {
        Vocabulary vocabulary = knowledge.vocabulary();
        this.signs = sorted(knowledge.lines().signs().keySet());
        this.checkMeasures = sorted(knowledge.lines().measures().keySet());
        this.random = new Random(seed);
        this.findings = sorted(vocabulary.findings().keySet());
        this.mechanisms = sorted(vocabulary.mechanisms().keySet());
        this.analytes = sorted(vocabulary.analytes().keySet());
        this.drugs = sorted(vocabulary.drugs().keySet());
        this.methods = sorted(vocabulary.methods().keySet()).stream()
                .map(vocabulary.methods()::get)
                .toList();
        this.regions = vocabulary.siteTerms().stream()
                .map(Vocabulary.SiteTerms::region)
                .sorted()
                .toList();
    }

    private static List<String> sorted(Collection<String> ids) {
        return List.copyOf(new TreeSet<>(ids));
    }

    PatientRecord next() {
        List<Fact> facts = new ArrayList<>();
        int count = random.nextInt(20);
        for (int i = 0; i < count; i++) {
            facts.add(fact());
        }
        Patient patient = new Patient(random.nextInt(5) == 0 ? "" : "p-" + random.nextInt(9), some(this::sex), when());
        return new PatientRecord(patient, facts, one(ZONES));
    }

    private Patient.Sex sex() {
        return one(Patient.Sex.values());
    }

    private Fact fact() {
        Optional<BodySite> site = some(this::site);
        When when = when();
        Optional<When> end = some(() -> after(when));
        Instant known = random.nextInt(4) == 0 ? Instant.MIN : moment();
        Origin origin = new Origin(one(WORDS), random.nextInt(9) + ".." + 10, random.nextInt(4) == 0 ? "" : one(WORDS));
        Optional<String> drug = some(() -> one(drugs));
        String label = one(WORDS);
        return switch (random.nextInt(10)) {
            case 0 ->
                new Finding(
                        one(random.nextInt(4) == 0 ? mechanisms : findings),
                        one(Presence.values()),
                        one(Certainty.values()),
                        site,
                        when,
                        some(this::when),
                        known,
                        origin);
            case 1 ->
                new Measurement(
                        one(analytes),
                        some(this::quantity),
                        some(this::range),
                        one(Measurement.Stated.values()),
                        when,
                        known,
                        origin);
            case 2 -> medication(drug, label, site, when, end, known, origin);
            case 3 ->
                new Diagnosis(
                        some(() -> one(random.nextBoolean() ? mechanisms : findings)),
                        label,
                        one(Diagnosis.Status.values()),
                        site,
                        when,
                        known,
                        origin);
            case 4 ->
                new Procedure(
                        some(() -> one(methods).id()),
                        label,
                        one(Procedure.Status.values()),
                        site,
                        when,
                        known,
                        origin);
            case 5 -> result(site, when, known, origin);
            case 6 -> new Allergy(drug, label, one(Presence.values()), when, known, origin);
            case 7 -> new Line(label, some(this::device), site, some(() -> one(WORDS)), when, end, known, origin);
            case 8 -> check(site, when, known, origin);
            default -> new Encounter(setting(), random.nextBoolean() ? "" : label, when, end, known, origin);
        };
    }

    private TestResult result(Optional<BodySite> site, When when, Instant known, Origin origin) {
        TestResult.Kind kind = one(TestResult.Kind.values());
        Optional<String> method = some(() -> one(methods.stream()
                        .filter(any -> any.kind().equalsIgnoreCase(kind.toString()))
                        .toList())
                .id());
        Set<String> concepts = new LinkedHashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            concepts.add(one(random.nextBoolean() ? mechanisms : findings));
        }
        List<Shown> shown = concepts.stream()
                .map(concept -> new Shown(concept, one(Presence.values()), one(Certainty.values())))
                .toList();
        return new TestResult(kind, method, shown, random.nextBoolean(), site, when, known, origin);
    }

    private Medication medication(
            Optional<String> drug,
            String label,
            Optional<BodySite> site,
            When when,
            Optional<When> end,
            Instant known,
            Origin origin) {
        Medication.Use use = one(Medication.Use.values());
        boolean given = use == Medication.Use.GIVEN;
        Medication.Flow flow = new Medication.Flow(
                one(Medication.Mode.values()), end.isEmpty() && random.nextBoolean(), some(this::device));
        return new Medication(
                drug,
                label,
                use,
                some(this::route),
                site,
                new Medication.Amounts(some(this::exact), some(this::exact), some(this::exact)),
                given ? flow : Medication.Flow.NOTHING,
                when,
                end,
                known,
                origin);
    }

    private String device() {
        return one(List.of("Device/7", "Device no. 3 of record.json", "urn:uuid:1"));
    }

    private SiteCheck check(Optional<BodySite> site, When when, Instant known, Origin origin) {
        Set<String> ids = new LinkedHashSet<>();
        List<SiteCheck.Measure> measures = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            ids.add(one(signs));
            if (random.nextInt(3) == 0) {
                measures.add(new SiteCheck.Measure(one(checkMeasures), quantity()));
            }
        }
        List<SiteCheck.Sign> found = ids.stream()
                .map(id -> {
                    Presence presence = one(Presence.values());
                    boolean degree = presence == Presence.PRESENT && random.nextBoolean();
                    return new SiteCheck.Sign(id, presence, degree ? Optional.of(one(WORDS)) : Optional.empty());
                })
                .toList();
        return new SiteCheck(one(WORDS), site, found, measures, when, known, origin);
    }

    private String setting() {
        return one(List.of("emergency", "inpatient", "ambulatory", "home visit", "EMER", ""));
    }

    private String route() {
        return one(methods.stream().filter(any -> any.kind().equals("route")).toList())
                .id();
    }

    private BodySite site() {
        return new BodySite(one(regions), one(Laterality.values()));
    }

    // --- times

    private When when() {
        if (random.nextInt(8) == 0) {
            return When.unknown();
        }
        Set<Span> spans = new LinkedHashSet<>();
        for (int i = random.nextInt(4) == 0 ? 3 : 1; i > 0; i--) {
            spans.add(span(moment()));
        }
        return new When(List.copyOf(spans));
    }

    private When after(When when) {
        boolean open = when.latest().equals(Instant.MAX);
        return open ? When.unknown() : new When(List.of(span(when.latest().plusSeconds(random.nextInt(100_000)))));
    }

    private Span span(Instant from) {
        return switch (random.nextInt(6)) {
            case 0 -> new Span(from, from.plusSeconds(1 + random.nextInt(10_000_000)));
            case 1 -> new Span(from, Instant.MAX);
            case 2 -> new Span(from, from.plusSeconds(86_399));
            default -> new Span(from, from);
        };
    }

    private Instant moment() {
        Instant second = Instant.ofEpochSecond(1_500_000_000L + random.nextInt(200_000_000));
        return random.nextInt(3) == 0 ? second.plusNanos(random.nextInt(1_000) * 1_000_000L) : second;
    }

    // --- quantities

    private Measurement.Range range() {
        Optional<Quantity> low = some(this::exact);
        return new Measurement.Range(low, low.isEmpty() ? Optional.of(exact()) : some(this::exact));
    }

    private Quantity exact() {
        return new Quantity(
                Quantity.Comparator.EXACT,
                new BigDecimal(random.nextInt(100_000)).movePointLeft(random.nextInt(4)),
                one(UNITS));
    }

    private Quantity quantity() {
        return new Quantity(one(Quantity.Comparator.values()), exact().value(), one(UNITS));
    }

    // --- choices

    private <T> Optional<T> some(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> T one(T[] of) {
        return one(Arrays.asList(of));
    }
}
