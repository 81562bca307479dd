package dev.kossa.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kossa.issue.Issue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * LAW: the profiles of the folder are valid, each example claims one, holds to it and is read without an issue, and an example that lacks
 * what its profile demands is noticed. Every file in {@code profiles/} is a profile or an extension, every file in
 * {@code profiles/examples/} an example: a resource or a Bundle.
 */
class L08_ProfilesTest {
    private static final Path FOLDER = Path.of("profiles");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final List<StructureDefinition> PROFILES =
            files(FOLDER).stream().map(L08_ProfilesTest::profile).toList();
    private static final FhirValidator VALIDATOR = validator();

    static List<Path> profiles() {
        return files(FOLDER);
    }

    static List<Path> examples() {
        return files(FOLDER.resolve("examples"));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StructureDefinition profile(Path file) {
        IParser parser = CONTEXT.newJsonParser();
        return parser.parseResource(StructureDefinition.class, Cases.text(file));
    }

    private static FhirValidator validator() {
        PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(CONTEXT);
        PROFILES.forEach(own::addStructureDefinition);
        ValidationSupportChain chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(CONTEXT),
                own,
                new CommonCodeSystemsTerminologyService(CONTEXT),
                new InMemoryTerminologyServerValidationSupport(CONTEXT),
                new SnapshotGeneratingValidationSupport(CONTEXT));
        return CONTEXT.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }

    /** Making the snapshot of an extension, the validator asks for FHIR's own package, which nobody loads here; all else counts. */
    private static final String NO_PACKAGE = "Unable to resolve package id hl7.fhir.r4.core";

    private static List<String> errors(String json) {
        return VALIDATOR.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .filter(message -> !message.contains(NO_PACKAGE))
                .toList();
    }

    // --- the profiles

    @ParameterizedTest
    @MethodSource("profiles")
    void every_profile_is_valid_and_named_as_its_file(Path file) {
        assertThat(errors(Cases.text(file))).isEmpty();
        StructureDefinition profile = profile(file);
        assertThat(profile.getUrl())
                .isEqualTo("https://kossa.dev/fhir/StructureDefinition/"
                        + profile.getId().replaceAll(".*/", ""));
        String kind = profile.getType().equals("Extension") ? "extension-" : "";
        assertThat(file.getFileName().toString()).isEqualTo(kind + profile.getIdPart() + ".json");
    }

    @Test
    void every_profile_of_a_resource_has_an_example() {
        List<String> claimed = examples().stream()
                .flatMap(file -> resources(tree(Cases.text(file))).stream())
                .flatMap(resource -> claims(resource).stream())
                .toList();
        assertThat(PROFILES)
                .filteredOn(profile -> !profile.getType().equals("Extension"))
                .allMatch(profile -> claimed.contains(profile.getUrl()));
    }

    // --- the examples

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_claims_a_profile_of_the_folder_and_holds_to_it(Path file) {
        List<String> known = PROFILES.stream().map(StructureDefinition::getUrl).toList();
        assertThat(resources(tree(Cases.text(file))).stream().flatMap(resource -> claims(resource).stream()))
                .isNotEmpty()
                .allMatch(known::contains);
        assertThat(errors(Cases.text(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_without_what_its_profile_demands_is_noticed(Path file) {
        int broken = 0;
        JsonNode whole = tree(Cases.text(file));
        for (int i = 0; i < resources(whole).size(); i++) {
            for (String demanded : demanded(resources(whole).get(i))) {
                JsonNode copy = whole.deepCopy();
                without((ObjectNode) resources(copy).get(i), demanded);
                assertThat(errors(copy.toString())).as("without %s", demanded).isNotEmpty();
                broken++;
            }
        }
        assertThat(broken).isPositive();
    }

    @Test
    void an_extension_with_a_value_of_the_wrong_type_and_a_check_without_a_time_of_day_are_noticed() {
        Path folder = FOLDER.resolve("examples");
        String line = Cases.text(folder.resolve("vascular-line-central.json"));
        String check = Cases.text(folder.resolve("site-check-clear.json"));
        assertThat(errors(line.replaceFirst("(?s)\"valueCodeableConcept\": \\{.*?}", "\"valueBoolean\": true")))
                .isNotEmpty();
        assertThat(errors(check.replace(
                        "\"effectiveDateTime\": \"2026-03-10T10:15:00+01:00\"",
                        "\"effectiveDateTime\": \"2026-03-10\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void kossa_reads_every_example_without_an_issue(Path file) {
        JsonNode whole = tree(Cases.text(file));
        boolean bundle = whole.path("resourceType").asText().equals("Bundle");
        String subject = whole.path("subject").path("reference").asText("Patient/p");
        String ofPatient = whole.toString().replace("\"" + subject + "\"", "\"Patient/p\"");
        Reading reading = Read.json(bundle ? whole.toString() : Read.bundle(ofPatient));
        assertThat(reading.issues()).extracting(Issue::sentence).isEmpty();
        assertThat(reading.record().facts()).isNotEmpty();
    }

    // --- as JSON

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The resource, or those in a Bundle. */
    private static List<JsonNode> resources(JsonNode whole) {
        if (!whole.path("resourceType").asText().equals("Bundle")) {
            return List.of(whole);
        }
        List<JsonNode> resources = new ArrayList<>();
        whole.path("entry").forEach(entry -> resources.add(entry.path("resource")));
        return resources;
    }

    private static List<String> claims(JsonNode resource) {
        List<String> claims = new ArrayList<>();
        resource.path("meta").path("profile").forEach(claim -> claims.add(claim.asText()));
        return claims;
    }

    /** The children at the top of a resource that its profiles make obligatory. */
    private static List<String> demanded(JsonNode resource) {
        return PROFILES.stream()
                .filter(profile -> claims(resource).contains(profile.getUrl()))
                .flatMap(profile -> profile.getDifferential().getElement().stream())
                .filter(element -> element.hasMin() && element.getMin() > 0)
                .map(ElementDefinition::getPath)
                .filter(path -> path.chars().filter(c -> c == '.').count() == 1)
                .map(path -> path.substring(path.indexOf('.') + 1))
                .distinct()
                .toList();
    }

    private static void without(ObjectNode resource, String child) {
        String name = child.replace("[x]", "");
        List<String> names = new ArrayList<>();
        resource.fieldNames().forEachRemaining(names::add);
        names.stream()
                .filter(field -> child.endsWith("[x]") ? field.startsWith(name) : field.equals(name))
                .forEach(resource::remove);
    }
}
