package dev.kossa.fhir;

import dev.kossa.fhir.Concepts.Meaning;
import dev.kossa.fhir.Sheet.Observed;
import dev.kossa.knowledge.LineWords;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.language.Mention;
import dev.kossa.language.TextContext;
import dev.kossa.record.BodySite;
import dev.kossa.record.Certainty;
import dev.kossa.record.Line;
import dev.kossa.record.Medication;
import dev.kossa.record.Presence;
import dev.kossa.record.Procedure;
import dev.kossa.record.Procedure.Status;
import dev.kossa.record.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Procedure: something done, planned or not done. The insertion of a line also gives the line; a dated procedure that belongs to the
 * history of the patient (dialysis, an operation) also gives that finding.
 */
final class ProcedureMapper implements ResourceMapper {
    private static final Set<String> REFUSED = Set.of("entered-in-error");
    private static final Set<String> NO_METHODS = Set.of("route", "encounter");

    @Override
    public void map(Sheet sheet) {
        if (sheet.refusedBy("status", REFUSED)) {
            return;
        }
        Resource procedure = sheet.resource();
        Element code = procedure.object("code");
        String label = Concepts.label(code);
        Course course = course(sheet);
        Instant known = sheet.knownSince("", course.whole());
        List<BodySite> sites = sites(sheet, code);
        LineWords words = sheet.chart().lexicon().lineWords();
        Meaning method = method(sheet, code);
        Meaning history = method.own() ? method : sheet.understand(code, TextContext.CLINICAL, Want.FINDINGS);
        boolean deed = method.isEmpty() && !words.deeds(label).isEmpty();
        if (method.isEmpty() && history.isEmpty() && !deed && !code.isNone()) {
            sheet.notMapped("procedure", code, label);
        }
        Status status = status(procedure.text("status"));
        sheet.add(new Procedure(
                method.first().map(Mention::concept),
                label,
                status,
                Sheet.first(sites),
                course.begin(),
                known,
                sheet.origin(code.isNone() ? procedure : code, label)));
        if (status == Status.DONE && !method.own()) {
            if (!drug(sheet, code, label, method, sites, course, known)) {
                line(
                        sheet,
                        code,
                        label,
                        method.first().map(Mention::concept).orElse(""),
                        history,
                        sites,
                        course,
                        known);
            }
            history(
                    sheet,
                    code,
                    label,
                    history,
                    new Observed(sites, Certainty.CERTAIN, course.whole(), Optional.empty(), known));
        }
        sheet.notes(new Observed(List.of(), Certainty.CERTAIN, course.whole(), Optional.empty(), known));
    }

    /** A method; a route alone ("intravenous clindamycin") is none. */
    private static Meaning method(Sheet sheet, Element code) {
        for (Element coding : code.objects("coding")) {
            String id = coding.text("code");
            boolean own = coding.text("system").equals(KossaExtensions.VOCABULARY);
            if (own && !sheet.exact() && sheet.chart().lexicon().lineWords().isDeed(id)) {
                return new Meaning(List.of(Mentions.coded(id, Mention.Kind.METHOD)), false);
            }
        }
        Meaning meaning = sheet.understand(code, TextContext.METHOD, Want.METHODS);
        if (meaning.own() || meaning.isEmpty()) {
            return meaning;
        }
        List<Mention> methods = new ArrayList<>(meaning.mentions());
        methods.removeIf(mention -> TestMethod.isOf(sheet, mention.concept(), NO_METHODS));
        return new Meaning(methods, false);
    }

    private static Course course(Sheet sheet) {
        Element performed = sheet.resource().choice("performed");
        if (performed.isNone()
                || performed.name().endsWith("DateTime")
                || performed.name().endsWith("Period")) {
            return sheet.course("performed").orElse(Course.UNKNOWN);
        }
        When known = Onsets.read(sheet, sheet.resource(), "performed", When.unknown())
                .orElse(When.unknown());
        return new Course(Optional.of(known), Optional.empty());
    }

    private static Status status(String status) {
        return switch (status) {
            case "preparation" -> Status.PLANNED;
            case "not-done" -> Status.NOT_DONE;
            default -> Status.DONE;
        };
    }

    private static List<BodySite> sites(Sheet sheet, Element code) {
        List<BodySite> stated = sheet.sites(sheet.resource().objects("bodySite"));
        return stated.isEmpty() ? sheet.sitesIn(code) : stated;
    }

    private static void line(
            Sheet sheet,
            Element code,
            String label,
            String method,
            Meaning history,
            List<BodySite> sites,
            Course course,
            Instant known) {
        boolean removal = sheet.chart().lexicon().lineWords().removes(label)
                || sheet.chart().lexicon().lineWords().isRemoval(method);
        boolean line = DeviceMapper.isLine(history.mentions());
        Optional<String> device = Optional.empty();
        Optional<String> name = Optional.empty();
        for (Element reference : sheet.resource().objects("usedReference")) {
            Optional<Resource> used = sheet.chart().references().find(sheet.resource(), reference);
            if (used.isPresent() && DeviceMapper.isLine(sheet, used.get())) {
                device = Optional.of(DeviceMapper.label(used.get()));
                name = Optional.of(used.get().document());
            }
        }
        boolean deed = !removal
                && (!sheet.chart().lexicon().lineWords().deeds(label).isEmpty()
                        || sheet.chart().lexicon().lineWords().isDeed(method));
        if (!deed && (line || device.isPresent())) {
            sheet.add(new Line(
                    device.orElse(label),
                    name,
                    Sheet.first(sites),
                    Optional.empty(),
                    removal ? When.unknown() : course.begin(),
                    removal ? Optional.of(course.begin()) : Optional.empty(),
                    known,
                    sheet.origin(code, label)));
        }
    }

    /** A dated procedure whose words are a drug only ("calcium gluconate infusion") is an administration. */
    private static boolean drug(
            Sheet sheet,
            Element code,
            String label,
            Meaning method,
            List<BodySite> sites,
            Course course,
            Instant known) {
        Meaning drug = sheet.understand(code, TextContext.DRUG, Want.DRUGS);
        boolean given = drug.first()
                .filter(mention -> mention.presence() == Presence.PRESENT)
                .isPresent();
        if (!method.isEmpty() || !given || course.begin().isUnknown()) {
            return false;
        }
        DoseText words = DoseText.of(label, "");
        sheet.add(new Medication(
                drug.first().map(Mention::concept),
                label,
                Medication.Use.GIVEN,
                TestMethod.inWords(sheet, label, Set.of("route")),
                Sheet.first(sites),
                new Medication.Amounts(words.dose(), words.concentration(), words.rate()),
                course.begin(),
                course.end(),
                known,
                sheet.origin(code, label)));
        return true;
    }

    /** Only of dated procedures: a treatment without a date may lie after what is being judged. */
    private static void history(Sheet sheet, Element code, String label, Meaning history, Observed observed) {
        if (history.isEmpty() || observed.when().isUnknown()) {
            return;
        }
        Vocabulary vocabulary = sheet.chart().lexicon().vocabulary();
        List<Mention> past = history.mentions().stream()
                .filter(mention -> vocabulary
                        .finding(mention.concept())
                        .filter(finding -> finding.kind() == Vocabulary.FindingKind.HISTORY)
                        .isPresent())
                .toList();
        sheet.findings(code, label, past, observed, UnaryOperator.identity());
    }
}
