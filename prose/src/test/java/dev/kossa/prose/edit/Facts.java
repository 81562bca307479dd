package dev.kossa.prose.edit;

import dev.kossa.prose.OtherPatient;
import dev.kossa.prose.Reading;
import dev.kossa.record.BodySite;
import dev.kossa.record.Diagnosis;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Laterality;
import dev.kossa.record.Measurement;
import dev.kossa.record.Medication;
import dev.kossa.record.Origin;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Procedure;
import dev.kossa.record.TestResult;
import dev.kossa.record.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Facts without the words and the span that say them, so that those of two texts can be compared. */
final class Facts {
    private static final Origin NOWHERE = new Origin("", "", "");

    private Facts() {}

    /** All that a reading holds, a line each: facts, patients, and how much is said of many at once. */
    static List<String> all(Reading reading) {
        List<String> all = new ArrayList<>(of("patient", reading.record()));
        for (OtherPatient other : reading.others()) {
            all.addAll(of("another", other.record()));
        }
        reading.aggregates().forEach(aggregate -> all.add("many"));
        return all;
    }

    private static List<String> of(String who, PatientRecord record) {
        List<String> facts = new ArrayList<>();
        facts.add(who + ": " + record.patient());
        record.facts().forEach(fact -> facts.add(who + ": " + key(fact)));
        return facts;
    }

    /** A fact of the patient of a document. */
    static String patient(Fact fact) {
        return "patient: " + key(fact);
    }

    static String key(Fact fact) {
        return plain(fact).toString();
    }

    /** A fact without its time. */
    static String timeless(Fact fact) {
        Fact plain = plain(fact);
        return plain.toString()
                .replace(plain.when().toString(), "")
                .replace(onset(plain).map(When::toString).orElse("-"), "");
    }

    static Optional<When> onset(Fact fact) {
        return fact instanceof Finding finding ? finding.onset() : Optional.empty();
    }

    static Fact at(Fact fact, BodySite site) {
        if (fact instanceof Finding f) {
            return f.at(site);
        }
        if (fact instanceof TestResult t) {
            return new TestResult(
                    t.kind(),
                    t.method(),
                    t.shown(),
                    t.normal(),
                    Optional.of(site),
                    t.when(),
                    t.knownSince(),
                    t.origin());
        }
        if (fact instanceof Procedure p) {
            return new Procedure(
                    p.concept(), p.label(), p.status(), Optional.of(site), p.when(), p.knownSince(), p.origin());
        }
        if (fact instanceof Medication m) {
            return medication(m, Optional.of(site));
        }
        if (fact instanceof Diagnosis d) {
            return new Diagnosis(
                    d.concept(), d.label(), d.status(), Optional.of(site), d.when(), d.knownSince(), d.origin());
        }
        throw new IllegalArgumentException("It has no place: " + fact);
    }

    static Optional<Laterality> side(Fact fact) {
        return fact.site().map(BodySite::side);
    }

    private static Fact plain(Fact fact) {
        Instant always = Instant.MIN;
        if (fact instanceof Finding f) {
            return new Finding(
                    f.concept(), f.presence(), f.certainty(), f.site(), f.when(), f.onset(), always, NOWHERE);
        }
        if (fact instanceof Measurement m) {
            return new Measurement(m.analyte(), m.value(), m.range(), m.stated(), m.when(), always, NOWHERE);
        }
        if (fact instanceof TestResult t) {
            return new TestResult(t.kind(), t.method(), t.shown(), t.normal(), t.site(), t.when(), always, NOWHERE);
        }
        if (fact instanceof Procedure p) {
            return new Procedure(p.concept(), "", p.status(), p.site(), p.when(), always, NOWHERE);
        }
        if (fact instanceof Medication m) {
            return medication(m, m.site());
        }
        if (fact instanceof Diagnosis d) {
            return new Diagnosis(d.concept(), "", d.status(), d.site(), d.when(), always, NOWHERE);
        }
        throw new IllegalArgumentException("No text says such a fact: " + fact);
    }

    private static Medication medication(Medication m, Optional<BodySite> site) {
        return new Medication(
                m.drug(), "", m.use(), m.route(), site, m.amounts(), m.flow(), m.when(), m.end(), Instant.MIN, NOWHERE);
    }

    /** The same for people to read. */
    static String brief(List<String> facts) {
        String all = facts.toString();
        for (String noise : List.of(
                ", origin=Origin[document=, path=, text=]",
                ", knownSince=" + Instant.MIN,
                "=Optional",
                "When[alternatives=",
                ", onset.empty",
                ", certainty=CERTAIN",
                ", flow=Flow[mode=UNSTATED, running=false, device.empty]",
                ", range.empty",
                "T12:00:00Z",
                ", amounts=Amounts[dose.empty, concentration.empty, rate.empty]",
                ", end.empty",
                ", label=",
                "concept=",
                "presence=",
                "earliest=",
                "latest=",
                "BodySite[region=",
                ", stated=NOTHING",
                ", site.empty",
                "patient: ")) {
            all = all.replace(noise, "");
        }
        return all.replace(Instant.MAX.toString(), "open").replace(Instant.MIN.toString(), "open");
    }
}
