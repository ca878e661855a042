package app.courante.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The rules of the house that no compiler holds, each of them seen to fail in a bad house.
class HouseTest {
    private static final Tree REAL = Tree.real();
    private static final Tree BAD = Tree.bad();

    @TestFactory
    Stream<DynamicTest> theHouseKeepsItsRules() {
        return gates().map(gate ->
                dynamicTest(
                        gate.name(),
                        () -> assertEquals(List.of(), gate.findings().apply(REAL), gate.name())));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleIsSeenToFail() {
        return gates().map(gate -> dynamicTest(gate.name(), () -> assertFails(gate)));
    }

    /// A rule that looks at nothing finds nothing.
    @Test
    void theHouseIsLookedAt() {
        assertTrue(REAL.classes().contain("app.courante.app.Main"));
        assertTrue(REAL.javaFiles().stream().anyMatch(file -> file.endsWith("app/Main.java")));
        assertTrue(REAL.compiled().size() >= REAL.javaFiles().size() / 2);
    }

    private static void assertFails(Gate gate) {
        var findings = gate.findings().apply(BAD);
        assertFalse(gate.samples().isEmpty(), "a rule without a bad sample cannot be seen to fail");
        for (var sample : gate.samples())
            assertTrue(
                    findings.stream().anyMatch(finding -> finding.contains(sample)),
                    () -> gate.name() + ": did not find " + sample + " but " + findings);
    }

    private static Stream<Gate> gates() {
        return Stream.of(RoomGates.all(), CodeGates.all(), SourceGates.all(), TextGates.all())
                .flatMap(List::stream);
    }
}
