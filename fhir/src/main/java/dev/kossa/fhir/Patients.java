package dev.kossa.fhir;

import dev.kossa.issue.ConflictingTime;
import dev.kossa.issue.ConflictingValue;
import dev.kossa.issue.Issue;
import dev.kossa.issue.PatientMissing;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient;
import dev.kossa.record.Patient.Sex;
import dev.kossa.record.When;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Who the record is about: one Patient, or several that links make one; and which resources speak of this patient. */
final class Patients {
    private static final int MOST_NAMED = 3;

    private final References references;
    private final List<Resource> all;
    private final Set<String> names = new HashSet<>();
    private final Map<String, Boolean> decided = new HashMap<>();

    /** Mostly the next resource has the same subject. */
    private String lastSubject = "";

    private boolean lastIsPatient;

    /** @throws UnreadableInput when the resources are about two patients */
    Patients(String input, List<Resource> resources, References references) throws UnreadableInput {
        this.references = references;
        this.all = new ArrayList<>(1);
        for (Resource resource : resources) {
            if (resource.type().equals("Patient")) {
                all.add(resource);
            }
        }
        refuseStrangers(input);
        if (all.isEmpty()) {
            refuseTwoSubjects(input, resources);
        }
        all.forEach(patient -> names.addAll(links(patient)));
    }

    private void refuseStrangers(String input) throws UnreadableInput {
        if (all.size() < 2) {
            return;
        }
        Set<Resource> joined = new LinkedHashSet<>(List.of(all.get(0)));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Resource patient : all) {
                if (!joined.contains(patient) && joined.stream().anyMatch(other -> linked(patient, other))) {
                    grown = joined.add(patient);
                }
            }
        }
        if (joined.size() < all.size()) {
            throw twoPatients(input, all.stream().map(Resource::document).toList());
        }
    }

    private boolean linked(Resource a, Resource b) {
        return refersTo(a, b) || refersTo(b, a) || !Collections.disjoint(links(a), links(b));
    }

    private boolean refersTo(Resource from, Resource to) {
        return from.objects("link").stream()
                .anyMatch(link -> references
                        .find(from, link.object("other"))
                        .filter(to::equals)
                        .isPresent());
    }

    private static Set<String> links(Resource patient) {
        List<Element> links = patient.objects("link");
        if (links.isEmpty()) {
            return Set.of();
        }
        return links.stream()
                .map(link -> References.unversioned(link.object("other").text("reference")))
                .filter(reference -> !reference.isEmpty())
                .collect(Collectors.toSet());
    }

    private void refuseTwoSubjects(String input, List<Resource> resources) throws UnreadableInput {
        Set<String> subjects = new LinkedHashSet<>();
        for (Resource resource : resources) {
            String reference = References.unversioned(subject(resource).text("reference"));
            if (reference.contains("Patient/") || reference.startsWith("urn:")) {
                subjects.add(reference);
            }
        }
        if (subjects.size() > 1) {
            throw twoPatients(input, List.copyOf(subjects));
        }
        names.addAll(subjects);
    }

    private static UnreadableInput twoPatients(String input, List<String> patients) {
        String named = patients.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        String more = patients.size() > MOST_NAMED ? ", ..." : "";
        String count = patients.size() == 2 ? "two" : String.valueOf(patients.size());
        return new UnreadableInput(
                input + " holds " + count + " patients (" + named + more
                        + "), but a record is about one.\nMaybe split it by patient; records of one patient need a Patient.link.");
    }

    /** Whether a resource speaks of the patient; without a subject it does. */
    boolean areSubjectOf(Resource resource) {
        Element subject = subject(resource);
        String reference = subject.text("reference");
        if (reference.isEmpty()) {
            return sameIdentifier(subject.object("identifier"));
        }
        if (reference.startsWith("#")) {
            return references.find(resource, reference).filter(all::contains).isPresent();
        }
        if (!reference.equals(lastSubject)) {
            lastIsPatient = decided.computeIfAbsent(reference, any -> decide(resource, reference));
            lastSubject = reference;
        }
        return lastIsPatient;
    }

    private boolean decide(Resource resource, String reference) {
        Optional<Resource> found = references.find(resource, reference);
        return found.isPresent() ? all.contains(found.get()) : names.contains(References.unversioned(reference));
    }

    /** A subject that is named by an identifier only is another one when its system gives the patient another value. */
    private boolean sameIdentifier(Element identifier) {
        String system = identifier.text("system");
        List<String> own = all.stream()
                .flatMap(patient -> patient.objects("identifier").stream())
                .filter(known -> !system.isEmpty() && known.text("system").equals(system))
                .map(known -> known.text("value"))
                .toList();
        return own.isEmpty() || own.contains(identifier.text("value"));
    }

    /** The child that says who a resource is about. */
    static Element subject(Resource resource) {
        Element subject = resource.object("subject");
        return subject.isNone() ? resource.object("patient") : subject;
    }

    /** The patient; of several that links make one, the one that replaces the others. */
    Patient patient(String input, Times times, Consumer<Issue> issues) {
        if (all.isEmpty()) {
            issues.accept(new PatientMissing(input));
            return Patient.unknown();
        }
        List<Resource> usable = new ArrayList<>(all);
        for (Resource patient : all) {
            Refusal.of(patient).ifPresent(reason -> {
                issues.accept(reason);
                usable.remove(patient);
            });
        }
        return new Patient(first().id(), sex(usable, issues), birth(usable, times, issues));
    }

    private Resource first() {
        for (Resource patient : all) {
            if (patient.flag("active").orElse(true) && !isReplaced(patient)) {
                return patient;
            }
        }
        return all.get(0);
    }

    private static boolean isReplaced(Resource patient) {
        for (Element link : patient.objects("link")) {
            if (link.text("type").equals("replaced-by")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Sex> sex(List<Resource> patients, Consumer<Issue> issues) {
        Optional<Sex> sex = Optional.empty();
        Optional<Resource> said = Optional.empty();
        for (Resource patient : patients) {
            Optional<Sex> next = sex(patient.text("gender"));
            if (sex.isPresent() && next.isPresent() && !sex.equals(next)) {
                issues.accept(new ConflictingValue(
                        "the patient's sex",
                        List.of(sex.get().toString().toLowerCase(Locale.ROOT), patient.text("gender")),
                        List.of(origin(said.orElse(patient), "gender"), origin(patient, "gender"))));
            }
            if (sex.isEmpty() && next.isPresent()) {
                sex = next;
                said = Optional.of(patient);
            }
        }
        return sex;
    }

    private static Optional<Sex> sex(String gender) {
        return switch (gender) {
            case "male" -> Optional.of(Sex.MALE);
            case "female" -> Optional.of(Sex.FEMALE);
            case "other" -> Optional.of(Sex.OTHER);
            default -> Optional.empty();
        };
    }

    private static When birth(List<Resource> patients, Times times, Consumer<Issue> issues) {
        List<When> births = new ArrayList<>();
        List<Origin> said = new ArrayList<>();
        for (Resource patient : patients) {
            times.point(patient, patient, "birthDate")
                    .filter(birth -> !birth.isUnknown() && !births.contains(birth))
                    .ifPresent(birth -> {
                        births.add(birth);
                        said.add(origin(patient, "birthDate"));
                    });
        }
        if (births.size() > 1) {
            issues.accept(new ConflictingTime(
                    "birth",
                    births.stream()
                            .map(birth -> TimeWords.of(birth, times.zone()))
                            .toList(),
                    said));
        }
        if (births.isEmpty()) {
            return When.unknown();
        }
        return births.size() == 1 && !births.get(0).conflicting() ? births.get(0) : When.either(births);
    }

    private static Origin origin(Resource patient, String child) {
        return new Origin(patient.document(), "Patient." + child, "");
    }

    /** The Patient resources. */
    List<Resource> resources() {
        return all;
    }
}
