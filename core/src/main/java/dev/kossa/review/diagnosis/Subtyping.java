package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Basis;
import dev.kossa.review.Because;
import java.util.List;
import java.util.Optional;

/**
 * The subtype of calcinosis cutis.
 *
 * @param id iatrogenic, dystrophic, metastatic, idiopathic or calciphylaxis
 * @param label what people read, with a stated mixture
 * @param scheme the scheme's name
 * @param contribution a second subtype that contributes (raised calcium phosphate product in an injury by calcium)
 * @param needs what is needed to be sure
 * @param because why
 */
public record Subtyping(
        String id,
        String label,
        String scheme,
        Optional<String> contribution,
        String needs,
        List<String> reasons,
        Because because) {
    public Subtyping {
        reasons = List.copyOf(reasons);
    }

    static Because basis(List<Basis> knowledge) {
        return new Because(List.of(), knowledge);
    }
}
