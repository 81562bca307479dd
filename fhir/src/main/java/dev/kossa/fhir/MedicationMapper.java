package dev.kossa.fhir;

import dev.kossa.fhir.Concepts.Meaning;
import dev.kossa.fhir.Sheet.Observed;
import dev.kossa.issue.Issue;
import dev.kossa.issue.ReferenceNotFound;
import dev.kossa.language.Mention;
import dev.kossa.language.TextContext;
import dev.kossa.record.BodySite;
import dev.kossa.record.Certainty;
import dev.kossa.record.Line;
import dev.kossa.record.Medication;
import dev.kossa.record.Medication.Amounts;
import dev.kossa.record.Medication.Use;
import dev.kossa.record.Quantity;
import dev.kossa.record.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** MedicationAdministration, MedicationRequest and MedicationStatement: what was given, ordered, or is said to be taken. */
final class MedicationMapper implements ResourceMapper {
    private static final Set<String> ROUTES = Set.of("route");
    /** The code of the vocabulary for what is given for a short time; that for all else is {@code continuous}. */
    static final String INTERMITTENT = "intermittent";

    private static final Set<String> NO_ORDER = Set.of("proposal", "plan", "option");

    private final Use use;
    private final String recorded;
    private final String dosages;
    private final Set<String> refused;

    private MedicationMapper(Use use, String recorded, String dosages, Set<String> refused) {
        this.use = use;
        this.recorded = recorded;
        this.dosages = dosages;
        this.refused = refused;
    }

    static MedicationMapper administration() {
        return new MedicationMapper(Use.GIVEN, "", "dosage", Set.of("entered-in-error"));
    }

    static MedicationMapper request() {
        return new MedicationMapper(
                Use.ORDERED, "authoredOn", "dosageInstruction", Set.of("cancelled", "entered-in-error"));
    }

    static MedicationMapper statement() {
        return new MedicationMapper(Use.STATED, "dateAsserted", "dosage", Set.of("entered-in-error", "intended"));
    }

    @Override
    public void map(Sheet sheet) {
        if (sheet.refusedBy("status", refused) || sheet.refusedBy("intent", NO_ORDER)) {
            return;
        }
        Element dosage = dosage(sheet);
        Course course = course(sheet, dosage);
        Substance substance = substance(sheet);
        DoseText words = sheet.exact() ? DoseText.NOTHING : DoseText.of(dosage.text("text"), substance.label());
        Instant known = sheet.knownSince(recorded, course.begin());
        Optional<BodySite> site = site(sheet, dosage);
        Use how = use(sheet);
        Medication medication = new Medication(
                substance.drug(),
                substance.label(),
                how,
                route(sheet, dosage, substance),
                site,
                amounts(dosage, substance, words),
                how == Use.GIVEN ? flow(sheet, dosage, substance, course) : Medication.Flow.NOTHING,
                course.begin(),
                course.end(),
                known,
                sheet.origin(substance.at(), substance.label()));
        sheet.add(medication);
        lines(sheet, medication);
        mishaps(sheet, dosage.object("route"), medication);
        sheet.notes(new Observed(List.of(), Certainty.CERTAIN, course.begin(), Optional.empty(), known));
    }

    /** Of several dosages the first; that there are more is said. */
    private Element dosage(Sheet sheet) {
        if (use == Use.GIVEN) {
            return sheet.resource().object(dosages);
        }
        List<Element> all = sheet.resource().objects(dosages);
        if (all.size() > 1) {
            sheet.notMapped("further dosage", all.get(1), all.get(1).text("text"));
        }
        return all.isEmpty() ? Element.NONE : all.get(0);
    }

    private Course course(Sheet sheet, Element dosage) {
        if (use != Use.ORDERED) {
            return sheet.course("effective").orElse(Course.UNKNOWN);
        }
        Course timing = dosage.has("timing")
                ? sheet.chart().times().timing(sheet.resource(), dosage.object("timing"))
                : Course.UNKNOWN;
        return timing.start().filter(start -> !start.isUnknown()).isPresent() || saysUnknown(dosage)
                ? timing
                : new Course(sheet.point("authoredOn"), timing.end());
    }

    private static boolean saysUnknown(Element dosage) {
        return dosage.object("timing").object("repeat").object("boundsPeriod").has("start");
    }

    private Use use(Sheet sheet) {
        String status = sheet.resource().text("status");
        boolean not = status.equals("not-done")
                || status.equals("not-taken")
                || sheet.resource().flag("doNotPerform").orElse(false);
        if (not) {
            return Use.NOT_GIVEN;
        }
        if (use == Use.GIVEN && status.equals("on-hold")) {
            sheet.noted(status, "it was begun and halted, and counts as given");
        }
        return use;
    }

    // --- what

    /**
     * What was given.
     *
     * @param at where it is said
     * @param strength its concentration, if the Medication says so
     */
    private record Substance(Optional<String> drug, String label, Element at, Optional<Quantity> strength) {}

    private static Substance substance(Sheet sheet) {
        Resource resource = sheet.resource();
        Element concept = resource.object("medicationCodeableConcept");
        if (!concept.isNone()) {
            return ofConcept(sheet, concept, Optional.empty());
        }
        Element reference = resource.object("medicationReference");
        Optional<Resource> found = sheet.chart().references().find(resource, reference);
        Optional<Issue> refused = found.flatMap(Refusal::of);
        if (found.isPresent() && refused.isEmpty()) {
            return ofMedication(sheet, found.get(), reference);
        }
        refused.ifPresent(sheet::issue);
        if (found.isEmpty() && !reference.text("reference").isEmpty()) {
            sheet.issue(new ReferenceNotFound(sheet.origin(reference, ""), reference.text("reference")));
        }
        String display = reference.text("display");
        return new Substance(
                drug(sheet, display), display, reference.isNone() ? resource : reference, Optional.empty());
    }

    private static Substance ofConcept(Sheet sheet, Element concept, Optional<Quantity> strength) {
        Meaning meaning = sheet.meaning(concept, TextContext.DRUG, Want.DRUGS, "drug");
        return new Substance(meaning.first().map(Mention::concept), Concepts.label(concept), concept, strength);
    }

    private static Substance ofMedication(Sheet sheet, Resource medication, Element reference) {
        Element code = medication.object("code");
        List<Element> ingredients = medication.objects("ingredient");
        Optional<Quantity> strength = ingredients.size() == 1 ? strength(ingredients.get(0)) : Optional.empty();
        Meaning meaning = sheet.understand(code, TextContext.DRUG, Want.DRUGS);
        if (!meaning.isEmpty()) {
            return new Substance(meaning.first().map(Mention::concept), Concepts.label(code), reference, strength);
        }
        for (Element ingredient : ingredients) {
            Element item = ingredient.object("itemCodeableConcept");
            Meaning part = sheet.understand(item, TextContext.DRUG, Want.DRUGS);
            if (!part.isEmpty()) {
                String label = code.isNone() ? Concepts.label(item) : Concepts.label(code);
                return new Substance(part.first().map(Mention::concept), label, reference, strength(ingredient));
            }
        }
        String label = Concepts.label(code);
        sheet.notMapped("drug", reference, label);
        return new Substance(Optional.empty(), label, reference, strength);
    }

    private static Optional<Quantity> strength(Element ingredient) {
        Element ratio = ingredient.object("strength");
        return Quantities.of(ratio.object("numerator"), ratio.object("denominator"));
    }

    private static Optional<String> drug(Sheet sheet, String words) {
        return sheet.words(words, TextContext.DRUG, Want.DRUGS).stream()
                .map(Mention::concept)
                .findFirst();
    }

    // --- how

    private static Amounts amounts(Element dosage, Substance substance, DoseText words) {
        Element dose = dosage.object("dose");
        Element rateRatio = dosage.object("rateRatio");
        Element rateQuantity = dosage.object("rateQuantity");
        for (Element doseAndRate : dosage.objects("doseAndRate")) {
            dose = dose.isNone() ? doseAndRate.object("doseQuantity") : dose;
            rateRatio = rateRatio.isNone() ? doseAndRate.object("rateRatio") : rateRatio;
            rateQuantity = rateQuantity.isNone() ? doseAndRate.object("rateQuantity") : rateQuantity;
        }
        Element concentration = dosage.extension(KossaExtensions.CONCENTRATION).object("valueQuantity");
        Optional<Quantity> ratio = Quantities.of(rateRatio.object("numerator"), rateRatio.object("denominator"));
        return new Amounts(
                Quantities.of(dose).or(words::dose),
                Quantities.of(concentration).or(substance::strength).or(words::concentration),
                Quantities.of(rateQuantity).or(() -> ratio).or(words::rate));
    }

    private static Optional<String> route(Sheet sheet, Element dosage, Substance substance) {
        Element route = dosage.object("route");
        if (route.isNone()) {
            return TestMethod.inWords(sheet, dosage.text("text"), ROUTES)
                    .or(() -> TestMethod.inWords(sheet, substance.label(), ROUTES));
        }
        Optional<String> known = TestMethod.ofKind(sheet, route, ROUTES).map(method -> method.id());
        if (known.isEmpty()) {
            sheet.notMapped("route", route, Concepts.label(route));
        }
        return known;
    }

    private static Optional<BodySite> site(Sheet sheet, Element dosage) {
        Element site = dosage.object("site");
        List<BodySite> sites = site.isNone() ? sheet.sites(dosage.text("text")) : sheet.sites(site);
        if (sites.isEmpty() && !site.isNone()) {
            sheet.notMapped("body site", site, Concepts.label(site));
        }
        return Sheet.first(sites);
    }

    private static Medication.Flow flow(Sheet sheet, Element dosage, Substance substance, Course course) {
        boolean running = sheet.resource().text("status").equals("in-progress")
                && course.end().isEmpty();
        return new Medication.Flow(mode(sheet, dosage, substance), running, device(sheet));
    }

    private static Medication.Mode mode(Sheet sheet, Element dosage, Substance substance) {
        Element method = dosage.object("method");
        for (Element coding : method.objects("coding")) {
            if (coding.text("system").equals(KossaExtensions.VOCABULARY)) {
                return coding.text("code").equals(INTERMITTENT)
                        ? Medication.Mode.INTERMITTENT
                        : Medication.Mode.CONTINUOUS;
            }
        }
        String words = Concepts.label(method) + " ; " + dosage.text("text") + " ; " + substance.label();
        return Optional.of(words)
                .filter(any -> !sheet.exact())
                .flatMap(sheet.chart().lexicon().lineWords()::intermittent)
                .map(intermittent -> intermittent ? Medication.Mode.INTERMITTENT : Medication.Mode.CONTINUOUS)
                .orElse(Medication.Mode.UNSTATED);
    }

    /** The line through which it ran; a pump is none. */
    private static Optional<String> device(Sheet sheet) {
        for (Element reference : sheet.resource().objects("device")) {
            Optional<String> line = DeviceMapper.line(sheet, reference);
            if (line.isPresent()) {
                return line;
            }
        }
        return Optional.empty();
    }

    /** What words such as "intravenous (extravasation)" tell beside the route. */
    private static void mishaps(Sheet sheet, Element route, Medication medication) {
        String words = Concepts.label(route);
        List<Mention> said = new ArrayList<>(sheet.words(words, TextContext.CLINICAL, Want.FINDINGS));
        said.removeIf(mention -> mention.concept().equals(DeviceMapper.LINE));
        if (medication.use() == Use.GIVEN && !said.isEmpty()) {
            Observed observed = new Observed(
                    medication.site().map(List::of).orElse(List.of()),
                    Certainty.CERTAIN,
                    medication.when(),
                    Optional.empty(),
                    medication.knownSince());
            sheet.findings(route, words, said, observed, UnaryOperator.identity());
        }
    }

    /** The lines through which it ran, as far as the devices are in the input. */
    private static void lines(Sheet sheet, Medication medication) {
        if (sheet.exact()) {
            return;
        }
        for (Element reference : sheet.resource().objects("device")) {
            sheet.chart()
                    .references()
                    .find(sheet.resource(), reference)
                    .filter(device -> DeviceMapper.isLine(sheet, device))
                    .ifPresent(device -> sheet.add(new Line(
                            DeviceMapper.label(device),
                            Optional.of(device.document()),
                            medication.site(),
                            Optional.empty(),
                            inBefore(medication.when()),
                            Optional.empty(),
                            medication.knownSince(),
                            sheet.origin(reference, DeviceMapper.label(device)))));
        }
    }

    private static When inBefore(When used) {
        return used.isUnknown() ? used : When.between(Instant.MIN, used.latest());
    }
}
