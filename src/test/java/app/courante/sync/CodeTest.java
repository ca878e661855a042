package app.courante.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeTest {
    private static final byte[] CERTIFICATE = new byte[32];
    private static final byte[] SECRET = {-1, -1, -1, -1, -1};

    @Test
    void isReadAsItIsSaid() {
        var code = Code.of(CERTIFICATE, SECRET);
        assertEquals("0000-0000-0000-ZZZZ-ZZZZ", code.toString());
        for (var typed : new String[] {"0000-0000-0000-ZZZZ-ZZZZ", " oooo OOOO 0000zzzzzzzz"})
            assertEquals(code.toString(), Code.read(typed).map(Code::toString).orElse(""));
        assertEquals(
                "1111-1111-1111-ZZZZ-ZZZZ",
                Code.read("ilIL 1111 1111 zzzz zzzz").map(Code::toString).orElse(""));
        for (var typed : new String[] {"", "0000", "0000-0000-0000-ZZZZ-ZZZZ-0", "U".repeat(20)})
            assertEquals(Optional.empty(), Code.read(typed));
    }

    @Test
    void namesOneCertificateAndOpensToOneSecret() {
        var code = Code.of(CERTIFICATE, SECRET);
        assertTrue(code.names(CERTIFICATE));
        var other = CERTIFICATE.clone();
        other[7] = 0x10; // The last of the sixty bits that it tells.
        assertFalse(code.names(other));
        assertTrue(code.opensTo("ZZZZZZZZ"));
        for (var told : new String[] {"", "ZZZZZZZ", "ZZZZZZZ0", "ZZZZZZZZZ"})
            assertFalse(code.opensTo(told));
    }

    @Test
    void isAnotherEachTime() {
        var codes = new HashSet<String>();
        for (int i = 0; i < 20; i++) codes.add(Credentials.make(Laptop.NOW).code().toString());
        assertEquals(20, codes.size());
    }
}
