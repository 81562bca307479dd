package dev.kossa.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import dev.kossa.knowledge.Knowledge;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** LAW: the examples, and what Kossa writes, are valid FHIR R4. */
class L03_ValidityTest {
    private static final FhirValidator VALIDATOR = validator();

    private static FhirValidator validator() {
        FhirContext context = FhirContext.forR4Cached();
        FhirInstanceValidator instances = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context)));
        instances.setAnyExtensionsAllowed(true);
        return context.newValidator().registerValidatorModule(instances);
    }

    private static List<String> errors(String json) {
        return VALIDATOR.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }

    static List<Path> examples() {
        return Cases.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_valid(Path file) {
        assertThat(errors(Cases.text(file))).isEmpty();
    }

    @Test
    void what_is_written_is_valid() {
        Knowledge knowledge = ClassPathKnowledge.load();
        FhirRecordWriter writer = new FhirRecordWriter(knowledge);
        for (int seed = 0; seed < 12; seed++) {
            String json = writer.write(new RandomRecord(seed, knowledge.vocabulary()).next());
            assertThat(errors(json)).as("seed %d: %s", seed, json).isEmpty();
        }
    }

    @Test
    void a_bundle_that_is_not_valid_is_noticed() {
        assertThat(errors("{\"resourceType\": \"Bundle\", \"type\": \"pile\"}")).isNotEmpty();
    }
}
