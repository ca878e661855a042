package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenPhoneTest {
    private final WrittenPhone phones = new WrittenPhone();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 39 98 56 01",
                "06.39.98.56.01",
                "0639985601",
                "06\u00a039\u202f98 56 01",
                "+33 6 39 98 56 01",
                "+33 (0)6 39 98 56 01",
                "(06) 39-98-56-01",
                "06 39 98 56 01 poste 12",
                "+41 44 668 18 00",
                "+1 212-555-0123",
                "+352 26 12 34",
                "3900",
                "112"
            })
    void aNumberThatCanBeDialled(String written) {
        assertTrue(phones.canBeDialled(written), written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "06 39 98 56",
                "06 39 98 5x 01",
                "06 39 98 56 011",
                "0639",
                "see Ana",
                "Ana 06 39 98 56 01",
                "06 39 98 56 01 or 02",
                "06 39 98 56 01 / 06 39 98 56 02",
                "+33 6 39 98 56",
                "+999 12 34 56 78",
                "0033",
                "*21*0639985751#"
            })
    void aNumberThatCannot(String written) {
        assertFalse(phones.canBeDialled(written), written);
    }
}
