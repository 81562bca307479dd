package dev.kossa.fhir;

import dev.kossa.fhir.Concepts.Meaning;
import dev.kossa.fhir.Sheet.Observed;
import dev.kossa.language.Mention;
import dev.kossa.language.Mention.Kind;
import dev.kossa.language.TextContext;
import dev.kossa.record.BodySite;
import dev.kossa.record.Certainty;
import dev.kossa.record.Diagnosis;
import dev.kossa.record.Diagnosis.Status;
import dev.kossa.record.Presence;
import dev.kossa.record.When;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Condition: a diagnosis; where its words are findings (swelling, renal failure), also these. A Condition that names a mechanism of the
 * differential is an opinion and never a finding, so that opinions do not drive the ranking.
 */
final class ConditionMapper implements ResourceMapper {
    private static final Set<String> OVER = Set.of("inactive", "remission", "resolved");

    @Override
    public void map(Sheet sheet) {
        if (sheet.refusedByCode("verificationStatus", Set.of("entered-in-error"))) {
            return;
        }
        Element code = sheet.resource().object("code");
        Meaning meaning = sheet.meaning(code, TextContext.CLINICAL, Want.STATED, "condition");
        Optional<Mention> mechanism = meaning.own() ? meaning.first() : mechanism(sheet, code, meaning);
        Optional<When> recorded = sheet.point("recordedDate");
        When reference = recorded.orElse(When.unknown());
        Optional<When> onset = onset(sheet, reference);
        When began = onset.or(() -> recorded).orElse(When.unknown());
        Instant known = sheet.knownSince("recordedDate", began);
        List<BodySite> sites = sheet.sites(sheet.resource().objects("bodySite"));
        Status status = status(sheet.coded("verificationStatus"));
        diagnosis(sheet, code, mechanism.or(meaning::first), status, sites, began, known);
        if (mechanism.isEmpty()) {
            Observed observed = new Observed(
                    sites,
                    status == Status.PROVISIONAL ? Certainty.SUSPECTED : Certainty.CERTAIN,
                    present(sheet, reference, onset),
                    onset,
                    known);
            sheet.findings(code, Concepts.label(code), meaning.mentions(), observed, answer(status));
        }
        sheet.notes(new Observed(List.of(), Certainty.CERTAIN, reference, Optional.empty(), known));
    }

    /** A mechanism in the codes or, beside the code of a mere finding, in the words. */
    private static Optional<Mention> mechanism(Sheet sheet, Element code, Meaning meaning) {
        for (Mention mention : meaning.mentions()) {
            if (mention.kind() == Kind.MECHANISM) {
                return Optional.of(mention);
            }
        }
        List<Mention> said = sheet.words(code.text("text"), TextContext.CLINICAL, Want.MECHANISMS);
        return said.isEmpty() ? Optional.empty() : Optional.of(said.get(0));
    }

    private static void diagnosis(
            Sheet sheet,
            Element code,
            Optional<Mention> concept,
            Status status,
            List<BodySite> sites,
            When began,
            Instant known) {
        boolean negated = concept.isPresent() && concept.get().presence() == Presence.ABSENT;
        String label = Concepts.label(code);
        sheet.add(new Diagnosis(
                concept.map(Mention::concept),
                label,
                negated ? Status.REFUTED : status,
                Sheet.first(sites).or(() -> concept.flatMap(Mention::site)),
                began,
                known,
                sheet.origin(code.isNone() ? sheet.resource() : code, label)));
    }

    private static Status status(String verification) {
        return switch (verification) {
            case "confirmed" -> Status.CONFIRMED;
            case "refuted" -> Status.REFUTED;
            case "unconfirmed", "provisional", "differential" -> Status.PROVISIONAL;
            default -> Status.UNSTATED;
        };
    }

    private static UnaryOperator<Presence> answer(Status status) {
        return status == Status.REFUTED ? Presence::negated : UnaryOperator.identity();
    }

    /** When it was so: when it was recorded; what is over was so between its onset and its end. */
    private static When present(Sheet sheet, When recorded, Optional<When> onset) {
        Optional<When> abated = abated(sheet, recorded);
        boolean over = abated.isPresent() || OVER.contains(sheet.coded("clinicalStatus"));
        if (!over) {
            return recorded.isUnknown() ? onset.orElse(recorded) : recorded;
        }
        Instant first = onset.map(When::earliest).orElse(Instant.MIN);
        Instant last = abated.orElse(recorded).latest();
        return last.isBefore(first) ? When.unknown() : When.between(first, last);
    }

    private static Optional<When> abated(Sheet sheet, When recorded) {
        return sheet.resource().choice("abatement").isNone()
                ? Optional.empty()
                : Onsets.read(sheet, sheet.resource(), "abatement", recorded).or(() -> Optional.of(recorded));
    }

    private static Optional<When> onset(Sheet sheet, When recorded) {
        return Onsets.read(sheet, sheet.resource(), "onset", recorded);
    }
}
