package app.courante.house;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/// A rule of the house: what it finds wrong in a tree, and the bad samples that it must find.
///
/// @param name a sentence, so that a failure reads as one
/// @param samples each must be named by a finding in the bad house, or the rule cannot fail
record Gate(String name, List<String> samples, Function<Tree, List<String>> findings) {

    static Gate of(String name, Function<Tree, List<String>> findings, String... samples) {
        return new Gate(name, List.of(samples), findings);
    }

    /// A rule about classes; a room that has none yet keeps it.
    static Gate ofClasses(String name, Function<Tree, ArchRule> rule, String... samples) {
        return of(
                name,
                tree ->
                        rule.apply(tree)
                                .allowEmptyShould(true)
                                .evaluate(tree.classes())
                                .getFailureReport()
                                .getDetails(),
                samples);
    }
}
