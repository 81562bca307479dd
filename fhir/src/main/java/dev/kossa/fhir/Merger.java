package dev.kossa.fhir;

import dev.kossa.issue.ConflictingPresence;
import dev.kossa.issue.ConflictingTime;
import dev.kossa.issue.ConflictingValue;
import dev.kossa.issue.Issue;
import dev.kossa.record.Allergy;
import dev.kossa.record.Certainty;
import dev.kossa.record.Diagnosis;
import dev.kossa.record.Encounter;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Line;
import dev.kossa.record.Measurement;
import dev.kossa.record.Medication;
import dev.kossa.record.Medication.Amounts;
import dev.kossa.record.Origin;
import dev.kossa.record.Presence;
import dev.kossa.record.Procedure;
import dev.kossa.record.SiteCheck;
import dev.kossa.record.TestResult;
import dev.kossa.record.When;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes one fact of two statements about one event. The fact is known since the first of them, and keeps the first one's origin. */
final class Merger {
    private final Consumer<Issue> issues;
    private final ZoneId zone;

    Merger(Consumer<Issue> issues, ZoneId zone) {
        this.issues = issues;
        this.zone = zone;
    }

    /** The one fact of two that are about the same; empty when they differ in more than time and presence and stay two. */
    Optional<Fact> merge(Fact first, Fact second) {
        if (differ(first, second)) {
            issues.accept(new ConflictingValue(
                    what(first), List.of(value(first), value(second)), List.of(first.origin(), second.origin())));
            return Optional.empty();
        }
        return Optional.of(one(first, second));
    }

    /** What a fact is about. */
    static String what(Fact fact) {
        if (fact instanceof Finding finding) {
            return finding.concept()
                    + finding.site()
                            .map(site -> " at " + site.region() + " " + site.side())
                            .orElse("");
        } else if (fact instanceof Measurement measurement) {
            return measurement.analyte();
        } else if (fact instanceof Medication medication) {
            return medication.drug().orElse(medication.label());
        } else if (fact instanceof Diagnosis diagnosis) {
            return diagnosis.concept().orElse(diagnosis.label());
        } else if (fact instanceof Procedure procedure) {
            return procedure.concept().orElse(procedure.label());
        } else if (fact instanceof TestResult result) {
            return result.method().orElse(result.kind().toString());
        } else if (fact instanceof Allergy allergy) {
            return allergy.drug().orElse(allergy.label());
        } else if (fact instanceof Line line) {
            return line.device().orElse(line.label());
        } else if (fact instanceof SiteCheck check) {
            return "check" + place(check);
        }
        return ((Encounter) fact).setting();
    }

    /** Whether they say what no merging can bring together. */
    private static boolean differ(Fact first, Fact second) {
        if (first instanceof Measurement a && second instanceof Measurement b) {
            return clash(a.value(), b.value());
        } else if (first instanceof Medication a && second instanceof Medication b) {
            return a.use() != b.use() || clash(a.site(), b.site()) || clash(a.amounts(), b.amounts());
        } else if (first instanceof Diagnosis a && second instanceof Diagnosis b) {
            return a.status() != b.status() || clash(a.site(), b.site());
        } else if (first instanceof Procedure a && second instanceof Procedure b) {
            return a.status() != b.status() || clash(a.site(), b.site());
        } else if (first instanceof SiteCheck a && second instanceof SiteCheck b) {
            return !a.signs().equals(b.signs()) || !a.measures().equals(b.measures());
        } else if (first instanceof TestResult a && second instanceof TestResult b) {
            return a.normal() != b.normal() || !a.shown().equals(b.shown()) || clash(a.site(), b.site());
        }
        return clash(first.site(), second.site());
    }

    private static boolean clash(Amounts a, Amounts b) {
        return clash(a.dose(), b.dose()) || clash(a.concentration(), b.concentration()) || clash(a.rate(), b.rate());
    }

    private static boolean clash(Optional<?> a, Optional<?> b) {
        return a.isPresent() && b.isPresent() && !a.equals(b);
    }

    /** What a statement says, for people. */
    private static String value(Fact fact) {
        if (fact instanceof Measurement measurement) {
            return measurement.value().map(Object::toString).orElse("no value");
        } else if (fact instanceof Medication medication) {
            return medication.use().toString().toLowerCase(Locale.ROOT).replace('_', ' ')
                    + medication.amounts().dose().map(dose -> ", " + dose).orElse("")
                    + place(fact);
        } else if (fact instanceof Diagnosis diagnosis) {
            return diagnosis.status().toString().toLowerCase(Locale.ROOT) + place(fact);
        } else if (fact instanceof Procedure procedure) {
            return procedure.status().toString().toLowerCase(Locale.ROOT).replace('_', ' ') + place(fact);
        } else if (fact instanceof TestResult result) {
            return (result.normal() ? "normal" : result.shown().size() + " findings") + place(fact);
        }
        return place(fact).strip();
    }

    private static String place(Fact fact) {
        return fact.site()
                .map(site -> " at " + site.side().toString().toLowerCase(Locale.ROOT) + " " + site.region())
                .orElse("");
    }

    private Fact one(Fact first, Fact second) {
        When when = when(what(first), first.when(), second.when(), first, second);
        Instant known = first.knownSince().isBefore(second.knownSince()) ? first.knownSince() : second.knownSince();
        Origin origin = first.origin();
        if (first instanceof Finding a && second instanceof Finding b) {
            return finding(a, b, when, known);
        } else if (first instanceof Measurement a && second instanceof Measurement b) {
            Measurement.Stated stated = a.stated() == Measurement.Stated.NOTHING ? b.stated() : a.stated();
            return new Measurement(
                    a.analyte(), a.value().or(b::value), a.range().or(b::range), stated, when, known, origin);
        } else if (first instanceof Medication a && second instanceof Medication b) {
            return medication(a, b, when, known);
        } else if (first instanceof Diagnosis a && second instanceof Diagnosis b) {
            return new Diagnosis(a.concept(), a.label(), a.status(), a.site().or(b::site), when, known, origin);
        } else if (first instanceof Procedure a && second instanceof Procedure b) {
            return new Procedure(a.concept(), a.label(), a.status(), a.site().or(b::site), when, known, origin);
        } else if (first instanceof TestResult a && second instanceof TestResult b) {
            return new TestResult(
                    a.kind(), a.method(), a.shown(), a.normal(), a.site().or(b::site), when, known, origin);
        } else if (first instanceof Allergy a && second instanceof Allergy b) {
            Presence presence = presence(a.label(), a.presence(), b.presence(), first, second);
            return new Allergy(a.drug(), a.label(), presence, when, known, origin);
        } else if (first instanceof Line a && second instanceof Line b) {
            Optional<When> removed = end(a.removed(), b.removed(), first, second);
            return new Line(
                    a.label(), a.device(), a.site().or(b::site), a.tip().or(b::tip), when, removed, known, origin);
        } else if (first instanceof SiteCheck a && second instanceof SiteCheck) {
            return new SiteCheck(a.label(), a.site(), a.signs(), a.measures(), when, known, origin);
        }
        Encounter a = (Encounter) first;
        Encounter b = (Encounter) second;
        String reason = a.reason().isEmpty() ? b.reason() : a.reason();
        return new Encounter(a.setting(), reason, when, end(a.end(), b.end(), first, second), known, origin);
    }

    private Finding finding(Finding a, Finding b, When when, Instant known) {
        Certainty certainty = a.certainty() == b.certainty() ? a.certainty() : Certainty.SUSPECTED;
        return new Finding(
                a.concept(),
                presence(a.concept(), a.presence(), b.presence(), a, b),
                certainty,
                a.site(),
                when,
                end(a.onset(), b.onset(), a, b),
                known,
                a.origin());
    }

    private Medication medication(Medication a, Medication b, When when, Instant known) {
        Amounts amounts = new Amounts(
                a.amounts().dose().or(b.amounts()::dose),
                a.amounts().concentration().or(b.amounts()::concentration),
                a.amounts().rate().or(b.amounts()::rate));
        return new Medication(
                a.drug(),
                a.label(),
                a.use(),
                a.route().or(b::route),
                a.site().or(b::site),
                amounts,
                flow(a, b),
                when,
                end(a.end(), b.end(), a, b),
                known,
                a.origin());
    }

    /** What one says to have ended does not run any more. */
    private static Medication.Flow flow(Medication a, Medication b) {
        boolean ended = a.end().isPresent() || b.end().isPresent();
        return new Medication.Flow(
                a.flow().mode() == Medication.Mode.UNSTATED
                        ? b.flow().mode()
                        : a.flow().mode(),
                !ended && (a.flow().running() || b.flow().running()),
                a.flow().device().or(b.flow()::device));
    }

    private Optional<When> end(Optional<When> a, Optional<When> b, Fact first, Fact second) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return Optional.of(when("another time of " + what(first), a.get(), b.get(), first, second));
    }

    private When when(String event, When a, When b, Fact first, Fact second) {
        if (a.isUnknown() || a.equals(b)) {
            return b;
        }
        if (b.isUnknown()) {
            return a;
        }
        When either = When.either(List.of(a, b));
        if (!either.equals(a)) {
            issues.accept(new ConflictingTime(
                    event,
                    List.of(TimeWords.of(a, zone), TimeWords.of(b, zone)),
                    List.of(first.origin(), second.origin())));
        }
        return either;
    }

    private Presence presence(String what, Presence a, Presence b, Fact first, Fact second) {
        if (a == b || b == Presence.NOT_ASSESSED) {
            return a;
        }
        if (a == Presence.NOT_ASSESSED) {
            return b;
        }
        issues.accept(new ConflictingPresence(what, List.of(first.origin(), second.origin())));
        return Presence.CONFLICTING;
    }
}
