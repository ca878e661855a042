package app.courante.store;

import java.util.Arrays;
import java.util.Random;

/// What a power cut leaves of one write that was not synced.
final class Tearing {
    private Tearing() {}

    /// @param before the file without the write
    /// @param at where the write begins
    static byte[] of(byte[] before, int at, byte[] written, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> before;
            case 1 -> blocks(before, at, written, written.length, block -> true, random);
            case 2 ->
                    blocks(
                            before,
                            at,
                            written,
                            random.nextInt(written.length + 1),
                            b -> true,
                            random);
            // The file has grown, but none of the bytes have come.
            case 3 -> blocks(before, at, written, written.length, block -> false, random);
            default -> {
                long kept = random.nextLong();
                yield blocks(
                        before,
                        at,
                        written,
                        written.length,
                        b -> (kept >> (b % 64) & 1) == 1,
                        random);
            }
        };
    }

    private interface Kept {
        boolean block(int number);
    }

    private static byte[] blocks(
            byte[] before, int at, byte[] written, int count, Kept kept, Random random) {
        var after = Arrays.copyOf(before, Math.max(before.length, at + count));
        int size = random.nextBoolean() ? 4096 : 512;
        boolean garbage = random.nextBoolean();
        for (int i = 0; i < count; i++)
            if (kept.block((at + i) / size)) after[at + i] = written[i];
            else if (at + i >= before.length) after[at + i] = garbage ? garbage(random) : 0;
        return after;
    }

    /// Likes the bytes that mean something in a journal.
    private static byte garbage(Random random) {
        int any = random.nextInt(256);
        return (byte) (any < 64 ? "\n{\"}".charAt(any % 4) : any);
    }
}
